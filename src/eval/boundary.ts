/** What the thresholds that ship make of the scores: the mistakes that a listener meets, in one place. */
import type { ModelManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';

/** Verdicts as shares of one label's verdicts. */
export interface Shares {
  readonly AUTHENTIC: number;
  readonly SUSPICIOUS: number;
  readonly DEEPFAKE: number;
}

/** Shares, 0 to 1: of bona fide the first, of spoof the second, of both labels (weighing the same) the third. */
export interface Mistakes {
  readonly bonafideCalledDeepfake: number;
  readonly spoofCalledAuthentic: number;
  readonly suspicious: number;
}

/** Over all smoothed verdicts, at its top; and by what was on show when each clip ended. */
export interface Boundary extends Mistakes {
  readonly authenticAbove: number;
  readonly suspiciousAbove: number;
  /** Of all clips, those that ended without a verdict included. */
  readonly lastShown: Mistakes;
}

export type ByLabel<T> = { readonly bonafide: T; readonly spoof: T };

/** Shares of words, 0 to 1; zeros where there are none. */
export function sharesOf(words: readonly Verdict[]): Shares {
  const share = (word: Verdict): number => words.filter((each) => each === word).length / Math.max(1, words.length);
  return { AUTHENTIC: share('AUTHENTIC'), SUSPICIOUS: share('SUSPICIOUS'), DEEPFAKE: share('DEEPFAKE') };
}

export function boundaryOf(
  { authenticAbove, suspiciousAbove }: Pick<ModelManifest['decision'], 'authenticAbove' | 'suspiciousAbove'>,
  verdicts: ByLabel<Shares>,
  lastShown: ByLabel<Partial<Shares>>,
): Boundary {
  return { authenticAbove, suspiciousAbove, ...mistakesOf(verdicts), lastShown: mistakesOf(lastShown) };
}

function mistakesOf({ bonafide, spoof }: ByLabel<Partial<Shares>>): Mistakes {
  return {
    bonafideCalledDeepfake: bonafide.DEEPFAKE ?? 0,
    spoofCalledAuthentic: spoof.AUTHENTIC ?? 0,
    suspicious: ((bonafide.SUSPICIOUS ?? 0) + (spoof.SUSPICIOUS ?? 0)) / 2,
  };
}
