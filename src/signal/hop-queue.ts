/**
 * Cuts a stream into hops by media time and holds the few that wait for inference.
 * All buffers are made once: a queue of `depth` waiting hops, one being filled and one being judged.
 */

export interface Hop {
  /** Mono at the model's rate, `hopSamples` long. Valid until the queue's next `take`. */
  readonly samples: Float32Array;
  /** Media time of the first sample, ms. */
  startMs: number;
  endMs: number;
  /** Wall clock when the newest sample was captured, ms since the epoch. */
  newestAtMs: number;
}

export interface HopQueue {
  readonly hopMs: number;
  readonly waiting: number;
  /** No room for another hop: a source that can wait should; a live one loses the oldest hop. */
  readonly full: boolean;
  readonly droppedHops: number;
  /** Media time of the next sample, ms. */
  readonly nowMs: number;
  /** `newestAtMs` is when the last sample of `samples` was captured. Allocates nothing but views of `samples`. */
  push(samples: Float32Array, newestAtMs: number): void;
  /** The oldest waiting hop, or null. */
  take(): Hop | null;
  /** Media time passes without samples. */
  skip(ms: number): void;
  /** Forgets what waits and what is half filled; the media clock goes on. */
  clear(): void;
}

export function createHopQueue(options: { sampleRateHz: number; hopSamples: number; depth: number }): HopQueue {
  const { sampleRateHz, hopSamples, depth } = options;
  const hopMs = (hopSamples * 1000) / sampleRateHz;
  const free: Hop[] = Array.from({ length: depth + 2 }, () => ({
    samples: new Float32Array(hopSamples),
    startMs: 0,
    endMs: 0,
    newestAtMs: 0,
  }));
  const queue: Hop[] = [];
  let taken: Hop | null = null;
  let filling = free.pop() as Hop;
  let filled = 0;
  let droppedHops = 0;
  // Counted in samples, so that half an hour of hops adds up without rounding.
  let samplesSeen = 0;
  let skippedMs = 0;
  const nowMs = (): number => (samplesSeen * 1000) / sampleRateHz + skippedMs;

  const enqueue = (newestAtMs: number): void => {
    filling.endMs = nowMs();
    filling.newestAtMs = newestAtMs;
    if (queue.length === depth) {
      free.push(queue.shift() as Hop);
      droppedHops++;
    }
    queue.push(filling);
    filling = free.pop() as Hop;
    filled = 0;
  };

  return {
    hopMs,
    get waiting() {
      return queue.length;
    },
    get full() {
      return queue.length === depth;
    },
    get droppedHops() {
      return droppedHops;
    },
    get nowMs() {
      return nowMs();
    },
    push(samples, newestAtMs) {
      for (let from = 0; from < samples.length; ) {
        if (filled === 0) filling.startMs = nowMs();
        const count = Math.min(samples.length - from, hopSamples - filled);
        filling.samples.set(samples.subarray(from, from + count), filled);
        from += count;
        filled += count;
        samplesSeen += count;
        if (filled === hopSamples) enqueue(newestAtMs - ((samples.length - from) * 1000) / sampleRateHz);
      }
    },
    take() {
      if (taken !== null) free.push(taken);
      taken = queue.shift() ?? null;
      return taken;
    },
    skip(ms) {
      skippedMs += ms;
    },
    clear() {
      free.push(...queue);
      queue.length = 0;
      filled = 0;
    },
  };
}
