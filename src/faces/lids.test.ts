import { describe, expect, test } from 'vitest';
import type { Landmarks } from './face.js';
import { blinksOf, openEyes } from './lids.js';
import type { Picture } from './pixels.js';

const FPS = 25;
const SECONDS = 20;

/** Skin with two eyes, 60 px apart and turned by `turn`: a dark iris in white, or where it is closed the line of the lashes. */
function face(isOpen: readonly [boolean, boolean], turn = 0, light = 1): { picture: Picture; landmarks: Landmarks } {
  const [width, height] = [200, 200];
  const data = new Uint8Array(3 * width * height);
  const across = [30 * Math.cos(turn), 30 * Math.sin(turn)] as const;
  const eyes = [
    [100 - across[0], 100 - across[1]],
    [100 + across[0], 100 + across[1]],
  ] as const;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let shade = 150;
      eyes.forEach(([ex, ey], e) => {
        const u = ((x - ex) * across[0] + (y - ey) * across[1]) / 30;
        const v = ((y - ey) * across[0] - (x - ex) * across[1]) / 30;
        if (isOpen[e]) {
          if ((u / 11) ** 2 + (v / 5) ** 2 < 1) shade = Math.hypot(u, v) < 5 ? 40 : 210;
        } else if (Math.abs(u) < 11 && Math.abs(v - 3) < 1) shade = 60;
      });
      data.fill(shade * light, 3 * (y * width + x), 3 * (y * width + x) + 3);
    }
  }
  const [eyeLeft, eyeRight] = eyes;
  return {
    picture: { width, height, channels: 3, data },
    landmarks: { eyeLeft, eyeRight, nose: [100, 130], mouth: [100, 160] },
  };
}

const opennessOf = (...made: Parameters<typeof face>) => {
  const { picture, landmarks } = face(...made);
  return openEyes(picture, landmarks) as readonly [number, number];
};

describe('an eye', () => {
  test('is more open with its iris than with a line of lashes, each by itself', () => {
    const open = opennessOf([true, true]);
    const wink = opennessOf([true, false]);
    expect(open[0]).toBeGreaterThan(0.6);
    expect(open[1]).toBeCloseTo(open[0], 1);
    expect(wink[0]).toBeCloseTo(open[0], 5);
    expect(wink[1]).toBeLessThan(0.5 * open[1]);
  });

  test('is as open on a tilted head and in less light', () => {
    const open = opennessOf([true, true]);
    expect(opennessOf([true, true], 0.5)[0]).toBeCloseTo(open[0], 1);
    expect(opennessOf([true, true], 0, 0.4)[0]).toBeCloseTo(open[0], 1);
  });

  test('outside the picture is not read, nor one without a place', () => {
    const { picture, landmarks } = face([true, true]);
    expect(openEyes(picture, { ...landmarks, eyeLeft: [10, 2], eyeRight: [70, 2] })).toBeNull();
    expect(openEyes(picture, { ...landmarks, eyeLeft: landmarks.eyeRight })).toBeNull();
  });
});

/** Openness of one eye: 0.5 with some noise and a slow drift, and less during `closed`, which are begins and lengths in seconds. */
function eye(closed: readonly (readonly [number, number])[], seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length: FPS * SECONDS }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const s = i / FPS;
    const usual = 0.5 + 0.1 * Math.sin(s / 3) + 0.01 * (state / 2 ** 32 - 0.5);
    return closed.some(([from, length]) => s >= from && s < from + length - 1e-9) ? 0.6 * usual : usual;
  });
}

const blinks = [
  [3, 0.2],
  [8.4, 0.12],
  [15, 0.4],
] as const;
const found = (left: Float64Array, right: Float64Array, framesPerSecond = FPS) =>
  blinksOf({ framesPerSecond, left, right });

describe('blinks', () => {
  test('are counted and timed', () => {
    const three = found(eye(blinks), eye(blinks, 2));
    expect(three?.count).toBe(3);
    expect(three?.atS).toEqual(blinks.map(([from]) => from));
    expect(three?.perMinute).toBeCloseTo(9, 5);
    expect(three?.meanS).toBeCloseTo(0.24, 5);
  });

  test('are of both eyes: a wink is none', () => {
    expect(found(eye(blinks), eye([], 2))).toEqual({ count: 0, atS: [], perMinute: 0, meanS: null });
  });

  test('are neither a single frame nor eyes that stay closed', () => {
    const others = [
      [4, 1 / FPS],
      [9, 0.8],
    ] as const;
    expect(found(eye(others), eye(others, 2))?.count).toBe(0);
  });

  test('are not told in a film that is short or slow', () => {
    const short = eye(blinks).subarray(0, 3.9 * FPS);
    expect(found(short, short)).toBeNull();
    expect(found(eye(blinks), eye(blinks), 10)).toBeNull();
  });
});
