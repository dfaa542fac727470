/**
 * The messages of each boundary, one union each, on `kind`.
 * Commands go by Comlink (`DetectionApi`); samples and results go over MessagePorts of their own.
 */
import type { ErrorData } from './errors.js';
import type { AnalyzeFacesOptions, FaceLoadOptions, FaceLoadReport, FaceStats, OpenFacesOptions } from './frames.js';
import type { VoiceManifest } from './manifest.js';
import type { DetectionResult, GapCause, MediaSpan } from './verdict.js';

export type { PcmMessage, PcmReturn, TapCommand } from './pcm.js';

/** Detection worker -> page, one port for each stream. */
export type StreamEvent =
  /** `newestSampleAtMs` is wall clock, ms since the epoch; `inferenceMs` is what the hop cost, absent when nothing ran. */
  | {
      readonly kind: 'result';
      readonly result: DetectionResult;
      readonly newestSampleAtMs: number;
      readonly inferenceMs?: number;
    }
  | { readonly kind: 'progress'; readonly doneMs: number; readonly totalMs: number }
  | { readonly kind: 'end'; readonly stats: StreamStats }
  | { readonly kind: 'error'; readonly error: ErrorData };

export interface StreamStats {
  readonly hops: number;
  readonly droppedHops: number;
  readonly droppedFrames: number;
  readonly inferenceMsMean: number;
  readonly inferenceMsP95: number;
}

export interface LoadOptions {
  /** Absolute URL of the folder that holds `manifest.json`. */
  readonly modelBaseUrl: string;
  /** Absolute URL of the folder that holds the runtime's wasm. */
  readonly runtimeBaseUrl: string;
  /** Absolute URL of the speech gate's model. */
  readonly gateUrl: string;
  readonly backend: 'auto' | 'wasm' | 'webgpu';
  /** Threads to use when memory can be shared; 1 otherwise. */
  readonly threads: number;
}

/** Detection worker -> page while it loads: bytes fetched so far of each part; `totalBytes` is 0 when unknown. */
export interface LoadProgress {
  readonly kind: 'load-progress';
  readonly part: 'runtime' | 'model' | 'gate';
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface LoadReport {
  readonly manifest: VoiceManifest;
  readonly backend: 'wasm' | 'webgpu';
  readonly threads: number;
  readonly loadMs: number;
  readonly warmUpMs: number;
  readonly modelBytes: number;
}

export type PcmSource =
  | { readonly kind: 'port'; readonly port: MessagePort }
  | { readonly kind: 'ring'; readonly buffer: SharedArrayBuffer };

export interface OpenOptions {
  readonly streamId: string;
  readonly sampleRateHz: number;
  readonly source: PcmSource;
  /** Prior probability of bona fide, 0 to 1 exclusive; the manifest's when absent. */
  readonly prior?: number;
}

export interface AnalyzeOptions {
  readonly streamId: string;
  readonly file: Blob;
  readonly prior?: number;
  /** Restrict to a span of the file. */
  readonly span?: MediaSpan;
}

/** What the detection worker exposes by Comlink. Every method rejects with ErrorData-shaped errors. */
export interface DetectionApi {
  /** `progress`, when given, is transferred and receives `LoadProgress`. */
  load(options: LoadOptions, progress?: MessagePort): Promise<LoadReport>;
  /** Starts judging a live source; results go to `events`. */
  open(options: OpenOptions, events: MessagePort): Promise<void>;
  /** Judges a file faster than real time; resolves when done, rejects `aborted` when cancelled. */
  analyze(options: AnalyzeOptions, events: MessagePort): Promise<StreamStats>;
  pause(streamId: string): Promise<void>;
  /** Marks a gap of `gapMs` and goes on. */
  resume(streamId: string, gap: { readonly cause: GapCause; readonly gapMs: number }): Promise<void>;
  close(streamId: string): Promise<StreamStats>;
  /** Loads what faces need, after `load`; safe to call again. */
  loadFaces(options: FaceLoadOptions): Promise<FaceLoadReport>;
  /** Starts judging the faces of a live source; results go to `events` as `FaceEvent`s. */
  openFaces(options: OpenFacesOptions, events: MessagePort): Promise<void>;
  /** Judges the faces of a file; resolves when done, rejects `aborted` when cancelled and `file-no-video` without a picture. */
  analyzeFaces(options: AnalyzeFacesOptions, events: MessagePort): Promise<FaceStats>;
  /** From now on the faces of a live stream are judged every `intervalMs` at most. */
  paceFaces(streamId: string, intervalMs: number): Promise<void>;
  /** Ends a live stream of faces, or cancels a file. */
  closeFaces(streamId: string): Promise<FaceStats>;
  dispose(): Promise<void>;
}
