import { describe, expect, test } from 'vitest';
import { createDotProduct, ROW_UNIT } from './dot-product.js';

/** Eighths between -1 and 1, whose products and sums are exact in single precision. */
function eighths(length: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 8) % 17) / 8 - 1;
  });
}

describe('dot product', () => {
  test.each([1, 2, 3, 32, 33])('of %i units, at any sample and row, is the sum of the products', (units) => {
    const length = units * ROW_UNIT;
    const table = eighths(3 * length, 1);
    const { samples, dot } = createDotProduct(table, length + 7);
    samples.set(eighths(samples.length, 2));
    for (let at = 0; at <= 7; at++) {
      for (const row of [0, length, 2 * length]) {
        const expected = table
          .subarray(row, row + length)
          .reduce((sum, c, i) => sum + c * (samples[at + i] as number), 0);
        expect(dot(at, row, length)).toBe(expected);
      }
    }
  });

  test('each has samples and table of its own', () => {
    const one = createDotProduct(new Float32Array(ROW_UNIT).fill(1), ROW_UNIT);
    const other = createDotProduct(new Float32Array(ROW_UNIT).fill(2), ROW_UNIT);
    one.samples.fill(1);
    other.samples.fill(3);
    expect([one.dot(0, 0, ROW_UNIT), other.dot(0, 0, ROW_UNIT)]).toEqual([ROW_UNIT, 6 * ROW_UNIT]);
  });

  test('holds tables of megabytes', () => {
    const table = new Float32Array(ROW_UNIT * 100_000);
    table.fill(1, table.length - ROW_UNIT);
    const { samples, dot } = createDotProduct(table, ROW_UNIT);
    samples.fill(1);
    expect(dot(0, table.length - ROW_UNIT, ROW_UNIT)).toBe(ROW_UNIT);
  });
});
