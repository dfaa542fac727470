import type { Rate } from './config.js';

interface Bucket {
  left: number;
  atMs: number;
}

/** Beyond so many keys the full buckets are forgotten: a full bucket knows nothing. */
const SWEEP_AT = 10_000;

/** Token buckets by key. A key that was never seen has a full one. */
export class Rates {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes `amount` where so much is left, and says whether it was. */
  take(key: string, amount = 1): boolean {
    const bucket = this.#at(key);
    if (bucket.left < amount) return false;
    bucket.left -= amount;
    return true;
  }

  /** Whether anything is left, without taking it. */
  has(key: string): boolean {
    return this.#at(key).left >= 1;
  }

  #at(key: string): Bucket {
    const nowMs = this.#now();
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      if (this.#buckets.size >= SWEEP_AT) this.#sweep(nowMs);
      const fresh = { left: this.#rate.burst, atMs: nowMs };
      this.#buckets.set(key, fresh);
      return fresh;
    }
    this.#refill(bucket, nowMs);
    return bucket;
  }

  #refill(bucket: Bucket, nowMs: number): void {
    bucket.left = Math.min(this.#rate.burst, bucket.left + ((nowMs - bucket.atMs) / 1000) * this.#rate.perS);
    bucket.atMs = nowMs;
  }

  #sweep(nowMs: number): void {
    for (const [key, bucket] of this.#buckets) {
      this.#refill(bucket, nowMs);
      if (bucket.left >= this.#rate.burst) this.#buckets.delete(key);
    }
  }
}
