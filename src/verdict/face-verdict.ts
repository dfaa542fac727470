/**
 * The decisions about one face: what each of its frames is called. Pure but for its own memory.
 *
 * Scores of frames that are fit to be judged are pooled (`face-pool.ts`); a frame that is not stays out and, when most of the
 * newest frames are like it, says why. `judge` is called once for each frame in which the face is followed.
 */
import type { FaceUnreliableReason } from '../contract/face.js';
import type { FaceManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';
import { posterior } from './calibration.js';
import { createFacePool, type FacePool } from './face-pool.js';
import { createSmoothing } from './smoothing.js';
import { verdictOf } from '../contract/verdict-of.js';

/** What is known about one face in one frame. */
export type FaceFacts =
  | {
      readonly score: number;
      /** Of the net for generated faces; null where it was not asked. */
      readonly generated: number | null;
      readonly novelty: number | null;
      readonly flaw: null;
    }
  | { readonly score: null; readonly flaw: { readonly reason: FaceUnreliableReason; readonly measured: number } };

export type FaceOpinion =
  | { readonly status: 'buffering'; readonly bufferProgress: number }
  | { readonly status: 'unreliable'; readonly reason: FaceUnreliableReason; readonly measured: number }
  | {
      readonly status: 'analyzing';
      readonly verdict: Verdict;
      readonly confidence: number;
      readonly provisional: boolean;
      readonly score: number;
      readonly llr: number;
      readonly frames: number;
    };

export interface FaceVerdict {
  /** Whether the net for generated faces is to be asked about the next frame that is fit. */
  readonly asksGenerated: boolean;
  /** Which net finds less of bona fide. */
  readonly leans: FacePool['leans'];
  judge(facts: FaceFacts): FaceOpinion;
}

/** Of so many newest frames, more than half decide whether the face is fit to be judged. */
const FITNESS_FRAMES = 3;

/** `photo`: there is one picture and no more, so that one frame has to do. */
export function createFaceVerdict(manifest: FaceManifest, prior = manifest.decision.prior, photo = false): FaceVerdict {
  const { decision, output } = manifest;
  const provisionalFrames = photo ? 1 : decision.provisionalFrames;
  const pool = createFacePool(manifest, photo, decision.poolFrames);
  const confidences = createSmoothing(decision.smoothingScores);
  const novelties = createSmoothing(decision.poolFrames);
  const flawed = createSmoothing(FITNESS_FRAMES);
  let last: Extract<FaceOpinion, { status: 'analyzing' }> | null = null;

  const pooled = (): FaceOpinion => {
    const { frames, score, llr } = pool;
    if (frames < provisionalFrames) return { status: 'buffering', bufferProgress: frames / provisionalFrames };
    confidences.push(posterior(llr, prior));
    const confidence = confidences.mean;
    const verdict = verdictOf(confidence, decision);
    last = { status: 'analyzing', verdict, confidence, provisional: frames < decision.firmFrames, score, llr, frames };
    return last;
  };

  return {
    get asksGenerated() {
      return pool.asks;
    },
    get leans() {
      return pool.leans;
    },
    judge(facts) {
      flawed.push(facts.flaw === null ? 0 : 1);
      if (facts.flaw !== null) {
        // One bad frame among good ones is a blink or a passing hand.
        if (flawed.mean > 0.5 || pool.frames === 0) return { status: 'unreliable', ...facts.flaw };
        return last ?? { status: 'buffering', bufferProgress: pool.frames / provisionalFrames };
      }
      if (facts.novelty !== null) novelties.push(facts.novelty);
      pool.push(facts.score, facts.generated);
      const opinion = pooled();
      if (output.novelty !== null && novelties.count >= decision.firmFrames && novelties.mean > output.novelty.limit) {
        return { status: 'unreliable', reason: 'strange', measured: novelties.mean };
      }
      return opinion;
    },
  };
}
