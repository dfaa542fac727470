/**
 * The decisions of one stream: what each hop is called. Pure but for its own memory.
 *
 * In this order: a muted track, a long pause, sound unfit to judge, too little speech, and only then a verdict.
 * Scores count from `provisionalMs` of speech on, only from hops that hold speech, and only while the sound is fit.
 */
import type { VoiceManifest } from '../contract/manifest.js';
import type { DetectionResult, GapCause, MediaSpan, NoEvidenceReason, UnreliableReason } from '../contract/verdict.js';
import { calibrateVoice, posterior } from './calibration.js';
import { LIMITS } from './limits.js';
import { createListenMemory, hopMsOf } from './listen.js';
import { createSmoothing } from './smoothing.js';
import { verdictOf } from '../contract/verdict-of.js';

/** Everything known about one hop when it is judged. */
export interface HopFacts {
  /** The hop itself. */
  readonly span: MediaSpan;
  readonly speech: boolean;
  /** Speech in the model's window, ms, and where that window begins. */
  readonly speechMs: number;
  readonly windowStartMs: number;
  /** Media time since the last speech, ms; null before any. */
  readonly pauseMs: number | null;
  /** The model's answer; null when it did not run. */
  readonly score: {
    readonly score: number;
    readonly frames: readonly number[];
    readonly novelty: number | null;
  } | null;
  readonly quality: {
    readonly levelDbfs: number;
    readonly digitalSilence: boolean;
    readonly speechLevelDbfs: number | null;
    readonly clippedShare: number;
    readonly bandwidthHz: number | null;
    /** Speech above noise, dB; null while unknown. */
    readonly snrDb: number | null;
    /** The same band by band, mean of the bands, dB; null while unknown. */
    readonly bandSnrDb: number | null;
    /** Speech the measures rest on, ms. */
    readonly speechMs: number;
  };
}

export interface VerdictMachine {
  judge(facts: HopFacts, droppedHops: number): DetectionResult;
  /** A state that no hop brought about: a source that stalled or ended. */
  noEvidence(reason: NoEvidenceReason, span: MediaSpan, droppedHops: number): DetectionResult;
  gap(cause: GapCause, span: MediaSpan, droppedHops: number): DetectionResult;
  /** After a long silence: the next voice may be another. */
  forgetScores(): void;
  /** Another source: forgets everything. */
  reset(): void;
}

