import { describe, expect, test } from 'vitest';
import { turn } from './frame-pixels.js';

/** Three wide, two high; each pixel's red is its number. */
const picture = {
  width: 3,
  height: 2,
  channels: 4 as const,
  data: Uint8Array.from({ length: 24 }, (_, i) => (i % 4 === 0 ? i / 4 + 1 : 9)),
};
const reds = ({ data }: { data: ArrayLike<number> }): number[] => Array.from(data).filter((_, i) => i % 4 === 0);

describe('turning', () => {
  test.each([
    [0, 3, [1, 2, 3, 4, 5, 6]],
    [90, 2, [4, 1, 5, 2, 6, 3]],
    [180, 3, [6, 5, 4, 3, 2, 1]],
    [270, 2, [3, 6, 2, 5, 1, 4]],
  ] as const)('by %i degrees', (rotation, width, expected) => {
    const turned = turn(picture, rotation);
    expect(turned.width).toBe(width);
    expect(reds(turned)).toEqual(expected);
  });
});
