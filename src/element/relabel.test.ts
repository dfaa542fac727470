import { expect, test } from 'vitest';
import { exampleListen } from '../../tests/support/voice-example.js';
import type { AnalyzingResult } from '../contract/verdict.js';
import { checkLimits, relabel } from './relabel.js';

const judged = (confidence: number): AnalyzingResult => ({
  status: 'analyzing',
  verdict: 'SUSPICIOUS',
  confidence,
  provisional: false,
  score: 0,
  llr: 0,
  speechMs: 4_000,
  frames: [],
  span: { startMs: 0, endMs: 4_000 },
  timestamp: 0,
  droppedHops: 0,
});

test.each([
  [0.95, 'AUTHENTIC'],
  [0.9, 'SUSPICIOUS'],
  [0.6, 'SUSPICIOUS'],
  [0.5, 'DEEPFAKE'],
  [0, 'DEEPFAKE'],
])('confidence %d is %s above 0.9 and 0.5', (confidence, verdict) => {
  expect(relabel(judged(confidence), { authenticAbove: 0.9, suspiciousAbove: 0.5 }).verdict).toBe(verdict);
});

test('the word of a longer listen is by the same limits', () => {
  const listen = exampleListen({ confidence: 0.8 });
  const result = relabel({ ...judged(0.4), listen }, { authenticAbove: 0.9, suspiciousAbove: 0.5 });
  expect(result).toMatchObject({ verdict: 'DEEPFAKE', listen: { ...listen, verdict: 'SUSPICIOUS' } });
});

test('without limits, and for what is no score, nothing changes', () => {
  const result = judged(0.95);
  expect(relabel(result, null)).toBe(result);
  const silence = { ...result, status: 'no-evidence', reason: 'silence' } as const;
  expect(relabel(silence, { authenticAbove: 0.9, suspiciousAbove: 0.5 })).toBe(silence);
});

test.each([
  [0.3, 0.7, true],
  [0, 1, true],
  [0.7, 0.3, false],
  [-0.1, 0.5, false],
  [0.5, 1.1, false],
  [Number.NaN, 0.5, false],
])('suspicious above %d and authentic above %d: %j', (suspiciousAbove, authenticAbove, usable) => {
  const check = expect(() => checkLimits({ authenticAbove, suspiciousAbove }));
  if (usable) check.not.toThrow();
  else check.toThrow(expect.objectContaining({ code: 'invalid-option' }));
});
