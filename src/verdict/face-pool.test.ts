import { describe, expect, test } from 'vitest';
import { tinyFaceManifest } from '../../tests/support/tiny-face.js';
import { either } from './calibration.js';
import { createFacePool } from './face-pool.js';

const alone = tinyFaceManifest(new Uint8Array(1));
const both = tinyFaceManifest(new Uint8Array(1), true);
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

describe('two log-odds as one', () => {
  test.each([
    [0, 0],
    [2, -1],
    [-3, 5],
    [0.1, 4],
  ])('%d and %d: both must be genuine', (a, b) => {
    expect(probability(either(a, b))).toBeCloseTo(probability(a) * probability(b), 12);
  });

  test('far from the middle they stay numbers', () => {
    expect(either(800, -900)).toBeCloseTo(-900, 6);
    expect(either(900, 900)).toBeCloseTo(900 - Math.log(2), 6);
    expect(either(-700, -800)).toBeCloseTo(-1_500, 6);
  });

  test('a second that was never asked changes nothing', () => expect(either(1.5, null)).toBe(1.5));
});

describe('the frames of one face', () => {
  test('one net: the mean of the newest, calibrated by how many', () => {
    const pool = createFacePool(alone, false, 3);
    for (const score of [9, 1, 2, 3]) pool.push(score, null);
    expect(pool).toMatchObject({ frames: 3, score: 2, asks: false, leans: 'altered' });
    // Scale is 0.5 at one frame and 1 at ten.
    expect(pool.llr).toBeCloseTo(2 * (0.5 + (2 / 9) * 0.5), 9);
  });

  test('the second net is asked about the first four frames, then about every fourth', () => {
    const pool = createFacePool(both, false, 10);
    const asked = Array.from({ length: 13 }, () => {
      const { asks } = pool;
      pool.push(1, asks ? 1 : null);
      return asks;
    });
    const later = [true, false, false, false];
    expect(asked).toEqual([...Array(4).fill(true), ...later, ...later, true]);
  });

  test('means of both nets are one score, and the lower says what the face leans to', () => {
    const pool = createFacePool(both, false, 10);
    pool.push(2, -1);
    pool.push(4, null);
    expect(pool.score).toBeCloseTo(either(3, -1), 12);
    expect(pool.leans).toBe('generated');
    pool.push(-12, 3);
    expect(pool.score).toBeCloseTo(either(-2, 1), 12);
    expect(pool.leans).toBe('altered');
  });

  test('the second net forgets as far back as the first', () => {
    const pool = createFacePool(both, false, 8);
    for (let i = 0; i < 8; i++) pool.push(3, i % 4 === 0 ? -5 : null);
    for (let i = 0; i < 8; i++) pool.push(3, i % 4 === 0 ? 6 : null);
    expect(pool.score).toBeCloseTo(either(3, 6), 12);
  });

  test('of a photo the first net is believed less', () => {
    const pool = createFacePool(both, true, 10);
    expect(pool.asks).toBe(true);
    pool.push(-1, 4);
    expect(pool.score).toBeCloseTo(either(1, 4), 12);
    expect(pool.llr).toBeCloseTo(0.5 * either(1, 4), 12);
    const like = createFacePool(alone, true, 10);
    like.push(-1, null);
    expect(like.llr).toBeCloseTo(-0.5, 12);
  });
});
