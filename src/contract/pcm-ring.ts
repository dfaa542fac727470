/**
 * A ring of PCM in shared memory: one writer (the audio thread), one reader (the detection worker).
 *
 * The writer never waits and never fails: a reader that is late loses the oldest frames and learns how many.
 * Frame counters are 32-bit and wrap; differences are taken modulo 2^32, and the capacity is a power of two, so that
 * the wrap (after a day at 48 kHz) is harmless. Nothing here allocates after construction.
 *
 * Torn reads: the writer announces how far it is about to write (`reserved`) before it touches the samples. The reader
 * copies first and looks at `reserved` afterwards; what may have been overwritten meanwhile is discarded and counted.
 */

const HEADER_BYTES = 64;
const SLOT = { written: 0, reserved: 1, ended: 2, starved: 3, stampMs: 4 } as const;

/** Shared memory for at least `frames` frames of float32 mono, rounded up to a power of two. */
export function createPcmRing(frames: number): SharedArrayBuffer {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(frames, 256)));
  return new SharedArrayBuffer(HEADER_BYTES + capacity * Float32Array.BYTES_PER_ELEMENT);
}

export class PcmRingWriter {
  readonly #header: Int32Array<SharedArrayBuffer>;
  readonly #samples: Float32Array<SharedArrayBuffer>;
  readonly #mask: number;
  #written = 0;

  constructor(buffer: SharedArrayBuffer) {
    this.#header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
    this.#samples = new Float32Array(buffer, HEADER_BYTES);
    this.#mask = this.#samples.length - 1;
    this.#written = Atomics.load(this.#header, SLOT.written);
  }

  /** Appends `count` samples, at most the capacity; `nowMs` is wall clock, ms since the epoch. */
  write(samples: Float32Array, count: number, nowMs: number): void {
    const next = (this.#written + count) | 0;
    Atomics.store(this.#header, SLOT.reserved, next);
    for (let i = 0; i < count; i++) this.#samples[(this.#written + i) & this.#mask] = samples[i] as number;
    this.#written = next;
    // Only differences of the stamp are used, so 31 bits of it are enough.
    Atomics.store(this.#header, SLOT.stampMs, nowMs % 2 ** 31);
    Atomics.store(this.#header, SLOT.written, next);
  }

  /** Says that no input was connected for `frames` frames. */
  starve(frames: number): void {
    Atomics.add(this.#header, SLOT.starved, frames);
  }

  end(): void {
    Atomics.store(this.#header, SLOT.ended, 1);
  }
}

export class PcmRingReader {
  readonly #header: Int32Array<SharedArrayBuffer>;
  readonly #samples: Float32Array<SharedArrayBuffer>;
  readonly #mask: number;
  #read = 0;
  #starved = 0;
  #lost = 0;

  constructor(buffer: SharedArrayBuffer) {
    this.#header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
    this.#samples = new Float32Array(buffer, HEADER_BYTES);
    this.#mask = this.#samples.length - 1;
  }

  get capacityFrames(): number {
    return this.#samples.length;
  }

  /** True once the writer has ended and everything it wrote was read. */
  get ended(): boolean {
    return Atomics.load(this.#header, SLOT.ended) === 1 && Atomics.load(this.#header, SLOT.written) === this.#read;
  }

  /** Copies up to `out.length` of the oldest unread frames into `out` and returns how many. */
  read(out: Float32Array): number {
    this.#skipOverwritten(Atomics.load(this.#header, SLOT.written));
    const unread = (Atomics.load(this.#header, SLOT.written) - this.#read) | 0;
    const count = Math.min(unread, out.length);
    for (let i = 0; i < count; i++) out[i] = this.#samples[(this.#read + i) & this.#mask] as number;
    const torn = this.#skipOverwritten(Atomics.load(this.#header, SLOT.reserved));
    const whole = Math.max(0, count - torn);
    if (torn > 0) out.copyWithin(0, torn, count);
    this.#read = (this.#read + whole) | 0;
    return whole;
  }

  /** Frames overwritten before they were read, since the last call. */
  takeLost(): number {
    const lost = this.#lost;
    this.#lost = 0;
    return lost;
  }

  /** Frames without any input connected, since the last call. */
  takeStarved(): number {
    const starved = Atomics.load(this.#header, SLOT.starved);
    const frames = (starved - this.#starved) | 0;
    this.#starved = starved;
    return frames;
  }

  /** Age of the newest written frame at `nowMs` (wall clock), ms. */
  newestAgeMs(nowMs: number): number {
    const age = (nowMs % 2 ** 31) - Atomics.load(this.#header, SLOT.stampMs);
    return age < -(2 ** 30) ? age + 2 ** 31 : Math.max(0, age);
  }

  /** Frames written and not yet read. */
  get unreadFrames(): number {
    return (Atomics.load(this.#header, SLOT.written) - this.#read) | 0;
  }

  #skipOverwritten(head: number): number {
    const over = ((head - this.#read) | 0) - this.#samples.length;
    if (over <= 0) return 0;
    this.#read = (this.#read + over) | 0;
    this.#lost += over;
    return over;
  }
}
