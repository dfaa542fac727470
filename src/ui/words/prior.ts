/** The prior (what is thought before anything was heard) in words, and the values that a user can choose. */
import { percent } from './time.js';

/** Probabilities of bona fide. Certainty is not on offer: no voice could move it. */
export const PRIOR = { least: 0.05, most: 0.95, step: 0.05, neutral: 0.5 } as const;

export function isNeutral(prior: number): boolean {
  return Math.abs(prior - PRIOR.neutral) < 0.005;
}

/** "20 % likely real". */
export function priorText(prior: number): string {
  return `${percent(prior)} likely real`;
}

/** "Very likely fake": a step's name. */
export function priorName(prior: number): string {
  if (isNeutral(prior)) return 'Even';
  const strong = Math.abs(prior - PRIOR.neutral) > 0.295;
  return `${strong ? 'Very likely' : 'Rather'} ${prior < PRIOR.neutral ? 'fake' : 'real'}`;
}
