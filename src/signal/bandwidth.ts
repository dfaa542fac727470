/**
 * How far up the spectrum the speech of the last seconds reaches.
 *
 * Frames of 512 samples, Hann window; the loudest level of each 125 Hz band is held and fades by half in about 2 s of
 * speech (held rather than averaged, because sibilants, which alone fill the upper bands, are short). The bandwidth is the
 * upper edge of the highest band within 45 dB of the loudest. Noise may hide a narrow channel; a narrow channel is
 * never reported for speech that has wide-band sibilants.
 */
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
  return {
    push(samples) {
      for (let from = 0; from + FRAME <= samples.length; from += FRAME) {
        for (let i = 0; i < FRAME; i++) re[i] = (samples[from + i] as number) * (hann[i] as number);
        im.fill(0);
        fft(re, im);
        for (let b = 0; b < bands.length; b++) {
          let power = 0;
          for (let k = b * BINS_PER_BAND; k < (b + 1) * BINS_PER_BAND; k++) {
            power += (re[k] as number) ** 2 + (im[k] as number) ** 2;
          }
          bands[b] = Math.max(power, (bands[b] as number) * fade);
        }
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

/** In-place radix-2 FFT of `size` (a power of two) complex values. */
export function createFft(size: number): (re: Float32Array, im: Float32Array) => void {
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / size));
  return (re, im) => {
    for (let i = 1, j = 0; i < size; i++) {
      let bit = size >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) {
        [re[i], re[j]] = [re[j] as number, re[i] as number];
        [im[i], im[j]] = [im[j] as number, im[i] as number];
      }
    }
    for (let span = 1; span < size; span <<= 1) {
      const step = size / (2 * span);
      for (let start = 0; start < size; start += 2 * span) {
        for (let k = 0; k < span; k++) {
          const a = start + k;
          const b = a + span;
          const c = cos[k * step] as number;
          const s = sin[k * step] as number;
          const xr = (re[b] as number) * c + (im[b] as number) * s;
          const xi = (im[b] as number) * c - (re[b] as number) * s;
          re[b] = (re[a] as number) - xr;
          im[b] = (im[a] as number) - xi;
          re[a] = (re[a] as number) + xr;
          im[a] = (im[a] as number) + xi;
        }
      }
    }
  };
}
