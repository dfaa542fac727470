import { describe, expect, test } from 'vitest';
import { DECISION } from '../../tests/support/voice-example.js';
import type { VoiceManifest } from '../contract/manifest.js';
import { createVerdictMachine, type HopFacts } from './verdict.js';
import { verdictOf } from '../contract/verdict-of.js';

const HOP_MS = 250;
const decision = { ...DECISION, listen: { fromMs: 8_000, speechMs: 16_000, scale: 1.5, offset: 0.25 } };
const manifest = {
  sampleRateHz: 16_000,
  input: { kind: 'window', pcm: 'pcm', hopSamples: 4_000, windowSamples: 64_000 },
  calibration: [{ speechMs: 4_000, scale: 1, offset: 0 }],
  narrowBand: { belowHz: 4_500, calibration: [{ speechMs: 4_000, scale: 0.5, offset: -1 }] },
  decision,
  output: { score: { kind: 'log-odds', name: 'score' }, frames: null, novelty: { name: 'novelty', limit: 2 } },
} as unknown as VoiceManifest;

const GOOD = {
  levelDbfs: -20,
  digitalSilence: false,
  speechLevelDbfs: -20,
  clippedShare: 0,
  bandwidthHz: 8_000,
  snrDb: 35,
  bandSnrDb: 35,
  speechMs: 3_000,
};

/** Hops one after the other, as the pipeline would tell them. */
function stream(prior?: number) {
  const machine = createVerdictMachine(manifest, prior, () => 77);
  let atMs = 0;
  let speechMs = 0;
  let lastSpeechMs: number | null = null;
  const hop = (
    facts: { speech?: boolean; score?: number | null; novelty?: number; quality?: Partial<HopFacts['quality']> } = {},
  ) => {
    const { speech = true, score = 0, novelty = 0, quality = {} } = facts;
    const span = { startMs: atMs, endMs: atMs + HOP_MS };
    atMs = span.endMs;
    if (speech) {
      speechMs = Math.min(4_000, speechMs + HOP_MS);
      lastSpeechMs = atMs;
    }
    return machine.judge(
      {
        span,
        speech,
        speechMs,
        windowStartMs: Math.max(0, atMs - speechMs),
        pauseMs: lastSpeechMs === null ? null : atMs - lastSpeechMs,
        score: score === null ? null : { score, frames: [1, 2], novelty },
        quality: { ...GOOD, ...quality },
      },
      3,
    );
  };
  const hops = (count: number, facts = {}) => Array.from({ length: count }, () => hop(facts));
  return { machine, hop, hops };
}

