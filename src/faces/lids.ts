/**
 * Blinks, read from pixels: the finder knows where the eyes are, and nothing of their lids. Pure.
 *
 * An open eye has the dark disc of its iris, a closed one a thin line: the darkest small square is less dark there. Squares, window and
 * threshold were chosen by eye on films of a few people. They read a face from the front; make-up on the lids hides a blink.
 */
import type { Landmarks } from './face.js';
import { type FacePatch, patchLuma, sidePxOf } from './patch.js';
import type { Picture } from './pixels.js';

/** How open the eye at the picture's left and the one at its right are, evenly spaced in time; of the same length. */
export interface EyesOverTime {
  readonly framesPerSecond: number;
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

export interface Blinks {
  readonly count: number;
  /** When each begins, seconds from the first frame. */
  readonly atS: readonly number[];
  readonly perMinute: number;
  /** How long the eyes are half closed or more, seconds; null where there is no blink. */
  readonly meanS: number | null;
}

/** From above the upper lid, below the brow, to under the lower one. */
const EYES: readonly FacePatch[] = [
  { x: -0.5, y: -0.05, side: 0.5 },
  { x: 0.5, y: -0.05, side: 0.5 },
];
const PATCH_PX = sidePxOf({ side: 0.5 });
/** Side of what is looked for as the iris: a tenth of the eyes' distance, half of an iris. */
const IRIS_PX = sidePxOf({ side: 0.1 });
/** Share of its running median from which down an eye is closing. */
const CLOSING = 0.92;
/** The median's window: longer than two blinks, short enough to follow a look or a brow. */
const WINDOW_S = 2;
const BLINK_S = { shortest: 0.05, longest: 0.5 } as const;
/** Seconds of film below which nothing is said, and frames a second below which a blink may lie between two. */
const LEAST_S = 4;
const LEAST_FRAMES_PER_SECOND = 12;

/**
 * How much darker the iris is than the eye around it, left and right: 0 where nothing is, about 0.5 in open eyes, whatever the light. 1 - the
 * darkest square of `IRIS_PX` over the median of the patch. Null where an eye lies outside the picture.
 */
export function openEyes(picture: Picture, landmarks: Landmarks): readonly [number, number] | null {
  const [left, right] = EYES.map((eye) => patchLuma(picture, landmarks, eye));
  return left && right ? [opennessOf(left), opennessOf(right)] : null;
}

/** Dips of both eyes together below their usual, of a blink's length; null where there is too little to go by. */
export function blinksOf({ framesPerSecond, left, right }: EyesOverTime): Blinks | null {
  const { length } = left;
  if (framesPerSecond < LEAST_FRAMES_PER_SECOND || length < LEAST_S * framesPerSecond) return null;
  const usual = [left, right].map((eye) => runningMedian(eye, Math.round((WINDOW_S * framesPerSecond) / 2)));
  const isClosing = (i: number): boolean =>
    [left, right].every((eye, e) => (eye[i] as number) < CLOSING * (usual[e]?.[i] as number));
  const blinks: { readonly atS: number; readonly seconds: number }[] = [];
  for (let from = 0; from < length; from++) {
    let to = from;
    while (to < length && isClosing(to)) to++;
    const seconds = (to - from) / framesPerSecond;
    if (seconds >= BLINK_S.shortest && seconds <= BLINK_S.longest)
      blinks.push({ atS: from / framesPerSecond, seconds });
    from = Math.max(from, to);
  }
  const count = blinks.length;
  return {
    count,
    atS: blinks.map(({ atS }) => atS),
    perMinute: (60 * count * framesPerSecond) / length,
    meanS: count === 0 ? null : blinks.reduce((sum, { seconds }) => sum + seconds, 0) / count,
  };
}

function opennessOf(patch: Float32Array): number {
  let darkest = Number.POSITIVE_INFINITY;
  for (let top = 0; top + IRIS_PX <= PATCH_PX; top++) {
    for (let left = 0; left + IRIS_PX <= PATCH_PX; left++) {
      let sum = 0;
      for (let y = top; y < top + IRIS_PX; y++)
        for (let x = left; x < left + IRIS_PX; x++) sum += patch[y * PATCH_PX + x] as number;
      darkest = Math.min(darkest, sum);
    }
  }
  const middle = medianOf(patch);
  return middle > 0 ? 1 - darkest / IRIS_PX ** 2 / middle : 0;
}

function runningMedian(values: ArrayLike<number>, half: number): Float64Array {
  const all = Float64Array.from(values);
  return all.map((_, i) => medianOf(all.subarray(Math.max(0, i - half), i + half + 1)));
}

function medianOf(values: Float32Array | Float64Array): number {
  return values.slice().sort()[values.length >> 1] as number;
}
