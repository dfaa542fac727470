/** What the voice of a session was called when, so that a face can be fused with the voice of its own moment. */
import { standingOf } from '../contract/standing.js';
import type { AnalyzingResult, DetectionResult } from '../contract/verdict.js';
import type { Witness } from '../verdict/fusion.js';

/** A verdict speaks for what follows so long; the pipeline itself holds it no longer between words. */
const HOLD_MS = 2_000;
/** Half an hour of hops. */
const KEPT = 7_200;

export interface VoiceMemory {
  take(result: DetectionResult): void;
  /** What was known of the voice at this media time; null when it could not be judged then. */
  at(mediaMs: number): Witness | null;
  /** Resolves when the voice has been heard up to this media time, or will not be heard any further. */
  heardTo(mediaMs: number): Promise<void>;
  /** Nothing more will be heard; what was remains. */
  end(): void;
  /** Forgets what was heard. */
  clear(): void;
}

export function createVoiceMemory(): VoiceMemory {
  let kept: { readonly endMs: number; readonly witness: Witness | null }[] = [];
  let ended = false;
  let waiting: { readonly mediaMs: number; readonly resolve: () => void }[] = [];
  const tellThoseUpTo = (endMs: number): void => {
    const told = waiting.filter(({ mediaMs }) => mediaMs <= endMs);
    waiting = waiting.filter(({ mediaMs }) => mediaMs > endMs);
    for (const { resolve } of told) resolve();
  };
  return {
    take(result) {
      const witness = result.status === 'analyzing' ? witnessOf(result) : null;
      kept.push({ endMs: result.span.endMs, witness });
      if (kept.length > KEPT) kept = kept.slice(KEPT / 4);
      tellThoseUpTo(result.span.endMs);
    },
    at(mediaMs) {
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle]?.endMs ?? 0) <= mediaMs) low = middle + 1;
        else high = middle;
      }
      const newest = kept[low - 1];
      return newest !== undefined && mediaMs - newest.endMs <= HOLD_MS ? newest.witness : null;
    },
    heardTo(mediaMs) {
      if (ended || (kept.at(-1)?.endMs ?? 0) >= mediaMs) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ mediaMs, resolve }));
    },
    end() {
      ended = true;
      tellThoseUpTo(Number.POSITIVE_INFINITY);
    },
    clear() {
      kept = [];
    },
  };
}

/** What stands for the voice: the longer listen where there is one, and where the newest seconds say the opposite, the worse. */
function witnessOf(result: AnalyzingResult): Witness {
  const { listen, provisional } = result;
  const isNewest =
    listen === undefined || (standingOf(result).turned !== null && result.confidence < listen.confidence);
  const { confidence, llr, verdict, span } = isNewest ? result : listen;
  return { confidence, llr, verdict, provisional, span };
}
