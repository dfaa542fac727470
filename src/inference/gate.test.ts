/** The folded gate holds to the original, which npm ships, and streams do not mix. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as ort from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNodeModel } from '../eval/node-model.js';
import { createGateFramer } from '../signal/gate-framer.js';
import type { LoadedModel } from './load.js';

const HOP = 4_000;

/** Noise whose loudness and colour change, so that the gate has something to change its mind about. */
function sound(hops: number, seed: number): Float32Array {
  let state = seed;
  let low = 0;
  return Float32Array.from({ length: hops * HOP }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    low += 0.2 * (state / 2 ** 31 - 1 - low);
    const voice = Math.sin((2 * Math.PI * (120 + 30 * Math.sin(i / 9_000)) * i) / 16_000) ** 9;
    return 0.3 * Math.abs(Math.sin(i / 7_000)) * voice + 0.05 * low;
  });
}

describe('speech gate', () => {
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadNodeModel();
  });
  afterAll(() => model.dispose());

  async function folded(clips: readonly Float32Array[]): Promise<number[][]> {
    const streams = clips.map(() => ({
      state: model.gate.openStream(),
      framer: createGateFramer(),
      frames: new Float32Array(8 * 576),
    }));
    const probabilities: number[][] = clips.map(() => []);
    for (let at = 0; at < (clips[0] as Float32Array).length; at += HOP) {
      let steps = 0;
      clips.forEach((clip, c) => {
        const stream = streams[c] as (typeof streams)[0];
        steps = stream.framer.push(clip.subarray(at, at + HOP), stream.frames);
      });
      const batch = streams.map(({ state, frames }) => ({ stream: state, frames }));
      const speech = await model.gate.run(batch, steps);
      for (const [c, list] of probabilities.entries()) list.push(...speech.subarray(c * steps, (c + 1) * steps));
    }
    return probabilities;
  }

  test('gives the probabilities of the published Silero VAD v5', async () => {
    const pcm = sound(12, 1);
    const [got] = await folded([pcm]);
    const file = createRequire(import.meta.url).resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx');
    const original = await ort.InferenceSession.create(readFileSync(file), { executionProviders: ['wasm'] });
    const expected: number[] = [];
    const input = new Float32Array(576);
    let state = new Float32Array(256);
    for (let at = 0; at + 512 <= pcm.length; at += 512) {
      input.copyWithin(0, 512);
      input.set(pcm.subarray(at, at + 512), 64);
      const output = await original.run({
        input: new ort.Tensor('float32', input, [1, 576]),
        state: new ort.Tensor('float32', state, [2, 1, 128]),
        sr: new ort.Tensor('int64', BigInt64Array.of(16_000n), []),
      });
      const { output: speech, stateN } = output as Record<'output' | 'stateN', ort.Tensor>;
      expected.push((speech.data as Float32Array)[0] as number);
      state = stateN.data as Float32Array<ArrayBuffer>;
    }
    await original.release();
    expect(got).toHaveLength(expected.length);
    expect(Math.max(...expected.map((p, i) => Math.abs(p - (got?.[i] ?? Number.NaN))))).toBeLessThan(1e-4);
  });

  test('judges streams in a batch as it does each alone', async () => {
    const clips = [sound(4, 2), sound(4, 3), new Float32Array(4 * HOP)];
    const together = await folded(clips);
    for (const [c, clip] of clips.entries()) {
      const [alone] = await folded([clip]);
      const differences = (alone ?? []).map((p, i) => Math.abs(p - (together[c]?.[i] ?? Number.NaN)));
      expect(differences.length).toBeGreaterThan(0);
      expect(Math.max(...differences)).toBeLessThan(1e-5);
    }
  });
});
