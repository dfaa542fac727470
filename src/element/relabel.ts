/** Verdicts by limits of the embedding page's own. */
import { BonaFideError } from '../contract/errors.js';
import type { DetectionResult } from '../contract/verdict.js';
import { verdictOf } from '../contract/verdict-of.js';

/** From which confidence on a verdict is which, 0 to 1. */
export interface Limits {
  readonly authenticAbove: number;
  readonly suspiciousAbove: number;
}

/** The same result with its verdict by other limits; null limits leave it as the model's manifest has it. */
export function relabel<R extends DetectionResult>(result: R, limits: Limits | null): R {
  if (limits === null || result.status !== 'analyzing') return result;
  const { confidence, listen } = result;
  const longer = listen === undefined ? {} : { listen: { ...listen, verdict: verdictOf(listen.confidence, limits) } };
  return { ...result, verdict: verdictOf(confidence, limits), ...longer };
}

/** Throws `invalid-option` for limits that no confidence can be held against. */
export function checkLimits({ authenticAbove, suspiciousAbove }: Limits): void {
  if (suspiciousAbove >= 0 && suspiciousAbove <= authenticAbove && authenticAbove <= 1) return;
  throw new BonaFideError('invalid-option', 'The limits of the verdicts have to ascend between 0 and 1.', {
    found: `${suspiciousAbove}, ${authenticAbove}`,
  });
}
