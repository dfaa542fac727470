import { describe, expect, test } from 'vitest';
import { judge, percentile, summarize } from './statistics.mjs';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  test('takes the nearest rank of unsorted values', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile(hundred, 1)).toBe(100);
  });

  test('is the value itself when there is only one', () => {
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('sorts by size and leaves its input alone', () => {
    const values = [10, 9, 100];
    expect(percentile(values, 0.5)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });
});

describe('summarize', () => {
  test('counts, averages and ranks', () => {
    expect(summarize([4, 1, 3, 2])).toEqual({ n: 4, mean: 2.5, p50: 2, p95: 4, min: 1, max: 4 });
  });

  test.each([[[]], [[1, Number.NaN]], [[1, Number.POSITIVE_INFINITY]]])('refuses %j', (values) => {
    expect(() => summarize(values)).toThrow(RangeError);
  });
});

describe('judge', () => {
  test('an upper bound holds up to its limit', () => {
    expect(judge(500, { atMost: 500 })).toEqual({ share: 1, pass: true });
    expect(judge(600, { atMost: 500 })).toEqual({ share: 1.2, pass: false });
  });

  test('a lower bound holds from its limit on', () => {
    expect(judge(30, { atLeast: 30 })).toEqual({ share: 1, pass: true });
    expect(judge(15, { atLeast: 30 })).toEqual({ share: 0.5, pass: false });
  });

  test('nothing is a share of zero', () => {
    expect(judge(0, { atMost: 0 })).toEqual({ share: null, pass: true });
    expect(judge(1, { atMost: 0 })).toEqual({ share: null, pass: false });
  });
});
