import { describe, expect, test } from 'vitest';
import { failureOf, resultOf } from './result.mjs';
import { formatNumber, renderTable } from './table.mjs';

const age = {
  name: 'age',
  title: 'Age of a sample',
  unit: 'ms',
  of: /** @type {const} */ ('p95'),
  bound: { atMost: 500 },
};
const speed = { name: 'speed', title: 'Speed', unit: 'x', of: /** @type {const} */ ('p50'), bound: { atLeast: 30 } };
const cost = { name: 'cost', title: 'Cost', unit: 'ms', of: /** @type {const} */ ('p50') };

describe('resultOf', () => {
  test('states the asked figure against its bound, with n and percentiles', () => {
    const result = resultOf(age, { values: [100, 200, 250], figures: { dropped: 0 } });
    expect(result).toMatchObject({ value: 250, share: 0.5, pass: true, n: 3, p50: 200, p95: 250, error: null });
  });

  test('judges nothing without a bound', () => {
    expect(resultOf(cost, { values: [2] })).toMatchObject({ value: 2, bound: null, share: null, pass: null });
  });
});

describe('renderTable', () => {
  const text = renderTable([
    resultOf(age, { values: [600], figures: { dropped: 3, perMinute: [1, 2] } }),
    resultOf(speed, { values: [60, 90] }),
    resultOf(cost, { values: [1.23456] }),
    failureOf({ ...cost, name: 'broken' }, new Error('no worker')),
    resultOf({ ...cost, name: 'elsewhere' }, { values: [], absent: 'a GPU' }),
  ]);
  const lines = text.split('\n');

  test('says which bound is met, which is missed and what has none', () => {
    expect(lines[2]).toMatch(/^age +600 ms +600 +600 +1 +<= 500 +1\.2 x +MISS$/);
    expect(lines[3]).toMatch(/^speed +60 x \(p50\) +60 +90 +2 +>= 30 +2 x +pass$/);
    expect(lines[4]).toMatch(/^cost +1\.23 ms +1\.23 +1\.23 +1$/);
  });

  test('says what could not run and why', () => {
    expect(lines[5]).toMatch(/^broken +could not run$/);
    expect(text).toContain('broken: Cost. Could not run: no worker');
  });

  test('says what there is nothing here to measure on, which is no failure', () => {
    expect(lines[6]).toMatch(/^elsewhere +not here$/);
    expect(text).toContain('elsewhere: Cost. There is not here: a GPU');
    expect(() => resultOf(cost, { values: [] })).toThrow(RangeError);
  });

  test('tells single figures below and leaves lists to the JSON', () => {
    expect(text).toContain('age: Age of a sample; dropped 3\n');
  });
});

test.each([
  [null, ''],
  [0, '0'],
  [7200, '7200'],
  [123.456, '123'],
  [1.23456, '1.23'],
  [0.012345, '0.0123'],
])('formatNumber(%s) is %j', (value, text) => expect(formatNumber(value)).toBe(text));
