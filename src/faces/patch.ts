/** Upright squares of brightness out of a face, of the same scale in every frame, placed by the eyes. Pure. */
import type { Landmarks } from './face.js';
import { apply, type Similarity } from './geometry.js';
import { type Picture, sampleCrop } from './pixels.js';
import { lumaOf } from './quality.js';

/** Lengths in eye distances: `x` and `y` of its centre from the middle between the eyes, along them and down the face. */
export interface FacePatch {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Pixels of a patch to the distance of the eyes. */
export const PIXELS_PER_EYES = 40;

export function sidePxOf({ side }: Pick<FacePatch, 'side'>): number {
  return Math.round(side * PIXELS_PER_EYES);
}

/** Brightness of a patch row by row, 0 to 1; null where it reaches beyond the picture, or the eyes are one point. */
export function patchLuma(picture: Picture, { eyeLeft, eyeRight }: Landmarks, patch: FacePatch): Float32Array | null {
  const across = [eyeRight[0] - eyeLeft[0], eyeRight[1] - eyeLeft[1]] as const;
  if (across[0] === 0 && across[1] === 0) return null;
  const sidePx = sidePxOf(patch);
  const eyes: Similarity = {
    a: across[0],
    b: across[1],
    tx: (eyeLeft[0] + eyeRight[0]) / 2,
    ty: (eyeLeft[1] + eyeRight[1]) / 2,
  };
  const first = 0.5 / PIXELS_PER_EYES - patch.side / 2;
  const [tx, ty] = apply(eyes, [patch.x + first, patch.y + first]);
  const toPicture = { a: across[0] / PIXELS_PER_EYES, b: across[1] / PIXELS_PER_EYES, tx, ty };
  const last = sidePx - 1;
  for (const corner of [[0, 0] as const, [last, 0] as const, [0, last] as const, [last, last] as const]) {
    const [x, y] = apply(toPicture, corner);
    if (x < 0 || y < 0 || x > picture.width - 1 || y > picture.height - 1) return null;
  }
  const planes = new Float32Array(3 * sidePx * sidePx);
  sampleCrop(picture, toPicture, sidePx, planes);
  return lumaOf(planes, sidePx, { left: 0, top: 0, side: sidePx });
}
