/** `DetectionApi`: the commands of the page, on one model and one pipeline. */
import { BonaFideError, type ErrorCode } from '../contract/errors.js';
import type {
  AnalyzeOptions,
  DetectionApi,
  LoadOptions,
  LoadReport,
  OpenOptions,
  StreamEvent,
  StreamStats,
} from '../contract/messages.js';
import type {
  AnalyzeFacesOptions,
  FaceLoadOptions,
  FaceLoadReport,
  FaceStats,
  OpenFacesOptions,
} from '../contract/frames.js';
import type { GapCause } from '../contract/verdict.js';
import { type LoadedModel, type LoadHooks, loadModel } from '../inference/load.js';
import { type LiveSource, openLiveSource } from './live-source.js';
import type { FaceService } from './face-service.js';
import { Pipeline } from './pipeline.js';
import { createVoiceMemory, type VoiceMemory } from './voice-memory.js';

export type LoadModel = (options: LoadOptions, hooks: LoadHooks) => Promise<LoadedModel>;

/** Voices of files that have ended and whose faces are still to come: as many sessions as there may be, and some. */
const KEPT_VOICES = 16;

const NOTHING_JUDGED: StreamStats = {
  hops: 0,
  droppedHops: 0,
  droppedFrames: 0,
  inferenceMsMean: 0,
  inferenceMsP95: 0,
};

export class DetectionService implements DetectionApi {
  readonly #loadModel: LoadModel;
  readonly #live = new Map<string, LiveSource>();
  readonly #files = new Map<string, AbortController>();
  /** What each open voice was called, for the faces beside it. */
  readonly #memories = new Map<string, VoiceMemory>();
  /** The same of files that were heard to their end, for faces that wait for their model. Oldest first. */
  readonly #heard = new Map<string, VoiceMemory>();
  #loadingFaces: Promise<FaceService> | null = null;
  #faces: FaceService | null = null;
  #model: LoadedModel | null = null;
  #pipeline: Pipeline | null = null;

  constructor(load: LoadModel = loadModel) {
    this.#loadModel = load;
  }

  async load(options: LoadOptions, progress?: MessagePort): Promise<LoadReport> {
    return asData('runtime-failed', async () => {
      await this.#unload();
      this.#model = await this.#loadModel(options, { onProgress: (message) => progress?.postMessage(message) });
      this.#pipeline = new Pipeline(this.#model);
      return this.#model.report;
    });
  }

  async open(options: OpenOptions, events: MessagePort): Promise<void> {
    return asData('invalid-option', () => {
      const pipeline = this.#ready();
      this.#live.set(options.streamId, openLiveSource(pipeline, options, this.#emitTo(events, options.streamId)));
    });
  }

  async analyze(options: AnalyzeOptions, events: MessagePort): Promise<StreamStats> {
    return asData('file-unreadable', async () => {
      const pipeline = this.#ready();
      const { streamId } = options;
      if (this.#files.has(streamId) || pipeline.has(streamId)) {
        throw new BonaFideError('invalid-option', 'A stream with this id is already open.', { found: streamId });
      }
      const cancel = new AbortController();
      const emit = this.#emitTo(events, streamId);
      this.#files.set(streamId, cancel);
      try {
        // The reader of media files is large, and microphone and tab need none of it.
        const { analyzeFile } = await import('./file-source.js');
        return await analyzeFile(pipeline, options, emit, cancel.signal);
      } finally {
        this.#files.delete(streamId);
        this.#keepHeard(streamId);
      }
    });
  }

