/**
 * The model manifest: the one home of every number that Python and TypeScript share.
 * Written by `models/<id>/recipe/export.py`; read and checked by `src/inference/`.
 */

/** Input of a model that keeps its state between hops and computes each frame once. */
export interface StreamInput {
  readonly kind: 'stream';
  /** Tensor of PCM, float32 [batch, hopSamples], full scale 1. */
  readonly pcm: string;
  /** Tensor that says whether the hop is speech (1) or not (0), float32 [batch, 1]; pooling takes speech hops only. */
  readonly speech: string;
  readonly hopSamples: number;
  /** Speech the pooled score looks back on. */
  readonly windowSamples: number;
  /** State tensors, float32 [batch, ...shape], all zero at the start of a stream. */
  readonly states: readonly { readonly input: string; readonly output: string; readonly shape: readonly number[] }[];
}

/** Input of a model that recomputes a whole window of PCM at each hop, float32 [batch, windowSamples]. */
export interface WindowInput {
  readonly kind: 'window';
  readonly pcm: string;
  readonly hopSamples: number;
  readonly windowSamples: number;
}

/** How the graph says bona fide: one log-odds [batch, 1], or two logits [batch, 2]. */
export type ScoreOutput =
  | { readonly kind: 'log-odds'; readonly name: string }
  | { readonly kind: 'logits'; readonly name: string; readonly bonafideIndex: number; readonly spoofIndex: number };

interface ManifestBase {
  readonly schema: 'bona-fide/model@1';
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
  /** What the card reports, as printed by the evaluator; free-form for readers, not for code. */
  readonly metrics: Readonly<Record<string, unknown>>;
  /** Hashes of the indexes the model was trained and chosen on. */
  readonly data: Readonly<Record<string, string>>;
}

/** From which confidence on a verdict is which, and how scores become a confidence. */
interface DecisionBase {
  /** Prior probability of bona fide. */
  readonly prior: number;
  readonly authenticAbove: number;
  readonly suspiciousAbove: number;
  readonly smoothingScores: number;
}

/** What the windows of one voice come to together: llr = scale * (mean of their LLRs) + offset. */
export interface ListenDecision {
  /** Speech it needs, and speech it goes back over at most, ms. */
  readonly fromMs: number;
  readonly speechMs: number;
  /** Above 0. */
  readonly scale: number;
  readonly offset: number;
}

export interface VoiceCalibrationPoint {
  readonly speechMs: number;
  readonly scale: number;
  readonly offset: number;
}

export interface VoiceManifest extends ManifestBase {
  readonly modality: 'voice';
  readonly sampleRateHz: number;
  readonly input: StreamInput | WindowInput;
  readonly output: {
    readonly score: ScoreOutput;
    /** Log-odds of bona fide for each step of the newest hop, float32 [batch, steps]. */
    readonly frames: { readonly name: string; readonly stepSamples: number } | null;
    /** Distance from what the model was trained on, float32 [batch, 1]; above `limit` the input is `unfamiliar`. */
    readonly novelty: { readonly name: string; readonly limit: number } | null;
  };
  /**
   * Platt calibration on the dev split: llr = scale * score + offset, for the amount of speech in the window;
   * linear in between, constant outside. At least one point, ascending in `speechMs`.
   */
  readonly calibration: readonly VoiceCalibrationPoint[];
  /**
   * The same for speech that reaches no further up than `belowHz`, as a telephone's: what such a line does to a voice moves its scores.
   * Null where one calibration is for all.
   */
  readonly narrowBand: { readonly belowHz: number; readonly calibration: readonly VoiceCalibrationPoint[] } | null;
  readonly decision: DecisionBase & {
    readonly provisionalMs: number;
    readonly firmMs: number;
    /** Null where windows are not to be taken together. */
    readonly listen: ListenDecision | null;
  };
}

/** A point in pixels: x to the right, y down. */
export type PointPx = readonly [x: number, y: number];

/** The landmarks a face crop is aligned by, as seen in the picture: left is the picture's left. */
export const ALIGN_POINTS = ['eyeLeft', 'eyeRight', 'mouth'] as const;

/**
 * Input of a face model: one aligned crop, float32 [batch, 3, side, side], RGB, 0 to 1 (normalization is in the graph).
 * The crop is made by the least-squares similarity transform (Umeyama 1991, without reflection) that takes the three
 * landmarks to `template`, sampled bilinearly, edges repeated; where it shrinks by 1.25 or more, out of means of areas of its own scale.
 */
export interface FaceInput {
  readonly kind: 'face';
  readonly pixels: string;
  readonly side: number;
  readonly align: {
    readonly points: readonly ['eyeLeft', 'eyeRight', 'mouth'];
    /** Where the points lie in the crop, pixels; the centre of the first pixel is 0, 0. */
    readonly template: readonly [PointPx, PointPx, PointPx];
  };
}

/**
 * A second net in the same graph, for faces that a generator made as a whole: they have no seam that the first one could see. A run
 * asks one of them, and both give the same outputs. Both opinions become one by `either`.
 */
export interface GeneratedOutput {
  /** Input, float32 [1]: 1 to ask this net, 0 to ask the first. */
  readonly asked: string;
  /** It is asked about the first so many frames of a face that moves, then about every so manieth, and about every photo. */
  readonly everyFrames: number;
  /** Added to the first net's log-odds of a photo, where an altered face is rarer than a generated one. */
  readonly raisedInPhotos: number;
}

export interface FaceManifest extends ManifestBase {
  readonly modality: 'face';
  readonly input: FaceInput;
  readonly output: {
    readonly score: ScoreOutput;
    /** Log-odds of bona fide for each region of the crop, float32 [batch, side, side]. */
    readonly heat: { readonly name: string; readonly side: number } | null;
    readonly frames: null;
    /** As for the voice. */
    readonly novelty: { readonly name: string; readonly limit: number } | null;
    /** Null when there is one net. */
    readonly generated: GeneratedOutput | null;
  };
  /**
   * Platt calibration on the dev split: llr = scale * score + offset for the pooled score of `frames` frames of one face;
   * linear in between, constant outside. At least one point, ascending in `frames`.
   */
  readonly calibration: readonly { readonly frames: number; readonly scale: number; readonly offset: number }[];
  readonly decision: DecisionBase & {
    /** Frames of one face whose scores are pooled: the mean of each net. */
    readonly poolFrames: number;
    readonly provisionalFrames: number;
    readonly firmFrames: number;
  };
}

export type ModelManifest = VoiceManifest | FaceManifest;
