/** Whether another backend gives the same scores, and faster, on this device. */
import type { Detector } from './detector.js';

/**
 * A hop that costs a tenth of its own 250 ms or less stays in WASM: a GPU could save little, and to find out costs the
 * visitor a download of 24 MB.
 */
export const WASM_FAST_ENOUGH_MS = 25;
const HOPS = 4;
const TOLERANCE = 1e-3;

export interface ProbeRun {
  /** Shortest time of a hop, ms: what the device can do, whatever else it was doing meanwhile. */
  readonly hopMs: number;
  readonly scores: readonly number[];
}

/** Runs one stream of fixed noise through `detector`; the first, slower, run warms it up and is not timed. */
export async function probe(detector: Detector, hops = HOPS): Promise<ProbeRun> {
  const stream = detector.openStream();
  const pcm = new Float32Array(detector.manifest.input.hopSamples);
  let hopMs = Number.POSITIVE_INFINITY;
  const scores: number[] = [];
  let seed = 1;
  for (let hop = 0; hop <= hops; hop++) {
    for (let i = 0; i < pcm.length; i++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      pcm[i] = (seed / 2 ** 32 - 0.5) * 0.2;
    }
    const startMs = performance.now();
    const [result] = await detector.run([{ stream, pcm, speech: true }]);
    if (hop > 0) hopMs = Math.min(hopMs, performance.now() - startMs);
    scores.push(result?.score ?? Number.NaN);
  }
  return { hopMs, scores };
}

/** True when `candidate` is at least a fifth faster and no score differs by more than 1e-3. */
export function isFasterAndEqual(candidate: ProbeRun, reference: ProbeRun): boolean {
  const equal = candidate.scores.every((score, i) => Math.abs(score - (reference.scores[i] as number)) <= TOLERANCE);
  return equal && candidate.hopMs < 0.8 * reference.hopMs;
}
