/** What a live session holds while it listens: the device, the streams of voice and faces, and the recording. */
import { type Capture, type CaptureEvent, openCapture } from '../capture/capture.js';
import { checkAborted } from '../capture/deadline.js';
import type { DeviceGuard } from '../capture/guard.js';
import type { SourceRequest } from '../capture/request.js';
import type { StreamStats } from '../contract/messages.js';
import type { Detector } from './detector.js';
import type { FaceLink } from './face-link.js';
import type { Gap } from './gap-clock.js';
import type { Ledger } from './ledger.js';
import type { RecordingLink } from './recording-link.js';
import type { SnapshotStore } from './snapshot-store.js';
import type { VoiceLink } from './voice-link.js';

export interface ListeningParts {
  readonly store: SnapshotStore;
  readonly ledger: Ledger;
  readonly voice: VoiceLink;
  readonly faces: FaceLink;
  readonly recording: RecordingLink;
  readonly guard: DeviceGuard;
}

export class Listening {
  readonly #parts: ListeningParts;
  #capture: Capture | null = null;

  constructor(parts: ListeningParts) {
    this.#parts = parts;
  }

  /** A device is held, or was and can be opened again. */
  get holdsDevice(): boolean {
    return this.#capture !== null;
  }

  async openDevice(source: SourceRequest, onEvent: (event: CaptureEvent) => void, signal: AbortSignal): Promise<void> {
    this.#capture = await openCapture(source, onEvent, signal, this.#parts.guard);
  }

  /** Opens again what `hold` has freed, or another source in its place. `start` or `resume` follows. */
  async reopenDevice(signal: AbortSignal, other?: SourceRequest): Promise<void> {
    await this.#device().reopen(signal, other);
  }

  /** Opens streams of the device in `detector` and lets them run; after `gap`, where the session had begun before. */
  async start(detector: Detector, gap: Gap | null, signal: AbortSignal): Promise<void> {
    const { store, ledger, voice } = this.#parts;
    const capture = this.#device();
    checkAborted(signal);
    if (gap !== null) store.patch(ledger.markGap(gap.cause, gap.gapMs, Date.now()));
    store.patch({ capture: capture.report });
    ledger.beginStream();
    if (capture.hasSound) await voice.open(detector, capture, signal);
    await this.#openFaces(detector, signal);
    await this.#run(signal);
  }

  /** Goes on with the stream of the voice that `hold` has paused, in the worker that still holds it. */
  async resume(detector: Detector, gap: Gap, signal: AbortSignal): Promise<void> {
    const { store, ledger, voice } = this.#parts;
    store.patch({ capture: this.#device().report });
    await voice.resume(gap);
    checkAborted(signal);
    store.patch(ledger.markFaceGap(gap.cause, Date.now()));
    await this.#openFaces(detector, signal);
    await this.#run(signal);
  }

  /** Stands still: the device is freed where it can be opened again, the worker waits, the recording is made whole. */
  async hold(keepSound: boolean): Promise<void> {
    const { faces, voice, recording } = this.#parts;
    await Promise.allSettled([
      faces.close(),
      keepSound ? undefined : this.#capture?.suspend(),
      voice.pause(),
      recording.hold(),
    ]);
  }

  /** Gives everything back. All is let go of at once, so that a new start meanwhile has its own. */
  async release(): Promise<StreamStats | null> {
    const { store, faces, voice, recording } = this.#parts;
    const { id } = store.current;
    const [capture, endVoice, endRecording] = [this.#capture, voice.letGo(), recording.letGo()];
    this.#capture = null;
    const seen = faces.close();
    await capture?.close().catch(() => undefined);
    const kept = endRecording();
    const faceStats = await seen;
    if (store.current.id === id) {
      if (store.current.preview?.kind === 'live') store.patch({ preview: null });
      if (faceStats !== null) store.patch({ faceStats });
    }
    const stats = await endVoice();
    await kept;
    return stats;
  }

  /** Where there is a picture: shows it, and has its faces judged beside the voice. */
  async #openFaces(detector: Detector, signal: AbortSignal): Promise<void> {
    const { store, faces, voice } = this.#parts;
    const capture = this.#device();
    const { picture } = capture;
    if (picture === null) return;
    const mirrored = capture.report.picture?.mirrored ?? false;
    store.patch({ preview: { kind: 'live', stream: new MediaStream([picture]), mirrored } });
    await faces.open(detector, capture, voice.id, signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { recording, ledger } = this.#parts;
    const capture = this.#device();
    await recording.open(capture, capture.hasSound ? ledger.soundMs : ledger.endMs, signal);
    await this.#device().run(signal);
    checkAborted(signal);
  }

  #device(): Capture {
    if (this.#capture === null) throw new TypeError('The session holds no device: open it first.');
    return this.#capture;
  }
}
