import { expect, test } from 'vitest';
import { priorOf } from './prior-choice.js';

test.each([
  ['0.2', 0.2],
  ['0.05', 0.05],
  ['0.95', 0.95],
  [null, 0.5],
  ['', 0.5],
  ['0', 0.5],
  ['1', 0.5],
  ['-0.2', 0.5],
  ['real', 0.5],
])('what was stored as %j is a prior of %d', (stored, prior) => expect(priorOf(stored)).toBe(prior));
