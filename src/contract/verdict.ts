/**
 * The words of a result. Everything that crosses from the detection worker to the page, and from the page to an
 * embedding site, is one of these; a state that is not a score never carries a number that could be read as one.
 */

/** Why a stretch of sound holds nothing to judge. */
export type NoEvidenceReason = 'silence' | 'no-speech' | 'muted' | 'ended';

/** Why a stretch of sound cannot be judged fairly. */
export type UnreliableReason = 'clipping' | 'narrow-band' | 'low-level' | 'noisy' | 'unfamiliar';

/** Why time is missing from a session. */
export type GapCause = 'paused' | 'interrupted' | 'device-change' | 'frozen' | 'worker-restart' | 'dropped';

/** Confidence above 0.7, above 0.3, and the rest, unless other limits are set. */
export type Verdict = 'AUTHENTIC' | 'SUSPICIOUS' | 'DEEPFAKE';

/** What a longer listen to one voice comes to: its windows taken together, of the newest minute of speech at most. */
export interface Listen {
  /** From where the oldest of its windows begins. */
  readonly span: MediaSpan;
  /** Speech that it rests on, ms. */
  readonly speechMs: number;
  /** Log-likelihood ratio of bona fide against spoof, natural log, of all of it together. */
  readonly llr: number;
  /** Probability of bona fide under the prior, 0 to 1. */
  readonly confidence: number;
  readonly verdict: Verdict;
}

/** A span of media time, in milliseconds since the session's first sample. */
export interface MediaSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** What every result has. */
interface ResultBase {
  /** Media time the result is about. */
  readonly span: MediaSpan;
  /** Wall clock when the result was made, ms since the epoch. */
  readonly timestamp: number;
  /** Hops dropped since the session began because the worker fell behind. */
  readonly droppedHops: number;
}

export interface BufferingResult extends ResultBase {
  readonly status: 'buffering';
  /** Speech heard as a share of what a provisional verdict needs, 0 to 1. */
  readonly bufferProgress: number;
}

export interface AnalyzingResult extends ResultBase {
  readonly status: 'analyzing';
  readonly verdict: Verdict;
  /** Probability of bona fide under the prior, mean over the last 10 scores, 0 to 1. */
  readonly confidence: number;
  /** True until the window holds `firmMs` of speech. */
  readonly provisional: boolean;
  /** The model's raw log-odds of bona fide for this window. */
  readonly score: number;
  /** Calibrated log-likelihood ratio of bona fide against spoof, natural log. */
  readonly llr: number;
  /** Speech in the window, ms. */
  readonly speechMs: number;
  /** Log-odds of bona fide for each step of the newest hop, oldest first; empty when the model has none. */
  readonly frames: readonly number[];
  /** Absent while there is too little speech for it, and where the model's manifest does not say how windows go together. */
  readonly listen?: Listen;
}

export interface NoEvidenceResult extends ResultBase {
  readonly status: 'no-evidence';
  readonly reason: NoEvidenceReason;
}

export interface UnreliableResult extends ResultBase {
  readonly status: 'unreliable';
  readonly reason: UnreliableReason;
  /** What was measured: dBFS for `low-level`, dB for `noisy`, Hz for `narrow-band`, share of samples for `clipping`, model units for `unfamiliar`. */
  readonly measured: number;
}

export interface GapResult extends ResultBase {
  readonly status: 'gap';
  readonly cause: GapCause;
}

/** What a session says, four times a second; `status` tells which of these it is. */
export type DetectionResult = BufferingResult | AnalyzingResult | NoEvidenceResult | UnreliableResult | GapResult;
