/** Pictures in memory, and the sampler that cuts crops out of them exactly as in training. */
import { apply, type Similarity, scaleOf } from './geometry.js';

/** An upright picture, 8 bits a channel; the first three channels of each pixel are R, G, B. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** From this shrink on, the picture is brought to the crop's own scale by means first, as the faces that the model learnt from were. */
const MEANS_FROM = 1.25;

/**
 * A crop of `side` x `side`, planes R, G, B of 0 to 1, whose pixel (x, y) is the picture at `toPicture` of (x, y).
 * Bilinear; where the crop shrinks by `MEANS_FROM` or more, the picture is first shrunk to the crop's scale by means of areas. To
 * take single pixels out of a larger face would leave it sharper than any face in training. Outside the picture its edge goes on.
 */
export function sampleCrop(picture: Picture, toPicture: Similarity, side: number, out: Float32Array): void {
  const step = scaleOf(toPicture);
  if (step < MEANS_FROM) {
    sampleBilinear({ ...picture, step: picture.channels, plane: 1, scale: 1 / 255 }, toPicture, side, out);
    return;
  }
  const { means, left, top } = meansOf(picture, toPicture, side, step);
  const { a, b, tx, ty } = toPicture;
  // Pixel centres are whole numbers, of the picture as of the means.
  const inMeans = (place: number, first: number): number => (place + 0.5) / step - 0.5 - first;
  sampleBilinear(means, { a: a / step, b: b / step, tx: inMeans(tx, left), ty: inMeans(ty, top) }, side, out);
}

/** Numbers in memory that are a picture: neighbours are `step` apart, its three colours `plane`, and `scale` makes them 0 to 1. */
interface Grid {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
  readonly step: number;
  readonly plane: number;
  readonly scale: number;
}

/**
 * The part of the picture that a crop can touch, in means of squares of `step` pixels, counted from the picture's corner wherever the
 * crop lies; a square at the edge is the mean of what of it is there.
 */
function meansOf(
  picture: Picture,
  transform: Similarity,
  side: number,
  step: number,
): { means: Grid; left: number; top: number } {
  const last = side - 1;
  const corners = [
    apply(transform, [0, 0]),
    apply(transform, [last, 0]),
    apply(transform, [0, last]),
    apply(transform, [last, last]),
  ];
  const columns = sharesOf(
    corners.map(([x]) => x),
    picture.width,
    step,
  );
  const rows = sharesOf(
    corners.map(([, y]) => y),
    picture.height,
    step,
  );
  const { channels, data: pixels } = picture;
  const area = columns.count * rows.count;
  const data = new Float32Array(3 * area);
  for (let y = 0; y < rows.count; y++) {
    for (let v = rows.from[y] as number, m = rows.at[y] as number; m < (rows.at[y + 1] as number); v++, m++) {
      const tall = rows.share[m] as number;
      for (let x = 0, to = y * columns.count; x < columns.count; x++, to++) {
        let r = 0;
        let g = 0;
        let b = 0;
        let at = (v * picture.width + (columns.from[x] as number)) * channels;
        for (let n = columns.at[x] as number; n < (columns.at[x + 1] as number); n++, at += channels) {
          const wide = columns.share[n] as number;
          r += wide * (pixels[at] as number);
          g += wide * (pixels[at + 1] as number);
          b += wide * (pixels[at + 2] as number);
        }
        data[to] = (data[to] as number) + tall * r;
        data[area + to] = (data[area + to] as number) + tall * g;
        data[2 * area + to] = (data[2 * area + to] as number) + tall * b;
      }
    }
  }
  const means = { width: columns.count, height: rows.count, data, step: 1, plane: area, scale: 1 / 255 };
  return { means, left: columns.first, top: rows.first };
}

/** Along one side of the picture: squares `first` and on, and which pixels have what share in each. */
interface Shares {
  readonly first: number;
  readonly count: number;
  /** First pixel of each square. */
  readonly from: Int32Array;
  /** Where its shares begin in `share`, and after the last square where they end; they are together 1. */
  readonly at: Int32Array;
  readonly share: Float32Array;
}

function sharesOf(corners: readonly number[], pixels: number, step: number): Shares {
  const between = (value: number): number => Math.min(pixels - 1, Math.max(0, value));
  const first = Math.floor(between(Math.min(...corners) - 2 * step) / step);
  const count = Math.floor(between(Math.max(...corners) + 2 * step) / step) - first + 1;
  const from = new Int32Array(count);
  const at = new Int32Array(count + 1);
  const share: number[] = [];
  for (let k = 0; k < count; k++) {
    const begin = (first + k) * step;
    const end = Math.min(pixels, begin + step);
    from[k] = Math.floor(begin);
    for (let pixel = Math.floor(begin); pixel < end; pixel++) {
      share.push((Math.min(pixel + 1, end) - Math.max(pixel, begin)) / (end - begin));
    }
    at[k + 1] = share.length;
  }
  return { first, count, from, at, share: Float32Array.from(share) };
}

function sampleBilinear(grid: Grid, t: Similarity, side: number, out: Float32Array): void {
  const { width, height, data, step, plane, scale } = grid;
  const area = side * side;
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      const x = Math.min(width - 1, Math.max(0, t.a * i - t.b * j + t.tx));
      const y = Math.min(height - 1, Math.max(0, t.b * i + t.a * j + t.ty));
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      const fx = x - x0;
      const fy = y - y0;
      const right = x0 + 1 < width ? step : 0;
      const below = y0 + 1 < height ? width * step : 0;
      const at = (y0 * width + x0) * step;
      for (let c = 0, from = at, to = j * side + i; c < 3; c++, from += plane, to += area) {
        const p = data[from] as number;
        const q = data[from + below] as number;
        const upper = p + fx * ((data[from + right] as number) - p);
        const lower = q + fx * ((data[from + below + right] as number) - q);
        out[to] = (upper + fy * (lower - upper)) * scale;
      }
    }
  }
}
