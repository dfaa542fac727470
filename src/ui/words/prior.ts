/** The prior (what is thought before anything was heard) in words, and the values that a user can choose. */
import { msg } from '@lit/localize';
import { likelyText } from './verdict.js';

/** Probabilities of bona fide. Certainty is not on offer: no voice could move it. */
export const PRIOR = { least: 0.05, most: 0.95, step: 0.05, neutral: 0.5 } as const;

export function isNeutral(prior: number): boolean {
  return Math.abs(prior - PRIOR.neutral) < 0.005;
}

/** "20 % likely real". */
export function priorText(prior: number): string {
  return likelyText(prior);
}

/** "Very likely fake": a step's name. */
export function priorName(prior: number): string {
  if (isNeutral(prior)) return msg('Even');
  const strong = Math.abs(prior - PRIOR.neutral) > 0.295;
  if (prior < PRIOR.neutral) return strong ? msg('Very likely fake') : msg('Rather fake');
  return strong ? msg('Very likely real') : msg('Rather real');
}
