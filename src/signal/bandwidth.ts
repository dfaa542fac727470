/**
 * How far up the spectrum the speech of the last seconds reaches.
 *
 * The loudest level of each 125 Hz band is held and fades by half in about 2 s of
 * speech (held rather than averaged, because sibilants, which alone fill the upper bands, are short). The bandwidth is the
 * upper edge of the highest band within 45 dB of the loudest. Noise may hide a narrow channel; a narrow channel is
 * never reported for speech that has wide-band sibilants.
 */
import { BANDS, FRAME } from './band-powers.js';

const FLOOR_DB = 45;
const HALF_LIFE_S = 2;

export interface BandwidthMeter {
  /** Takes the band powers of a frame of speech. Allocates nothing. */
  push(powers: Float32Array): void;
  /** Hz; 0 before anything was pushed. */
  bandwidthHz(): number;
  reset(): void;
}

export function createBandwidthMeter(sampleRateHz: number): BandwidthMeter {
  const bands = new Float32Array(BANDS);
  const fade = 0.5 ** (FRAME / sampleRateHz / HALF_LIFE_S);
  return {
    push(powers) {
      for (let b = 0; b < BANDS; b++) bands[b] = Math.max(powers[b] as number, (bands[b] as number) * fade);
    },
    bandwidthHz() {
      const floor = bands.reduce((a, b) => Math.max(a, b), 0) * 10 ** (-FLOOR_DB / 10);
      if (floor === 0) return 0;
      let top = BANDS - 1;
      while ((bands[top] as number) < floor) top--;
      return ((top + 1) * sampleRateHz) / 2 / BANDS;
    },
    reset() {
      bands.fill(0);
    },
  };
}
