/**
 * The page's end of the detection worker: commands by Comlink, results by a port for each stream.
 * A worker that dies takes no promise with it: every call that is open then rejects `worker-crashed`.
 */
import { type Remote, transfer, wrap } from 'comlink';
import { BonaFideError, ERROR_CODES, type ErrorCode, type ErrorData } from '../contract/errors.js';
import type {
  AnalyzeFacesOptions,
  FaceEvent,
  FaceLoadOptions,
  FaceLoadReport,
  FaceStats,
  OpenFacesOptions,
} from '../contract/frames.js';
import type {
  AnalyzeOptions,
  DetectionApi,
  LoadOptions,
  LoadProgress,
  LoadReport,
  OpenOptions,
  StreamEvent,
  StreamStats,
} from '../contract/messages.js';
import type { GapCause } from '../contract/verdict.js';
import type { Loading } from './snapshot.js';

export class Detector {
  readonly #worker: Worker;
  readonly #api: Remote<DetectionApi>;
  readonly #died: Promise<never>;
  readonly #die: (error: BonaFideError) => void;
  readonly #ports = new Map<string, MessagePort>();
  #dead = false;

  /** `onDeath` is called once, unless `dispose` came first. */
  constructor(worker: Worker, onDeath: (error: BonaFideError) => void) {
    this.#worker = worker;
    this.#api = wrap<DetectionApi>(worker);
    let reject: (error: BonaFideError) => void = () => undefined;
    this.#died = new Promise<never>((_resolve, rejectDied) => {
      reject = rejectDied;
    });
    this.#died.catch(() => undefined);
    this.#die = (error) => {
      if (this.#dead) return;
      this.dispose();
      reject(error);
      onDeath(error);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.kill(event.message || 'the worker script could not run');
    };
    worker.onmessageerror = () => this.kill('a message could not be read');
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Streams that may still say something: those that are open, and those whose last word is on its way. */
  get streams(): number {
    return this.#ports.size;
  }

  load(options: LoadOptions, onProgress: (loading: Loading) => void): Promise<LoadReport> {
    const { port1, port2 } = new MessageChannel();
    const parts = new Map<LoadProgress['part'], LoadProgress>();
    port1.onmessage = ({ data }: MessageEvent<LoadProgress>) => {
      parts.set(data.part, data);
      // A part of unknown size would make the whole look nearer or farther than it is.
      const known = [...parts.values()].filter(({ totalBytes }) => totalBytes > 0);
      onProgress({
        loadedBytes: known.reduce((sum, { loadedBytes }) => sum + loadedBytes, 0),
        totalBytes: known.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
      });
    };
    return this.#call(this.#api.load(options, transfer(port2, [port2]))).finally(() => port1.close());
  }

  open(options: OpenOptions, onEvent: (event: StreamEvent) => void): Promise<void> {
    const port = this.#listen(options.streamId, onEvent);
    const { source } = options;
    const handed = source.kind === 'port' ? transfer(options, [source.port]) : options;
    return this.#opened(options.streamId, this.#api.open(handed, transfer(port, [port])));
  }

  analyze(options: AnalyzeOptions, onEvent: (event: StreamEvent) => void): Promise<StreamStats> {
    const port = this.#listen(options.streamId, onEvent);
    return this.#opened(options.streamId, this.#api.analyze(options, transfer(port, [port])));
  }

  loadFaces(options: FaceLoadOptions): Promise<FaceLoadReport> {
    return this.#call(this.#api.loadFaces(options));
  }

  /** `handed` is what of the source goes over to the worker. */
  openFaces(options: OpenFacesOptions, handed: Transferable[], onEvent: (event: FaceEvent) => void): Promise<void> {
    const port = this.#listen(options.streamId, onEvent);
    return this.#opened(options.streamId, this.#api.openFaces(transfer(options, handed), transfer(port, [port])));
  }

  analyzeFaces(options: AnalyzeFacesOptions, onEvent: (event: FaceEvent) => void): Promise<FaceStats> {
    const port = this.#listen(options.streamId, onEvent);
    return this.#opened(options.streamId, this.#api.analyzeFaces(options, transfer(port, [port])));
  }

  paceFaces(streamId: string, intervalMs: number): Promise<void> {
    return this.#call(this.#api.paceFaces(streamId, intervalMs));
  }

  closeFaces(streamId: string): Promise<FaceStats> {
    return this.#call(this.#api.closeFaces(streamId));
  }

  pause(streamId: string): Promise<void> {
    return this.#call(this.#api.pause(streamId));
  }

  resume(streamId: string, gap: { readonly cause: GapCause; readonly gapMs: number }): Promise<void> {
    return this.#call(this.#api.resume(streamId, gap));
  }

  async close(streamId: string): Promise<StreamStats> {
    return this.#call(this.#api.close(streamId));
  }

  /** Ends a worker that is beyond help, as if it had crashed by itself. */
  kill(found: string): void {
    this.#die(new BonaFideError('worker-crashed', 'The detector stopped. Press Retry to start it again.', { found }));
  }

  dispose(): void {
    this.#dead = true;
    for (const port of this.#ports.values()) port.close();
    this.#ports.clear();
    this.#worker.terminate();
  }

  #listen<Event extends { readonly kind: string }>(streamId: string, onEvent: (event: Event) => void): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.#ports.set(streamId, port1);
    port1.onmessage = ({ data }: MessageEvent<Event>) => {
      onEvent(data);
      if (data.kind === 'end') this.#forget(streamId);
    };
    return port2;
  }

  /** A stream that did not come to be, and a file that was cancelled or cannot be read, say no last word. */
  async #opened<T>(streamId: string, work: Promise<T>): Promise<T> {
    try {
      return await this.#call(work);
    } catch (thrown) {
      this.#forget(streamId);
      throw thrown;
    }
  }

  #forget(streamId: string): void {
    this.#ports.get(streamId)?.close();
    this.#ports.delete(streamId);
  }

  async #call<T>(work: Promise<T>): Promise<T> {
    try {
      return await Promise.race([work, this.#died]);
    } catch (thrown) {
      if (isErrorData(thrown)) throw BonaFideError.fromData(thrown);
      throw BonaFideError.wrap(thrown, 'runtime-failed', 'The detector could not do this. Press Retry.');
    }
  }
}

function isErrorData(thrown: unknown): thrown is ErrorData {
  if (typeof thrown !== 'object' || thrown === null || thrown instanceof Error) return false;
  return 'code' in thrown && ERROR_CODES.includes(thrown.code as ErrorCode);
}
