import { describe, expect, test } from 'vitest';
import { isNeutral, PRIOR, priorName, priorText } from './prior.js';

describe('the prior in words', () => {
  test.each([
    [0.05, '5 % likely real', 'Very likely fake'],
    [0.2, '20 % likely real', 'Very likely fake'],
    [0.25, '25 % likely real', 'Rather fake'],
    [0.45, '45 % likely real', 'Rather fake'],
    [0.5, '50 % likely real', 'Even'],
    [0.55, '55 % likely real', 'Rather real'],
    [0.8, '80 % likely real', 'Very likely real'],
    [0.95, '95 % likely real', 'Very likely real'],
  ])('%d is "%s", "%s"', (prior, text, name) => {
    expect(priorText(prior)).toBe(text);
    expect(priorName(prior)).toBe(name);
  });

  test('one half alone is neutral, and every step can be reached from it', () => {
    const steps = Math.round((PRIOR.most - PRIOR.least) / PRIOR.step);
    const values = Array.from({ length: steps + 1 }, (_, i) => PRIOR.least + i * PRIOR.step);
    expect(values.filter(isNeutral)).toHaveLength(1);
  });
});
