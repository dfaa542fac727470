/** When the next frame is due: five times a second, less often where frames cost too much or the device is to be spared. Pure. */
import { FULL_PACE_MS } from '../contract/frames.js';

/** Faces may use this share of the worker's time; the rest is the voice's, and the device's own. */
const MAX_SHARE = 0.5;

export interface FrameSampler {
  readonly intervalMs: number;
  /** True when a frame captured at `atMs` should be taken; then the next one is due an interval later. */
  due(atMs: number): boolean;
  /** A frame cost `ms` of the worker's time. */
  took(ms: number): void;
  /** From now on a frame is due every `intervalMs` at most. */
  pace(intervalMs: number): void;
}

export function createFrameSampler(intervalMs = FULL_PACE_MS): FrameSampler {
  let pacedMs = intervalMs;
  let costMs = 0;
  let nextAtMs = Number.NEGATIVE_INFINITY;
  const current = (): number => Math.max(pacedMs, costMs / MAX_SHARE);
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
    pace(everyMs) {
      // What was put off for longer is due again by the new rhythm.
      nextAtMs -= Math.max(0, pacedMs - everyMs);
      pacedMs = everyMs;
    },
  };
}
