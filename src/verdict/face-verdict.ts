/**
 * The decisions about one face: what each of its frames is called. Pure but for its own memory.
 *
 * Scores of frames that are fit to be judged are pooled by their mean; a frame that is not stays out and, when most of the
 * newest frames are like it, says why. `judge` is called once for each frame in which the face is followed.
 */
import type { FaceUnreliableReason } from '../contract/face.js';
import type { FaceManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';
import { calibrateFace, posterior } from './calibration.js';
import { createSmoothing } from './smoothing.js';
import { verdictOf } from './verdict.js';

/** What is known about one face in one frame. */
export type FaceFacts =
  | { readonly score: number; readonly novelty: number | null; readonly flaw: null }
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
  judge(facts: FaceFacts): FaceOpinion;
}

/** Of so many newest frames, more than half decide whether the face is fit to be judged. */
const FITNESS_FRAMES = 3;

export function createFaceVerdict(manifest: FaceManifest, prior = manifest.decision.prior): FaceVerdict {
  const { decision, calibration, output } = manifest;
  const pool = createSmoothing(decision.poolFrames);
  const confidences = createSmoothing(decision.smoothingScores);
  const novelties = createSmoothing(decision.poolFrames);
  const flawed = createSmoothing(FITNESS_FRAMES);
  let last: Extract<FaceOpinion, { status: 'analyzing' }> | null = null;

  const pooled = (): FaceOpinion => {
    const frames = pool.count;
    if (frames < decision.provisionalFrames) {
      return { status: 'buffering', bufferProgress: frames / decision.provisionalFrames };
    }
    const score = pool.mean;
    const llr = calibrateFace(calibration, frames, score);
    confidences.push(posterior(llr, prior));
    const confidence = confidences.mean;
    const verdict = verdictOf(confidence, decision);
    last = { status: 'analyzing', verdict, confidence, provisional: frames < decision.firmFrames, score, llr, frames };
    return last;
  };

  return {
    judge(facts) {
      flawed.push(facts.flaw === null ? 0 : 1);
      if (facts.flaw !== null) {
        // One bad frame among good ones is a blink or a passing hand.
        if (flawed.mean > 0.5 || pool.count === 0) return { status: 'unreliable', ...facts.flaw };
        return last ?? { status: 'buffering', bufferProgress: pool.count / decision.provisionalFrames };
      }
      if (facts.novelty !== null) novelties.push(facts.novelty);
      pool.push(facts.score);
      const opinion = pooled();
      if (output.novelty !== null && novelties.count >= decision.firmFrames && novelties.mean > output.novelty.limit) {
        return { status: 'unreliable', reason: 'strange', measured: novelties.mean };
      }
      return opinion;
    },
  };
}
