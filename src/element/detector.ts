/** The product without any element: sources in, results out. */
import { BonaFideError } from '../contract/errors.js';
import type { DetectionResult } from '../contract/verdict.js';
import type { SessionSnapshot, SessionSource } from '../session/snapshot.js';
import { summarize, type Summary } from '../session/summary.js';
import type { TimelineEntry } from '../session/timeline.js';
import { assetUrls, faceAssetUrls, setAssetsBase } from './assets.js';
import { LeasedSession, throwErrorOf } from './leased-session.js';
import { OwnStream } from './own-stream.js';
import { type Lease, leaseSession, type PoolOptions } from './pool.js';

export interface DetectorOptions {
  /** Where the package's `assets/` folder is served, on the page's own origin; beside the package's code when absent. */
  readonly assets?: string | URL;
  /** Folder of another voice model that meets the contract; the package's own when absent. */
  readonly model?: string;
  /** Judge faces too, where the assets carry a face model. */
  readonly faces?: boolean;
  /** Probability, 0 to 1, that a voice is real before it is heard; the model's own when absent. */
  readonly prior?: number;
  /** Gives up loading, and later ends everything. */
  readonly signal?: AbortSignal;
}

export interface AttachOptions {
  /** Judge the faces in the picture of a stream too. */
  readonly picture?: boolean;
  /** What it is called where it is shown. */
  readonly label?: string;
  /** Ends the session. */
  readonly signal?: AbortSignal;
}

export interface ListenOptions extends StreamHooks {
  /** Which microphone; the system's default when absent. */
  readonly deviceId?: string;
  /** Ends the session. */
  readonly signal?: AbortSignal;
}

/** For a page that opens what is listened to by itself; what these throw comes out of the call that needed them. */
export interface StreamHooks {
  /** Opens a stream in place of the microphone, which then belongs to the session. */
  readonly getStream?: () => Promise<MediaStream>;
  /** Lets go of it, by `pause` and at the end; stops its tracks when absent. */
  readonly pauseStream?: (stream: MediaStream) => Promise<void>;
  /** What `resume` goes on with; a new one by `getStream` when absent. */
  readonly resumeStream?: (stream: MediaStream) => Promise<MediaStream>;
}

export interface AnalyzeOptions {
  /** Gives up; `analyze` then rejects with `aborted`. */
  readonly signal?: AbortSignal;
  /** Called with ms of the recording: judged so far, and in all. */
  readonly onProgress?: (doneMs: number, totalMs: number) => void;
}

export interface Analysis {
  /** What was judged, one entry for each result, in ms of the recording. */
  readonly entries: readonly TimelineEntry[];
  /** Time judged and not judged, time of each verdict, mean and lowest confidence. */
  readonly summary: Summary;
}

/** One source being judged. Iterate over it for its results; the loop ends with the source, and throws what ended it. */
export interface DetectorSession extends AsyncIterable<DetectionResult> {
  /** Everything that is known of it; a new object after every change. */
  readonly snapshot: SessionSnapshot;
  /** Calls `listener` with every result, until the returned function is called. */
  onResult(listener: (result: DetectionResult) => void): () => void;
  /** Stops listening; the time until `resume` is a gap. */
  pause(): Promise<void>;
  /** Goes on after a pause. */
  resume(): Promise<void>;
  /** Ends it and frees what it took. The stream that was handed in goes on. */
  stop(): Promise<void>;
}

