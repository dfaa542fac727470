/** Both kinds of detector, over a graph in plain code: what goes in, what is kept, what comes out. */
import { describe, expect, test } from 'vitest';
import type { VoiceManifest } from '../contract/manifest.js';
import { createDetector } from './detector.js';
import type { Feed, Graph } from './graph.js';
import { createPcmWindow } from './pcm-window.js';
import { isFasterAndEqual } from './probe.js';

type Compute = (feeds: Readonly<Record<string, Feed>>) => Record<string, Float32Array>;

function graphOf(inputNames: string[], outputNames: string[], compute: Compute): Graph {
  return { inputNames, outputNames, run: async (feeds) => compute(feeds), dispose: async () => {} };
}

const manifestOf = (input: unknown, output: unknown): VoiceManifest => ({ input, output }) as VoiceManifest;
const hop = (value: number): Float32Array => new Float32Array(4).fill(value);

describe('stream detector', () => {
  const manifest = manifestOf(
    {
      kind: 'stream',
      pcm: 'pcm',
      speech: 'speech',
      hopSamples: 4,
      windowSamples: 16,
      states: [{ input: 'sum', output: 'sumNext', shape: [1] }],
    },
    {
      score: { kind: 'log-odds', name: 'score' },
      frames: { name: 'frames', stepSamples: 2 },
      novelty: { name: 'novelty', limit: 1 },
    },
  );
  /** Adds up the first sample of every speech hop. */
  const sums = graphOf(['pcm', 'speech', 'sum'], ['score', 'frames', 'novelty', 'sumNext'], (feeds) => {
    const batch = feeds['pcm']?.dims[0] as number;
    const sum = Float32Array.from({ length: batch }, (_, b) => {
      const value = (feeds['pcm'] as Feed).data[b * 4] as number;
      return ((feeds['sum'] as Feed).data[b] as number) + value * ((feeds['speech'] as Feed).data[b] as number);
    });
    return {
      score: sum,
      sumNext: sum,
      frames: Float32Array.from({ length: 2 * batch }, (_, i) => i),
      novelty: sum.map((v) => -v),
    };
  });

  test("keeps each stream's state apart, whatever the batch", async () => {
    const detector = createDetector(sums, manifest);
    const [a, b] = [detector.openStream(), detector.openStream()];
    await detector.run([{ stream: a, pcm: hop(1), speech: true }]);
    const both = await detector.run([
      { stream: b, pcm: hop(10), speech: true },
      { stream: a, pcm: hop(2), speech: true },
    ]);
    expect(both).toEqual([
      { score: 10, frames: [0, 1], novelty: -10 },
      { score: 3, frames: [2, 3], novelty: -3 },
    ]);
    const [paused] = await detector.run([{ stream: a, pcm: hop(5), speech: false }]);
    expect(paused?.score).toBe(3);
    a.reset();
    const [fresh] = await detector.run([{ stream: a, pcm: hop(4), speech: true }]);
    expect(fresh?.score).toBe(4);
  });
});

describe('window detector', () => {
  test('gives the last window, repeated while it is short, and reads two logits', async () => {
    const windows: number[][] = [];
    const graph = graphOf(['x'], ['y'], ({ x }) => {
      windows.push(Array.from((x as Feed).data));
      return { y: Float32Array.of(0.5, 2) };
    });
    const manifest = manifestOf(
      { kind: 'window', pcm: 'x', hopSamples: 4, windowSamples: 10 },
      { score: { kind: 'logits', name: 'y', bonafideIndex: 1, spoofIndex: 0 }, frames: null, novelty: null },
    );
    const detector = createDetector(graph, manifest);
    const stream = detector.openStream();
    for (const value of [1, 2, 3]) {
      const [result] = await detector.run([{ stream, pcm: hop(value), speech: true }]);
      expect(result).toEqual({ score: 1.5, frames: [], novelty: null });
    }
    expect(windows).toEqual([
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 2, 2, 2, 2, 1, 1],
      [1, 1, 2, 2, 2, 2, 3, 3, 3, 3],
    ]);
  });

  test('a score of another size is model-incompatible', async () => {
    const graph = graphOf(['x'], ['y'], () => ({ y: new Float32Array(3) }));
    const manifest = manifestOf(
      { kind: 'window', pcm: 'x', hopSamples: 4, windowSamples: 8 },
      { score: { kind: 'log-odds', name: 'y' }, frames: null, novelty: null },
    );
    const detector = createDetector(graph, manifest);
    await expect(detector.run([{ stream: detector.openStream(), pcm: hop(0), speech: true }])).rejects.toMatchObject({
      code: 'model-incompatible',
    });
  });
});

describe('PCM window', () => {
  test('is silence before anything, and takes a hop longer than itself', () => {
    const window = createPcmWindow(3);
    const out = new Float32Array(3).fill(9);
    window.copyTo(out);
    expect(Array.from(out)).toEqual([0, 0, 0]);
    window.push(Float32Array.of(1, 2, 3, 4, 5));
    window.copyTo(out);
    expect(Array.from(out)).toEqual([3, 4, 5]);
    window.reset();
    expect(window.filledSamples).toBe(0);
  });
});

describe('probe', () => {
  const reference = { hopMs: 10, scores: [0, 1, 2] };
  test.each([
    [{ hopMs: 7, scores: [0, 1, 2.0005] }, true],
    [{ hopMs: 9, scores: [0, 1, 2] }, false],
    [{ hopMs: 1, scores: [0, 1, 2.1] }, false],
    [{ hopMs: 1, scores: [0, 1, Number.NaN] }, false],
  ])('%j is faster and equal: %s', (candidate, expected) =>
    expect(isFasterAndEqual(candidate, reference)).toBe(expected),
  );
});
