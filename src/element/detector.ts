/** The product without any element: sources in, results out. */
import { BonaFideError } from '../contract/errors.js';
import type { DetectionResult } from '../contract/verdict.js';
import { isActive } from '../session/machine.js';
import type { SessionSnapshot, SessionSource } from '../session/snapshot.js';
import { summarize, type Summary } from '../session/summary.js';
import type { TimelineEntry } from '../session/timeline.js';
import { assetUrls, faceAssetUrls, setAssetsBase } from './assets.js';
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
  /** Opens the microphone; in a gesture of the visitor. Rejects with a BonaFideError when it cannot. */
  listen(options?: Pick<AttachOptions, 'signal'> & { readonly deviceId?: string }): Promise<DetectorSession>;
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

  listen({ signal, deviceId }: { signal?: AbortSignal; deviceId?: string } = {}): Promise<DetectorSession> {
    return this.#begin({ kind: 'microphone', ...(deviceId === undefined ? {} : { deviceId }) }, signal);
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

  async #begin(source: SessionSource, signal: AbortSignal | undefined): Promise<DetectorSession> {
    const opened = this.#lease(signal);
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

  #lease(signal: AbortSignal | undefined): LeasedSession {
    signal?.throwIfAborted();
    const lease = leaseSession(this.#pool, this.#options.prior);
    const opened: LeasedSession = new LeasedSession(lease, signal, () => this.#open.delete(opened));
    this.#open.add(opened);
    return opened;
  }
}

class LeasedSession implements DetectorSession {
  readonly #lease: Lease;
  readonly #onStop: () => void;
  readonly #listeners = new Set<(result: DetectionResult) => void>();
  readonly #enders = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #last: DetectionResult | null = null;
  #ended = false;
  #stopped = false;

  constructor(lease: Lease, signal: AbortSignal | undefined, onStop: () => void) {
    this.#lease = lease;
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

  pause(): Promise<void> {
    return this.session.pause();
  }

  resume(): Promise<void> {
    return this.session.resume();
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
    for (const ender of [...this.#enders]) ender();
  }
}

function throwErrorOf({ error }: SessionSnapshot): void {
  if (error !== null && error.code !== 'session-limit') throw BonaFideError.fromData(error);
}
