/** Noise and rooms in pure code, from a seeded generator. */
import { createFft } from '../signal/fft.js';
import type { Sound } from './wav.js';

export type Random = () => number;

/** Mulberry32: 0 (included) to 1 (excluded), the same for the same seed everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Adds noise `snrDb` below the whole clip's power. Pink noise by Kellet's filter (-3 dB an octave within 0.5 dB). */
export function addNoise(sound: Sound, snrDb: number, colour: 'white' | 'pink', random: Random): Sound {
  const white = (): number => random() + random() + random() - 1.5;
  const pink = createPink();
  const noise = Float32Array.from(sound.samples, () => (colour === 'white' ? white() : pink(white())));
  const gain = Math.sqrt(power(sound.samples) / power(noise) / 10 ** (snrDb / 10));
  return { ...sound, samples: sound.samples.map((sample, i) => sample + gain * (noise[i] as number)) };
}

function createPink(): (white: number) => number {
  const b = [0, 0, 0];
  return (white) => {
    b[0] = 0.99765 * (b[0] as number) + white * 0.099046;
    b[1] = 0.963 * (b[1] as number) + white * 0.2965164;
    b[2] = 0.57 * (b[2] as number) + white * 1.0526913;
    return (b[0] as number) + (b[1] as number) + (b[2] as number) + white * 0.1848;
  };
}

/** Convolves with a direct impulse and an exponentially fading noise tail; the length stays. */
export function addReverberation(
  sound: Sound,
  room: { readonly rt60S: number; readonly directToReverberantDb: number },
  random: Random,
): Sound {
  const { sampleRateHz, samples } = sound;
  const tail = Math.round(room.rt60S * sampleRateHz);
  const response = new Float32Array(tail);
  // 60 dB of power down after rt60S: amplitude times 10^-3.
  for (let i = 1; i < tail; i++) response[i] = (random() * 2 - 1) * 10 ** ((-3 * i) / tail);
  const gain = Math.sqrt(10 ** (-room.directToReverberantDb / 10) / (power(response) * tail));
  for (let i = 1; i < tail; i++) response[i] = (response[i] as number) * gain;
  response[0] = 1;
  const wet = convolve(samples, response).subarray(0, samples.length);
  const level = Math.sqrt(power(samples) / Math.max(power(wet), 1e-12));
  return { sampleRateHz, samples: wet.map((sample) => sample * level) };
}

/** Linear convolution by one FFT. */
export function convolve(a: Float32Array, b: Float32Array): Float32Array {
  const size = 2 ** Math.ceil(Math.log2(a.length + b.length - 1));
  const fft = createFft(size);
  const transform = (x: Float32Array): { re: Float32Array; im: Float32Array } => {
    const re = new Float32Array(size);
    const im = new Float32Array(size);
    re.set(x);
    fft(re, im);
    return { re, im };
  };
  const A = transform(a);
  const B = transform(b);
  // The product's conjugate, transformed forwards, is the inverse transform's conjugate times the size.
  const re = A.re.map((v, i) => v * (B.re[i] as number) - (A.im[i] as number) * (B.im[i] as number));
  const im = A.re.map((v, i) => -(v * (B.im[i] as number) + (A.im[i] as number) * (B.re[i] as number)));
  fft(re, im);
  return re.subarray(0, a.length + b.length - 1).map((v) => v / size);
}

export function power(samples: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += (samples[i] as number) ** 2;
  return sum / Math.max(1, samples.length);
}
