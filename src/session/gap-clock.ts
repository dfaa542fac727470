/** Since when, and why, a session stands still. The first cause of a standstill is its cause. */
import type { GapCause } from '../contract/verdict.js';

export interface Gap {
  readonly cause: GapCause;
  readonly gapMs: number;
}

export class GapClock {
  readonly #nowMs: () => number;
  #since: { readonly cause: GapCause; readonly atMs: number } | null = null;

  constructor(nowMs: () => number = Date.now) {
    this.#nowMs = nowMs;
  }

  get cause(): GapCause | null {
    return this.#since?.cause ?? null;
  }

  /** `atMs` is wall clock, ms since the epoch: earlier than now where it was noticed late. */
  begin(cause: GapCause, atMs = this.#nowMs()): void {
    this.#since ??= { cause, atMs };
  }

  /** Ends the standstill; `cause` puts another word in place of the one it began with. */
  take(cause?: GapCause): Gap {
    const now = this.#nowMs();
    const since = this.#since ?? { cause: 'interrupted' as const, atMs: now };
    this.#since = null;
    return { cause: cause ?? since.cause, gapMs: Math.max(0, now - since.atMs) };
  }

  clear(): void {
    this.#since = null;
  }
}
