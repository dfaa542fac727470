/** Silero VAD's framing at 16 kHz: 64 samples of context before each 512 new ones. */
export const GATE = { sampleRateHz: 16_000, frameSamples: 512, contextSamples: 64, inputSamples: 576 } as const;

/** Cuts hops into the gate's frames; what does not fill a frame waits for the next hop. */
export interface GateFramer {
  /** Writes the frames that `samples` completes into `out`, 576 values each, and returns how many. */
  push(samples: Float32Array, out: Float32Array): number;
  reset(): void;
}

/** Frames that a hop completes at most. */
export function framesPerHop(hopSamples: number): number {
  return Math.ceil(hopSamples / GATE.frameSamples);
}

export function createGateFramer(): GateFramer {
  const frame = new Float32Array(GATE.inputSamples);
  let filled = GATE.contextSamples;
  return {
    push(samples, out) {
      let frames = 0;
      for (let from = 0; from < samples.length; ) {
        const count = Math.min(samples.length - from, GATE.inputSamples - filled);
        frame.set(samples.subarray(from, from + count), filled);
        from += count;
        filled += count;
        if (filled < GATE.inputSamples) break;
        out.set(frame, frames * GATE.inputSamples);
        frames++;
        frame.copyWithin(0, GATE.frameSamples);
        filled = GATE.contextSamples;
      }
      return frames;
    },
    reset() {
      frame.fill(0);
      filled = GATE.contextSamples;
    },
  };
}
