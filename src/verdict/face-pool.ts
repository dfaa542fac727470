/**
 * What is thought of one face over its frames: the mean of each net's log-odds, and both as one. The page and the evaluator pool
 * by the same rule.
 */
import type { FaceManifest } from '../contract/manifest.js';
import { calibrateFace, either } from './calibration.js';
import { createSmoothing } from './smoothing.js';

export interface FacePool {
  /** Whether the net for generated faces is to be asked about the next frame. */
  readonly asks: boolean;
  /** Adds a frame: raw log-odds of both nets, null where the second was not asked. */
  push(score: number, generated: number | null): void;
  /** Frames that are pooled: `poolFrames` at most. */
  readonly frames: number;
  /** Raw log-odds of bona fide, of both nets as one. NaN before the first frame. */
  readonly score: number;
  /** Calibrated log-likelihood ratio of bona fide against spoof, natural log. */
  readonly llr: number;
  /** Which net finds less of bona fide; a face may be altered, or made as a whole. */
  readonly leans: 'altered' | 'generated';
}

/** `photo`: there is one picture and no more. `poolFrames`: how many of the newest frames count. */
export function createFacePool(
  manifest: Pick<FaceManifest, 'calibration' | 'output'>,
  photo: boolean,
  poolFrames: number,
): FacePool {
  const { generated } = manifest.output;
  const every = generated?.everyFrames ?? 1;
  const firsts = createSmoothing(poolFrames);
  // Of the same frames as `firsts`; not a number where it was not asked.
  const seconds = new Float64Array(poolFrames).fill(Number.NaN);
  const raised = photo ? (generated?.raisedInPhotos ?? 0) : 0;
  let pushed = 0;
  const first = (): number => firsts.mean + raised;
  const second = (): number | null => {
    const asked = seconds.filter((value) => !Number.isNaN(value));
    return asked.length === 0 ? null : asked.reduce((sum, value) => sum + value, 0) / asked.length;
  };
  const score = (): number => either(first(), second());
  return {
    get asks() {
      return generated !== null && (pushed < every || pushed % every === 0);
    },
    push(value, of) {
      firsts.push(value);
      seconds[pushed % poolFrames] = of ?? Number.NaN;
      pushed++;
    },
    get frames() {
      return firsts.count;
    },
    get score() {
      return score();
    },
    get llr() {
      return calibrateFace(manifest.calibration, firsts.count, score());
    },
    get leans() {
      return (second() ?? Number.POSITIVE_INFINITY) < first() ? 'generated' : 'altered';
    },
  };
}
