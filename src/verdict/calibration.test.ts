import { describe, expect, test } from 'vitest';
import { calibrate, calibrateVoice, posterior } from './calibration.js';
import { createSmoothing } from './smoothing.js';

const POINTS = [
  { speechMs: 1_500, scale: 0.5, offset: 0 },
  { speechMs: 2_500, scale: 1, offset: 1 },
  { speechMs: 4_000, scale: 2, offset: -1 },
];

describe('calibration', () => {
  test.each([
    [1_500, 2, 1],
    [2_500, 2, 3],
    [4_000, 2, 3],
  ])('takes the point at %i ms as it is', (speechMs, score, llr) => {
    expect(calibrate(POINTS, speechMs, score)).toBeCloseTo(llr, 12);
  });

  test('interpolates scale and offset in between', () => {
    expect(calibrate(POINTS, 2_000, 2)).toBeCloseTo(0.75 * 2 + 0.5, 12);
    expect(calibrate(POINTS, 3_250, 2)).toBeCloseTo(1.5 * 2 + 0, 12);
  });

  test('is constant outside', () => {
    expect(calibrate(POINTS, 0, 2)).toBe(1);
    expect(calibrate(POINTS, 9_000, 2)).toBe(3);
  });

  test('with one point, that point holds everywhere', () => {
    const one = [{ speechMs: 4_000, scale: 3, offset: 1 }];
    for (const speechMs of [0, 4_000, 8_000]) expect(calibrate(one, speechMs, 2)).toBe(7);
  });
});

describe('calibration of a narrow line', () => {
  const narrow = [{ speechMs: 4_000, scale: 0.5, offset: -1 }];
  const manifest = { calibration: POINTS, narrowBand: { belowHz: 4_500, calibration: narrow } };

  test.each([
    [4_499, 0],
    [4_500, 3],
    [8_000, 3],
    [null, 3],
  ])('speech that reaches up to %s Hz', (bandwidthHz, llr) => {
    expect(calibrateVoice(manifest, { speechMs: 4_000, bandwidthHz }, 2)).toBe(llr);
  });

  test('a model that has none takes all speech alike', () => {
    expect(calibrateVoice({ ...manifest, narrowBand: null }, { speechMs: 4_000, bandwidthHz: 3_000 }, 2)).toBe(3);
  });
});

describe('posterior', () => {
  test('of no evidence is the prior', () => {
    for (const prior of [0.05, 0.5, 0.99]) expect(posterior(0, prior)).toBeCloseTo(prior, 12);
  });

  test('follows Bayes: an LLR of ln 9 turns one half into nine tenths', () => {
    expect(posterior(Math.log(9), 0.5)).toBeCloseTo(0.9, 12);
    expect(posterior(-Math.log(9), 0.9)).toBeCloseTo(0.5, 12);
  });

  test('stays within 0 and 1 for any evidence', () => {
    expect(posterior(1e6, 0.5)).toBe(1);
    expect(posterior(-1e6, 0.5)).toBe(0);
  });
});

describe('smoothing', () => {
  test('is the mean of what there is, then of the last ten', () => {
    const smoothing = createSmoothing(10);
    expect(smoothing.mean).toBeNaN();
    smoothing.push(1);
    smoothing.push(0);
    expect(smoothing.mean).toBe(0.5);
    for (let i = 0; i < 10; i++) smoothing.push(i);
    expect(smoothing.mean).toBe(4.5);
    smoothing.push(10);
    expect(smoothing.mean).toBe(5.5);
    expect(smoothing.count).toBe(10);
  });

  test('forgets on reset', () => {
    const smoothing = createSmoothing(3);
    smoothing.push(1);
    smoothing.reset();
    expect(smoothing.count).toBe(0);
    smoothing.push(5);
    expect(smoothing.mean).toBe(5);
  });
});
