/** Pictures through finder, tracker, crop, model and verdict: the real parts, with a model that finds red faces real. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyFaceManifest, tinyFaceOnnx } from '../../tests/support/tiny-face.js';
import type { FaceResult } from '../contract/face.js';
import type { FaceEvent } from '../contract/frames.js';
import { loadNodeFinder, nodeRuntime } from '../eval/node-faces.js';
import { readPicture } from '../eval/pictures.js';
import type { Picture } from '../faces/pixels.js';
import { createFaceModel } from '../inference/face-model.js';
import type { Witness } from '../verdict/fusion.js';
import { FacePipeline, type FaceParts } from './face-pipeline.js';
import { FaceStream } from './face-stream.js';

const portrait = new URL('../../.cache/fixtures/face.png', import.meta.url);
const voice: Witness = {
  confidence: 0.05,
  llr: -3,
  verdict: 'DEEPFAKE',
  provisional: false,
  span: { startMs: 0, endMs: 1_000 },
};

/** `picture` with its colours changed, each from 0 to 255. */
function tinted(
  picture: Picture,
  change: (rgb: readonly [number, number, number]) => readonly [number, number, number],
): Picture {
  const data = new Uint8Array(picture.data);
  for (let i = 0; i < data.length; i += picture.channels) {
    const [r, g, b] = change([data[i] as number, data[i + 1] as number, data[i + 2] as number]);
    data.set([Math.min(255, r), Math.min(255, g), Math.min(255, b)], i);
  }
  return { ...picture, data };
}

