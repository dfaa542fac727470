/** The whole chain in Node, with the model and the gate that ship. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StreamEvent } from '../contract/messages.js';
import type { AnalyzingResult, DetectionResult } from '../contract/verdict.js';
import { loadNodeModel } from '../eval/node-model.js';
import type { LoadedModel } from '../inference/load.js';
import { Pipeline } from './pipeline.js';

const RATE = 16_000;

/** Steady noise from a seeded generator. */
function hiss(seconds: number, seed: number, level: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: seconds * RATE }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return level * (state / 2 ** 31 - 1);
  });
}

/** Noise that comes and goes as syllables do: not speech, but something for every filter to chew on. */
function sound(seconds: number, seed: number, level = 0.1): Float32Array {
  return hiss(seconds, seed, level).map((v, i) => v * (0.5 + 0.5 * Math.sin(i / 300)) ** 4);
}

function collect(): { events: StreamEvent[]; emit: (event: StreamEvent) => void; results: () => DetectionResult[] } {
  const events: StreamEvent[] = [];
  return {
    events,
    emit: (event) => events.push(event),
    results: () => events.flatMap((event) => (event.kind === 'result' ? [event.result] : [])),
  };
}

const analyzing = (results: readonly DetectionResult[]): AnalyzingResult[] =>
  results.filter((result) => result.status === 'analyzing');

