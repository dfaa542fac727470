import { expect, test } from 'vitest';
import type { Verdict } from './verdict.js';
import { standingOf } from './standing.js';

const listen = (verdict: Verdict) => ({
  span: { startMs: 0, endMs: 20_000 },
  speechMs: 20_000,
  llr: 0,
  confidence: 0.5,
  verdict,
});

test('without a longer listen the newest seconds stand', () => {
  expect(standingOf({ verdict: 'DEEPFAKE' })).toEqual({ verdict: 'DEEPFAKE', turned: null });
});

test.each([
  ['AUTHENTIC', 'AUTHENTIC', 'AUTHENTIC', null],
  ['SUSPICIOUS', 'AUTHENTIC', 'AUTHENTIC', null],
  ['SUSPICIOUS', 'DEEPFAKE', 'DEEPFAKE', null],
  ['AUTHENTIC', 'SUSPICIOUS', 'SUSPICIOUS', null],
  ['DEEPFAKE', 'SUSPICIOUS', 'SUSPICIOUS', null],
  ['DEEPFAKE', 'AUTHENTIC', 'SUSPICIOUS', 'synthetic'],
  ['AUTHENTIC', 'DEEPFAKE', 'SUSPICIOUS', 'real'],
] as const)('now %s, for longer %s: %s', (now, longer, verdict, turned) => {
  expect(standingOf({ verdict: now, listen: listen(longer) })).toEqual({ verdict, turned });
});
