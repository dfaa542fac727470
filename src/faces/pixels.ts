/** Pictures in memory, and the sampler that cuts crops out of them exactly as in training. */
import { apply, type Similarity, scaleOf } from './geometry.js';

/** An upright picture, 8 bits a channel; the first three channels of each pixel are R, G, B. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Planes of float32, 0 to 1: R, then G, then B. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * A crop of `side` x `side`, planes R, G, B of 0 to 1, whose pixel (x, y) is the picture at `toPicture` of (x, y).
 * Bilinear; while the crop shrinks by more than 2, the picture is halved first (means of 2 x 2). Outside the picture its
 * edge goes on.
 */
export function sampleCrop(picture: Picture, toPicture: Similarity, side: number, out: Float32Array): void {
  let { planes, left, top } = cutOut(picture, toPicture, side);
  let transform = { ...toPicture, tx: toPicture.tx - left, ty: toPicture.ty - top };
  while (scaleOf(transform) > 2) {
    planes = halve(planes);
    // Pixel k of the half picture lies between pixels 2k and 2k + 1 of the whole one.
    transform = {
      a: transform.a / 2,
      b: transform.b / 2,
      tx: (transform.tx - 0.5) / 2,
      ty: (transform.ty - 0.5) / 2,
    };
  }
  sampleBilinear(planes, transform, side, out);
}

/** The part of the picture that a crop can touch, with room for the halving, as planes. */
function cutOut(picture: Picture, transform: Similarity, side: number): { planes: Planes; left: number; top: number } {
  const corners = [
    apply(transform, [0, 0]),
    apply(transform, [side - 1, 0]),
    apply(transform, [0, side - 1]),
    apply(transform, [side - 1, side - 1]),
  ];
  const room = Math.ceil(2 * scaleOf(transform)) + 2;
  const between = (value: number, max: number): number => Math.min(max, Math.max(0, Math.floor(value)));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  // Even, so that the halves fall on the same pixels wherever the crop lies.
  const even = (value: number, step: number): number => value - (value % step);
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, scaleOf(transform) / 2))));
  const left = even(between(Math.min(...xs) - room, picture.width - 1), step);
  const top = even(between(Math.min(...ys) - room, picture.height - 1), step);
  const width = between(Math.max(...xs) + room, picture.width - 1) - left + 1;
  const height = between(Math.max(...ys) + room, picture.height - 1) - top + 1;
  const data = new Float32Array(3 * width * height);
  const { channels, data: pixels } = picture;
  for (let y = 0; y < height; y++) {
    let from = ((top + y) * picture.width + left) * channels;
    for (let x = 0; x < width; x++, from += channels) {
      const to = y * width + x;
      data[to] = (pixels[from] as number) / 255;
      data[width * height + to] = (pixels[from + 1] as number) / 255;
      data[2 * width * height + to] = (pixels[from + 2] as number) / 255;
    }
  }
  return { planes: { width, height, data }, left, top };
}

/** Means of 2 x 2 pixels; an odd last row or column is averaged with itself. */
export function halve({ width, height, data }: Planes): Planes {
  const w = Math.ceil(width / 2);
  const h = Math.ceil(height / 2);
  const out = new Float32Array(3 * w * h);
  for (let plane = 0; plane < 3; plane++) {
    const from = plane * width * height;
    for (let y = 0; y < h; y++) {
      const above = from + 2 * y * width;
      const below = from + Math.min(2 * y + 1, height - 1) * width;
      for (let x = 0; x < w; x++) {
        const right = Math.min(2 * x + 1, width - 1);
        out[plane * w * h + y * w + x] =
          ((data[above + 2 * x] as number) +
            (data[above + right] as number) +
            (data[below + 2 * x] as number) +
            (data[below + right] as number)) /
          4;
      }
    }
  }
  return { width: w, height: h, data: out };
}

function sampleBilinear({ width, height, data }: Planes, t: Similarity, side: number, out: Float32Array): void {
  const plane = width * height;
  const area = side * side;
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      const x = Math.min(width - 1, Math.max(0, t.a * i - t.b * j + t.tx));
      const y = Math.min(height - 1, Math.max(0, t.b * i + t.a * j + t.ty));
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      const fx = x - x0;
      const fy = y - y0;
      const right = x0 + 1 < width ? 1 : 0;
      const below = y0 + 1 < height ? width : 0;
      const at = y0 * width + x0;
      for (let c = 0, from = at, to = j * side + i; c < 3; c++, from += plane, to += area) {
        const p = data[from] as number;
        const q = data[from + below] as number;
        const upper = p + fx * ((data[from + right] as number) - p);
        const lower = q + fx * ((data[from + below + right] as number) - q);
        out[to] = upper + fy * (lower - upper);
      }
    }
  }
}
