/** The voice of a session: its stream of samples to the worker, and what comes back. */
import type { Capture } from '../capture/capture.js';
import { within } from '../capture/deadline.js';
import type { StreamEvent, StreamStats } from '../contract/messages.js';
import type { Detector } from './detector.js';
import type { Gap } from './gap-clock.js';
import { awaitStreamWord, type StreamWord } from './stream-word.js';
import type { FileJob } from './judge-file.js';
import { newStreamId } from './stream-ids.js';

const COMMAND_MS = 30_000;

export interface VoiceLinkOptions {
  readonly prior: () => { readonly prior?: number };
  /** Of the stream that is open; one that was let go says nothing any more. */
  readonly onEvent: (event: StreamEvent) => void;
}

/** The worker's stream, with the worker that holds it. */
interface OpenStream {
  readonly id: string;
  readonly detector: Detector;
  readonly end: StreamWord;
}

export class VoiceLink {
  readonly #options: VoiceLinkOptions;
  #open: OpenStream | null = null;
  /** The gap that `resume` has the stream mark. */
  #gap: { readonly cause: Gap['cause']; readonly word: StreamWord } | null = null;

  constructor(options: VoiceLinkOptions) {
    this.#options = options;
  }

  /** The stream that is open, by its name in the worker. */
  get id(): string | null {
    return this.#open?.id ?? null;
  }

  /** The worker that holds the stream, while both live. */
  get detector(): Detector | null {
    return this.#open?.detector.dead === false ? this.#open.detector : null;
  }

  /** Sends the sound of `capture` to the worker. */
  async open(detector: Detector, capture: Capture, signal: AbortSignal): Promise<void> {
    const id = newStreamId('stream');
    this.#open = { id, detector, end: awaitStreamWord() };
    const { sampleRateHz } = capture.report;
    const options = { streamId: id, sampleRateHz, source: capture.attach(), ...this.#options.prior() };
    const opening = detector.open(options, (event) => this.#onEvent(id, event));
    await within(opening, { ms: COMMAND_MS, signal, what: 'The detector' });
  }

  /** Takes the place of a stream for a file, which is judged by `judgeFile`. */
  openFile(detector: Detector): Pick<FileJob, 'streamId' | 'onEvent' | 'heard'> {
    const streamId = newStreamId('file');
    const end = awaitStreamWord();
    this.#open = { id: streamId, detector, end };
    return { streamId, onEvent: (event) => this.#onEvent(streamId, event), heard: end.heard };
  }

  async pause(): Promise<void> {
    const { detector, id } = this;
    if (detector !== null && id !== null) await detector.pause(id);
  }

  /** Resolves when `onEvent` has had the gap: what is marked beside the voice goes on from its end. */
  async resume(gap: Gap): Promise<void> {
    const { detector, id } = this;
    if (detector === null || id === null) return;
    const word = awaitStreamWord();
    this.#gap = { cause: gap.cause, word };
    await detector.resume(id, gap);
    await word.heard();
  }

  /** Ends the worker that holds the stream: one that has failed once may have lost its memory. */
  kill(found: string): void {
    this.detector?.kill(found);
  }

  forget(): void {
    this.#open = null;
  }

  /**
   * What closes the stream that is open now, whatever is opened meanwhile: it gives the worker's own account of it, or null when
   * there is none. Its last results still come.
   */
  letGo(): () => Promise<StreamStats | null> {
    const open = this.#open;
    return async () => (open === null ? null : this.#close(open));
  }

  async #close(open: OpenStream): Promise<StreamStats | null> {
    if (open.detector.dead) {
      if (this.#open === open) this.#open = null;
      return null;
    }
    const { signal } = new AbortController();
    const closing = open.detector.close(open.id);
    const stats = await within(closing, { ms: COMMAND_MS, signal, what: 'The detector' }).catch(() => null);
    // Where nothing was judged yet there may have been no stream to end.
    if (stats !== null && stats.hops > 0) await open.end.heard();
    if (this.#open === open) this.#open = null;
    return stats;
  }

  #onEvent(id: string, event: StreamEvent): void {
    if (this.#open?.id !== id) return;
    this.#options.onEvent(event);
    if (event.kind === 'end') this.#open.end.said();
    if (event.kind === 'result' && event.result.status === 'gap' && event.result.cause === this.#gap?.cause) {
      this.#gap.word.said();
      this.#gap = null;
    }
  }
}
