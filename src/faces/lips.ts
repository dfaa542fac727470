/**
 * Whether lips move when the sound is loud, and stand still when it is not. Pure: patches of a mouth and samples in, a correlation out.
 *
 * Change of the mouth from frame to frame follows the envelope of speech (Barker and Berthommier 1999, "Evidence of correlation
 * between acoustic and visual features of speech"). It knows nothing of which sound a mouth forms.
 */
import { correlation, spreadOf } from './correlation.js';
import type { Landmarks } from './face.js';
import { type FacePatch, patchLuma, sidePxOf } from './patch.js';
import type { Picture } from './pixels.js';

export interface LipsAgreement {
  /** The highest correlation of change and loudness over lags of up to `LAG_S`, -1 to 1. */
  readonly agreement: number;
  /** By how much the lips come after the sound there, seconds. */
  readonly lagS: number;
}

/** From under the nose to the chin. */
const MOUTH: FacePatch = { x: 0, y: 1.15, side: 1 };
const SIDE_PX = sidePxOf(MOUTH);
/** How far a mouth is looked for in the frame before, so that a head that moves, or landmarks that tremble, do not count. */
const REACH_PX = sidePxOf({ side: 0.075 });
/** Added before the logarithm: what a camera's noise and a codec change in a mouth that is still, as a share of its brightness. */
const STILL = 0.003;
const LAG_S = 0.2;
/** A correlation over less is chance. */
export const LIPS_LEAST_S = 4;
/** Root of the loudest frame's RMS below which there is no sound to speak of: -50 dB of full scale. */
const QUIET = 10 ** (-50 / 40);
/** Median deviation of the logarithm of change below which a mouth is still, whatever a single jump. */
const LEAST_DEVIATION = 0.02;

/** The mouth, upright; null where it lies outside the picture. */
export function mouthPatch(picture: Picture, landmarks: Landmarks): Float32Array | null {
  return patchLuma(picture, landmarks, MOUTH);
}

/**
 * The logarithm of how much a mouth changed from one frame to the next: the mean absolute difference at the shift of up to `REACH_PX` at
 * which it is least, over the mouth's mean brightness.
 */
export function mouthChange(before: Float32Array, after: Float32Array): number {
  const from = REACH_PX;
  const to = SIDE_PX - REACH_PX;
  let brightness = 0;
  for (const value of after) brightness += value;
  brightness /= after.length;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -REACH_PX; dy <= REACH_PX; dy++) {
    for (let dx = -REACH_PX; dx <= REACH_PX; dx++) {
      let sum = 0;
      for (let y = from; y < to && sum < least; y++) {
        for (let x = from, i = y * SIDE_PX + x, j = i + dy * SIDE_PX + dx; x < to; x++, i++, j++)
          sum += Math.abs((after[i] as number) - (before[j] as number));
      }
      least = Math.min(least, sum);
    }
  }
  const change = least / (to - from) ** 2;
  return Math.log(STILL + (brightness > 0 ? change / brightness : 0));
}

/** The square root of the sound's RMS during each frame, full scale 1; 0 after its end. */
export function loudnessOf(
  samples: Float32Array,
  sampleRateHz: number,
  framesPerSecond: number,
  frames: number,
): Float64Array {
  const at = (frame: number): number => Math.round((frame * sampleRateHz) / framesPerSecond);
  return Float64Array.from({ length: frames }, (_, frame) => {
    const during = samples.subarray(at(frame), at(frame + 1));
    let squares = 0;
    for (const sample of during) squares += sample * sample;
    return during.length === 0 ? 0 : Math.sqrt(Math.sqrt(squares / during.length));
  });
}

/** Null where either is still, the sound is silence, or there is less than `LIPS_LEAST_S` of them. */
export function lipsAgreement(
  changes: ArrayLike<number>,
  loudness: ArrayLike<number>,
  framesPerSecond: number,
): LipsAgreement | null {
  const length = Math.min(changes.length, loudness.length);
  if (length < LIPS_LEAST_S * framesPerSecond) return null;
  const lips = Float64Array.from(changes).subarray(0, length);
  const sound = Float64Array.from(loudness).subarray(0, length);
  if (deviationOf(lips) < LEAST_DEVIATION || spreadOf(sound) < 1e-9 || Math.max(...sound) < QUIET) return null;
  const most = Math.round(LAG_S * framesPerSecond);
  let best: LipsAgreement = { agreement: Number.NEGATIVE_INFINITY, lagS: 0 };
  for (let lag = -most; lag <= most; lag++) {
    const agreement = correlation(
      lips.subarray(Math.max(0, lag), length + Math.min(0, lag)),
      sound.subarray(Math.max(0, -lag), length - Math.max(0, lag)),
    );
    if (agreement > best.agreement) best = { agreement, lagS: lag / framesPerSecond };
  }
  return best;
}

function deviationOf(values: Float64Array): number {
  const middle = (of: Float64Array): number => of.slice().sort()[of.length >> 1] as number;
  const usual = middle(values);
  return middle(values.map((value) => Math.abs(value - usual)));
}