describe('from buffering to a verdict', () => {
  test('buffers with progress, is provisional from 1.5 s and firm from 4 s', () => {
    const results = stream().hops(17, { score: 3 });
    expect(results.slice(0, 5).map((r) => r.status === 'buffering' && r.bufferProgress)).toEqual([
      1 / 6,
      2 / 6,
      3 / 6,
      4 / 6,
      5 / 6,
    ]);
    expect(results[5]).toMatchObject({ status: 'analyzing', provisional: true, speechMs: 1_500, verdict: 'AUTHENTIC' });
    expect(results[14]).toMatchObject({ provisional: true });
    expect(results[15]).toMatchObject({ provisional: false, speechMs: 4_000 });
  });

  test('carries score, LLR, window, time and what was dropped', () => {
    const result = stream().hops(6, { score: 1 })[5];
    expect(result).toEqual({
      status: 'analyzing',
      verdict: 'AUTHENTIC',
      confidence: 1 / (1 + Math.exp(-1)),
      provisional: true,
      score: 1,
      llr: 1,
      speechMs: 1_500,
      frames: [1, 2],
      span: { startMs: 0, endMs: 1_500 },
      timestamp: 77,
      droppedHops: 3,
    });
  });

  test('confidence is the mean over the last ten scores', () => {
    const s = stream();
    s.hops(15, { score: 100 });
    const [result] = s.hops(1, { score: -100 });
    expect(result).toMatchObject({ confidence: 0.9, verdict: 'AUTHENTIC', score: -100 });
    expect(s.hops(9, { score: -100 }).at(-1)).toMatchObject({ confidence: expect.closeTo(0, 10), verdict: 'DEEPFAKE' });
  });

  test('from 8 s of speech on, windows are taken together as well', () => {
    const s = stream();
    expect(s.hops(31, { score: 1 }).some((r) => 'listen' in r)).toBe(false);
    expect(s.hop({ score: 1 })).toMatchObject({
      verdict: 'AUTHENTIC',
      listen: {
        speechMs: 8_000,
        llr: expect.closeTo(1.75, 12),
        confidence: expect.closeTo(1 / (1 + Math.exp(-1.75))),
      },
    });
    // A minute would be the manifest's to ask for; here 16 s are gone back over.
    expect(s.hops(100, { score: 1 }).at(-1)).toMatchObject({
      listen: { speechMs: 16_000, llr: expect.closeTo(1.75, 12) },
    });
    expect(s.hops(48, { score: -1 }).at(-1)).toMatchObject({
      listen: { llr: expect.closeTo((1.5 * (1 - 48)) / 49 + 0.25, 12) },
    });
  });

  test('what could not be judged adds nothing to the longer listen, and a pause takes nothing away', () => {
    const s = stream();
    s.hops(32, { score: 1 });
    s.hops(8, { score: -9, quality: { clippedShare: 0.5 } });
    s.hops(2, { speech: false, score: -9 });
    expect(s.hop({ score: 1 })).toMatchObject({ listen: { speechMs: 8_250, llr: expect.closeTo(1.75, 12) } });
  });

  test('a new voice and a new source begin a new listen', () => {
    for (const end of ['forgetScores', 'reset'] as const) {
      const s = stream();
      s.hops(40, { score: 1 });
      s.machine[end]();
      expect(s.hop({ score: 1 })).not.toHaveProperty('listen');
    }
  });

  test('the prior shifts the longer listen too', () => {
    expect(stream(0.9).hops(32, { score: 0 }).at(-1)).toMatchObject({
      listen: { llr: 0.25, confidence: expect.closeTo(9 / (9 + Math.exp(-0.25)), 12), verdict: 'AUTHENTIC' },
    });
  });

  test('the prior shifts the confidence', () => {
    expect(stream(0.9).hops(6, { score: 0 })[5]).toMatchObject({ confidence: expect.closeTo(0.9, 12), llr: 0 });
  });

  test.each([
    [0.71, 'AUTHENTIC'],
    [0.7, 'SUSPICIOUS'],
    [0.31, 'SUSPICIOUS'],
    [0.3, 'DEEPFAKE'],
    [0, 'DEEPFAKE'],
  ])('confidence %d is %s', (confidence, verdict) => expect(verdictOf(confidence, decision)).toBe(verdict));
});

describe('pauses', () => {
  test('the verdict stands for two seconds, without new scores or frames', () => {
    const s = stream();
    const before = s.hops(16, { score: 2 }).at(-1);
    const pause = s.hops(8, { speech: false, score: -50 });
    for (const result of pause) {
      expect(result).toMatchObject({ status: 'analyzing', score: 2, frames: [] });
      expect(
        result.status === 'analyzing' && before?.status === 'analyzing' && result.confidence - before.confidence,
      ).toBe(0);
    }
    expect(s.hop({ speech: false })).toMatchObject({ status: 'no-evidence', reason: 'no-speech' });
    expect(s.hop({ score: 2 })).toMatchObject({ status: 'analyzing' });
  });

  test('before the first speech it buffers for two seconds, then there is no evidence', () => {
    const results = stream().hops(12, { speech: false, score: null });
    expect(results[7]).toMatchObject({ status: 'buffering', bufferProgress: 0 });
    expect(results[8]).toMatchObject({ status: 'no-evidence', reason: 'no-speech' });
  });

  test('quiet is silence; one quiet hop between noises is not', () => {
    const quiet = { levelDbfs: -80 };
    const s = stream();
    const results = s.hops(12, { speech: false, score: null, quality: quiet });
    expect(results.at(-1)).toMatchObject({ reason: 'silence' });
    s.hop({ speech: false, quality: { levelDbfs: -30 } });
    expect(s.hop({ speech: false, quality: quiet })).toMatchObject({ reason: 'no-speech' });
  });

  test('a second of zeros is a muted track, whatever came before', () => {
    const s = stream();
    s.hops(16, { score: 2 });
    const zeros = { digitalSilence: true, levelDbfs: Number.NEGATIVE_INFINITY };
    const results = s.hops(5, { speech: false, quality: zeros });
    expect(results.map((r) => r.status)).toEqual(['analyzing', 'analyzing', 'analyzing', 'no-evidence', 'no-evidence']);
    expect(results[3]).toMatchObject({ reason: 'muted' });
  });

  test('forgotten scores do not come back', () => {
    const s = stream();
    s.hops(16, { score: 100 });
    s.machine.forgetScores();
    expect(s.hop({ score: -100 })).toMatchObject({ status: 'analyzing', verdict: 'DEEPFAKE' });
  });
});

