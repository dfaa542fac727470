/** Platt calibration (Platt 1999): llr = scale * score + offset, with scale and offset for the amount of speech heard. */
import type { ModelManifest } from '../contract/manifest.js';

/**
 * Log-likelihood ratio of bona fide against spoof, natural log. Scale and offset are interpolated linearly over
 * `speechMs` between the manifest's points and constant outside them.
 */
export function calibrate(points: ModelManifest['calibration'], speechMs: number, score: number): number {
  const upper = points.find((point) => point.speechMs >= speechMs) ?? points[points.length - 1];
  if (upper === undefined) throw new RangeError('calibrate: the manifest has at least one point');
  const lower = points[points.indexOf(upper) - 1];
  if (lower === undefined || speechMs >= upper.speechMs) return upper.scale * score + upper.offset;
  const t = (speechMs - lower.speechMs) / (upper.speechMs - lower.speechMs);
  const scale = lower.scale + t * (upper.scale - lower.scale);
  const offset = lower.offset + t * (upper.offset - lower.offset);
  return scale * score + offset;
}

/** Probability of bona fide by Bayes' rule in log-odds: sigmoid(llr + logit(prior)). */
export function posterior(llr: number, prior: number): number {
  return 1 / (1 + Math.exp(-(llr + Math.log(prior / (1 - prior)))));
}
