/** Verdicts by limits of the embedding page's own. */
import type { DetectionResult } from '../contract/verdict.js';

/** From which confidence on a verdict is which, 0 to 1. */
export interface Limits {
  readonly authenticAbove: number;
  readonly suspiciousAbove: number;
}

/** The same result with its verdict by other limits; null limits leave it as the model's manifest has it. */
export function relabel<R extends DetectionResult>(result: R, limits: Limits | null): R {
  if (limits === null || result.status !== 'analyzing') return result;
  const { confidence } = result;
  const verdict =
    confidence > limits.authenticAbove
      ? 'AUTHENTIC'
      : confidence > limits.suspiciousAbove
        ? 'SUSPICIOUS'
        : 'DEEPFAKE';
  return { ...result, verdict };
}