describe.skipIf(!existsSync(portrait))('the face pipeline', () => {
  let parts: FaceParts;
  let picture: Picture;
  let pipeline: FacePipeline;
  let turns = 0;
  beforeAll(async () => {
    const onnx = tinyFaceOnnx();
    const graph = await nodeRuntime().createGraph(onnx);
    parts = { finder: await loadNodeFinder(), model: createFaceModel(graph, tinyFaceManifest(onnx), onnx.length) };
    picture = await readPicture(portrait.pathname);
    pipeline = new FacePipeline(parts, async () => void turns++);
  });
  afterAll(async () => {
    parts.finder.dispose();
    await parts.model.dispose();
  });

  const open = (voiceAt: (ms: number) => Witness | null = () => null) =>
    new FaceStream(parts.model.manifest, { emit: () => undefined, voiceAt });
  const judge = async (stream: FaceStream, of: Picture, frames: number, fromMs = 0) => {
    const events: Extract<FaceEvent, { kind: 'faces' }>[] = [];
    for (let i = 0; i < frames; i++) {
      const event = await pipeline.judge(stream, of, { atMs: fromMs + i * 200, capturedAtMs: i });
      if (event !== null) events.push(event);
    }
    return events;
  };
  const statusesOf = (events: readonly { lead: FaceResult }[]): string[] => events.map(({ lead }) => lead.status);

  test('one face keeps its number, buffers, and is judged; the voice goes first each time', async () => {
    turns = 0;
    const events = await judge(open(), picture, 8);
    expect(statusesOf(events)).toEqual([...Array(2).fill('buffering'), ...Array(6).fill('analyzing')]);
    for (const { results, inferenceMs } of events) {
      expect(results).toHaveLength(1);
      expect(results[0]).toMatchObject({ track: 1, modality: 'face' });
      expect(inferenceMs).toBeGreaterThan(0);
    }
    expect(turns).toBe(16);
    const { lead, fused } = events[7] as (typeof events)[0];
    if (lead.status !== 'analyzing') throw new Error('it is judged');
    // Skin is red.
    expect(lead).toMatchObject({
      verdict: 'AUTHENTIC',
      provisional: false,
      frames: 8,
      span: { startMs: 0, endMs: 1_400 },
    });
    expect(lead.heat?.values).toHaveLength(196);
    expect(lead.box.x).toBeGreaterThan(0.25);
    expect(lead.box.x + lead.box.width).toBeLessThan(0.65);
    expect(fused).toMatchObject({ verdict: 'AUTHENTIC', agreement: 'one', voiceLlr: null });
  });

  test('a blue face is made up, and a voice beside it is fused with it', async () => {
    const blue = tinted(picture, ([r, g, b]) => [b, g, r]);
    const events = await judge(
      open(() => voice),
      blue,
      8,
    );
    expect(events.at(-1)?.lead).toMatchObject({ status: 'analyzing', verdict: 'DEEPFAKE' });
    expect(events.at(-1)?.fused).toMatchObject({ verdict: 'DEEPFAKE', agreement: 'agree', voiceLlr: -3 });
  });

  test('a cloned voice over a real face is said', async () => {
    const events = await judge(
      open(() => voice),
      picture,
      8,
    );
    expect(events.at(-1)?.fused?.agreement).toBe('voice-suspect');
  });

  test('no face is no evidence, and the voice alone is heard', async () => {
    const wall = tinted(picture, () => [120, 110, 100]);
    const [event] = await judge(
      open(() => voice),
      wall,
      1,
    );
    expect(event?.lead).toMatchObject({ status: 'no-evidence', reason: 'no-face' });
    expect(event?.fused).toMatchObject({ agreement: 'one', voiceLlr: -3, faceLlr: null });
  });

  test('too dark is unreliable, and no score', async () => {
    const dark = tinted(picture, ([r, g, b]) => [r / 14, g / 14, b / 14]);
    const [event] = await judge(open(), dark, 1);
    // Where even the finder sees nothing, there is no face to call dark.
    if (event?.lead.status === 'no-evidence') return;
    expect(event?.lead).toMatchObject({ status: 'unreliable', reason: 'dark' });
    expect(event?.fused).toBeNull();
  });

  describe('with a net for generated faces', () => {
    const greened = (): Picture => tinted(picture, ([r, g, b]) => [r, Math.max(g, r + 60), b]);
    const withBoth = async <T>(work: (both: FacePipeline, asked: boolean[]) => Promise<T>): Promise<T> => {
      const onnx = tinyFaceOnnx(true);
      const graph = await nodeRuntime().createGraph(onnx);
      const model = createFaceModel(graph, tinyFaceManifest(onnx, true), onnx.length);
      const asked: boolean[] = [];
      const watched: FaceParts = {
        ...parts,
        model: {
          ...model,
          run: (crops, ask) => {
            asked.push(ask === true);
            return model.run(crops, ask);
          },
        },
      };
      try {
        return await work(new FacePipeline(watched, async () => undefined), asked);
      } finally {
        await model.dispose();
      }
    };

    test('that net is asked at first and then now and then, can say fake alone, and shows where', async () => {
      await withBoth(async (both, asked) => {
        const stream = new FaceStream(both.manifest, { emit: () => undefined, voiceAt: () => null });
        const heats: (number | undefined)[] = [];
        for (let i = 0; i < 9; i++) {
          const event = await both.judge(stream, greened(), { atMs: i * 200, capturedAtMs: i });
          const lead = event?.lead;
          if (lead?.status !== 'analyzing') continue;
          expect(lead.verdict).toBe('DEEPFAKE');
          heats.push(lead.heat?.values[90]);
        }
        const [each, both_] = [[false], [false, true]];
        expect(asked).toEqual([both_, both_, both_, both_, both_, each, each, each, both_].flat());
        expect(heats).toHaveLength(7);
        // The first net finds this face real; what is shown is the other's, also on frames that it was not asked about.
        for (const heat of heats) expect(heat).toBeLessThan(0);
      });
    });

    test('a photo is judged at once, by both nets', async () => {
      await withBoth(async (both, asked) => {
        const stream = new FaceStream(both.manifest, { emit: () => undefined, voiceAt: () => null, photo: true });
        const event = await both.judge(stream, picture, { atMs: 0, capturedAtMs: 0 });
        expect(asked).toEqual([false, true]);
        const lead = event?.lead;
        if (lead?.status !== 'analyzing') throw new Error('it is judged');
        expect(lead).toMatchObject({ frames: 1, provisional: true });
        // Scale is 0.5 at one frame.
        expect(lead.llr).toBeCloseTo(0.5 * lead.score, 9);
      });
    });
  });

  test('a face that is gone is held for a moment, then lost; the next one is another', async () => {
    const stream = open();
    await judge(stream, picture, 4);
    const wall = tinted(picture, () => [120, 110, 100]);
    expect(statusesOf(await judge(stream, wall, 5, 800))).toEqual([
      'analyzing',
      'analyzing',
      'analyzing',
      'no-evidence',
      'no-evidence',
    ]);
    const [back] = await judge(stream, picture, 1, 1_800);
    expect(back?.lead).toMatchObject({ status: 'buffering', track: 2 });
  });

  test('the whole picture is searched once a second, and at once when a face was missed', async () => {
    const searches: number[] = [];
    let frame = 0;
    const { finder } = parts;
    const counting: FaceParts = {
      ...parts,
      finder: {
        ...finder,
        findAll: (of) => {
          searches.push(frame);
          return finder.findAll(of);
        },
      },
    };
    const counted = new FacePipeline(counting, async () => undefined);
    const stream = open();
    const wall = tinted(picture, () => [120, 110, 100]);
    const shown = [...Array<Picture>(11).fill(picture), wall, picture];
    for (const of of shown) await counted.judge(stream, of, { atMs: frame++ * 200, capturedAtMs: 0 });
    expect(searches).toEqual([1, 6, 11, 13]);
  });

  test('on a slow device the largest face is judged each time, and no other waits longer than a second', async () => {
    // The portrait twice, side by side.
    const { width, height, channels, data } = picture;
    const twice = new Uint8Array(2 * data.length);
    for (let y = 0; y < height; y++) {
      const row = data.subarray(y * width * channels, (y + 1) * width * channels);
      twice.set(row, 2 * y * width * channels);
      twice.set(row, (2 * y + 1) * width * channels);
    }
    let now = 0;
    let waited = false;
    // Every look at the clock is 200 ms after the last: each step costs as much.
    const slow = new FacePipeline(
      parts,
      async () => undefined,
      () => (now += 200),
    );
    const stream = open();
    for (let i = 0; i <= 10; i++) {
      const event = await slow.judge(
        stream,
        { ...picture, width: 2 * width, data: twice },
        { atMs: i * 200, capturedAtMs: i },
      );
      const judgedMs = event?.results.map(({ span }) => span.endMs) ?? [];
      expect(judgedMs).toHaveLength(2);
      expect(judgedMs[0]).toBe(i * 200);
      expect(judgedMs[1]).toBeGreaterThan((i - 5) * 200);
      if (i > 0 && i < 5) waited ||= (judgedMs[1] as number) < i * 200;
    }
    expect(waited).toBe(true);
  });

  test('what was under way when the stream was closed is not told', async () => {
    const stream = open();
    const judging = judge(stream, picture, 1);
    stream.closed = true;
    expect(await judging).toEqual([]);
  });
});
