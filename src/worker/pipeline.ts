/**
 * The pipeline of all streams: samples in, events out, one inference at a time.
 *
 * Hops that wait in several streams are judged as one batch, one hop of each. Before a batch is taken, the messages that
 * wait for this thread are handled, so that a worker that cannot keep up sees its true backlog and drops whole hops
 * (`HopQueue`) rather than letting them queue where nobody counts.
 */
import { BonaFideError } from '../contract/errors.js';
import type { StreamStats } from '../contract/messages.js';
import type { GapCause } from '../contract/verdict.js';
import type { LoadedModel } from '../inference/load.js';
import { judgeBatch, type WaitingHop } from './judge.js';
import { Stream, type StreamOptions } from './stream.js';
import { createMessageTurn, type MessageTurn } from './yield.js';

/** What goes second (faces) waits this long at most: a twentieth of the time is then its own. */
const SETTLE_MS = 1_000;

export interface PipelineOptions {
  /** `open` lets every hop count as speech: for measuring a model apart from the gate. */
  readonly gate?: 'silero' | 'open';
}

export class Pipeline {
  readonly #model: LoadedModel;
  readonly #gateOpen: boolean;
  readonly #streams = new Map<string, Stream>();
  #running: Promise<void> | null = null;
  /** Open as long as a stream is. */
  #turn: MessageTurn | null = null;
  #roomWanted: (() => void)[] = [];

  constructor(model: LoadedModel, options: PipelineOptions = {}) {
    this.#model = model;
    this.#gateOpen = options.gate === 'open';
  }

  /** Throws `invalid-option` for a used id, a rate that cannot be resampled or a prior outside 0 to 1. */
  open(streamId: string, options: StreamOptions): void {
    if (this.#streams.has(streamId)) {
      throw new BonaFideError('invalid-option', 'A stream with this id is already open.', { found: streamId });
    }
    if (options.prior !== undefined && !(options.prior > 0 && options.prior < 1)) {
      throw new BonaFideError('invalid-option', 'The prior must be between 0 and 1, both excluded.', {
        found: String(options.prior),
      });
    }
    this.#streams.set(streamId, new Stream(this.#model, options));
  }

  /** Samples of a live source: when the pipeline is behind, its oldest waiting hop is dropped. */
  push(streamId: string, samples: Float32Array, newestAtMs: number): void {
    const stream = this.#get(streamId);
    stream.push(samples, newestAtMs);
    if (stream.queue.waiting > 0) this.#wake();
  }

  /** Samples of a source that can wait: resolves when there is room for more. `samples` are used during the call only. */
  async pushPatiently(streamId: string, samples: Float32Array): Promise<void> {
    const stream = this.#get(streamId);
    stream.patient = true;
    const { pieceFrames } = stream;
    for (let from = 0; from < samples.length && !stream.closed; from += pieceFrames) {
      while (stream.queue.full && !stream.closed) await this.#room();
      stream.push(samples.subarray(from, from + pieceFrames), Date.now());
      if (stream.queue.waiting > 0) this.#wake();
    }
  }

  /** Judges what is left of a source that can wait; a last piece shorter than a hop is not judged. */
  async finish(streamId: string): Promise<void> {
    const stream = this.#get(streamId);
    while (stream.queue.full) await this.#room();
    stream.flush();
    if (stream.queue.waiting > 0) this.#wake();
    while (this.#running !== null) await this.#running;
  }

  lose(streamId: string, frames: number): void {
    this.#get(streamId).lose(frames);
  }

  stall(streamId: string, reason: 'ended' | 'muted'): void {
    this.#get(streamId).stall(reason);
  }

  pause(streamId: string): void {
    this.#get(streamId).pause();
  }

  resume(streamId: string, cause: GapCause, gapMs: number): void {
    this.#get(streamId).resume(cause, gapMs);
  }

  /** Ends a stream; nothing of it is emitted after its `end` event. */
  close(streamId: string): StreamStats {
    const stream = this.#get(streamId);
    this.#streams.delete(streamId);
    stream.closed = true;
    const stats = stream.stats();
    stream.emit({ kind: 'end', stats });
    this.#giveRoom();
    if (this.#running === null) this.#closeTurn();
    return stats;
  }

  has(streamId: string): boolean {
    return this.#streams.has(streamId);
  }

  /**
   * Lets the messages that wait for this thread be handled, and then every live hop that they brought be judged; but where
   * hops never end, because the device is too slow for them alone, it waits no longer than `SETTLE_MS`.
   */
  async settle(): Promise<void> {
    const untilMs = performance.now() + SETTLE_MS;
    const turn = createMessageTurn();
    do await turn.pass();
    while (
      performance.now() < untilMs &&
      [...this.#streams.values()].some(({ patient, busy, queue }) => !patient && (busy || queue.waiting > 0))
    );
    turn.close();
  }

  /** Media time of a stream at a moment of the wall clock; null when there is no such stream. */
  mediaMsAt(streamId: string, wallMs: number): number | null {
    return this.#streams.get(streamId)?.mediaMsAt(wallMs) ?? null;
  }

  /** Resolves when no hop waits any more. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #get(streamId: string): Stream {
    const stream = this.#streams.get(streamId);
    if (stream === undefined)
      throw new BonaFideError('invalid-option', 'There is no open stream with this id.', { found: streamId });
    return stream;
  }

  #wake(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    this.#turn ??= createMessageTurn();
    do {
      await this.#turn.pass();
      const batch = this.#takeBatch();
      if (batch.length === 0) break;
      this.#giveRoom();
      for (const { stream } of batch) stream.busy = true;
      try {
        await judgeBatch(this.#model, batch, this.#gateOpen);
      } catch (thrown) {
        this.#fail(batch, thrown);
      }
      for (const { stream, generation } of batch) {
        stream.busy = false;
        if (stream.generation !== generation) stream.forget();
      }
    } while (this.#hopsWait());
    // In the same breath as the look at the queues: whoever pushes next must wake us again.
    this.#running = null;
    this.#closeTurn();
  }

  #hopsWait(): boolean {
    for (const stream of this.#streams.values()) if (stream.queue.waiting > 0) return true;
    return false;
  }

  #closeTurn(): void {
    if (this.#streams.size > 0) return;
    this.#turn?.close();
    this.#turn = null;
  }

  #takeBatch(): WaitingHop[] {
    const batch: WaitingHop[] = [];
    for (const stream of this.#streams.values()) {
      const hop = stream.queue.take();
      if (hop !== null) batch.push({ stream, hop, generation: stream.generation });
    }
    return batch;
  }

  #fail(batch: readonly WaitingHop[], thrown: unknown): void {
    const error = BonaFideError.wrap(
      thrown,
      'runtime-failed',
      'The inference stopped. Start the session again.',
    ).toData();
    for (const { stream } of batch) {
      if (stream.closed) continue;
      stream.emit({ kind: 'error', error });
      stream.reset();
    }
  }

  #room(): Promise<void> {
    return new Promise((resolve) => this.#roomWanted.push(resolve));
  }

  #giveRoom(): void {
    const wanted = this.#roomWanted;
    this.#roomWanted = [];
    for (const resolve of wanted) resolve();
  }
}
