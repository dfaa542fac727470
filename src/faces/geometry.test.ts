import { describe, expect, test } from 'vitest';
import type { PointPx } from '../contract/manifest.js';
import { apply, invert, scaleOf, similarityOf } from './geometry.js';

const triangle: PointPx[] = [
  [10, 20],
  [50, 24],
  [28, 70],
];
const turned = { a: 1.5 * Math.cos(0.4), b: 1.5 * Math.sin(0.4), tx: -7, ty: 12 };
const near = (point: PointPx) => point.map((value) => expect.closeTo(value, 9));

describe('similarity', () => {
  test('of points that were moved by one is that one', () => {
    const found = similarityOf(
      triangle,
      triangle.map((point) => apply(turned, point)),
    );
    for (const key of ['a', 'b', 'tx', 'ty'] as const) expect(found[key]).toBeCloseTo(turned[key], 9);
    expect(scaleOf(found)).toBeCloseTo(1.5, 9);
  });

  test('there and back again is where it began', () => {
    for (const point of triangle) expect(apply(invert(turned), apply(turned, point))).toEqual(near(point));
  });

  test('never mirrors, and leaves the least squared error', () => {
    const mirrored = triangle.map(([x, y]): PointPx => [-x, y]);
    const found = similarityOf(triangle, mirrored);
    const error = (t: typeof found): number =>
      triangle.reduce((sum, point, i) => {
        const [x, y] = apply(t, point);
        const [u, v] = mirrored[i] as PointPx;
        return sum + (x - u) ** 2 + (y - v) ** 2;
      }, 0);
    const least = error(found);
    expect(least).toBeGreaterThan(1);
    for (const key of ['a', 'b', 'tx', 'ty'] as const) {
      for (const step of [-0.01, 0.01]) expect(error({ ...found, [key]: found[key] + step })).toBeGreaterThan(least);
    }
  });

  test('of points that are all one is refused', () => {
    expect(() =>
      similarityOf(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        triangle,
      ),
    ).toThrow(RangeError);
  });
});
