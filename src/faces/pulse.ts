/**
 * The pulse in a face's colour (remote photoplethysmography), by the plane orthogonal to skin (POS: Wang, den Brinker, Stuijk
 * and de Haan 2017, "Algorithmic principles of remote PPG"). Pure: mean colours of a patch of skin in, a heart rate out.
 *
 * Real skin has one pulse, the same on forehead and cheeks. What a generator paints has none, or another in each place.
 * On 14 films with labels it told nothing (`models/face/EXPERIMENTS.md`): it counts in no score.
 */
import { correlation, meanOf, spreadOf } from './correlation.js';

/** Mean colour of a patch of skin in each frame, evenly spaced in time; all of the same length. */
export interface SkinColour {
  readonly framesPerSecond: number;
  readonly red: ArrayLike<number>;
  readonly green: ArrayLike<number>;
  readonly blue: ArrayLike<number>;
}

export interface Pulse {
  /** Beats a minute at the strongest frequency of a heart. */
  readonly perMinute: number;
  /** Power at that frequency and its octave over all other power in a heart's band, dB. */
  readonly snrDb: number;
}

/** Frequencies of a heart, Hz: 42 to 180 beats a minute. */
const BAND_HZ = { low: 0.7, high: 3 } as const;
/** What counts as the peak, on either side of it, Hz. */
const PEAK_HZ = 0.15;
const STEP_HZ = 1 / 60;
/** A window of POS: a beat of the slowest heart must fit in it. */
const WINDOW_S = 1.6;
/** Frames below which a frequency cannot be told, and seconds. */
const LEAST_S = 6;

/** The pulse signal of a patch of skin, one value for each frame, around 0. Throws a RangeError when there are too few frames. */
export function pulseSignal({ framesPerSecond, red, green, blue }: SkinColour): Float64Array {
  const { length } = green;
  const window = Math.round(WINDOW_S * framesPerSecond);
  if (length < window || window < 4)
    throw new RangeError(`pulseSignal: ${length} frames are fewer than a window of ${window}.`);
  const out = new Float64Array(length);
  const s1 = new Float64Array(window);
  const s2 = new Float64Array(window);
  for (let from = 0; from + window <= length; from++) {
    const [r, g, b] = [red, green, blue].map((channel) => meanOf(channel, from, window)) as [number, number, number];
    // Black skin or none: there is nothing to divide by, and nothing to see.
    if (r <= 0 || g <= 0 || b <= 0) continue;
    for (let i = 0; i < window; i++) {
      const rn = (red[from + i] as number) / r;
      const gn = (green[from + i] as number) / g;
      const bn = (blue[from + i] as number) / b;
      s1[i] = gn - bn;
      s2[i] = gn + bn - 2 * rn;
    }
    const second = spreadOf(s2);
    const weight = second === 0 ? 0 : spreadOf(s1) / second;
    const middle = meanOf(s1, 0, window) + weight * meanOf(s2, 0, window);
    for (let i = 0; i < window; i++) {
      out[from + i] = (out[from + i] as number) + (s1[i] as number) + weight * (s2[i] as number) - middle;
    }
  }
  return out;
}

/** The heart rate in a pulse signal; null where it is too short, sampled too slowly, or has no power at all. */
export function pulseOf(signal: ArrayLike<number>, framesPerSecond: number): Pulse | null {
  const { length } = signal;
  if (length < LEAST_S * framesPerSecond || framesPerSecond < 2 * BAND_HZ.high) return null;
  const mean = meanOf(signal, 0, length);
  const steps = Math.round((BAND_HZ.high - BAND_HZ.low) / STEP_HZ) + 1;
  const power = Float64Array.from({ length: steps }, (_, k) =>
    powerAt(signal, mean, (BAND_HZ.low + k * STEP_HZ) / framesPerSecond),
  );
  let peak = 0;
  let all = 0;
  for (let k = 0; k < steps; k++) {
    all += power[k] as number;
    if ((power[k] as number) > (power[peak] as number)) peak = k;
  }
  // What is left of a constant is the error of its mean.
  if (!(all > 1e-18)) return null;
  const peakHz = BAND_HZ.low + peak * STEP_HZ;
  let near = 0;
  for (let k = 0; k < steps; k++) {
    const hz = BAND_HZ.low + k * STEP_HZ;
    if (Math.abs(hz - peakHz) <= PEAK_HZ || Math.abs(hz - 2 * peakHz) <= PEAK_HZ) near += power[k] as number;
  }
  return { perMinute: 60 * peakHz, snrDb: 10 * Math.log10(near / Math.max(all - near, 1e-12 * all)) };
}

/** How alike two pulse signals are: their correlation, -1 to 1; 0 where one of them is still. */
export function pulseAgreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return correlation(a, b);
}

/** Power at `cyclesPerFrame`, under a Hann window so that what is strong elsewhere does not leak in. */
function powerAt(signal: ArrayLike<number>, mean: number, cyclesPerFrame: number): number {
  const { length } = signal;
  let re = 0;
  let im = 0;
  for (let i = 0; i < length; i++) {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (length - 1));
    const value = hann * ((signal[i] as number) - mean);
    re += value * Math.cos(2 * Math.PI * cyclesPerFrame * i);
    im -= value * Math.sin(2 * Math.PI * cyclesPerFrame * i);
  }
  return (re * re + im * im) / (length * length);
}
