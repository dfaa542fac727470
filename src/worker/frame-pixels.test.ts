import { describe, expect, test } from 'vitest';
import { lay } from './frame-pixels.js';

/** Three wide, two high; each pixel's red is its number. */
const picture = {
  width: 3,
  height: 2,
  channels: 4 as const,
  data: Uint8Array.from({ length: 24 }, (_, i) => (i % 4 === 0 ? i / 4 + 1 : 9)),
};
const reds = ({ data }: { data: ArrayLike<number> }): number[] => Array.from(data).filter((_, i) => i % 4 === 0);

describe('laying a picture', () => {
  test.each([
    [0, false, 3, [1, 2, 3, 4, 5, 6]],
    [90, false, 2, [4, 1, 5, 2, 6, 3]],
    [180, false, 3, [6, 5, 4, 3, 2, 1]],
    [270, false, 2, [3, 6, 2, 5, 1, 4]],
    [0, true, 3, [3, 2, 1, 6, 5, 4]],
    [90, true, 2, [1, 4, 2, 5, 3, 6]],
    [180, true, 3, [4, 5, 6, 1, 2, 3]],
    [270, true, 2, [6, 3, 5, 2, 4, 1]],
  ] as const)('turned by %i degrees, flipped %s', (rotation, flip, width, expected) => {
    const laid = lay(picture, { rotation, flip });
    expect(laid.width).toBe(width);
    expect(laid.height).toBe(6 / width);
    expect(reds(laid)).toEqual(expected);
  });
});
