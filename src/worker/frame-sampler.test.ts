import { describe, expect, test } from 'vitest';
import { createFrameSampler } from './frame-sampler.js';

/** How many of the frames of `seconds`, `perSecond` of them, are due. */
function taken(sampler: ReturnType<typeof createFrameSampler>, perSecond: number, seconds: number): number {
  let count = 0;
  for (let i = 0; i < perSecond * seconds; i++) if (sampler.due((i * 1_000) / perSecond)) count++;
  return count;
}

describe('frame sampler', () => {
  test.each([30, 29.97, 24, 15, 60])('takes five a second of %d', (perSecond) => {
    expect(taken(createFrameSampler(), perSecond, 20) / 20).toBeCloseTo(5, 0);
  });

  test('takes all of a slower source', () => expect(taken(createFrameSampler(), 3, 10)).toBe(30));

  test('takes fewer where frames cost too much, and more again when they do not', () => {
    const sampler = createFrameSampler();
    for (let i = 0; i < 30; i++) sampler.took(250);
    expect(sampler.intervalMs).toBeCloseTo(500, 0);
    expect(taken(sampler, 30, 10)).toBeLessThanOrEqual(21);
    for (let i = 0; i < 60; i++) sampler.took(20);
    expect(sampler.intervalMs).toBeCloseTo(200, 0);
  });

  test('goes slower when it is told to, and at once faster again', () => {
    const sampler = createFrameSampler();
    sampler.due(0);
    sampler.pace(2_000);
    expect([200, 1_900, 2_200].map((at) => sampler.due(at))).toEqual([true, false, true]);
    sampler.pace(200);
    expect([2_300, 2_400, 2_600].map((at) => sampler.due(at))).toEqual([false, true, true]);
  });

  test('a slow pace is kept where frames are cheap, and frames that cost more are waited for longer', () => {
    const sampler = createFrameSampler();
    sampler.pace(500);
    sampler.took(20);
    expect(sampler.intervalMs).toBe(500);
    for (let i = 0; i < 40; i++) sampler.took(400);
    expect(sampler.intervalMs).toBeCloseTo(800, 0);
  });

  test('does not make up for frames that never came', () => {
    const sampler = createFrameSampler();
    sampler.due(0);
    expect([10_000, 10_033, 10_066, 10_100].map((at) => sampler.due(at))).toEqual([true, false, false, false]);
  });
});
