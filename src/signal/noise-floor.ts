/**
 * How far the speech of the last seconds stands above the noise behind it.
 *
 * Minimum statistics (after Martin 2001): between syllables and between harmonics every band falls back to its noise
 * sooner or later, so that the low values of each band are the floor, and its mean less that is speech. A hop's lowest frame
 * stands for the hop, and the second lowest hop for the band: one odd frame is not a floor. Steady noise reads about 7 dB
 * better than it is, as the lowest of several frames lies below their mean; a room's tail, which fades with the speech, is not seen.
 *
 * Who speaks for two seconds without a pause leaves no such values in the few bands of the vowels, and they are nearly all of the
 * power: the voice would pass for its own noise. The mean of all bands in dB, where each counts the same, tells the two
 * apart, as noise leaves few bands far above their floor.
 */

/** Bands of 125 Hz that are read: 125 Hz to 7.1 kHz; hum below and filters above are left out. */
const FROM = 1;
const TO = 57;
const WIDTH = TO - FROM;

export interface NoiseReading {
  /** All speech over all noise, dB. Infinity over a floor of digital zeros. */
  readonly snrDb: number;
  /** Each band over its own floor, dB, mean of the bands that hold anything. Infinity over a floor of digital zeros. */
  readonly bandSnrDb: number;
}

export interface NoiseMeter {
  /** Takes the band powers of a frame of speech. Allocates nothing. */
  push(powers: Float32Array): void;
  /** Ends a hop of speech. */
  endHop(): void;
  /** From the last hops; null before three of them. */
  read(): NoiseReading | null;
  reset(): void;
}

/** Looks back on `hops` hops of speech. */
export function createNoiseMeter(hops: number): NoiseMeter {
  const lowest = new Float32Array(hops * WIDTH);
  const sums = new Float32Array(hops * WIDTH);
  const frames = new Float32Array(hops);
  let seen = 0;
  let open = false;
  const row = (): number => seen % hops;
  const begin = (): void => {
    const at = row() * WIDTH;
    lowest.fill(Number.POSITIVE_INFINITY, at, at + WIDTH);
    sums.fill(0, at, at + WIDTH);
    frames[row()] = 0;
    open = true;
  };
  return {
    push(powers) {
      if (!open) begin();
      const at = row() * WIDTH;
      for (let b = 0; b < WIDTH; b++) {
        const power = powers[FROM + b] as number;
        lowest[at + b] = Math.min(lowest[at + b] as number, power);
        sums[at + b] = (sums[at + b] as number) + power;
      }
      frames[row()] = (frames[row()] as number) + 1;
    },
    endHop() {
      if (!open) return;
      seen++;
      open = false;
    },
    read() {
      const count = Math.min(seen, hops);
      if (count < 3) return null;
      let speech = 0;
      let noise = 0;
      let bandsDb = 0;
      let bands = 0;
      for (let b = 0; b < WIDTH; b++) {
        let first = Number.POSITIVE_INFINITY;
        let second = Number.POSITIVE_INFINITY;
        let sum = 0;
        let all = 0;
        for (let h = 0; h < count; h++) {
          const low = lowest[h * WIDTH + b] as number;
          if (low < first) {
            second = first;
            first = low;
          } else if (low < second) second = low;
          sum += sums[h * WIDTH + b] as number;
          all += frames[h] as number;
        }
        noise += second;
        speech += Math.max(0, sum / all - second);
        if (sum === 0) continue;
        bandsDb += 10 * Math.log10(sum / all / second);
        bands++;
      }
      return {
        snrDb: noise === 0 ? Number.POSITIVE_INFINITY : 10 * Math.log10(speech / noise),
        bandSnrDb: bands === 0 ? Number.POSITIVE_INFINITY : bandsDb / bands,
      };
    },
    reset() {
      seen = 0;
      open = false;
    },
  };
}
