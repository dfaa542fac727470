import type { Metrics } from './metrics.js';
import { Refused } from './refused.js';
import type { Append, Store } from './store.js';

interface Waiting extends Append {
  readonly sinceMs: number;
  readonly done: () => void;
  readonly fail: (error: Error) => void;
}

/** The most that goes into one transaction. */
const BATCH = 512;

/**
 * Group commit: what comes while a batch is being written goes into the next one together. An update is resolved once it
 * is durable, in the order in which it came.
 */
export class Persister {
  readonly #store: Store;
  readonly #metrics: Metrics;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(store: Store, metrics: Metrics) {
    this.#store = store;
    this.#metrics = metrics;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** @throws {Refused} when the room is closed or full, or the store failed: then nothing may be acknowledged */
  persist(append: Append): Promise<void> {
    return new Promise((done, fail) => {
      this.#waiting.push({ ...append, sinceMs: performance.now(), done, fail });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // Everything that came with the same turn of the event loop goes together.
    await new Promise((next) => setImmediate(next));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      try {
        const words = await this.#store.append(batch);
        const nowMs = performance.now();
        batch.forEach((one, i) => {
          const word = words[i];
          if (word === 'stored') {
            this.#metrics.observePersist((nowMs - one.sinceMs) / 1000);
            this.#metrics.count('updates_total');
            one.done();
          } else {
            one.fail(new Refused(word ?? 'storage-failed'));
          }
        });
      } catch {
        for (const one of batch) one.fail(new Refused('storage-failed'));
      }
      await new Promise((next) => setImmediate(next));
    }
    this.#running = null;
  }
}
