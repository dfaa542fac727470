import { describe, expect, test } from 'vitest';
import type { FaceInput, PointPx } from '../contract/manifest.js';
import type { FoundFace } from './face.js';
import { flawOfCrop, flawOfPlace, laplacianVariance, turnOf } from './quality.js';

const SIDE = 32;
/** The face fills the crop. */
const CLOSE = inputOf(SIDE, [9.7, 9.3], 12.43);
const fair: FoundFace = {
  box: { x: 0, y: 0, width: 200, height: 200 },
  landmarks: { eyeLeft: [60, 80], eyeRight: [140, 80], nose: [102, 120], mouth: [100, 150] },
  certainty: 0.95,
};
function inputOf(side: number, [x, y]: PointPx, eyes: number): Pick<FaceInput, 'side' | 'align'> {
  const template = [
    [x, y],
    [x + eyes, y],
    [x + eyes / 2, y + eyes],
  ] as const;
  return { side, align: { points: ['eyeLeft', 'eyeRight', 'mouth'], template } };
}
/** Grey noise around `level` with a spread of `spread`, 0 to 1. */
function noise(level: number, spread: number): Float32Array {
  let seed = 1;
  const plane = Float32Array.from({ length: SIDE * SIDE }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return level + (seed / 2 ** 32 - 0.5) * spread;
  });
  return Float32Array.from({ length: 3 * SIDE * SIDE }, (_, i) => plane[i % plane.length] as number);
}

describe('place', () => {
  test('a fair face has no flaw', () => expect(flawOfPlace(fair)).toBeNull());

  test.each([
    ['too-small', { ...fair, box: { ...fair.box, width: 79 } }, 79],
    ['turned', { ...fair, landmarks: { ...fair.landmarks, nose: [150, 120] as const } }, 0.625],
    ['covered', { ...fair, certainty: 0.7 }, 0.7],
  ] as const)('%s', (reason, face, measured) => expect(flawOfPlace(face)).toEqual({ reason, measured }));

  test('a head that leans is not turned away', () => {
    // The same face, a quarter turn round.
    const leaning = { eyeLeft: [80, 140], eyeRight: [80, 60], nose: [120, 98] } as const;
    expect(turnOf(leaning)).toBeCloseTo(turnOf(fair.landmarks), 9);
  });
});

describe('crop', () => {
  test('with detail and light has no flaw', () => expect(flawOfCrop(noise(0.5, 0.3), CLOSE)).toBeNull());
  test('without light is dark', () => expect(flawOfCrop(noise(0.05, 0.05), CLOSE)).toMatchObject({ reason: 'dark' }));
  test('without detail is blurred', () => {
    expect(flawOfCrop(noise(0.5, 0.002), CLOSE)).toMatchObject({ reason: 'blurred' });
  });
  test('what is around the face neither lends it detail nor light', () => {
    // A face of half the crop's side in its middle, dull in a bright and busy picture.
    const wide = inputOf(SIDE, [12.9, 12.6], 6.214);
    const mixed = (inside: Float32Array, outside: Float32Array): Float32Array =>
      outside.map((value, i) => {
        const [x, y] = [i % SIDE, Math.floor(i / SIDE) % SIDE];
        return x >= 8 && x < 24 && y >= 8 && y < 24 ? (inside[i] as number) : value;
      });
    expect(flawOfCrop(mixed(noise(0.5, 0.002), noise(0.5, 0.9)), wide)).toMatchObject({ reason: 'blurred' });
    expect(flawOfCrop(mixed(noise(0.05, 0.05), noise(0.9, 0.2)), wide)).toMatchObject({ reason: 'dark' });
    expect(flawOfCrop(mixed(noise(0.5, 0.3), noise(0.01, 0)), wide)).toBeNull();
  });
  test('a slope has no detail, whatever its contrast', () => {
    const slope = Float32Array.from({ length: SIDE * SIDE }, (_, i) => (i % SIDE) / SIDE);
    expect(laplacianVariance(slope, SIDE)).toBeCloseTo(0, 5);
  });
});
