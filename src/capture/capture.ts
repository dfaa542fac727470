/**
 * A source made into samples: AudioContext, source node and tap, from the permission prompt to the last sample.
 * Everything that is taken is given back: on failure, on cancellation, on `suspend` and on `close`.
 */
import type { BonaFideError } from '../contract/errors.js';
import type { PcmSource } from '../contract/messages.js';
import { cameraOpener } from './camera.js';
import { clipOpener } from './clip.js';
import { createContext, runContext, suspendedError } from './context.js';
import { checkAborted } from './deadline.js';
import { displayOpener } from './display.js';
import { type FrameFeed, openFrameFeed } from './frames.js';
import type { DeviceGuard } from './guard.js';
import { microphoneOpener } from './microphone.js';
import type { SourceRequest } from './request.js';
import {
  type OpenSource,
  type PictureSettings,
  readPictureSettings,
  type SourceOpener,
  type SourceSettings,
} from './source.js';
import { createTap, type Tap } from './tap.js';
import { trackOpener } from './track.js';

export type CaptureEvent =
  /** The user allowed the source, and it is open. */
  | { readonly kind: 'granted' }
  /** The source was taken away. The device is free; `resume` tries to get it back. */
  | { readonly kind: 'lost'; readonly error: BonaFideError }
  /** The source came to its natural end. */
  | { readonly kind: 'finished' }
  | { readonly kind: 'muted'; readonly muted: boolean }
  /** The browser stopped the sound system (a phone call, a sleeping page). */
  | { readonly kind: 'held-back'; readonly error: BonaFideError }
  /** The browser let the sound system go on by itself. */
  | { readonly kind: 'recovered' };

/** What was opened and how, as shown to the user. */
export interface CaptureReport extends SourceSettings {
  readonly label: string;
  /** Rate of the AudioContext, at which samples leave for the worker. */
  readonly sampleRateHz: number;
  /** Null when there is no sound. */
  readonly transport: PcmSource['kind'] | null;
  /** Null when there is no picture, or none is wanted. */
  readonly picture: PictureSettings | null;
}

export interface Capture {
  readonly report: CaptureReport;
  readonly hasSound: boolean;
  /** The track of the picture, to be shown and judged; null when there is none, or none is wanted. */
  readonly picture: MediaStreamTrack | null;
  /** A way for frames of the picture to the worker. */
  openFrames(): FrameFeed;
  /** A way for samples to the worker; one at a time, a new one replaces the last. */
  attach(): PcmSource;
  /** A second way for the same samples, from the next `run` on, for what is to be kept; null when there is no sound. */
  openKeeping(signal: AbortSignal): Promise<PcmSource | null>;
  /** Lets the sound run. Rejects `context-suspended` when the browser holds it back. */
  run(signal: AbortSignal): Promise<void>;
  /** Stops the sound, and frees the device where it can be opened again without a new choice. */
  suspend(): Promise<void>;
  /** Opens the device again when it was freed, or another source in its place. `run` follows. */
  reopen(signal: AbortSignal, other?: SourceRequest): Promise<void>;
  /** Frees everything, after the last samples were sent. */
  close(): Promise<void>;
}

export function openerOf(request: SourceRequest): SourceOpener {
  switch (request.kind) {
    case 'microphone':
      return microphoneOpener(request);
    case 'camera':
      return cameraOpener(request);
    case 'display':
      return displayOpener(request);
    case 'stream':
    case 'track':
      return trackOpener(request);
    case 'clip':
      return clipOpener(request);
    default:
      throw new TypeError(`Unknown source ${JSON.stringify(request satisfies never)}`);
  }
}

/** Call it in the user's gesture: the context is made before anything is awaited. */
export async function openCapture(
  request: SourceRequest,
  onEvent: (event: CaptureEvent) => void,
  signal: AbortSignal,
  guard?: DeviceGuard,
): Promise<Capture> {
  const context = createContext();
  const capture = new LiveCapture(context, request, onEvent, guard);
  try {
    // Called for the gesture's sake and not awaited: it may stay pending until a microphone is open.
    if (request.kind === 'clip') void context.resume().catch(() => undefined);
    await capture.open(signal);
    return capture;
  } catch (error) {
    await capture.close();
    throw error;
  }
}

class LiveCapture implements Capture {
  readonly #context: AudioContext;
  #request: SourceRequest;
  readonly #guard: DeviceGuard | undefined;
  readonly #onEvent: (event: CaptureEvent) => void;
  #source: OpenSource | null = null;
  #node: AudioNode | null = null;
  #tap: Tap | null = null;
  #keeping: Tap | null = null;
  /** Whether the sound should run: tells our own suspending from the browser's. */
  #wanted = false;
  #heldBack = false;
  #closed = false;

