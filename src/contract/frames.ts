/** The boundary between page and detection worker for pictures: frames one way, faces the other. */
import type { ErrorData } from './errors.js';
import type { FaceResult, FusedResult } from './face.js';
import type { FaceManifest } from './manifest.js';
import type { MediaSpan } from './verdict.js';

/** Time between two frames that are judged, ms, where nothing asks for less: five times a second. */
export const FULL_PACE_MS = 200;

/** How frames reach the worker. Whoever takes a frame closes it. */
export type FrameSource =
  /** A stream that lives in the worker, as that of a track processor there does. */
  | { readonly kind: 'readable'; readonly readable: ReadableStream<VideoFrame> }
  /** The page takes frames and sends one whenever the worker asks for it. */
  | { readonly kind: 'port'; readonly port: MessagePort };

/**
 * Page -> worker, over the port. `capturedAtMs` is wall clock, ms since the epoch. The frame is transferred. `end`: the picture
 * has ended; `closed`: the page is done, no frame is on its way any more, and the port is the worker's to close.
 */
export type FrameMessage =
  | { readonly kind: 'frame'; readonly frame: VideoFrame; readonly capturedAtMs: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'closed' };

/** Worker -> page, over the port: the next frame is welcome. */
export type FrameReturn = { readonly kind: 'more' };

/** Detection worker -> page, one port for each stream of faces. */
export type FaceEvent =
  | {
      readonly kind: 'faces';
      /** One for each face, largest first; or one `no-evidence`. */
      readonly results: readonly FaceResult[];
      /** The one of them that the session's face lane shows: the least likely real of those that were judged. */
      readonly lead: FaceResult;
      /** Both modalities together; null when neither could be judged. */
      readonly fused: FusedResult | null;
      /** Wall clock when the frame was captured, ms since the epoch. */
      readonly capturedAtMs: number;
      /** What the frame cost the worker, ms; absent when nothing ran. */
      readonly inferenceMs?: number;
      /** A small copy of the frame, now and then, where the page has no picture of its own. Whoever takes it closes it. */
      readonly picture?: ImageBitmap;
    }
  | { readonly kind: 'progress'; readonly doneMs: number; readonly totalMs: number }
  | { readonly kind: 'end'; readonly stats: FaceStats }
  | { readonly kind: 'error'; readonly error: ErrorData };

export interface FaceStats {
  readonly frames: number;
  readonly droppedFrames: number;
  readonly inferenceMsMean: number;
  readonly inferenceMsP95: number;
}

export interface FaceLoadOptions {
  /** Absolute URL of the folder that holds the face model's `manifest.json`. */
  readonly modelBaseUrl: string;
  /** Absolute URL of the folder that holds the face finder. */
  readonly finderBaseUrl: string;
  /** Absolute URL of the folder that holds the runtimes' wasm. */
  readonly runtimeBaseUrl: string;
}

export interface FaceLoadReport {
  readonly manifest: FaceManifest;
  readonly modelBytes: number;
  readonly loadMs: number;
}

export interface OpenFacesOptions {
  readonly streamId: string;
  readonly source: FrameSource;
  /** The voice of the same session, whose clock the faces then keep and whose results are fused with theirs. */
  readonly beside: string | null;
  /** Prior probability of bona fide, 0 to 1 exclusive; the manifest's when absent. */
  readonly prior?: number;
}

/** Kinds of photos that every browser here decodes, for `accept`. */
export const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';

/** A single picture, of which there is nothing to hear. */
export function isPhoto(file: Blob): boolean {
  return file.type.startsWith('image/');
}

export interface AnalyzeFacesOptions {
  readonly streamId: string;
  /** A film or a photo. */
  readonly file: Blob;
  readonly beside: string | null;
  readonly prior?: number;
  /** Restrict to a span of the file. */
  readonly span?: MediaSpan;
}
