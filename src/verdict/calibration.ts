/** Platt calibration (Platt 1999): llr = scale * score + offset, with scale and offset for the amount of evidence. */
import type { FaceManifest, VoiceCalibrationPoint, VoiceManifest } from '../contract/manifest.js';

interface Point {
  readonly at: number;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Log-likelihood ratio of bona fide against spoof, natural log. Scale and offset are interpolated linearly over
 * `speechMs` between the manifest's points and constant outside them.
 */
export function calibrate(points: readonly VoiceCalibrationPoint[], speechMs: number, score: number): number {
  return interpolate(
    points.map(({ speechMs: at, scale, offset }) => ({ at, scale, offset })),
    speechMs,
    score,
  );
}

/** The same by what the manifest has for speech that reaches up to `bandwidthHz`; null: not known, which counts as all the way. */
export function calibrateVoice(
  { calibration, narrowBand }: Pick<VoiceManifest, 'calibration' | 'narrowBand'>,
  { speechMs, bandwidthHz }: { readonly speechMs: number; readonly bandwidthHz: number | null },
  score: number,
): number {
  const isNarrow = narrowBand !== null && bandwidthHz !== null && bandwidthHz < narrowBand.belowHz;
  return calibrate(isNarrow ? narrowBand.calibration : calibration, speechMs, score);
}

/** The same for the score of `frames` frames of a face. */
export function calibrateFace(points: FaceManifest['calibration'], frames: number, score: number): number {
  return interpolate(
    points.map(({ frames: at, scale, offset }) => ({ at, scale, offset })),
    frames,
    score,
  );
}

/**
 * Two log-odds of bona fide as one: those of the product of both probabilities, so that either alone can say fake. `null` is a
 * second that was never asked.
 */
export function either(first: number, second: number | null): number {
  if (second === null) return first;
  const terms = [-first, -second, -first - second];
  const greatest = Math.max(...terms);
  return -(greatest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - greatest), 0)));
}

function interpolate(points: readonly Point[], amount: number, score: number): number {
  const upper = points.find((point) => point.at >= amount) ?? points[points.length - 1];
  if (upper === undefined) throw new RangeError('calibrate: the manifest has at least one point');
  const lower = points[points.indexOf(upper) - 1];
  if (lower === undefined || amount >= upper.at) return upper.scale * score + upper.offset;
  const t = (amount - lower.at) / (upper.at - lower.at);
  const scale = lower.scale + t * (upper.scale - lower.scale);
  const offset = lower.offset + t * (upper.offset - lower.offset);
  return scale * score + offset;
}

/** Probability of bona fide by Bayes' rule in log-odds: sigmoid(llr + logit(prior)). */
export function posterior(llr: number, prior: number): number {
  return 1 / (1 + Math.exp(-(llr + Math.log(prior / (1 - prior)))));
}
