/** How long the inference that judged each hop took: mean over all, 95th percentile over the last 512. */
import type { StreamStats } from '../contract/messages.js';

const KEPT = 512;

export interface RunTimes {
  add(ms: number): void;
  summary(): Pick<StreamStats, 'hops' | 'inferenceMsMean' | 'inferenceMsP95'>;
}

export function createRunTimes(): RunTimes {
  const recent = new Float64Array(KEPT);
  let hops = 0;
  let totalMs = 0;
  return {
    add(ms) {
      recent[hops % KEPT] = ms;
      hops++;
      totalMs += ms;
    },
    summary() {
      const sorted = recent.slice(0, Math.min(hops, KEPT)).sort();
      const inferenceMsP95 = sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
      return { hops, inferenceMsMean: hops === 0 ? 0 : totalMs / hops, inferenceMsP95 };
    },
  };
}
