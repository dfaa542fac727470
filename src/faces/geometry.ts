/** Points and the similarity transforms between them. Pixels count from the centre of the first: 0, 0. */
import type { PointPx } from '../contract/manifest.js';

/** x' = a x - b y + tx, y' = b x + a y + ty: rotation and scale together, then a shift; never a reflection. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
}

/**
 * The similarity that takes `from` to `to` with the least squared error (Umeyama 1991; in the plane, without reflection,
 * its solution is a = sum(p . q) / sum(p . p), b = sum(p x q) / sum(p . p) of the centred points).
 * Throws a RangeError when all of `from` are one point.
 */
export function similarityOf(from: readonly PointPx[], to: readonly PointPx[]): Similarity {
  const [fx, fy] = centre(from);
  const [gx, gy] = centre(to);
  let dot = 0;
  let cross = 0;
  let square = 0;
  from.forEach(([x, y], i) => {
    const [u, v] = to[i] as PointPx;
    dot += (x - fx) * (u - gx) + (y - fy) * (v - gy);
    cross += (x - fx) * (v - gy) - (y - fy) * (u - gx);
    square += (x - fx) ** 2 + (y - fy) ** 2;
  });
  if (!(square > 0)) throw new RangeError('similarityOf: the points are all one');
  const a = dot / square;
  const b = cross / square;
  return { a, b, tx: gx - a * fx + b * fy, ty: gy - b * fx - a * fy };
}

export function apply({ a, b, tx, ty }: Similarity, [x, y]: PointPx): PointPx {
  return [a * x - b * y + tx, b * x + a * y + ty];
}

export function invert({ a, b, tx, ty }: Similarity): Similarity {
  const n = a * a + b * b;
  return { a: a / n, b: -b / n, tx: -(a * tx + b * ty) / n, ty: (b * tx - a * ty) / n };
}

export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b);
}

function centre(points: readonly PointPx[]): PointPx {
  const n = points.length;
  return [points.reduce((sum, [x]) => sum + x, 0) / n, points.reduce((sum, [, y]) => sum + y, 0) / n];
}
