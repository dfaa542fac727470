/** How restless a face's landmarks are beyond what a rigid face can do. Pure. */
import type { PointPx } from '../contract/manifest.js';
import type { Landmarks } from './face.js';
import { apply, similarityOf } from './geometry.js';

/**
 * The median over the frames of the root mean square, over both eyes, nose and mouth, of their second difference p(t-1) + p(t+1) - 2 p(t)
 * after the similarity that lays each neighbour on t has been taken away; in eye distances a frame squared. The median, so that a
 * cut or a lost face does not count. Null for fewer than three frames. Throws a RangeError where all points of a frame are one.
 */
export function jitterOf(frames: readonly Landmarks[]): number | null {
  const points = frames.map(({ eyeLeft, eyeRight, nose, mouth }): PointPx[] => [eyeLeft, eyeRight, nose, mouth]);
  const found: number[] = [];
  for (let t = 1; t + 1 < points.length; t++) {
    const [before, here, after] = points.slice(t - 1, t + 2) as [PointPx[], PointPx[], PointPx[]];
    const [left, right] = here as [PointPx, PointPx];
    const eyesPx = Math.hypot(right[0] - left[0], right[1] - left[1]);
    if (!(eyesPx > 0)) continue;
    const [was, is] = [laidOn(before, here), laidOn(after, here)];
    let squares = 0;
    here.forEach(([x, y], k) => {
      const [p, q] = [was[k], is[k]] as [PointPx, PointPx];
      squares += (p[0] + q[0] - 2 * x) ** 2 + (p[1] + q[1] - 2 * y) ** 2;
    });
    found.push(Math.sqrt(squares / here.length) / eyesPx);
  }
  return found.sort((a, b) => a - b)[found.length >> 1] ?? null;
}

function laidOn(points: readonly PointPx[], target: readonly PointPx[]): PointPx[] {
  const laid = similarityOf(points, target);
  return points.map((point) => apply(laid, point));
}