  constructor(
    context: AudioContext,
    request: SourceRequest,
    onEvent: (event: CaptureEvent) => void,
    guard: DeviceGuard | undefined,
  ) {
    this.#context = context;
    this.#request = request;
    this.#onEvent = onEvent;
    this.#guard = guard;
    context.addEventListener('statechange', this.#onState);
  }

  get report(): CaptureReport {
    const { label, settings, picture } = this.#requireSource();
    return {
      ...settings,
      label,
      sampleRateHz: this.#context.sampleRate,
      transport: this.#tap?.transport ?? null,
      picture: picture === null ? null : readPictureSettings(picture),
    };
  }

  get hasSound(): boolean {
    return this.#requireSource().connect !== null;
  }

  get picture(): MediaStreamTrack | null {
    return this.#source?.picture ?? null;
  }

  openFrames(): FrameFeed {
    const { picture } = this.#requireSource();
    if (picture === null) throw new TypeError('The capture has no picture.');
    return openFrameFeed(picture);
  }

  async open(signal: AbortSignal): Promise<void> {
    await this.reopen(signal);
    this.#onEvent({ kind: 'granted' });
    if (!this.hasSound) return;
    this.#tap = await this.#createTap(signal);
  }

  attach(): PcmSource {
    return this.#requireTap().attach();
  }

  async openKeeping(signal: AbortSignal): Promise<PcmSource | null> {
    if (this.#tap === null) return null;
    this.#keeping ??= await this.#createTap(signal);
    const source = this.#keeping.attach();
    this.#node?.connect(this.#keeping.node);
    return source;
  }

  async run(signal: AbortSignal): Promise<void> {
    const source = this.#requireSource();
    source.setEnabled(true);
    if (source.connect === null) return;
    if (this.#node === null) {
      this.#node = source.connect(this.#context);
      this.#node.connect(this.#requireTap().node);
      if (this.#keeping !== null) this.#node.connect(this.#keeping.node);
    }
    await runContext(this.#context, signal);
    this.#wanted = true;
    this.#heldBack = false;
  }

  async suspend(): Promise<void> {
    this.#wanted = false;
    const source = this.#source;
    if (source?.reopens === true) this.#freeSource();
    else source?.setEnabled(false);
    if (this.#context.state === 'running') await this.#context.suspend();
  }

  async reopen(signal: AbortSignal, other?: SourceRequest): Promise<void> {
    if (other !== undefined) {
      this.#freeSource();
      this.#request = other;
    }
    if (this.#source !== null) return;
    await this.#guard?.take(this.#request);
    try {
      checkAborted(signal);
      const events = {
        ended: (error: BonaFideError | null) => this.#onEnded(error),
        muted: (muted: boolean) => this.#onEvent({ kind: 'muted', muted }),
      };
      const source = await openerOf(this.#request)(this.#context, events, signal);
      if (signal.aborted || this.#closed) source.close();
      checkAborted(signal);
      this.#source = source;
    } catch (error) {
      this.#guard?.free();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#wanted = false;
    this.#context.removeEventListener('statechange', this.#onState);
    this.#freeSource();
    this.#tap?.close();
    this.#keeping?.close();
    if (this.#context.state !== 'closed') await this.#context.close();
  }

  #createTap(signal: AbortSignal): Promise<Tap> {
    return createTap(this.#context, (error) => this.#onEvent({ kind: 'held-back', error }), signal);
  }

  readonly #onState = (): void => {
    if (!this.#wanted) return;
    const { state } = this.#context;
    if (state === 'running' && this.#heldBack) {
      this.#heldBack = false;
      this.#onEvent({ kind: 'recovered' });
    } else if (state !== 'running' && !this.#heldBack) {
      this.#heldBack = true;
      this.#onEvent({ kind: 'held-back', error: suspendedError(state) });
    }
  };

  #onEnded(error: BonaFideError | null): void {
    if (error === null) {
      this.#onEvent({ kind: 'finished' });
      return;
    }
    this.#wanted = false;
    this.#freeSource();
    this.#onEvent({ kind: 'lost', error });
  }

  #freeSource(): void {
    this.#node?.disconnect();
    this.#node = null;
    if (this.#source !== null) this.#guard?.free();
    this.#source?.close();
    this.#source = null;
  }

  #requireSource(): OpenSource {
    if (this.#source === null) throw new TypeError('The capture holds no source: reopen it first.');
    return this.#source;
  }

  #requireTap(): Tap {
    if (this.#tap === null) throw new TypeError('The capture has no tap yet.');
    return this.#tap;
  }
}
