/** How much speech the model's window holds, where it begins, and how long ago somebody last spoke. */

/** After this much without speech what was heard before no longer counts: the next voice may be another. */
export const FORGET_AFTER_MS = 10_000;

export interface SpeechSpan {
  /** Takes the next hop. True when it ended so long a silence that everything learned must be forgotten. */
  push(hop: { readonly startMs: number; readonly endMs: number }, speech: boolean): boolean;
  /** Speech in the window, ms. */
  readonly speechMs: number;
  /** Media time at which the window begins, ms; the last hop's start when it holds no speech. */
  readonly windowStartMs: number;
  /** Media time since the last speech, ms; null before any. */
  readonly pauseMs: number | null;
  reset(): void;
}

/**
 * `counts: 'speech'` for models that pool the last `windowMs` of speech however long ago it was spoken,
 * `'media'` for models that look at the last `windowMs` of sound.
 */
export function createSpeechSpan(options: { windowMs: number; hopMs: number; counts: 'speech' | 'media' }): SpeechSpan {
  const { windowMs, hopMs, counts } = options;
  const size = Math.max(1, Math.round(windowMs / hopMs));
  // Start times of the speech hops in the window, oldest first from `first`.
  const starts = new Float64Array(size);
  let first = 0;
  let held = 0;
  let lastSpeechEndMs: number | null = null;
  let lastStartMs = 0;
  let nowMs = 0;
  const reset = (): void => {
    first = 0;
    held = 0;
    lastSpeechEndMs = null;
  };
  const dropOldest = (): void => {
    first = (first + 1) % size;
    held--;
  };
  return {
    push(hop, speech) {
      nowMs = hop.endMs;
      lastStartMs = hop.startMs;
      const forget = lastSpeechEndMs !== null && nowMs - lastSpeechEndMs > FORGET_AFTER_MS;
      if (forget) reset();
      if (counts === 'media') {
        while (held > 0 && (starts[first] as number) < nowMs - windowMs - hopMs / 2) dropOldest();
      }
      if (speech) {
        if (held === size) dropOldest();
        starts[(first + held) % size] = hop.startMs;
        held++;
        lastSpeechEndMs = hop.endMs;
      }
      return forget;
    },
    get speechMs() {
      return held * hopMs;
    },
    get windowStartMs() {
      return held === 0 ? lastStartMs : (starts[first] as number);
    },
    get pauseMs() {
      return lastSpeechEndMs === null ? null : nowMs - lastSpeechEndMs;
    },
    reset,
  };
}
