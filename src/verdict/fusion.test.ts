import { describe, expect, test } from 'vitest';
import type { FaceResult } from '../contract/face.js';
import { posterior } from './calibration.js';
import { combine, DEPENDENCE, fuse, type Witness } from './fusion.js';
import { leadOf } from './lead.js';
import { verdictOf } from '../contract/verdict-of.js';

const options = { prior: 0.5, authenticAbove: 0.7, suspiciousAbove: 0.3 };
const witness = (llr: number, startMs = 0, endMs = 1_000, provisional = false): Witness => {
  const confidence = posterior(llr, options.prior);
  return { llr, confidence, verdict: verdictOf(confidence, options), provisional, span: { startMs, endMs } };
};

describe('fusion', () => {
  test('of nothing is nothing', () => expect(fuse(null, null, options)).toBeNull());

  test('a modality that is absent lowers nothing', () => {
    const voice = witness(2.5);
    expect(fuse(voice, null, options)).toMatchObject({
      llr: 2.5,
      confidence: voice.confidence,
      verdict: 'AUTHENTIC',
      voiceLlr: 2.5,
      faceLlr: null,
      agreement: 'one',
    });
    expect(fuse(null, witness(-3), options)).toMatchObject({ verdict: 'DEEPFAKE', faceLlr: -3, voiceLlr: null });
  });

  test('one that says nothing changes nothing', () => {
    expect(fuse(witness(2.5), witness(0), options)?.llr).toBe(2.5);
    expect(fuse(witness(-2.5), witness(0), options)?.confidence).toBeCloseTo(posterior(-2.5, 0.5), 9);
  });

  test('two that agree are surer than one, and less sure than if they knew nothing of each other', () => {
    expect(fuse(witness(2), witness(1), options)?.llr).toBeCloseTo(2 + (1 - DEPENDENCE) * 1, 9);
    expect(fuse(witness(-1), witness(-2), options)?.llr).toBeCloseTo(-2 - (1 - DEPENDENCE) * 1, 9);
    expect(combine([2, 1])).toBe(combine([1, 2]));
  });

  test('a cloned voice over a real face is said, and never called authentic', () => {
    expect(fuse(witness(-4), witness(4), options)).toMatchObject({ agreement: 'voice-suspect', verdict: 'SUSPICIOUS' });
    expect(fuse(witness(-1.5), witness(6), options)).toMatchObject({
      agreement: 'voice-suspect',
      verdict: 'SUSPICIOUS',
      confidence: 0.7,
    });
    expect(fuse(witness(6), witness(-2), options)).toMatchObject({ agreement: 'face-suspect', verdict: 'SUSPICIOUS' });
  });

  test('agreement is in the verdicts', () => {
    expect(fuse(witness(2), witness(3), options)?.agreement).toBe('agree');
    expect(fuse(witness(2), witness(0), options)?.agreement).toBe('open');
  });

  test('is about the time of both, and as firm as the firmer', () => {
    expect(fuse(witness(1, 500, 4_500), witness(1, 3_000, 5_000, true), options)).toMatchObject({
      span: { startMs: 500, endMs: 5_000 },
      provisional: false,
    });
    expect(fuse(witness(1, 0, 1, true), null, options)?.provisional).toBe(true);
  });

  test('stays a number however sure both are', () => {
    expect(fuse(witness(400), witness(-400), options)?.confidence).toBeGreaterThan(0);
    expect(fuse(witness(400), witness(400), options)?.confidence).toBeLessThanOrEqual(1);
  });
});

describe('which face leads', () => {
  const base = { modality: 'face', span: { startMs: 0, endMs: 1 }, timestamp: 0, droppedFrames: 0 } as const;
  const seen = { ...base, box: { x: 0, y: 0, width: 1, height: 1 } };
  const judged = (track: number, confidence: number, provisional = false): FaceResult => ({
    ...seen,
    track,
    status: 'analyzing',
    verdict: verdictOf(confidence, options),
    confidence,
    provisional,
    score: 0,
    llr: 0,
    frames: 5,
    heat: null,
  });
  const nobody: FaceResult = { ...base, status: 'no-evidence', reason: 'no-face' };
  const dark: FaceResult = { ...seen, track: 8, status: 'unreliable', reason: 'dark', measured: 0 };
  const looking: FaceResult = { ...seen, track: 9, status: 'buffering', bufferProgress: 0.5 };

  test('the least likely real', () =>
    expect(leadOf([judged(1, 0.9), judged(2, 0.1), judged(3, 0.5)])).toMatchObject({ track: 2 }));
  test('a firm one before a provisional one', () => {
    expect(leadOf([judged(1, 0.1, true), judged(2, 0.8)])).toMatchObject({ track: 2 });
  });
  test('one that was judged before one that was not', () => {
    expect(leadOf([looking, dark, judged(3, 0.9, true)])).toMatchObject({ track: 3 });
    expect(leadOf([dark, looking])).toMatchObject({ track: 9 });
    expect(leadOf([nobody])).toBe(nobody);
  });
  test('of no results is refused', () => expect(() => leadOf([])).toThrow(RangeError));
});