export interface BonaFideDetector {
  /** Opens the microphone, or what `getStream` gives; in a gesture of the visitor. Rejects with a BonaFideError when it cannot. */
  listen(options?: ListenOptions): Promise<DetectorSession>;
  /** Judges a stream or a track that the page holds, as of each participant of a call. Any number at once, up to 16. */
  attach(source: MediaStream | MediaStreamTrack, options?: AttachOptions): Promise<DetectorSession>;
  /** Judges a recording, faster than it plays. Rejects with a BonaFideError; `aborted` when cancelled, or disposed of before its end. */
  analyze(recording: Blob | ArrayBuffer, options?: AnalyzeOptions): Promise<Analysis>;
  /** Ends everything that it judges. With the last of its kind on the page, the worker goes. */
  dispose(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Resolves when the model is loaded, checked and warm. Rejects with a BonaFideError; `invalid-option` for a prior that is none. */
export async function createDetector(options: DetectorOptions = {}): Promise<BonaFideDetector> {
  if (options.assets !== undefined) setAssetsBase(options.assets);
  options.signal?.throwIfAborted();
  const detector = new PooledDetector(options);
  try {
    await detector.load();
    return detector;
  } catch (thrown) {
    await detector.dispose();
    throw thrown;
  }
}

class PooledDetector implements BonaFideDetector {
  readonly #pool: PoolOptions;
  readonly #options: DetectorOptions;
  /** Holds the worker while nothing is judged. */
  readonly #keeper: Lease;
  readonly #open = new Set<LeasedSession>();

  constructor(options: DetectorOptions) {
    this.#options = options;
    this.#pool = {
      ...assetUrls(options.model ?? null),
      ...(options.faces === true ? { faces: faceAssetUrls() } : {}),
    };
    this.#keeper = leaseSession(this.#pool, options.prior);
    options.signal?.addEventListener('abort', () => void this.dispose(), { once: true });
  }

  async load(): Promise<void> {
    const { session } = this.#keeper;
    await session.prepare();
    this.#options.signal?.throwIfAborted();
    if (session.snapshot.model !== null) return;
    throw new BonaFideError(
      'model-missing',
      'The model could not be loaded. Serve the package’s assets folder, and name it.',
      {
        found: this.#pool.models.modelBaseUrl,
      },
    );
  }

  async listen({ signal, deviceId, getStream, ...hooks }: ListenOptions = {}): Promise<DetectorSession> {
    if (getStream === undefined) {
      return this.#begin({ kind: 'microphone', ...(deviceId === undefined ? {} : { deviceId }) }, signal);
    }
    signal?.throwIfAborted();
    const own = new OwnStream(getStream, hooks);
    const stream = await own.open();
    try {
      return await this.#begin({ kind: 'stream', stream }, signal, own);
    } catch (thrown) {
      await own.close();
      throw thrown;
    }
  }

  attach(source: MediaStream | MediaStreamTrack, options: AttachOptions = {}): Promise<DetectorSession> {
    const { picture = false, label, signal } = options;
    const named = label === undefined ? {} : { label };
    return this.#begin(
      source instanceof MediaStream
        ? { kind: 'stream', stream: source, picture, ...named }
        : { kind: 'track', track: source, ...named },
      signal,
    );
  }

  async analyze(recording: Blob | ArrayBuffer, { signal, onProgress }: AnalyzeOptions = {}): Promise<Analysis> {
    const file = recording instanceof Blob ? recording : new Blob([recording]);
    const opened = this.#lease(signal);
    const { session } = opened;
    const undo = session.subscribe(({ progress }) => {
      if (progress !== null) onProgress?.(progress.doneMs, progress.totalMs);
    });
    try {
      await session.start({ kind: 'file', file, label: 'Recording' });
      opened.throwIfStopped();
      throwErrorOf(session.snapshot);
      const { timeline } = session;
      const entries = Array.from({ length: timeline.length }, (_, i) => timeline.at(i));
      return { entries, summary: summarize(timeline) };
    } finally {
      undo();
      await opened.stop();
    }
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#open].map((session) => session.stop()));
    await this.#keeper.release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }

  async #begin(source: SessionSource, signal?: AbortSignal, own?: OwnStream): Promise<DetectorSession> {
    const opened = this.#lease(signal, own);
    await opened.session.start(source);
    try {
      opened.throwIfStopped();
      throwErrorOf(opened.snapshot);
      return opened;
    } catch (thrown) {
      await opened.stop();
      throw thrown;
    }
  }

  #lease(signal: AbortSignal | undefined, own: OwnStream | null = null): LeasedSession {
    signal?.throwIfAborted();
    const lease = leaseSession(this.#pool, this.#options.prior);
    const opened: LeasedSession = new LeasedSession(lease, { signal, own }, () => this.#open.delete(opened));
    this.#open.add(opened);
    return opened;
  }
}
