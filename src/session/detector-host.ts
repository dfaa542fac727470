/** Keeps one detection worker with its models loaded, and starts another when it has died. */
import { BonaFideError } from '../contract/errors.js';
import type { LoadOptions, LoadReport } from '../contract/messages.js';
import { Detector } from './detector.js';
import type { Loading } from './snapshot.js';

export interface DetectorHostOptions {
  readonly createWorker: () => Worker;
  readonly load: LoadOptions;
  readonly onLoading: (loading: Loading | null) => void;
  readonly onLoaded: (report: LoadReport) => void;
  /** A worker that was ready has died. */
  readonly onDeath: (error: BonaFideError) => void;
}

export class DetectorHost {
  readonly #options: DetectorHostOptions;
  #detector: Detector | null = null;
  #ready: Promise<Detector> | null = null;

  constructor(options: DetectorHostOptions) {
    this.#options = options;
  }

  /** The living worker, if any. */
  get current(): Detector | null {
    return this.#detector?.dead === false ? this.#detector : null;
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
    const { createWorker, load, onLoading, onLoaded, onDeath } = this.#options;
    let loaded = false;
    try {
      const detector = new Detector(createWorker(), (error) => {
        this.#forget();
        if (loaded) onDeath(error);
      });
      this.#detector = detector;
      onLoading({ loadedBytes: 0, totalBytes: 0 });
      onLoaded(await detector.load(load, onLoading));
      loaded = true;
      return detector;
    } catch (error) {
      this.dispose();
      throw BonaFideError.wrap(error, 'worker-crashed', 'The detector could not be started. Reload the page.');
    } finally {
      onLoading(null);
    }
  }

  #forget(): void {
    this.#detector = null;
    this.#ready = null;
  }
}
