/** Pictures in memory, and the sampler that cuts crops out of them exactly as in training. */
import { apply, type Similarity, scaleOf } from './geometry.js';

/** An upright picture, 8 bits a channel; the first three channels of each pixel are R, G, B. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/**
 * A crop of `side` x `side`, planes R, G, B of 0 to 1, whose pixel (x, y) is the picture at `toPicture` of (x, y).
 * Bilinear; while the crop shrinks by more than 2, the picture is halved first (means of 2 x 2). Outside the picture its
 * edge goes on.
 */
export function sampleCrop(picture: Picture, toPicture: Similarity, side: number, out: Float32Array): void {
  // Halving n times is taking means of squares of 2^n pixels.
  const square = 2 ** Math.max(0, Math.ceil(Math.log2(scaleOf(toPicture) / 2)));
  if (square === 1) {
    sampleBilinear({ ...picture, step: picture.channels, plane: 1, scale: 1 / 255 }, toPicture, side, out);
    return;
  }
  const { means, left, top } = meansOf(picture, toPicture, side, square);
  const middle = (square - 1) / 2;
  const transform = {
    a: toPicture.a / square,
    b: toPicture.b / square,
    tx: (toPicture.tx - left - middle) / square,
    ty: (toPicture.ty - top - middle) / square,
  };
  sampleBilinear(means, transform, side, out);
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

/** The part of the picture that a crop can touch, in means of `square` x `square` pixels; the picture's edge goes on. */
function meansOf(
  picture: Picture,
  transform: Similarity,
  side: number,
  square: number,
): { means: Grid; left: number; top: number } {
  const corners = [
    apply(transform, [0, 0]),
    apply(transform, [side - 1, 0]),
    apply(transform, [0, side - 1]),
    apply(transform, [side - 1, side - 1]),
  ];
  const between = (value: number, max: number): number => Math.min(max, Math.max(0, Math.floor(value)));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const room = 2 * square;
  // Whole squares, counted from the picture's corner, wherever the crop lies.
  const whole = (value: number): number => value - (value % square);
  const left = whole(between(Math.min(...xs) - room, picture.width - 1));
  const top = whole(between(Math.min(...ys) - room, picture.height - 1));
  const width = Math.ceil((between(Math.max(...xs) + room, picture.width - 1) - left + 1) / square);
  const height = Math.ceil((between(Math.max(...ys) + room, picture.height - 1) - top + 1) / square);
  const { channels, data: pixels } = picture;
  const columns = Int32Array.from(
    { length: width * square },
    (_, x) => Math.min(picture.width - 1, left + x) * channels,
  );
  const area = width * height;
  const data = new Float32Array(3 * area);
  for (let y = 0; y < height; y++) {
    for (let v = 0; v < square; v++) {
      const row = Math.min(picture.height - 1, top + y * square + v) * picture.width * channels;
      for (let x = 0, column = 0, to = y * width; x < width; x++, to++) {
        let r = 0;
        let g = 0;
        let b = 0;
        for (let u = 0; u < square; u++, column++) {
          const from = row + (columns[column] as number);
          r += pixels[from] as number;
          g += pixels[from + 1] as number;
          b += pixels[from + 2] as number;
        }
        // Sums of bytes stay whole, and exact, in a float.
        data[to] = (data[to] as number) + r;
        data[area + to] = (data[area + to] as number) + g;
        data[2 * area + to] = (data[2 * area + to] as number) + b;
      }
    }
  }
  return { means: { width, height, data, step: 1, plane: area, scale: 1 / (255 * square * square) }, left, top };
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
