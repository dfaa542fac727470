import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { fixturesFolder, makeFixtures, makeLargeFilms } from '../lib/fixtures.mjs';
import { npm, root } from '../lib/process.mjs';

/** Where the built app lies, and under bench/ the bench page with what it measures on. */
const folder = join(root, '.cache/bench/site');

/**
 * Builds the app as it ships, and the bench page beside a copy of it. Throws when something is missing.
 * @returns {Promise<{ folder: string, microphone: string, camera: string }>} a WAV and a film for the fake devices
 */
export async function buildSite() {
  const speech = await requireSpeech();
  const { camera, film, portrait } = await makeLargeFilms();
  const built = await npm(['run', '--silent', 'build'], { quiet: true });
  if (built.code !== 0) throw new Error(`The app could not be built:\n${built.output}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bench'), { recursive: true });
  cpSync(join(root, 'dist'), folder, { recursive: true });
  await build({
    configFile: false,
    root: join(root, 'tests/bench'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: join(folder, 'bench'), emptyOutDir: false, modulePreload: { polyfill: false } },
  });
  cpSync(speech, join(folder, 'bench/speech.wav'));
  cpSync(film, join(folder, 'bench/face.mp4'));
  cpSync(portrait, join(folder, 'bench/face.png'));
  return { folder, microphone: speech, camera };
}

async function requireSpeech() {
  const { missing } = await makeFixtures();
  const speech = join(fixturesFolder, 'bonafide.wav');
  if (!existsSync(speech))
    throw new Error(`There is no speech to measure on: ${missing.map(({ why }) => why).join('; ')}`);
  return speech;
}
