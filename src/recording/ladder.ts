/**
 * How many pictures a second are asked of the encoder, and at how many bits: as many as the device can do. Pictures that
 * had to be left out take it a rung down; a while without any takes it up again, less readily each time.
 */
import { MAX_VIDEO_BITS_PER_SECOND } from '../contract/recording.js';

export interface Rung {
  readonly bitsPerSecond: number;
  readonly framesPerSecond: number;
}

/** Bits for each pixel of a picture: what VP9 needs for a talking head at 30 a second. */
const BITS_PER_PIXEL = 0.07;
const LEAST_BITS_PER_SECOND = 150_000;
const RUNGS = [1, 0.6, 0.35, 0.2] as const;

/** Looked at once in this many ms. */
export const WINDOW_MS = 2_000;
/** Share of a window's pictures left out that is too much. */
const TOO_MANY = 0.2;
const CALM_WINDOWS = 5;

/** The rungs for a picture of that size, the best first. */
export function rungsFor(widthPx: number, heightPx: number, framesPerSecond: number): readonly Rung[] {
  const best = Math.min(
    MAX_VIDEO_BITS_PER_SECOND,
    Math.max(LEAST_BITS_PER_SECOND, widthPx * heightPx * framesPerSecond * BITS_PER_PIXEL),
  );
  return RUNGS.map((share) => ({
    bitsPerSecond: Math.round(Math.max(LEAST_BITS_PER_SECOND, best * share)),
    framesPerSecond: Math.max(5, Math.round(framesPerSecond * Math.sqrt(share))),
  }));
}

export class Ladder {
  readonly #rungs: readonly Rung[];
  #at = 0;
  #calm = 0;
  #patience = CALM_WINDOWS;
  #windowFromMs = 0;
  #taken = 0;
  #left = 0;

  /** Throws a TypeError without a rung. */
  constructor(rungs: readonly Rung[]) {
    if (rungs.length === 0) throw new TypeError('A ladder needs a rung.');
    this.#rungs = rungs;
  }

  get rung(): Rung {
    return this.#rungs[this.#at] as Rung;
  }

  /** A picture at this media time was encoded, or had to be left out. True when the rung changed. */
  count(taken: boolean, atMs: number): boolean {
    if (taken) this.#taken++;
    else this.#left++;
    if (atMs - this.#windowFromMs < WINDOW_MS) return false;
    const share = this.#left / (this.#left + this.#taken);
    this.#windowFromMs = atMs;
    this.#taken = 0;
    this.#left = 0;
    if (share > TOO_MANY) return this.#down();
    return share === 0 && ++this.#calm >= this.#patience && this.#up();
  }

  #down(): boolean {
    this.#calm = 0;
    if (this.#at + 1 >= this.#rungs.length) return false;
    this.#at++;
    return true;
  }

  #up(): boolean {
    this.#calm = 0;
    if (this.#at === 0) return false;
    this.#at--;
    this.#patience *= 2;
    return true;
  }
}
