/**
 * Keeps one detection worker with its models loaded, and starts another when it has died. Several sessions may share it:
 * their streams are then judged as one batch.
 */
import { BonaFideError } from '../contract/errors.js';
import type { LoadOptions, LoadReport } from '../contract/messages.js';
import { Detector } from './detector.js';
import type { Loading } from './snapshot.js';

export interface DetectorHostOptions {
  readonly createWorker: () => Worker;
  readonly load: LoadOptions;
}

export interface DetectorHostListener {
  readonly onLoading: (loading: Loading | null) => void;
  readonly onLoaded: (report: LoadReport) => void;
  /** A worker that was ready has died. */
  readonly onDeath: (error: BonaFideError) => void;
}

export class DetectorHost {
  readonly #options: DetectorHostOptions;
  readonly #listeners = new Set<DetectorHostListener>();
  #detector: Detector | null = null;
  #ready: Promise<Detector> | null = null;
  #report: LoadReport | null = null;

  constructor(options: DetectorHostOptions) {
    this.#options = options;
  }

  /** The living worker, if any. */
  get current(): Detector | null {
    return this.#detector?.dead === false ? this.#detector : null;
  }

  /** Tells `listener` until the returned function is called; of a model that is loaded already, at once. */
  subscribe(listener: DetectorHostListener): () => void {
    this.#listeners.add(listener);
    if (this.#report !== null) listener.onLoaded(this.#report);
    return () => this.#listeners.delete(listener);
  }

  /** The worker with its models loaded; calls made meanwhile share one loading. */
  ready(): Promise<Detector> {
    if (this.#ready !== null) return this.#ready;
    const starting = this.#start();
    this.#ready = starting;
    starting.catch(() => {
      if (this.#ready === starting) this.#ready = null;
    });
    return starting;
  }

  dispose(): void {
    this.#detector?.dispose();
    this.#forget();
  }

  async #start(): Promise<Detector> {
    const { createWorker, load } = this.#options;
    let loaded = false;
    const onLoading = (loading: Loading | null): void => this.#tell((listener) => listener.onLoading(loading));
    try {
      const detector = new Detector(createWorker(), (error) => {
        this.#forget();
        if (loaded) this.#tell((listener) => listener.onDeath(error));
      });
      this.#detector = detector;
      onLoading({ loadedBytes: 0, totalBytes: 0 });
      const report = await detector.load(load, onLoading);
      this.#report = report;
      this.#tell((listener) => listener.onLoaded(report));
      loaded = true;
      return detector;
    } catch (error) {
      this.dispose();
      throw BonaFideError.wrap(error, 'worker-crashed', 'The detector could not be started. Reload the page.');
    } finally {
      onLoading(null);
    }
  }

  #tell(say: (listener: DetectorHostListener) => void): void {
    for (const listener of [...this.#listeners]) say(listener);
  }

  #forget(): void {
    this.#detector = null;
    this.#ready = null;
  }
}
