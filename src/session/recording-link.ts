/**
 * The recording of a session, where the user has agreed to one: a stretch of media for each stretch of listening. Whatever
 * goes wrong with it stops the recording and says so; the session goes on.
 */
import type { Capture } from '../capture/capture.js';
import { checkAborted } from '../capture/deadline.js';
import { BonaFideError } from '../contract/errors.js';
import type { RecordingEvent } from '../contract/recording.js';
import type { Recorder } from './recorder.js';
import type { RecordingConsent, RecordingState } from './recording-state.js';

export interface RecordingLinkOptions {
  readonly onChange: (state: RecordingState | null) => void;
}

export class RecordingLink {
  readonly #onChange: RecordingLinkOptions['onChange'];
  #state: RecordingState | null = null;
  #sessionId = '';
  #recorder: Promise<Recorder> | null = null;
  #running = false;
  #opening: Promise<void> | null = null;
  /** What the stretches before the present one came to. */
  #before = { bytes: 0, durationMs: 0, droppedFrames: 0 };

  constructor({ onChange }: RecordingLinkOptions) {
    this.#onChange = onChange;
  }

  get state(): RecordingState | null {
    return this.#state;
  }

  /** Agreed to for the session that starts now; null when it is not to be kept. */
  prepare(sessionId: string, consent: RecordingConsent | null): void {
    this.#sessionId = sessionId;
    this.#before = { bytes: 0, durationMs: 0, droppedFrames: 0 };
    this.#state =
      consent === null
        ? null
        : {
            consent,
            status: 'starting',
            bytes: 0,
            durationMs: 0,
            bitsPerSecond: 0,
            freeBytes: null,
            persisted: null,
            droppedFrames: 0,
            media: [],
            error: null,
          };
    this.#onChange(this.#state);
  }

  /** Begins a stretch, before the sound runs; goes on with the one that is being written. */
  async open(capture: Capture, startMs: number, signal: AbortSignal): Promise<void> {
    const { state } = this;
    if (state === null || state.status === 'stopped' || this.#running) return;
    this.#running = true;
    this.#opening = this.#open(state, capture, startMs, signal);
    await this.#opening;
  }

  async #open(state: RecordingState, capture: Capture, startMs: number, signal: AbortSignal): Promise<void> {
    try {
      // Encoders and the writer of files are large, and nobody needs them who has not asked for a recording.
      this.#recorder ??= import('./recorder.js').then(({ Recorder }) => Recorder.start());
      const recorder = await this.#recorder;
      const { sampleRateHz, picture } = capture.report;
      const sound = await capture.openKeeping(signal);
      checkAborted(signal);
      const frames = state.consent === 'sound-and-picture' && picture !== null ? capture.openFrames() : null;
      await recorder.begin(
        {
          sessionId: this.#sessionId,
          startMs,
          sound: sound === null ? null : { source: sound, sampleRateHz },
          picture: picture,
        },
        frames,
        (event) => this.#onEvent(event),
      );
      this.#patch({ status: 'recording', persisted: recorder.persisted });
    } catch (thrown) {
      this.#running = false;
      const error = BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not begin.');
      if (error.code === 'aborted') throw error;
      this.#patch({ status: 'stopped', error: error.toData() });
    }
  }

  /** Ends the stretch, whose file is whole then; `last` when no other follows. */
  async close(last: boolean): Promise<void> {
    if (this.#state === null) return;
    // A stretch that is about to begin is ended after it has.
    await this.#opening?.catch(() => undefined);
    if (this.#running) {
      this.#running = false;
      this.#patch({ status: this.#state.status === 'stopped' ? 'stopped' : 'waiting' });
      await this.#finish();
    }
    if (last && this.#state !== null) {
      this.#patch({ status: 'stopped' });
      this.#dispose();
    }
  }

  dispose(): void {
    this.#dispose();
    this.#state = null;
  }

  async #finish(): Promise<void> {
    const recorder = await this.#recorder?.catch(() => null);
    try {
      const media = (await recorder?.end()) ?? null;
      const state = this.#state;
      if (state === null || media === null) return;
      this.#patch({ media: [...state.media, media] });
      const { bytes, durationMs, droppedFrames } = state;
      this.#before = { bytes, durationMs, droppedFrames };
    } catch (thrown) {
      const error = BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not be finished.');
      this.#patch({ status: 'stopped', error: error.toData() });
    }
  }

  #onEvent(event: RecordingEvent): void {
    switch (event.kind) {
      case 'progress':
        this.#patch({
          bytes: this.#before.bytes + event.bytes,
          durationMs: this.#before.durationMs + event.durationMs,
          droppedFrames: this.#before.droppedFrames + event.droppedFrames,
          bitsPerSecond: event.durationMs > 0 ? (event.bytes * 8_000) / event.durationMs : 0,
          freeBytes: event.freeBytes,
        });
        return;
      case 'stopped':
        this.#patch({ status: 'stopped', error: event.error });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  #dispose(): void {
    const recorder = this.#recorder;
    this.#recorder = null;
    this.#running = false;
    void recorder?.then((each) => each.dispose()).catch(() => undefined);
  }

  #patch(patch: Partial<RecordingState>): void {
    if (this.#state === null) return;
    this.#state = { ...this.#state, ...patch };
    this.#onChange(this.#state);
  }
}
