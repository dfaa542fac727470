/** Evidence that adds up while one voice is listened to. Pure. */
import type { ListenDecision, VoiceManifest } from '../contract/manifest.js';
import type { Listen, MediaSpan } from '../contract/verdict.js';
import { posterior } from './calibration.js';
import { verdictOf } from '../contract/verdict-of.js';

export interface ListenMemory {
  /** Takes the LLR of one more firm window, a hop of speech after the last one. */
  push(llr: number, window: MediaSpan): void;
  /** Null until `fromMs` of speech was heard. */
  now(prior: number): Listen | null;
  /** The next voice may be another. */
  reset(): void;
}

/** From one window to the next, ms. */
export function hopMsOf({ input, sampleRateHz }: Pick<VoiceManifest, 'input' | 'sampleRateHz'>): number {
  return (input.hopSamples * 1000) / sampleRateHz;
}

/** The LLR of a longer listen from the mean LLR of its windows, one for each hop of speech. */
export function listenLlr(meanLlr: number, { scale, offset }: Pick<ListenDecision, 'scale' | 'offset'>): number {
  return scale * meanLlr + offset;
}

/** `decision` is the manifest's, `hopMs` the time from window to window; null where the manifest says nothing of it. */
export function createListenMemory(decision: VoiceManifest['decision'], hopMs: number): ListenMemory | null {
  const { firmMs, listen } = decision;
  if (listen === null) return null;
  const size = Math.floor((listen.speechMs - firmMs) / hopMs) + 1;
  const llrs = new Float64Array(size);
  const starts = new Float64Array(size);
  let pushed = 0;
  let endMs = 0;
  return {
    push(llr, window) {
      llrs[pushed % size] = llr;
      starts[pushed % size] = window.startMs;
      endMs = window.endMs;
      pushed++;
    },
    now(prior) {
      const count = Math.min(pushed, size);
      const speechMs = firmMs + (count - 1) * hopMs;
      if (speechMs < listen.fromMs) return null;
      let sum = 0;
      for (let i = 0; i < count; i++) sum += llrs[i] as number;
      const llr = listenLlr(sum / count, listen);
      const confidence = posterior(llr, prior);
      const span = { startMs: starts[(pushed - count) % size] as number, endMs };
      return { span, speechMs, llr, confidence, verdict: verdictOf(confidence, decision) };
    },
    reset() {
      pushed = 0;
    },
  };
}
