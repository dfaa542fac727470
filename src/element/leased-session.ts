import { BonaFideError } from '../contract/errors.js';
import type { DetectionResult } from '../contract/verdict.js';
import { isActive } from '../session/machine.js';
import type { SessionSnapshot } from '../session/snapshot.js';
import type { DetectorSession } from './detector.js';
import type { OwnStream } from './own-stream.js';
import type { Lease } from './pool.js';

/** A session of the page's one worker, for as long as it is held. */
export class LeasedSession implements DetectorSession {
  readonly #lease: Lease;
  readonly #own: OwnStream | null;
  readonly #onStop: () => void;
  readonly #listeners = new Set<(result: DetectionResult) => void>();
  readonly #enders = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #last: DetectionResult | null = null;
  #closed: Promise<void> | undefined;
  #ended = false;
  #stopped = false;

  constructor(
    lease: Lease,
    { signal, own }: { readonly signal: AbortSignal | undefined; readonly own: OwnStream | null },
    onStop: () => void,
  ) {
    this.#lease = lease;
    this.#own = own;
    this.#onStop = onStop;
    this.#unsubscribe = lease.session.subscribe((snapshot) => this.#onSnapshot(snapshot));
    signal?.addEventListener('abort', () => void this.stop(), { once: true });
  }

  get session(): Lease['session'] {
    return this.#lease.session;
  }

  get snapshot(): SessionSnapshot {
    return this.session.snapshot;
  }

  onResult(listener: (result: DetectionResult) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async pause(): Promise<void> {
    await this.session.pause();
    if (this.snapshot.phase === 'paused') await this.#own?.close();
  }

  async resume(): Promise<void> {
    if (this.#own === null) return this.session.resume();
    if (this.snapshot.phase !== 'paused') return;
    const stream = await this.#own.open();
    // It may have been ended while the page opened this.
    if (this.#ended) await this.#own.close();
    else await this.session.resume({ kind: 'stream', stream });
  }

  /** Throws `aborted` when it was stopped from outside: by its signal, or with its detector. */
  throwIfStopped(): void {
    if (this.#stopped) throw new BonaFideError('aborted', 'Cancelled before it was ready.');
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#end();
    this.#onStop();
    await this.#lease.release();
    await this.#closed;
  }

  /** Results that come while the loop's body runs wait for it; none is lost. */
  async *[Symbol.asyncIterator](): AsyncIterator<DetectionResult> {
    const waiting: DetectionResult[] = [];
    let wake: () => void = () => undefined;
    const undo = this.onResult((result) => {
      waiting.push(result);
      wake();
    });
    const onEnd = (): void => wake();
    this.#enders.add(onEnd);
    try {
      while (true) {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next;
        if (this.#ended) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      throwErrorOf(this.snapshot);
    } finally {
      undo();
      this.#enders.delete(onEnd);
    }
  }

  #onSnapshot(snapshot: SessionSnapshot): void {
    const { result } = snapshot;
    if (result !== null && result !== this.#last) {
      this.#last = result;
      for (const listener of [...this.#listeners]) listener(result);
    }
    if (!isActive(snapshot.phase) && snapshot.phase !== 'idle') this.#end();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#unsubscribe();
    this.#closed = this.#own?.close();
    for (const ender of [...this.#enders]) ender();
  }
}

/** Throws what ended a session, unless that was its time. */
export function throwErrorOf({ error }: SessionSnapshot): void {
  if (error !== null && error.code !== 'session-limit') throw BonaFideError.fromData(error);
}
