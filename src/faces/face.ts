/** A face as the finder sees it, in pixels of the upright picture. */
import type { FaceInput, PointPx } from '../contract/manifest.js';
import { invert, type Similarity, similarityOf } from './geometry.js';

export interface BoxPx {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Left and right as in the picture, not as the person would say. */
export interface Landmarks {
  readonly eyeLeft: PointPx;
  readonly eyeRight: PointPx;
  readonly nose: PointPx;
  /** Centre of the mouth. */
  readonly mouth: PointPx;
}

export interface FoundFace {
  readonly box: BoxPx;
  readonly landmarks: Landmarks;
  /** The finder's certainty that this is a face, 0 to 1. */
  readonly certainty: number;
}

/** From crop pixels to picture pixels, by the landmarks that the model's manifest names. */
export function cropTransform(
  landmarks: Pick<Landmarks, 'eyeLeft' | 'eyeRight' | 'mouth'>,
  input: FaceInput,
): Similarity {
  const points = input.align.points.map((name) => landmarks[name]);
  return invert(similarityOf(points, input.align.template));
}

/** Intersection over union. */
export function overlap(a: BoxPx, b: BoxPx): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}

/** The most certain of each group of overlapping faces, most certain first (non-maximum suppression). */
export function suppress(faces: readonly FoundFace[], maxOverlap: number): FoundFace[] {
  const kept: FoundFace[] = [];
  for (const face of [...faces].sort((a, b) => b.certainty - a.certainty)) {
    if (kept.every((other) => overlap(face.box, other.box) <= maxOverlap)) kept.push(face);
  }
  return kept;
}
