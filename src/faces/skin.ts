/** Mean colours of patches of skin, placed by the landmarks. Pure. */
import type { Landmarks } from './face.js';
import type { Picture } from './pixels.js';

export type Rgb = readonly [number, number, number];

/** Rectangles in eye distances: from the middle between the eyes, x along them, y down the face. */
const PATCHES = {
  forehead: [{ x: 0, y: -0.55, halfWidth: 0.45, halfHeight: 0.18 }],
  cheeks: [
    { x: -0.55, y: 0.6, halfWidth: 0.17, halfHeight: 0.17 },
    { x: 0.55, y: 0.6, halfWidth: 0.17, halfHeight: 0.17 },
  ],
} as const;

export type SkinPatch = keyof typeof PATCHES;

/** Samples along each side of a rectangle. */
const SAMPLES = 24;

/** The mean colour of a patch, 0 to 255; null where it lies outside the picture or the eyes are one point. */
export function skinColour(picture: Picture, { eyeLeft, eyeRight }: Landmarks, patch: SkinPatch): Rgb | null {
  const across = [eyeRight[0] - eyeLeft[0], eyeRight[1] - eyeLeft[1]] as const;
  if (across[0] === 0 && across[1] === 0) return null;
  const centre = [(eyeLeft[0] + eyeRight[0]) / 2, (eyeLeft[1] + eyeRight[1]) / 2] as const;
  const { width, height, channels, data } = picture;
  const sums = [0, 0, 0] as [number, number, number];
  let count = 0;
  for (const { x, y, halfWidth, halfHeight } of PATCHES[patch]) {
    for (let j = 0; j < SAMPLES; j++) {
      for (let i = 0; i < SAMPLES; i++) {
        const u = x + halfWidth * ((2 * i) / (SAMPLES - 1) - 1);
        const v = y + halfHeight * ((2 * j) / (SAMPLES - 1) - 1);
        const px = Math.round(centre[0] + u * across[0] - v * across[1]);
        const py = Math.round(centre[1] + u * across[1] + v * across[0]);
        if (px < 0 || py < 0 || px >= width || py >= height) return null;
        const at = (py * width + px) * channels;
        for (let c = 0; c < 3; c++) sums[c as 0 | 1 | 2] += data[at + c] as number;
        count++;
      }
    }
  }
  return [sums[0] / count, sums[1] / count, sums[2] / count];
}
