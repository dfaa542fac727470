/** What is kept of a session. History stores it, exports carry it, the relay moves it sealed; nothing else crosses. */
import type { ErrorData } from './errors.js';
import type { FaceNoEvidenceReason, FaceUnreliableReason } from './face.js';
import type { GapCause, Listen, MediaSpan, NoEvidenceReason, UnreliableReason, Verdict } from './verdict.js';

/** Rises when a stored record must be migrated. */
export const RECORD_VERSION = 1;

export type RecordedSource = 'microphone' | 'camera' | 'tab' | 'screen' | 'file' | 'clip' | 'stream';

/** A model by name and by content: the SHA-256 of its graph, lower-case hex. */
export interface ModelRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** One lane in figures; times in ms of the session. */
export interface LaneSummary {
  readonly judgedMs: number;
  readonly verdictMs: Readonly<Record<Verdict, number>>;
  readonly noEvidenceMs: number;
  readonly unreliableMs: number;
  readonly gapMs: number;
  /** Mean probability of bona fide over the judged time; null when nothing was judged. */
  readonly meanConfidence: number | null;
  readonly lowest: { readonly atMs: number; readonly confidence: number } | null;
  /** The last longer listen to a voice; absent where there was none. */
  readonly listen?: Listen;
}

export type Lane = 'voice' | 'face';

/** One result of a lane, over the part of the session that it is the newest word about. */
export type LaneEntry = MediaSpan &
  (
    | { readonly status: 'buffering' }
    | {
        readonly status: 'analyzing';
        readonly verdict: Verdict;
        /** Probability of bona fide under the prior, smoothed, 0 to 1. */
        readonly confidence: number;
        readonly provisional: boolean;
        /** Raw log-odds of bona fide, and the calibrated LLR (natural log). */
        readonly score: number;
        readonly llr: number;
      }
    | { readonly status: 'no-evidence'; readonly reason: NoEvidenceReason | FaceNoEvidenceReason }
    | { readonly status: 'unreliable'; readonly reason: UnreliableReason | FaceUnreliableReason }
    | { readonly status: 'gap'; readonly cause: GapCause }
  );

/** Recorded sound or picture, stored apart from its record. */
export interface MediaRef {
  /** File name inside the session's own folder, for example `media.webm`. */
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** SHA-256 of the whole file, lower-case hex; null until it was read through once. */
  readonly sha256: string | null;
  /** Session time of the first sample, and length, ms. */
  readonly startMs: number;
  readonly durationMs: number;
}

export interface SessionRecord {
  readonly version: typeof RECORD_VERSION;
  /** `crypto.randomUUID()`, also the name of the session's folder of media. */
  readonly id: string;
  /** Wall clock, ms since the epoch. `endedAt` is null while it runs, and stays null when it was cut off. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Found on a later start without an end: it was cut off and recovered. */
  readonly recovered: boolean;
  readonly title: string;
  readonly note: string;
  /** When title or note were last changed, ms since the epoch. */
  readonly editedAt: number;
  readonly source: { readonly kind: RecordedSource; readonly label: string };
  /** Prior probability of bona fide. */
  readonly prior: number;
  readonly models: { readonly voice: ModelRef | null; readonly face: ModelRef | null };
  readonly listenedMs: number;
  readonly summary: { readonly voice: LaneSummary; readonly face: LaneSummary | null };
  readonly gaps: readonly (MediaSpan & { readonly cause: GapCause })[];
  /** Why it ended by itself, or with its page (`page-left`); null when the user ended it there. */
  readonly error: ErrorData | null;
  readonly media: readonly MediaRef[];
  /** When its verdicts were deleted because their time was up, ms since the epoch; lanes and summary are empty then. */
  readonly verdictsExpiredAt?: number;
  /**
   * When it was imported here, ms since the epoch: how long it is kept counts from then. It is about the place and not about the
   * session, so exports do not carry it.
   */
  readonly importedAt?: number;
}

/** A file that is a photo: told by its name, as browsers tell the type of a file themselves. */
export function isOfPhoto({ source }: Pick<SessionRecord, 'source'>): boolean {
  return source.kind === 'file' && /\.(jpe?g|jfif|pjpeg|pjp|a?png|webp|avif|gif|bmp|hei[cf])$/i.test(source.label);
}

/** It runs, or was cut off and is not closed yet. */
export function isOpen({ endedAt, recovered }: Pick<SessionRecord, 'endedAt' | 'recovered'>): boolean {
  return endedAt === null && !recovered;
}
