import { describe, expect, test } from 'vitest';
import { createFft } from './fft.js';

/** Numbers between -1 and 1 from a seeded generator. */
function noise(length: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

describe('FFT', () => {
  test('finds a tone in its bin', () => {
    const re = Float32Array.from({ length: 64 }, (_, i) => Math.cos((2 * Math.PI * 5 * i) / 64));
    const im = new Float32Array(64);
    createFft(64)(re, im);
    expect(re[5]).toBeCloseTo(32, 4);
    expect(re[59]).toBeCloseTo(32, 4);
    expect(Math.abs(re[6] as number)).toBeLessThan(1e-4);
  });

  test.each([4, 8, 16, 128])('of %i complex values is their Fourier sum', (size) => {
    const [re, im] = [noise(size, 1), noise(size, 2)];
    const [gotRe, gotIm] = [re.slice(), im.slice()];
    createFft(size)(gotRe, gotIm);
    for (let k = 0; k < size; k++) {
      let sumRe = 0;
      let sumIm = 0;
      for (let n = 0; n < size; n++) {
        const angle = (-2 * Math.PI * k * n) / size;
        sumRe += (re[n] as number) * Math.cos(angle) - (im[n] as number) * Math.sin(angle);
        sumIm += (re[n] as number) * Math.sin(angle) + (im[n] as number) * Math.cos(angle);
      }
      expect(gotRe[k]).toBeCloseTo(sumRe, 4);
      expect(gotIm[k]).toBeCloseTo(sumIm, 4);
    }
  });
});
