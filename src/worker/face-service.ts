/** The commands of the page that are about faces. Loaded when the first of them comes: a voice needs none of it. */
import { BonaFideError } from '../contract/errors.js';
import {
  type AnalyzeFacesOptions,
  type FaceEvent,
  type FaceLoadOptions,
  type FaceLoadReport,
  type FaceStats,
  isPhoto,
  type OpenFacesOptions,
} from '../contract/frames.js';
import { loadFinder } from '../faces/load-finder.js';
import { loadFaceModel } from '../inference/face-model.js';
import type { LoadedModel } from '../inference/load.js';
import { fetchFile } from '../inference/model-files.js';
import { type FaceParts, FacePipeline } from './face-pipeline.js';
import { FaceStream } from './face-stream.js';
import { type LiveFaces, openLiveFaces } from './live-faces.js';
import { drainRings } from './pcm-inlet.js';
import type { Pipeline } from './pipeline.js';
import type { VoiceMemory } from './voice-memory.js';

/** What faces need of the voice beside them. */
export interface VoiceSide {
  readonly pipeline: Pipeline;
  memoryOf(streamId: string): VoiceMemory | undefined;
}

export async function loadFaceParts(options: FaceLoadOptions, voice: LoadedModel): Promise<FaceParts> {
  const [finder, model] = await Promise.allSettled([
    loadFinder(options.finderBaseUrl, options.runtimeBaseUrl, fetchFile),
    loadFaceModel(options.modelBaseUrl, voice.wasm, fetchFile),
  ]);
  if (finder.status === 'rejected' && model.status === 'fulfilled') await model.value.dispose();
  if (model.status === 'rejected' && finder.status === 'fulfilled') finder.value.dispose();
  if (model.status === 'rejected') throw model.reason;
  if (finder.status === 'rejected') throw finder.reason;
  return { finder: finder.value, model: model.value };
}

export class FaceService {
  readonly #parts: FaceParts;
  readonly #pipeline: FacePipeline;
  readonly #voice: VoiceSide;
  readonly #live = new Map<string, { readonly stream: FaceStream; readonly faces: LiveFaces }>();
  readonly #files = new Map<string, { readonly stream: FaceStream; readonly cancel: AbortController }>();
  readonly report: FaceLoadReport;

  constructor(parts: FaceParts, voice: VoiceSide, loadMs: number) {
    this.#parts = parts;
    this.#voice = voice;
    this.#pipeline = new FacePipeline(parts, () => {
      drainRings();
      return voice.pipeline.settle();
    });
    const { manifest, modelBytes } = parts.model;
    this.report = { manifest, modelBytes, loadMs };
  }

  static async load(options: FaceLoadOptions, model: LoadedModel, voice: VoiceSide): Promise<FaceService> {
    const startMs = performance.now();
    return new FaceService(await loadFaceParts(options, model), voice, performance.now() - startMs);
  }

  has(streamId: string): boolean {
    return this.#live.has(streamId) || this.#files.has(streamId);
  }

  open({ streamId, source, beside, ...rest }: OpenFacesOptions, events: MessagePort): void {
    const stream = this.#stream(streamId, beside, rest, events);
    const openedAtMs = Date.now();
    const mediaMsAt = (wallMs: number): number =>
      (beside === null ? null : this.#voice.pipeline.mediaMsAt(beside, wallMs)) ?? Math.max(0, wallMs - openedAtMs);
    const faces = openLiveFaces(this.#pipeline, stream, source, mediaMsAt);
    this.#live.set(streamId, { stream, faces });
  }

  async analyze(options: AnalyzeFacesOptions, events: MessagePort): Promise<FaceStats> {
    const { streamId, beside, prior } = options;
    const photo = isPhoto(options.file);
    const stream = this.#stream(streamId, beside, { photo, ...(prior === undefined ? {} : { prior }) }, events);
    const cancel = new AbortController();
    this.#files.set(streamId, { stream, cancel });
    try {
      if (photo) {
        const { analyzePhoto } = await import('./photo-source.js');
        return await analyzePhoto(this.#pipeline, stream, options, cancel.signal);
      }
      const { analyzeVideo } = await import('./video-source.js');
      return await analyzeVideo(this.#pipeline, stream, options, cancel.signal);
    } finally {
      this.#files.delete(streamId);
    }
  }

  /** How often a live stream is judged; a file goes as fast as it can. */
  pace(streamId: string, intervalMs: number): void {
    const live = this.#live.get(streamId);
    if (live === undefined) throw unknown(streamId);
    if (!(intervalMs > 0)) {
      throw new BonaFideError('invalid-option', 'The time between two frames must be more than nothing.', {
        found: String(intervalMs),
      });
    }
    live.faces.pace(intervalMs);
  }

  /** Ends a live stream, or cancels a file: `analyze` then rejects `aborted`. */
  close(streamId: string): FaceStats {
    const live = this.#live.get(streamId);
    const file = this.#files.get(streamId);
    live?.faces.close();
    file?.cancel.abort();
    this.#live.delete(streamId);
    const stream = live?.stream ?? file?.stream;
    if (stream === undefined) throw unknown(streamId);
    const stats = stream.stats();
    if (live !== undefined) stream.options.emit({ kind: 'end', stats });
    return stats;
  }

  async dispose(): Promise<void> {
    for (const { faces } of this.#live.values()) faces.close();
    for (const { cancel } of this.#files.values()) cancel.abort();
    this.#live.clear();
    this.#parts.finder.dispose();
    await this.#parts.model.dispose();
  }

  #stream(
    streamId: string,
    beside: string | null,
    rest: { prior?: number; photo?: boolean },
    events: MessagePort,
  ): FaceStream {
    if (this.has(streamId)) {
      throw new BonaFideError('invalid-option', 'A stream with this id is already open.', { found: streamId });
    }
    const memory = beside === null ? undefined : this.#voice.memoryOf(beside);
    return new FaceStream(this.#parts.model.manifest, {
      ...rest,
      emit: (event: FaceEvent) => {
        const picture = event.kind === 'faces' ? event.picture : undefined;
        events.postMessage(event, picture === undefined ? [] : [picture as ImageBitmap]);
      },
      voiceAt: (mediaMs) => memory?.at(mediaMs) ?? null,
      voiceHeardTo: async (mediaMs) => memory?.heardTo(mediaMs),
    });
  }
}

function unknown(streamId: string): BonaFideError {
  return new BonaFideError('invalid-option', 'There is no open stream with this id.', { found: streamId });
}
