/** One verdict for a session out of what voice and face say. Pure. */
import type { Agreement, FusedResult } from '../contract/face.js';
import type { MediaSpan, Verdict } from '../contract/verdict.js';
import { posterior } from './calibration.js';
import { verdictOf } from '../contract/verdict-of.js';

/** What one modality says, as far as it could be judged. */
export interface Witness {
  /** Smoothed probability of bona fide by itself, under the same prior. */
  readonly confidence: number;
  readonly llr: number;
  readonly verdict: Verdict;
  readonly provisional: boolean;
  readonly span: MediaSpan;
}

export interface FusionOptions {
  readonly prior: number;
  readonly authenticAbove: number;
  readonly suspiciousAbove: number;
}

/**
 * Share of the weaker of two LLRs of the same sign that is left out. Sound and picture of one recording share their codec,
 * their light and room, and often their forger, so their errors go together; at 0 they would count as independent, at 1 the
 * second would say nothing new. No public set has both with labels for each, so one half is a choice and not a measurement.
 */
export const DEPENDENCE = 0.5;

/**
 * The session's verdict; null when neither could be judged. The LLR is the sum of both, with the weaker shrunk by
 * `DEPENDENCE` where they agree; a modality that is absent or was not fit to be judged is left out and lowers nothing.
 * A session is never called authentic while one of the two alone is called a deepfake.
 */
export function fuse(voice: Witness | null, face: Witness | null, options: FusionOptions): FusedResult | null {
  const present = [voice, face].filter((witness) => witness !== null);
  const [first] = present;
  if (first === undefined) return null;
  const llr = combine(present.map((witness) => witness.llr));
  const confidence =
    present.length === 1
      ? first.confidence
      : posterior(combine(present.map((w) => logOdds(w, options.prior))), options.prior);
  const plain = verdictOf(confidence, options);
  const denied = present.some(({ verdict }) => verdict === 'DEEPFAKE');
  return {
    status: 'analyzing',
    verdict: denied && plain === 'AUTHENTIC' ? 'SUSPICIOUS' : plain,
    confidence: denied ? Math.min(confidence, options.authenticAbove) : confidence,
    // It is as firm as the firmest of its witnesses.
    provisional: present.every(({ provisional }) => provisional),
    llr,
    voiceLlr: voice?.llr ?? null,
    faceLlr: face?.llr ?? null,
    agreement: agreementOf(voice, face),
    span: {
      startMs: Math.min(...present.map(({ span }) => span.startMs)),
      endMs: Math.max(...present.map(({ span }) => span.endMs)),
    },
  };
}

/** Sum of log-likelihood ratios; of two with the same sign the weaker counts less. */
export function combine(llrs: readonly number[]): number {
  const [a = 0, b = 0] = llrs;
  const weaker = a * b > 0 ? Math.min(Math.abs(a), Math.abs(b)) * Math.sign(a) : 0;
  return a + b - DEPENDENCE * weaker;
}

/** The smoothed confidence as an LLR, so that the fused one is as calm as the two it comes from. */
function logOdds({ confidence }: Witness, prior: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
  return Math.log(safe / (1 - safe)) - Math.log(prior / (1 - prior));
}

function agreementOf(voice: Witness | null, face: Witness | null): Agreement {
  if (voice === null || face === null) return 'one';
  if (voice.verdict === face.verdict) return 'agree';
  if (voice.verdict === 'DEEPFAKE' && face.verdict === 'AUTHENTIC') return 'voice-suspect';
  if (face.verdict === 'DEEPFAKE' && voice.verdict === 'AUTHENTIC') return 'face-suspect';
  return 'open';
}