describe('sound that cannot be judged', () => {
  test.each([
    ['clipping', { clippedShare: 0.02 }, 0.02],
    ['low-level', { speechLevelDbfs: -60 }, -60],
    ['narrow-band', { bandwidthHz: 2_500 }, 2_500],
    ['noisy', { snrDb: 9 }, 9],
  ] as const)('%s says so and what was measured', (reason, quality, measured) => {
    expect(stream().hops(16, { score: 5, quality }).at(-1)).toMatchObject({ status: 'unreliable', reason, measured });
  });

  test('telephone bandwidth is enough', () => {
    expect(
      stream()
        .hops(16, { quality: { bandwidthHz: 3_500 } })
        .at(-1),
    ).toMatchObject({ status: 'analyzing' });
  });

  test('through a telephone is told by a calibration of its own', () => {
    const heard = (bandwidthHz: number) => stream().hops(16, { score: 2, quality: { bandwidthHz } }).at(-1);
    expect(heard(8_000)).toMatchObject({ llr: 2, verdict: 'AUTHENTIC' });
    expect(heard(4_000)).toMatchObject({ llr: 0, verdict: 'SUSPICIOUS' });
  });

  test('is not said on too little speech', () => {
    const s = stream();
    expect(s.hop({ quality: { clippedShare: 0.5, speechMs: 500 } })).toMatchObject({ status: 'buffering' });
    expect(s.hop({ quality: { bandwidthHz: 1_000, speechMs: 1_250 } })).toMatchObject({ status: 'buffering' });
    expect(s.hop({ quality: { snrDb: 5, speechMs: 1_250 } })).toMatchObject({ status: 'buffering' });
  });

  test('is not said of noise that may be a voice without a pause, until there is more speech', () => {
    const s = stream();
    s.hops(5);
    const voice = { snrDb: 12, bandSnrDb: 28 };
    expect(s.hop({ quality: { ...voice, speechMs: 1_500 } })).toMatchObject({ status: 'analyzing', provisional: true });
    expect(s.hop({ quality: { ...voice, speechMs: 2_000 } })).toMatchObject({ status: 'analyzing' });
    expect(s.hop({ quality: { ...voice, speechMs: 2_250 } })).toMatchObject({ status: 'unreliable', reason: 'noisy' });
  });

  test('is said at once of noise in all bands', () => {
    const s = stream();
    s.hops(5);
    const quality = { snrDb: 12, bandSnrDb: 10, speechMs: 1_500 };
    expect(s.hop({ quality })).toMatchObject({ status: 'unreliable', reason: 'noisy', measured: 12 });
  });

  test('its scores do not count once the sound is good again', () => {
    const s = stream();
    s.hops(16, { score: 100, quality: { clippedShare: 0.5 } });
    expect(s.hop({ score: -100 })).toMatchObject({ status: 'analyzing', verdict: 'DEEPFAKE' });
  });

  test('is unfamiliar when the last ten scores were, on average', () => {
    const s = stream();
    expect(s.hops(9, { novelty: 3 }).at(-1)).toMatchObject({ status: 'analyzing' });
    expect(s.hop({ novelty: 3 })).toMatchObject({ status: 'unreliable', reason: 'unfamiliar', measured: 3 });
    expect(s.hops(10, { novelty: 0 }).at(-1)).toMatchObject({ status: 'analyzing' });
  });
});

describe('states that no hop brings about', () => {
  const span = { startMs: 10, endMs: 20 };
  test('a gap', () => {
    expect(stream().machine.gap('device-change', span, 1)).toEqual({
      status: 'gap',
      cause: 'device-change',
      span,
      timestamp: 77,
      droppedHops: 1,
    });
  });
  test('a source that ended', () => {
    expect(stream().machine.noEvidence('ended', span, 1)).toMatchObject({
      status: 'no-evidence',
      reason: 'ended',
      span,
    });
  });
});
