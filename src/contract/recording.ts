/**
 * The boundary between page and recording worker: what is to be kept, how far it is, what was found again.
 *
 * Media lies in OPFS under `recordings/<session id>/`, one file for each stretch between pauses. While a stretch is being
 * written its name ends in `.part`; a file without that ending is whole.
 */
import type { ErrorData } from './errors.js';
import type { FrameSource } from './frames.js';
import type { PcmSource } from './messages.js';
import type { MediaRef } from './record.js';

/** Folder of OPFS that holds a folder for each recorded session. */
export const RECORDINGS_FOLDER = 'recordings';

/** Bounds of what is written, bits a second. */
export const MAX_AUDIO_BITS_PER_SECOND = 128_000;
export const MAX_VIDEO_BITS_PER_SECOND = 2_500_000;

export interface StretchOptions {
  readonly sessionId: string;
  /** Session time of the first sample, ms. */
  readonly startMs: number;
  readonly sound: { readonly source: PcmSource; readonly sampleRateHz: number } | null;
  readonly picture: {
    readonly source: FrameSource;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly framesPerSecond: number;
  } | null;
}

/** Recording worker -> page, at least each second while a stretch is written. */
export type RecordingEvent =
  | {
      readonly kind: 'progress';
      readonly bytes: number;
      readonly durationMs: number;
      /** Room that the browser leaves this site, bytes; null where it does not say. */
      readonly freeBytes: number | null;
      /** What the encoders are asked for now, bits a second; 0 where there is none. */
      readonly audioBitsPerSecond: number;
      readonly videoBitsPerSecond: number;
      /** Pictures that were left out because the device could not encode them. */
      readonly droppedFrames: number;
      /** Sound that was lost on the way and written as silence, ms. */
      readonly lostMs: number;
    }
  /** It has stopped by itself; what was written until then is whole and named by `end`. */
  | { readonly kind: 'stopped'; readonly error: ErrorData };

/** What a session left behind that was cut off, playable again. */
export interface RecoveredRecording {
  readonly id: string;
  /** Every file of the session, by start. */
  readonly media: readonly MediaRef[];
  /** Names of the files in `media` that had been cut off. */
  readonly mended: readonly string[];
  /** Why a file of it could not be made whole. It stays as it is, to be tried again, and `media` names the others. */
  readonly error?: ErrorData;
}

/** What the recording worker exposes by Comlink. Every method rejects with ErrorData-shaped errors. */
export interface RecordingApi {
  /** Starts a stretch. Rejects `recording-unavailable` where nothing can be encoded or kept, `recording-full` without room. */
  begin(options: StretchOptions, events: MessagePort): Promise<void>;
  /** Ends the stretch: its file is whole then. Null when nothing was written. */
  end(): Promise<MediaRef | null>;
  /**
   * Makes files playable that were cut off, of all sessions but those in `running`; lists also the whole files of the
   * sessions in `unfinished`.
   */
  recover(unfinished: readonly string[], running: readonly string[]): Promise<readonly RecoveredRecording[]>;
}