/** `nowMs` is wall clock, ms since the epoch. */
export function createVerdictMachine(
  manifest: VoiceManifest,
  prior = manifest.decision.prior,
  nowMs = Date.now,
): VerdictMachine {
  const { decision, output } = manifest;
  const confidences = createSmoothing(decision.smoothingScores);
  const novelties = createSmoothing(decision.smoothingScores);
  const listened = createListenMemory(decision, hopMsOf(manifest));
  let last = { score: 0, llr: 0 };
  let silentSinceMs: number | null = null;
  let quietSinceMs: number | null = null;
  let loudestDbfs = Number.NEGATIVE_INFINITY;

  const forgetScores = (): void => {
    confidences.reset();
    novelties.reset();
    listened?.reset();
  };

  const base = (span: MediaSpan, droppedHops: number) => ({ span, timestamp: nowMs(), droppedHops });

  const isMuted = ({ span, quality }: HopFacts): boolean => {
    if (!quality.digitalSilence) silentSinceMs = null;
    else silentSinceMs ??= span.startMs;
    return silentSinceMs !== null && span.endMs - silentSinceMs >= LIMITS.mutedMs;
  };

  const isPausedTooLong = ({ span, speech, pauseMs }: HopFacts): boolean => {
    if (speech) quietSinceMs = null;
    else quietSinceMs ??= span.startMs;
    return (pauseMs ?? span.endMs - (quietSinceMs ?? span.endMs)) > LIMITS.holdMs;
  };

  const whyUnreliable = ({
    quality,
    speech,
    score,
  }: HopFacts): { reason: UnreliableReason; measured: number } | null => {
    if (score?.novelty != null && speech) novelties.push(score.novelty);
    if (quality.speechMs >= LIMITS.qualityMs) {
      if (quality.clippedShare > LIMITS.clippedShare) return { reason: 'clipping', measured: quality.clippedShare };
      if (quality.speechLevelDbfs !== null && quality.speechLevelDbfs < LIMITS.lowLevelDbfs) {
        return { reason: 'low-level', measured: quality.speechLevelDbfs };
      }
    }
    if (
      quality.speechMs >= LIMITS.bandwidthMs &&
      quality.bandwidthHz !== null &&
      quality.bandwidthHz < LIMITS.narrowBandHz
    ) {
      return { reason: 'narrow-band', measured: quality.bandwidthHz };
    }
    if (quality.snrDb !== null && isNoisy(quality)) return { reason: 'noisy', measured: quality.snrDb };
    if (
      output.novelty !== null &&
      novelties.count === decision.smoothingScores &&
      novelties.mean > output.novelty.limit
    ) {
      return { reason: 'unfamiliar', measured: novelties.mean };
    }
    return null;
  };

  return {
    forgetScores,
    reset() {
      forgetScores();
      silentSinceMs = null;
      quietSinceMs = null;
      loudestDbfs = Number.NEGATIVE_INFINITY;
    },
    noEvidence: (reason, span, droppedHops) => ({ status: 'no-evidence', reason, ...base(span, droppedHops) }),
    gap: (cause, span, droppedHops) => ({ status: 'gap', cause, ...base(span, droppedHops) }),
    judge(facts, droppedHops) {
      const { span, speechMs, quality, score, speech } = facts;
      const hop = base(span, droppedHops);
      // Falls by 6 dB a hop, so that one quiet hop between noises is not called silence.
      loudestDbfs = Math.max(quality.levelDbfs, loudestDbfs - 6);
      const muted = isMuted(facts);
      const pausedTooLong = isPausedTooLong(facts);
      if (muted) return { status: 'no-evidence', reason: 'muted', ...hop };
      if (pausedTooLong) {
        return { status: 'no-evidence', reason: loudestDbfs < LIMITS.silenceDbfs ? 'silence' : 'no-speech', ...hop };
      }
      const unreliable = whyUnreliable(facts);
      if (unreliable !== null) return { status: 'unreliable', ...unreliable, ...hop };
      if (score !== null && speech && speechMs >= decision.provisionalMs) {
        const { bandwidthHz } = quality;
        last = { score: score.score, llr: calibrateVoice(manifest, { speechMs, bandwidthHz }, score.score) };
        confidences.push(posterior(last.llr, prior));
        if (speechMs >= decision.firmMs) {
          listened?.push(last.llr, { startMs: facts.windowStartMs, endMs: span.endMs });
        }
      }
      if (speechMs < decision.provisionalMs || confidences.count === 0) {
        return { status: 'buffering', bufferProgress: Math.min(1, speechMs / decision.provisionalMs), ...hop };
      }
      const confidence = confidences.mean;
      const listen = listened?.now(prior) ?? null;
      return {
        status: 'analyzing',
        verdict: verdictOf(confidence, decision),
        confidence,
        provisional: speechMs < decision.firmMs,
        ...last,
        speechMs,
        frames: speech ? (score?.frames ?? []) : [],
        ...(listen === null ? {} : { listen }),
        ...hop,
        span: { startMs: facts.windowStartMs, endMs: span.endMs },
      };
    },
  };
}

/** Whether noise is too close behind the voice; early on, only where it cannot be the voice itself. */
function isNoisy({ snrDb, bandSnrDb, speechMs }: HopFacts['quality']): boolean {
  if (snrDb === null || snrDb >= LIMITS.noisyDb || speechMs < LIMITS.noiseMs) return false;
  return speechMs >= LIMITS.noiseSureMs || (bandSnrDb !== null && bandSnrDb < LIMITS.noisyBandDb);
}