describe('pipeline', () => {
  let model: LoadedModel;
  beforeAll(async () => {
    // The sound here is noise, and the model may rightly call it unfamiliar; what follows is not about that.
    const { detector, ...rest } = await loadNodeModel();
    const { manifest } = detector;
    const output = { ...manifest.output, novelty: null };
    model = { ...rest, detector: { ...detector, manifest: { ...manifest, output } } };
  });
  afterAll(() => model.dispose());

  async function judge(pcm: Float32Array, chunk: number, gate: 'silero' | 'open' = 'open', sampleRateHz = RATE) {
    const pipeline = new Pipeline(model, { gate });
    const { events, emit, results } = collect();
    pipeline.open('s', { sampleRateHz, emit });
    for (let at = 0; at < pcm.length; at += chunk) await pipeline.pushPatiently('s', pcm.slice(at, at + chunk));
    await pipeline.finish('s');
    const stats = pipeline.close('s');
    return { events, results: results(), stats };
  }

  test('buffers, then gives provisional and then firm verdicts, hop by hop', async () => {
    const { results, stats } = await judge(sound(6, 1), 1_600);
    expect(results).toHaveLength(24);
    expect(stats).toMatchObject({ hops: 24, droppedHops: 0, droppedFrames: 0 });
    expect(results.slice(0, 5).map((r) => r.status)).toEqual(Array.from({ length: 5 }, () => 'buffering'));
    const verdicts = analyzing(results);
    expect(verdicts).toHaveLength(19);
    expect(verdicts.map((v) => v.provisional)).toEqual(verdicts.map((v) => v.speechMs < 4_000));
    expect(verdicts[0]).toMatchObject({ speechMs: 1_500, span: { startMs: 0, endMs: 1_500 } });
    expect(verdicts.at(-1)).toMatchObject({
      speechMs: 4_000,
      provisional: false,
      span: { startMs: 2_000, endMs: 6_000 },
    });
    for (const v of verdicts) expect(v.frames).toHaveLength(8);
  });

  test('whoever speaks on without a pause gets a first verdict after 1.5 s, and is not called noisy', async () => {
    // Vowels are a few bands without end, and nearly all of the power; what comes and goes above them is a hundredth of it.
    const vowels = sound(2, 18, 0.05).map((v, i) => v + 0.05 * Math.sin(i / 10) + 0.05 * Math.sin(i / 5));
    const { results } = await judge(vowels, 1_600);
    expect(results.slice(4, 6)).toMatchObject([{ status: 'buffering' }, { status: 'analyzing', speechMs: 1_500 }]);
  });

  test('noise close behind the voice is said in place of the first verdict', async () => {
    const behind = hiss(2, 20, 0.02);
    const noisy = sound(2, 19).map((v, i) => v + (behind[i] as number));
    const { results } = await judge(noisy, 1_600);
    expect(results.slice(4, 6)).toMatchObject([{ status: 'buffering' }, { status: 'unreliable', reason: 'noisy' }]);
  });

  test('does not depend on how the samples are cut', async () => {
    const pcm = sound(3, 2);
    const whole = analyzing((await judge(pcm, pcm.length)).results).map((v) => v.score);
    const pieces = analyzing((await judge(pcm, 333)).results).map((v) => v.score);
    expect(whole.length).toBeGreaterThan(0);
    expect(pieces).toEqual(whole);
  });

  test('several streams in one batch score as each alone', async () => {
    const clips = [sound(3, 3), sound(3, 4, 0.02), sound(3, 5, 0.3)];
    const alone: number[][] = [];
    for (const clip of clips) alone.push(analyzing((await judge(clip, 4_000)).results).map((v) => v.score));

    const pipeline = new Pipeline(model, { gate: 'open' });
    const outputs = clips.map((_, i) => {
      const out = collect();
      pipeline.open(`s${i}`, { sampleRateHz: RATE, emit: out.emit });
      return out;
    });
    await Promise.all(
      clips.map(async (clip, i) => {
        await pipeline.pushPatiently(`s${i}`, clip);
        await pipeline.finish(`s${i}`);
      }),
    );
    outputs.forEach((out, i) => {
      const together = analyzing(out.results()).map((v) => v.score);
      expect(together).toHaveLength(alone[i]?.length ?? -1);
      const differences = together.map((score, k) => Math.abs(score - (alone[i]?.[k] ?? Number.NaN)));
      expect(Math.max(...differences)).toBeLessThan(1e-4);
    });
  });

  test('noise without speech is no evidence, and costs no inference of the detector', async () => {
    const { results } = await judge(sound(4, 6, 0.01), 1_600, 'silero');
    expect(analyzing(results)).toHaveLength(0);
    expect(results.at(-1)).toMatchObject({ status: 'no-evidence', reason: 'no-speech' });
  });

  test('zeros are a muted track', async () => {
    const { results } = await judge(new Float32Array(3 * RATE), 1_600, 'silero');
    expect(results.at(-1)).toMatchObject({ status: 'no-evidence', reason: 'muted' });
  });

  test('near silence is silence', async () => {
    const { results } = await judge(sound(4, 7, 1e-4), 1_600, 'silero');
    expect(results.at(-1)).toMatchObject({ status: 'no-evidence', reason: 'silence' });
  });

  test.each([RATE, 48_000])('a value that is not a number does not poison the stream, at %i Hz', async (rate) => {
    const pcm = sound((3 * rate) / RATE, 8);
    pcm[20_000] = Number.NaN;
    pcm[20_001] = Number.POSITIVE_INFINITY;
    const verdicts = analyzing((await judge(pcm, rate / 10, 'open', rate)).results);
    expect(verdicts.at(-1)?.span.endMs).toBe(3_000);
    for (const v of verdicts) expect(Number.isFinite(v.score)).toBe(true);
  });

  test('judges 48 kHz as it does 16 kHz', async () => {
    const slow = sound(4, 9);
    // Band-limited to below 8 kHz by holding each value for three samples and smoothing it.
    const fast = Float32Array.from({ length: slow.length * 3 }, (_, i) => {
      const t = i / 3;
      const k = Math.floor(t);
      return (slow[k] as number) * (1 - (t - k)) + ((slow[k + 1] ?? 0) as number) * (t - k);
    });
    const { results } = await judge(fast, 4_800, 'open', 48_000);
    expect(analyzing(results).at(-1)?.span.endMs).toBe(4_000);
  });

  test('a live stream that falls behind drops whole hops and counts them', async () => {
    const pipeline = new Pipeline(model, { gate: 'open' });
    const { emit, results } = collect();
    pipeline.open('s', { sampleRateHz: RATE, emit });
    // Three seconds at once, before the pipeline has had its turn: three hops may wait, nine are lost.
    pipeline.push('s', sound(3, 10), Date.now());
    await pipeline.idle();
    expect(results()).toHaveLength(3);
    expect(results().map((r) => r.span.startMs)).toEqual([2_250, 2_500, 2_750]);
    expect(results().at(-1)?.droppedHops).toBe(9);
    expect(pipeline.close('s').droppedHops).toBe(9);
  });

  test('tells when the newest sample of a hop was captured', async () => {
    const pipeline = new Pipeline(model, { gate: 'open' });
    const { emit, events } = collect();
    pipeline.open('s', { sampleRateHz: RATE, emit });
    // 300 ms that ended at 10,000: the hop's own end lies 50 ms before.
    pipeline.push('s', sound(0.3, 11), 10_000);
    await pipeline.idle();
    expect(events).toMatchObject([{ kind: 'result', newestSampleAtMs: 9_950 }]);
  });

  test('pause and resume: a gap of media time, and everything from the start again', async () => {
    const pipeline = new Pipeline(model, { gate: 'open' });
    const { emit, results } = collect();
    pipeline.open('s', { sampleRateHz: RATE, emit });
    await pipeline.pushPatiently('s', sound(2, 12));
    await pipeline.idle();
    pipeline.pause('s');
    pipeline.push('s', sound(1, 13), Date.now());
    await pipeline.idle();
    expect(results()).toHaveLength(8);
    pipeline.resume('s', 'paused', 5_000);
    await pipeline.pushPatiently('s', sound(2, 14));
    await pipeline.idle();
    expect(results()[8]).toMatchObject({ status: 'gap', cause: 'paused', span: { startMs: 2_000, endMs: 7_000 } });
    expect(results()[9]).toMatchObject({ status: 'buffering', span: { startMs: 7_000, endMs: 7_250 } });
    const before = analyzing(results().slice(0, 8)).length;
    expect(analyzing(results().slice(9))).toHaveLength(before);
  });

  test('frames lost on the way move the media clock and are counted', async () => {
    const pipeline = new Pipeline(model, { gate: 'open' });
    const { emit, results } = collect();
    pipeline.open('s', { sampleRateHz: 48_000, emit });
    pipeline.lose('s', 48_000);
    expect(results()).toMatchObject([{ status: 'gap', cause: 'dropped', span: { startMs: 0, endMs: 1_000 } }]);
    expect(pipeline.close('s').droppedFrames).toBe(48_000);
  });

  test('a prior moves the confidence and leaves the evidence alone', async () => {
    const run = async (prior: number): Promise<AnalyzingResult> => {
      const pipeline = new Pipeline(model, { gate: 'open' });
      const { emit, results } = collect();
      pipeline.open('s', { sampleRateHz: RATE, emit, prior });
      await pipeline.pushPatiently('s', sound(2, 15));
      await pipeline.finish('s');
      return analyzing(results()).at(-1) as AnalyzingResult;
    };
    const [low, high] = [await run(0.1), await run(0.9)];
    expect(low.llr).toBe(high.llr);
    expect(low.confidence).toBeLessThan(high.confidence);
  });

  test('nothing is emitted after end', async () => {
    const pipeline = new Pipeline(model, { gate: 'open' });
    const { emit, events } = collect();
    pipeline.open('s', { sampleRateHz: RATE, emit });
    pipeline.push('s', sound(0.5, 16), Date.now());
    pipeline.close('s');
    await pipeline.idle();
    expect(events.at(-1)?.kind).toBe('end');
    expect(events.filter((e) => e.kind === 'end')).toHaveLength(1);
  });

  test.each([0, 1, -1, Number.NaN])('refuses a prior of %d', (prior) => {
    const pipeline = new Pipeline(model);
    expect(() => pipeline.open('s', { sampleRateHz: RATE, emit: () => {}, prior })).toThrowError(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  test('refuses an id that is in use, and one that is not open', () => {
    const pipeline = new Pipeline(model);
    pipeline.open('s', { sampleRateHz: RATE, emit: () => {} });
    expect(() => pipeline.open('s', { sampleRateHz: RATE, emit: () => {} })).toThrowError(
      expect.objectContaining({ found: 's' }),
    );
    expect(() => pipeline.close('t')).toThrowError(expect.objectContaining({ found: 't' }));
  });

  test('a runtime that fails is an error event, not a verdict', async () => {
    const broken: LoadedModel = {
      ...model,
      detector: { ...model.detector, run: () => Promise.reject(new Error('out of memory')) },
    };
    const pipeline = new Pipeline(broken, { gate: 'open' });
    const { emit, events } = collect();
    pipeline.open('s', { sampleRateHz: RATE, emit });
    pipeline.push('s', sound(0.25, 17), Date.now());
    await pipeline.idle();
    expect(events).toMatchObject([{ kind: 'error', error: { code: 'runtime-failed', found: 'Error: out of memory' } }]);
  });
});
