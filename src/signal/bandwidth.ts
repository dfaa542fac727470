/**
 * How far up the spectrum the speech of the last seconds reaches.
 *
 * Frames of 512 samples, Hann window; the loudest level of each 125 Hz band is held and fades by half in about 2 s of
 * speech (held rather than averaged, because sibilants, which alone fill the upper bands, are short). The bandwidth is the
 * upper edge of the highest band within 45 dB of the loudest. Noise may hide a narrow channel; a narrow channel is
 * never reported for speech that has wide-band sibilants.
 */
import { createFft } from './fft.js';

const FRAME = 512;
const BINS_PER_BAND = 4;
const FLOOR_DB = 45;
const HALF_LIFE_S = 2;

export interface BandwidthMeter {
  /** Takes a hop of speech at 16 kHz or another rate given to the factory. Allocates nothing. */
  push(samples: Float32Array): void;
  /** Hz; 0 before anything was pushed. */
  bandwidthHz(): number;
  reset(): void;
}

export function createBandwidthMeter(sampleRateHz: number): BandwidthMeter {
  const bands = new Float32Array(FRAME / 2 / BINS_PER_BAND);
  const re = new Float32Array(FRAME);
  const im = new Float32Array(FRAME);
  const hann = Float32Array.from({ length: FRAME }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));
  const fft = createFft(FRAME);
  const fade = 0.5 ** (FRAME / sampleRateHz / HALF_LIFE_S);

  /** Takes into the bands the power of a frame: of the one in the real part, or of the one in the imaginary part. */
  const hold = (part: 'real' | 'imaginary'): void => {
    const sign = part === 'real' ? 1 : -1;
    for (let b = 0; b < bands.length; b++) {
      let power = 0;
      for (let k = b * BINS_PER_BAND; k < (b + 1) * BINS_PER_BAND; k++) {
        const mirror = (FRAME - k) & (FRAME - 1);
        const across = (re[k] as number) + sign * (re[mirror] as number);
        const along = (im[k] as number) - sign * (im[mirror] as number);
        power += (across * across + along * along) / 4;
      }
      bands[b] = Math.max(power, (bands[b] as number) * fade);
    }
  };

  return {
    push(samples) {
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
        hold('real');
        if (isPair) hold('imaginary');
      }
    },
    bandwidthHz() {
      const floor = bands.reduce((a, b) => Math.max(a, b), 0) * 10 ** (-FLOOR_DB / 10);
      if (floor === 0) return 0;
      let top = bands.length - 1;
      while ((bands[top] as number) < floor) top--;
      return ((top + 1) * BINS_PER_BAND * sampleRateHz) / FRAME;
    },
    reset() {
      bands.fill(0);
    },
  };
}
