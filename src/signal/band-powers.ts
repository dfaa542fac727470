/** Short spectra of speech in even bands: what bandwidth and noise floor are read from, computed once. */
import { createFft } from './fft.js';

/** Samples of a frame. */
export const FRAME = 512;
const BINS_PER_BAND = 4;
/** Bands of a frame, from 0 Hz to half the rate. */
export const BANDS = FRAME / 2 / BINS_PER_BAND;

/**
 * Calls `each` with the power in every band [BANDS], for each whole frame of 512 samples (Hann window, not overlapping).
 * The array is used again for the next frame. Allocates nothing.
 */
export type BandPowers = (samples: Float32Array, each: (powers: Float32Array) => void) => void;

export function createBandPowers(): BandPowers {
  const powers = new Float32Array(BANDS);
  const re = new Float32Array(FRAME);
  const im = new Float32Array(FRAME);
  const hann = Float32Array.from({ length: FRAME }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));
  const fft = createFft(FRAME);

  /** The power of a frame: of the one in the real part, or of the one in the imaginary part. */
  const read = (part: 'real' | 'imaginary'): void => {
    const sign = part === 'real' ? 1 : -1;
    for (let b = 0; b < BANDS; b++) {
      let power = 0;
      for (let k = b * BINS_PER_BAND; k < (b + 1) * BINS_PER_BAND; k++) {
        const mirror = (FRAME - k) & (FRAME - 1);
        const across = (re[k] as number) + sign * (re[mirror] as number);
        const along = (im[k] as number) - sign * (im[mirror] as number);
        power += (across * across + along * along) / 4;
      }
      powers[b] = power;
    }
  };

  return (samples, each) => {
    const frames = Math.floor(samples.length / FRAME);
    // Two real frames are one complex transform; they come apart by the symmetry of real spectra.
    for (let frame = 0; frame < frames; frame += 2) {
      const from = frame * FRAME;
      const isPair = frame + 1 < frames;
      for (let i = 0; i < FRAME; i++) {
        re[i] = (samples[from + i] as number) * (hann[i] as number);
        im[i] = isPair ? (samples[from + FRAME + i] as number) * (hann[i] as number) : 0;
      }
      fft(re, im);
      read('real');
      each(powers);
      if (!isPair) continue;
      read('imaginary');
      each(powers);
    }
  };
}
