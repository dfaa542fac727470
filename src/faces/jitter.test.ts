import { describe, expect, test } from 'vitest';
import type { PointPx } from '../contract/manifest.js';
import type { Landmarks } from './face.js';
import { apply, type Similarity } from './geometry.js';
import { jitterOf } from './jitter.js';

/** On a square, so that to widen it is nothing that a rigid movement does. */
const SQUARE: readonly PointPx[] = [
  [-50, -50],
  [50, -50],
  [50, 50],
  [-50, 50],
];

function landmarks(points: readonly PointPx[]): Landmarks {
  const [eyeLeft, eyeRight, nose, mouth] = points as [PointPx, PointPx, PointPx, PointPx];
  return { eyeLeft, eyeRight, nose, mouth };
}

/** Wider and lower by a share, and narrower and higher, in turn. */
const trembling = (share: number, moved: (t: number) => Similarity = still): Landmarks[] =>
  Array.from({ length: 40 }, (_, t) => {
    const by = t % 2 === 0 ? share : -share;
    return landmarks(SQUARE.map(([x, y]) => apply(moved(t), [x * (1 + by), y * (1 - by)])));
  });

const still = (): Similarity => ({ a: 1, b: 0, tx: 0, ty: 0 });
/** Turns, comes nearer and goes to and fro. */
const wild = (t: number): Similarity => {
  const size = 1 + 0.02 * t;
  return { a: size * Math.cos(t / 7), b: size * Math.sin(t / 7), tx: 30 * Math.sin(t), ty: t ** 1.5 };
};

describe('the jitter of landmarks', () => {
  test('is what each point jumps by, to and fro, in eye distances', () => {
    // Of 100 px between the eyes each coordinate, 50 px, goes 1 % out and 1 % in: twice 1 px from either neighbour.
    expect(jitterOf(trembling(0.01))).toBeCloseTo((4 * 0.5 * Math.SQRT2) / 100, 3);
    expect(jitterOf(trembling(0.02))).toBeCloseTo((4 * 1 * Math.SQRT2) / 100, 2);
  });

  test('is none in a rigid face, however it moves', () => {
    expect(jitterOf(trembling(0, wild))).toBeLessThan(1e-12);
  });

  test('is the same of a face that moves and comes nearer', () => {
    expect(jitterOf(trembling(0.01, wild))).toBeCloseTo(jitterOf(trembling(0.01)) as number, 4);
  });

  test('is not that of one cut', () => {
    const [first, second] = [trembling(0), trembling(0).map(() => landmarks(SQUARE.map(([x, y]) => [x, 2 * y])))];
    expect(jitterOf([...first, ...second])).toBeLessThan(1e-12);
  });

  test('needs three frames', () => {
    expect(jitterOf(trembling(0.01).slice(0, 2))).toBeNull();
  });
});
