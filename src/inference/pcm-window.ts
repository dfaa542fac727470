/** The last `windowSamples` of a stream, for models that look at a whole window at each hop. */
export interface PcmWindow {
  push(samples: Float32Array): void;
  /** Writes the window, oldest sample first. A short one is repeated from its start to fill (as AASIST pads). */
  copyTo(out: Float32Array): void;
  readonly filledSamples: number;
  reset(): void;
}

/** `copyTo` expects at least one sample to have been pushed; before that it writes silence. Nothing allocates later. */
export function createPcmWindow(windowSamples: number): PcmWindow {
  const ring = new Float32Array(windowSamples);
  let next = 0;
  let filled = 0;
  return {
    get filledSamples() {
      return filled;
    },
    push(samples) {
      for (let i = Math.max(0, samples.length - windowSamples); i < samples.length; i++) {
        ring[next] = samples[i] as number;
        next = (next + 1) % windowSamples;
      }
      filled = Math.min(windowSamples, filled + samples.length);
    },
    copyTo(out) {
      if (filled === 0) {
        out.fill(0, 0, windowSamples);
        return;
      }
      const oldest = (next - filled + windowSamples) % windowSamples;
      for (let i = 0; i < windowSamples; i++) out[i] = ring[(oldest + (i % filled)) % windowSamples] as number;
    },
    reset() {
      next = 0;
      filled = 0;
    },
  };
}