  async loadFaces(options: FaceLoadOptions): Promise<FaceLoadReport> {
    return asData('runtime-failed', async () => (await this.#loadFaces(options)).report);
  }

  async openFaces(options: OpenFacesOptions, events: MessagePort): Promise<void> {
    return asData('invalid-option', () => this.#readyFaces().open(options, events));
  }

  async analyzeFaces(options: AnalyzeFacesOptions, events: MessagePort): Promise<FaceStats> {
    return asData('file-unreadable', async () => {
      try {
        return await this.#readyFaces().analyze(options, events);
      } finally {
        if (options.beside !== null) this.#heard.delete(options.beside);
      }
    });
  }

  async paceFaces(streamId: string, intervalMs: number): Promise<void> {
    return asData('invalid-option', () => this.#readyFaces().pace(streamId, intervalMs));
  }

  async closeFaces(streamId: string): Promise<FaceStats> {
    return asData('invalid-option', () => this.#readyFaces().close(streamId));
  }

  async pause(streamId: string): Promise<void> {
    return asData('invalid-option', () => {
      this.#ready().pause(streamId);
      this.#live.get(streamId)?.pause();
    });
  }

  async resume(streamId: string, gap: { readonly cause: GapCause; readonly gapMs: number }): Promise<void> {
    return asData('invalid-option', () => {
      if (!(gap.gapMs >= 0))
        throw new BonaFideError('invalid-option', 'A gap cannot be shorter than nothing.', {
          found: String(gap.gapMs),
        });
      this.#ready().resume(streamId, gap.cause, gap.gapMs);
      this.#live.get(streamId)?.resume();
    });
  }

  /** Ends a live stream, or cancels a file: `analyze` then rejects `aborted`. */
  async close(streamId: string): Promise<StreamStats> {
    return asData('invalid-option', () => {
      this.#live.get(streamId)?.close();
      this.#live.delete(streamId);
      const cancel = this.#files.get(streamId);
      cancel?.abort();
      const pipeline = this.#ready();
      // A file that is still being opened has no stream yet.
      return cancel !== undefined && !pipeline.has(streamId) ? NOTHING_JUDGED : pipeline.close(streamId);
    });
  }

  async dispose(): Promise<void> {
    return asData('runtime-failed', () => this.#unload());
  }

  #ready(): Pipeline {
    if (this.#pipeline === null) throw new BonaFideError('model-missing', 'No model is loaded yet. Call load first.');
    return this.#pipeline;
  }

  #loadFaces(options: FaceLoadOptions): Promise<FaceService> {
    const pipeline = this.#ready();
    const model = this.#model;
    if (model === null) throw new BonaFideError('invalid-option', 'The model is not loaded yet. Call load first.');
    if (this.#loadingFaces !== null) return this.#loadingFaces;
    // Finder, tfjs and face code are large, and a voice needs none of them.
    const loading = import('./face-service.js')
      .then(({ FaceService }) =>
        FaceService.load(options, model, {
          pipeline,
          memoryOf: (streamId) => this.#memories.get(streamId) ?? this.#heard.get(streamId),
        }),
      )
      .then((faces) => {
        this.#faces = faces;
        return faces;
      });
    this.#loadingFaces = loading;
    loading.catch(() => {
      if (this.#loadingFaces === loading) this.#loadingFaces = null;
    });
    return loading;
  }

  #readyFaces(): FaceService {
    if (this.#faces === null) {
      throw new BonaFideError('invalid-option', 'The face model is not loaded yet. Call loadFaces first.');
    }
    return this.#faces;
  }

  /** Sends to the page, and remembers verdicts for the faces beside this voice. */
  #emitTo(port: MessagePort, streamId: string): (event: StreamEvent) => void {
    const memory = createVoiceMemory();
    this.#memories.set(streamId, memory);
    return (event) => {
      if (event.kind === 'result') memory.take(event.result);
      if (event.kind === 'end' && !this.#files.has(streamId)) this.#memories.delete(streamId);
      port.postMessage(event);
    };
  }

  /** A short file is heard before the model of its faces is there, and they need to know what was heard. */
  #keepHeard(streamId: string): void {
    const memory = this.#memories.get(streamId);
    if (memory === undefined) return;
    memory.end();
    this.#memories.delete(streamId);
    this.#heard.delete(streamId);
    this.#heard.set(streamId, memory);
    for (const oldest of this.#heard.keys()) {
      if (this.#heard.size <= KEPT_VOICES) break;
      this.#heard.delete(oldest);
    }
  }

  async #unload(): Promise<void> {
    await (await this.#loadingFaces?.catch(() => null))?.dispose();
    this.#loadingFaces = null;
    this.#faces = null;
    for (const source of this.#live.values()) source.close();
    for (const cancel of this.#files.values()) cancel.abort();
    for (const streamId of this.#live.keys()) this.#pipeline?.close(streamId);
    this.#live.clear();
    this.#heard.clear();
    await this.#pipeline?.idle();
    await this.#model?.dispose();
    this.#model = null;
    this.#pipeline = null;
  }
}

/** Errors cross to the page as data: a class would lose its code on the way. */
async function asData<T>(code: ErrorCode, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw BonaFideError.wrap(thrown, code, 'The detection worker could not do this.').toData();
  }
}
