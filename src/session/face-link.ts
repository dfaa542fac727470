/** The faces of a session: their model, the stream of frames to the worker, and what comes back. */
import { checkAborted, within } from '../capture/deadline.js';
import type { Capture } from '../capture/capture.js';
import type { FrameFeed } from '../capture/frames.js';
import { BonaFideError } from '../contract/errors.js';
import type { FaceEvent, FaceLoadOptions, FaceLoadReport, FaceStats } from '../contract/frames.js';
import type { Detector } from './detector.js';
import { awaitStreamWord } from './stream-word.js';
import { type LoadWatch, watchLoad } from './load-watch.js';
import { FULL_PACE, type Pace } from './pace.js';
import { newStreamId } from './stream-ids.js';

const LOAD_MS = 180_000;
const COMMAND_MS = 30_000;

export interface FaceLinkOptions {
  /** Null when this build carries no face model. */
  readonly load: FaceLoadOptions | null;
  readonly prior: () => { readonly prior?: number };
  readonly onLoaded: (report: FaceLoadReport) => void;
  readonly onEvent: (event: FaceEvent) => void;
  /** The picture of a file could not be judged to its end, though its sound was. */
  readonly onUnread: () => void;
  /** How often a live picture is judged from now on, and why no more often. */
  readonly onPace: (pace: Pace) => void;
}

export class FaceLink {
  readonly #options: FaceLinkOptions;
  #open: { readonly id: string; readonly detector: Detector; readonly feed: FrameFeed | null } | null = null;
  #load: LoadWatch | null = null;

  constructor(options: FaceLinkOptions) {
    this.#options = options;
  }

  /** The build carries a face model. */
  get available(): boolean {
    return this.#options.load !== null;
  }

  /** Sends the frames of `capture` to the worker; results carry the time of the voice `beside`, when there is one. */
  async open(detector: Detector, capture: Capture, beside: string | null, signal: AbortSignal): Promise<void> {
    await this.#prepare(detector, signal);
    const id = newStreamId('faces');
    const feed = capture.openFrames();
    this.#open = { id, detector, feed };
    const { source } = feed;
    const opening = detector.openFaces(
      { streamId: id, source, beside, ...this.#options.prior() },
      feed.transfer,
      (event) => this.#onEvent(id, event),
    );
    await within(opening, { ms: COMMAND_MS, signal, what: 'The detector' });
    if (this.#open?.id === id) this.#watch(id, detector);
  }

  /** Judges the picture of a file. Rejects `file-no-video` where there is none. */
  async analyze(detector: Detector, file: Blob, beside: string, signal: AbortSignal): Promise<FaceStats> {
    await this.#prepare(detector, signal);
    const id = newStreamId('faces');
    const end = awaitStreamWord();
    this.#open = { id, detector, feed: null };
    try {
      const stats = await detector.analyzeFaces({ streamId: id, file, beside, ...this.#options.prior() }, (event) => {
        this.#onEvent(id, event);
        if (event.kind === 'end') end.said();
      });
      await end.heard();
      return stats;
    } finally {
      if (this.#open?.id === id) this.#open = null;
    }
  }

  /** Says that the picture of a file is not judged to its end, though its sound is. */
  unread(): void {
    this.#options.onUnread();
  }

  /** Stops the frames; the worker's own account of them, or null when there is none. */
  async close(): Promise<FaceStats | null> {
    const open = this.#open;
    this.#open = null;
    this.#unwatch();
    if (open === null) return null;
    open.feed?.close();
    if (open.detector.dead) return null;
    const { signal } = new AbortController();
    const closing = open.detector.closeFaces(open.id);
    return within(closing, { ms: COMMAND_MS, signal, what: 'The detector' }).catch(() => null);
  }

  /** Faces are judged less often while the device or its user has little to spare. */
  #watch(id: string, detector: Detector): void {
    this.#unwatch();
    const follow = (pace: Pace): void => {
      if (detector.dead) return;
      // A worker that dies meanwhile is noticed elsewhere.
      detector.paceFaces(id, pace.intervalMs).catch(() => undefined);
      this.#options.onPace(pace);
    };
    this.#load = watchLoad(follow);
    if (this.#load.pace.cause !== null) follow(this.#load.pace);
  }

  #unwatch(): void {
    if (this.#load === null) return;
    this.#load.stop();
    this.#load = null;
    this.#options.onPace(FULL_PACE);
  }

  async #prepare(detector: Detector, signal: AbortSignal): Promise<void> {
    const { load, onLoaded } = this.#options;
    if (load === null) {
      throw new BonaFideError('model-missing', 'This build carries no face model. Judge the voice alone.', {
        found: 'no models/face',
      });
    }
    onLoaded(await within(detector.loadFaces(load), { ms: LOAD_MS, signal, what: 'The face model' }));
    checkAborted(signal);
  }

  #onEvent(id: string, event: FaceEvent): void {
    if (this.#open?.id === id) this.#options.onEvent(event);
    else if (event.kind === 'faces') event.picture?.close();
  }
}

/** What may hold a picture: everything that does not say it is sound. */
export function mayHoldPicture(file: Blob): boolean {
  return !file.type.startsWith('audio/');
}
