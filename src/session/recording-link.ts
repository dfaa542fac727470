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

/** The recording of one session. */
interface Recording {
  readonly sessionId: string;
  state: RecordingState;
  recorder: Promise<Recorder> | null;
  running: boolean;
  opening: Promise<void> | null;
  /** What the stretches before the present one came to. */
  before: { readonly bytes: number; readonly durationMs: number; readonly droppedFrames: number };
}

const NOTHING = { bytes: 0, durationMs: 0, droppedFrames: 0 };

export class RecordingLink {
  readonly #onChange: RecordingLinkOptions['onChange'];
  /** Null where the session is not to be kept. */
  #recording: Recording | null = null;

  constructor({ onChange }: RecordingLinkOptions) {
    this.#onChange = onChange;
  }

  /** Agreed to for the session that starts now; null when it is not to be kept. */
  prepare(sessionId: string, consent: RecordingConsent | null): void {
    this.#recording =
      consent === null
        ? null
        : { sessionId, state: starting(consent), recorder: null, running: false, opening: null, before: NOTHING };
    this.#onChange(this.#recording?.state ?? null);
  }

  /** Begins a stretch, before the sound runs; goes on with the one that is being written. */
  async open(capture: Capture, startMs: number, signal: AbortSignal): Promise<void> {
    const recording = this.#recording;
    if (recording === null || recording.state.status === 'stopped' || recording.running) return;
    recording.running = true;
    recording.opening = this.#open(recording, capture, startMs, signal);
    await recording.opening;
  }

  async #open(recording: Recording, capture: Capture, startMs: number, signal: AbortSignal): Promise<void> {
    const { sessionId, state } = recording;
    try {
      // Encoders and the writer of files are large, and nobody needs them who has not asked for a recording.
      recording.recorder ??= import('./recorder.js').then(({ Recorder }) => Recorder.start());
      const recorder = await recording.recorder;
      const { sampleRateHz, picture } = capture.report;
      const sound = await capture.openKeeping(signal);
      checkAborted(signal);
      const frames = state.consent === 'sound-and-picture' && picture !== null ? capture.openFrames() : null;
      const heard = sound === null ? null : { source: sound, sampleRateHz };
      await recorder.begin({ sessionId, startMs, sound: heard, picture }, frames, (event) =>
        this.#onEvent(recording, event),
      );
      this.#patch(recording, { status: 'recording', persisted: recorder.persisted });
    } catch (thrown) {
      recording.running = false;
      const error = BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not begin.');
      if (error.code === 'aborted') throw error;
      this.#patch(recording, { status: 'stopped', error: error.toData() });
    }
  }

  /** Ends the stretch, whose file is whole then; another may follow. */
  async hold(): Promise<void> {
    if (this.#recording !== null) await this.#close(this.#recording);
  }

  /** What ends the recording that there is now for good, whichever is begun meanwhile. */
  letGo(): () => Promise<void> {
    const recording = this.#recording;
    return async () => {
      if (recording === null) return;
      await this.#close(recording);
      this.#patch(recording, { status: 'stopped' });
      dispose(recording);
    };
  }

  dispose(): void {
    if (this.#recording !== null) dispose(this.#recording);
    this.#recording = null;
  }

  async #close(recording: Recording): Promise<void> {
    // A stretch that is about to begin is ended after it has.
    await recording.opening?.catch(() => undefined);
    if (!recording.running) return;
    recording.running = false;
    this.#patch(recording, { status: recording.state.status === 'stopped' ? 'stopped' : 'waiting' });
    await this.#finish(recording);
  }

  async #finish(recording: Recording): Promise<void> {
    const recorder = await recording.recorder?.catch(() => null);
    try {
      const media = (await recorder?.end()) ?? null;
      if (media === null) return;
      this.#patch(recording, { media: [...recording.state.media, media] });
      const { bytes, durationMs, droppedFrames } = recording.state;
      recording.before = { bytes, durationMs, droppedFrames };
    } catch (thrown) {
      const error = BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not be finished.');
      this.#patch(recording, { status: 'stopped', error: error.toData() });
    }
  }

  #onEvent(recording: Recording, event: RecordingEvent): void {
    const { before } = recording;
    switch (event.kind) {
      case 'progress':
        this.#patch(recording, {
          bytes: before.bytes + event.bytes,
          durationMs: before.durationMs + event.durationMs,
          droppedFrames: before.droppedFrames + event.droppedFrames,
          bitsPerSecond: event.durationMs > 0 ? (event.bytes * 8_000) / event.durationMs : 0,
          freeBytes: event.freeBytes,
        });
        return;
      case 'stopped':
        this.#patch(recording, { status: 'stopped', error: event.error });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  /** One that another has taken the place of is not shown any more. */
  #patch(recording: Recording, patch: Partial<RecordingState>): void {
    recording.state = { ...recording.state, ...patch };
    if (recording === this.#recording) this.#onChange(recording.state);
  }
}

function dispose(recording: Recording): void {
  const { recorder } = recording;
  recording.recorder = null;
  recording.running = false;
  void recorder?.then((each) => each.dispose()).catch(() => undefined);
}

function starting(consent: RecordingConsent): RecordingState {
  return {
    ...NOTHING,
    consent,
    status: 'starting',
    bitsPerSecond: 0,
    freeBytes: null,
    persisted: null,
    media: [],
    error: null,
  };
}
