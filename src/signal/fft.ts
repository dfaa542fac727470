/** In-place radix-2 FFT of `size` complex values; `size` is a power of two from 4. Allocates nothing once made. */
export function createFft(size: number): (re: Float32Array, im: Float32Array) => void {
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / size));
  const swaps = bitReversal(size);
  return (re, im) => {
    for (let s = 0; s < swaps.length; s += 2) {
      const i = swaps[s] as number;
      const j = swaps[s + 1] as number;
      const r = re[i] as number;
      const m = im[i] as number;
      re[i] = re[j] as number;
      im[i] = im[j] as number;
      re[j] = r;
      im[j] = m;
    }
    firstTwoStages(re, im, size);
    for (let span = 4; span < size; span <<= 1) {
      const step = size / (2 * span);
      for (let k = 0, t = 0; k < span; k++, t += step) {
        const c = cos[t] as number;
        const s = sin[t] as number;
        for (let a = k; a < size; a += 2 * span) {
          const b = a + span;
          const br = re[b] as number;
          const bi = im[b] as number;
          const ar = re[a] as number;
          const ai = im[a] as number;
          const xr = br * c + bi * s;
          const xi = bi * c - br * s;
          re[b] = ar - xr;
          im[b] = ai - xi;
          re[a] = ar + xr;
          im[a] = ai + xi;
        }
      }
    }
  };
}

/** The stages whose factors are 1 and -i need no multiplication. */
function firstTwoStages(re: Float32Array, im: Float32Array, size: number): void {
  for (let i = 0; i < size; i += 4) {
    const sumR = (re[i] as number) + (re[i + 1] as number);
    const sumI = (im[i] as number) + (im[i + 1] as number);
    const differenceR = (re[i] as number) - (re[i + 1] as number);
    const differenceI = (im[i] as number) - (im[i + 1] as number);
    const otherSumR = (re[i + 2] as number) + (re[i + 3] as number);
    const otherSumI = (im[i + 2] as number) + (im[i + 3] as number);
    const otherDifferenceR = (re[i + 2] as number) - (re[i + 3] as number);
    const otherDifferenceI = (im[i + 2] as number) - (im[i + 3] as number);
    re[i] = sumR + otherSumR;
    im[i] = sumI + otherSumI;
    re[i + 1] = differenceR + otherDifferenceI;
    im[i + 1] = differenceI - otherDifferenceR;
    re[i + 2] = sumR - otherSumR;
    im[i + 2] = sumI - otherSumI;
    re[i + 3] = differenceR - otherDifferenceI;
    im[i + 3] = differenceI + otherDifferenceR;
  }
}

/** Pairs of indexes to exchange, so that each value comes to the index whose bits are its own backwards. */
function bitReversal(size: number): Uint32Array {
  const pairs: number[] = [];
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) pairs.push(i, j);
  }
  return Uint32Array.from(pairs);
}
