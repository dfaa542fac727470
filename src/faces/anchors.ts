/**
 * BlazeFace's anchors and the decoding of its raw output (Bazarevsky et al. 2019, short-range model, 128 x 128):
 * two anchors for each cell of a 16 x 16 grid, six for each of an 8 x 8 one, all of unit size.
 */
import type { PointPx } from '../contract/manifest.js';
import type { FoundFace } from './face.js';

export const FINDER_SIDE = 128;
const GRIDS = [
  { cells: 16, perCell: 2 },
  { cells: 8, perCell: 6 },
] as const;
/** A box (centre x and y, width, height) and six points. */
const VALUES = 16;

/** Centres of the 896 anchors, x and y in turn, as shares of the side, in the order of the net's outputs. */
export function anchorCentres(): Float32Array {
  const centres: number[] = [];
  for (const { cells, perCell } of GRIDS) {
    for (let y = 0; y < cells; y++) {
      for (let x = 0; x < cells; x++) {
        for (let k = 0; k < perCell; k++) centres.push((x + 0.5) / cells, (y + 0.5) / cells);
      }
    }
  }
  return Float32Array.from(centres);
}

const CENTRES = anchorCentres();

/**
 * Faces of one picture of 128 x 128 whose certainty is at least `threshold`, in its pixels, unsuppressed.
 * `logits` are the 896 scores of the picture, `values` its 896 x 16 regressions.
 */
export function decodeFaces(logits: Float32Array, values: Float32Array, threshold: number): FoundFace[] {
  const limit = Math.log(threshold / (1 - threshold));
  const faces: FoundFace[] = [];
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] as number;
    if (!(logit >= limit)) continue;
    const at = i * VALUES;
    // The net says where things are in continuous coordinates; pixels here count from their centres.
    const cx = (CENTRES[2 * i] as number) * FINDER_SIDE - 0.5;
    const cy = (CENTRES[2 * i + 1] as number) * FINDER_SIDE - 0.5;
    const point = (k: number): PointPx => [
      cx + (values[at + 4 + 2 * k] as number),
      cy + (values[at + 5 + 2 * k] as number),
    ];
    const width = values[at + 2] as number;
    const height = values[at + 3] as number;
    faces.push({
      box: {
        x: cx + (values[at] as number) - width / 2,
        y: cy + (values[at + 1] as number) - height / 2,
        width,
        height,
      },
      landmarks: { eyeLeft: point(0), eyeRight: point(1), nose: point(2), mouth: point(3) },
      certainty: 1 / (1 + Math.exp(-logit)),
    });
  }
  return faces;
}
