/** The shipped model in the shipped runtime meets what the recipe computed in Python. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNodeModel } from '../eval/node-model.js';
import type { LoadedModel } from './load.js';

interface Golden {
  readonly pcm: string;
  readonly scale: number;
  readonly tolerance: number;
  readonly scores: readonly number[];
  readonly frames: readonly number[];
  readonly novelty: readonly number[];
}

const folder = new URL('../../models/voice/golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function pcmOf(golden: Golden): Float32Array {
  const bytes = readFileSync(new URL(golden.pcm, folder));
  return Float32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), (v) => v * golden.scale);
}

function furthest(a: readonly number[], b: readonly number[]): number {
  return a.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}

describe('golden vectors', () => {
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadNodeModel();
  });
  afterAll(() => model.dispose());

  test('there are some', () => expect(names.length).toBeGreaterThan(0));

  test.each(names)('%s', async (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
    const pcm = pcmOf(golden);
    const { hopSamples } = model.detector.manifest.input;
    const stream = model.detector.openStream();
    const scores: number[] = [];
    const frames: number[] = [];
    const novelty: number[] = [];
    for (let at = 0; at + hopSamples <= pcm.length; at += hopSamples) {
      const [result] = await model.detector.run([{ stream, pcm: pcm.subarray(at, at + hopSamples), speech: true }]);
      scores.push(result?.score ?? Number.NaN);
      frames.push(...(result?.frames ?? []));
      novelty.push(result?.novelty ?? Number.NaN);
    }
    expect(scores).toHaveLength(golden.scores.length);
    expect(frames).toHaveLength(golden.frames.length);
    expect(furthest(scores, golden.scores)).toBeLessThanOrEqual(golden.tolerance);
    expect(furthest(frames, golden.frames)).toBeLessThanOrEqual(golden.tolerance);
    expect(furthest(novelty, golden.novelty)).toBeLessThanOrEqual(golden.tolerance);
  });
});
