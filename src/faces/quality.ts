/** Whether a face can be judged fairly, measured on the face itself. */
import type { FaceUnreliableReason } from '../contract/face.js';
import type { FaceInput } from '../contract/manifest.js';
import type { FoundFace, Landmarks } from './face.js';

export const FACE_LIMITS = {
  /** Side of the face in the picture, pixels: below it the crop is mostly made up by enlarging. */
  sidePx: 80,
  /** Variance of the Laplacian of brightness (0 to 255) over the crop. */
  laplacian: 8,
  /** Mean brightness of the crop, 0 to 1. */
  brightness: 0.1,
  /** Distance of the nose from the middle between the eyes, along the line between them, in eye distances: about 45 degrees. */
  turn: 0.55,
  /**
   * The finder's certainty: what hides a face costs it, but not always much. On crops of dev and test with a flat patch over
   * them this says so of half of those without a left or right half, a third without the lower half, a sixth without the
   * eyes, and of 1 % of those with nothing over them.
   */
  certainty: 0.75,
} as const;

/**
 * The face itself in a crop, forehead to chin, in eye distances: a square that begins so far above the eyes, with them in its middle. What
 * lies around it, where a model sees that too, says nothing of how sharp or bright the face is.
 */
const FACE_IN_CROP = { side: 2.575, aboveEyes: 0.748 } as const;

export interface Flaw {
  readonly reason: FaceUnreliableReason;
  /** See `FaceUnreliableResult.measured`. */
  readonly measured: number;
}

/** What keeps a face from being judged by where and how it lies; null when nothing does. */
export function flawOfPlace({ box, landmarks, certainty }: FoundFace): Flaw | null {
  const side = Math.min(box.width, box.height);
  if (side < FACE_LIMITS.sidePx) return { reason: 'too-small', measured: side };
  const turn = turnOf(landmarks);
  if (turn > FACE_LIMITS.turn) return { reason: 'turned', measured: turn };
  if (certainty < FACE_LIMITS.certainty) return { reason: 'covered', measured: certainty };
  return null;
}

/** What keeps a crop (planes R, G, B of 0 to 1, laid on the manifest's template) from being judged; null when nothing does. */
export function flawOfCrop(crop: Float32Array, input: Pick<FaceInput, 'side' | 'align'>): Flaw | null {
  const square = faceInCrop(input);
  const { side } = square;
  const luma = lumaOf(crop, input.side, square);
  let sum = 0;
  for (let i = 0; i < luma.length; i++) sum += luma[i] as number;
  const brightness = sum / luma.length;
  if (brightness < FACE_LIMITS.brightness) return { reason: 'dark', measured: brightness };
  const sharpness = laplacianVariance(luma, side);
  if (sharpness < FACE_LIMITS.laplacian) return { reason: 'blurred', measured: sharpness };
  return null;
}

/** Share of the eye distance by which the nose is off the middle between the eyes: 0 from the front. */
export function turnOf({ eyeLeft, eyeRight, nose }: Pick<Landmarks, 'eyeLeft' | 'eyeRight' | 'nose'>): number {
  const across = [eyeRight[0] - eyeLeft[0], eyeRight[1] - eyeLeft[1]] as const;
  const square = across[0] ** 2 + across[1] ** 2;
  if (square === 0) return 1;
  const off = [nose[0] - (eyeLeft[0] + eyeRight[0]) / 2, nose[1] - (eyeLeft[1] + eyeRight[1]) / 2] as const;
  return Math.abs(off[0] * across[0] + off[1] * across[1]) / square;
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

function faceInCrop({ side, align }: Pick<FaceInput, 'side' | 'align'>): Square {
  const [[leftX, leftY], [rightX, rightY]] = align.template;
  const distance = Math.hypot(rightX - leftX, rightY - leftY);
  const wanted = FACE_IN_CROP.side * distance;
  const left = Math.max(0, Math.round((leftX + rightX - wanted) / 2));
  const top = Math.max(0, Math.round((leftY + rightY) / 2 - FACE_IN_CROP.aboveEyes * distance));
  return { left, top, side: Math.min(Math.round(wanted), side - left, side - top) };
}

/** Rec. 601 brightness of a square of the planes, 0 to 1. */
export function lumaOf(planes: Float32Array, planesSide: number, { left, top, side }: Square): Float32Array {
  const area = planesSide * planesSide;
  const luma = new Float32Array(side * side);
  for (let y = 0, to = 0; y < side; y++) {
    for (let x = 0, i = (top + y) * planesSide + left; x < side; x++, i++, to++) {
      luma[to] =
        0.299 * (planes[i] as number) + 0.587 * (planes[area + i] as number) + 0.114 * (planes[2 * area + i] as number);
    }
  }
  return luma;
}

/** Variance of the four-neighbour Laplacian, on a scale of 0 to 255 (Pech-Pacheco et al. 2000). */
export function laplacianVariance(luma: Float32Array, side: number): number {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      const i = y * side + x;
      const around =
        (luma[i - 1] as number) + (luma[i + 1] as number) + (luma[i - side] as number) + (luma[i + side] as number);
      const value = 255 * (around - 4 * (luma[i] as number));
      sum += value;
      squares += value * value;
    }
  }
  const count = (side - 2) ** 2;
  return squares / count - (sum / count) ** 2;
}
