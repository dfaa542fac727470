import { expect, test } from 'vitest';
import { exampleListen } from '../../tests/support/voice-example.js';
import { standingOf } from './standing.js';

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
  expect(standingOf({ verdict: now, listen: exampleListen({ verdict: longer }) })).toEqual({ verdict, turned });
});
