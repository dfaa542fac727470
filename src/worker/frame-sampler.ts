/** When the next frame is due: five times a second, less often where frames cost too much. Pure. */
const INTERVAL_MS = 200;
/** Faces may use this share of the worker's time; the rest is the voice's, and the device's own. */
const MAX_SHARE = 0.5;

export interface FrameSampler {
  readonly intervalMs: number;
  /** True when a frame captured at `atMs` should be taken; then the next one is due an interval later. */
  due(atMs: number): boolean;
  /** A frame cost `ms` of the worker's time. */
  took(ms: number): void;
}

export function createFrameSampler(intervalMs = INTERVAL_MS): FrameSampler {
  let costMs = 0;
  let nextAtMs = Number.NEGATIVE_INFINITY;
  const current = (): number => Math.max(intervalMs, costMs / MAX_SHARE);
  return {
    get intervalMs() {
      return current();
    },
    due(atMs) {
      const everyMs = current();
      // A frame that comes a moment early is the one meant: sources have a rhythm of their own.
      if (atMs < nextAtMs - everyMs / 10) return false;
      // The rhythm is kept, but what never came is not made up for.
      nextAtMs = Math.max(nextAtMs, atMs - everyMs / 4) + everyMs;
      return true;
    },
    took(ms) {
      costMs = costMs === 0 ? ms : 0.8 * costMs + 0.2 * ms;
    },
  };
}
