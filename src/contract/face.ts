/**
 * The words of a face's result, beside those of the voice in `verdict.ts`. Every sampled frame gives one result for each
 * face that is followed, or a single `no-evidence` when there is none; a state that is not a score carries no number that
 * could be read as one.
 */
import type { DetectionResult, MediaSpan, Verdict } from './verdict.js';

/** Why a stretch of picture holds nothing to judge. */
export type FaceNoEvidenceReason = 'no-face' | 'no-picture';

/** Why a face cannot be judged fairly. */
export type FaceUnreliableReason = 'too-small' | 'blurred' | 'dark' | 'turned' | 'covered' | 'strange';

/** A point of the upright frame, as shares of its width and height. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the upright frame, as shares of its width and height. */
export interface FrameBox extends FramePoint {
  readonly width: number;
  readonly height: number;
}

interface FaceBase {
  readonly modality: 'face';
  /** Media time the result is about: the frames it rests on. */
  readonly span: MediaSpan;
  /** Wall clock when the result was made, ms since the epoch. */
  readonly timestamp: number;
  /** Frames that were due and could not be taken, since the stream began. */
  readonly droppedFrames: number;
}

interface SeenFace extends FaceBase {
  /** The same face keeps its number from frame to frame. */
  readonly track: number;
  readonly box: FrameBox;
}

export interface FaceBufferingResult extends SeenFace {
  readonly status: 'buffering';
  /** Frames seen as a share of what a provisional verdict needs, 0 to 1. */
  readonly bufferProgress: number;
}

/** Where on the face the model found what, with the corners of its crop in the frame. */
export interface FaceHeat {
  readonly side: number;
  /** Log-odds of bona fide, row by row, `side` x `side`. */
  readonly values: readonly number[];
  /** Corners of the crop in the frame: top left, top right, bottom left. */
  readonly corners: readonly [FramePoint, FramePoint, FramePoint];
}

export interface FaceAnalyzingResult extends SeenFace {
  readonly status: 'analyzing';
  readonly verdict: Verdict;
  /** Probability of bona fide under the prior, mean over the last scores, 0 to 1. */
  readonly confidence: number;
  /** True until `firmFrames` frames are pooled. */
  readonly provisional: boolean;
  /** The model's raw log-odds of bona fide: each net's mean over the pooled frames, and of two nets both as one. */
  readonly score: number;
  /** Calibrated log-likelihood ratio of bona fide against spoof, natural log. */
  readonly llr: number;
  /** Frames pooled. */
  readonly frames: number;
  readonly heat: FaceHeat | null;
}

export interface FaceUnreliableResult extends SeenFace {
  readonly status: 'unreliable';
  readonly reason: FaceUnreliableReason;
  /**
   * What was measured: pixels for `too-small`, Laplacian variance for `blurred`, mean brightness (0 to 1) for `dark`,
   * distance of the nose from the middle between the eyes in eye distances for `turned`, the finder's own certainty
   * (0 to 1) for `covered`, model units for `strange`.
   */
  readonly measured: number;
}

export interface FaceNoEvidenceResult extends FaceBase {
  readonly status: 'no-evidence';
  readonly reason: FaceNoEvidenceReason;
}

export type SeenFaceResult = FaceBufferingResult | FaceAnalyzingResult | FaceUnreliableResult;
export type FaceResult = SeenFaceResult | FaceNoEvidenceResult;

/** What voice and face say of each other. */
export type Agreement =
  /** Only one of them could be judged. */
  | 'one'
  | 'agree'
  /** They lean the same way or one of them is undecided. */
  | 'open'
  | 'voice-suspect'
  | 'face-suspect';

/** One verdict for the session, over every modality that could be judged; none that could not lowers it. */
export interface FusedResult {
  readonly status: 'analyzing';
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly provisional: boolean;
  readonly llr: number;
  /** Of what it rests on; null where that could not be judged. */
  readonly voiceLlr: number | null;
  readonly faceLlr: number | null;
  readonly agreement: Agreement;
  readonly span: MediaSpan;
}

/** Any result of a lane of the session's timeline. */
export type LaneResult = DetectionResult | FaceResult;
