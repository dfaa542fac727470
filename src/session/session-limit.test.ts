import { expect, it } from 'vitest';
import { LIMIT_MS, limitError, limitWord } from './session-limit.js';

const MIN = 60_000;

it.each([
  [0, LIMIT_MS, 'within'],
  [28 * MIN - 1, LIMIT_MS, 'within'],
  [28 * MIN, LIMIT_MS, 'near'],
  [30 * MIN - 1, LIMIT_MS, 'near'],
  [30 * MIN, LIMIT_MS, 'reached'],
  [3 * MIN, 5 * MIN, 'near'],
  // A session shorter than the warning is near its end all along.
  [0, MIN, 'near'],
  [MIN, MIN, 'reached'],
] as const)('%i ms of %i: %s', (listenedMs, limitMs, word) => {
  expect(limitWord(listenedMs, limitMs)).toBe(word);
});

it('ends with a word of its own', () => {
  expect(limitError().code).toBe('session-limit');
});
