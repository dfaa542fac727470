/** What a session shows of itself: one immutable object, replaced as a whole. */
import type { CaptureReport } from '../capture/capture.js';
import type { SourceRequest } from '../capture/request.js';
import type { ErrorData } from '../contract/errors.js';
import type { FaceResult, FusedResult } from '../contract/face.js';
import type { FaceLoadReport, FaceStats } from '../contract/frames.js';
import type { LoadReport, StreamStats } from '../contract/messages.js';
import type { DetectionResult } from '../contract/verdict.js';
import { INITIAL, type Phase } from './machine.js';
import { FULL_PACE, type Pace } from './pace.js';
import type { RecordingState } from './recording-state.js';

export type { CaptureReport } from '../capture/capture.js';
export type { Camera } from '../capture/camera.js';
export type { Microphone } from '../capture/microphone.js';
export type { Processing } from '../capture/request.js';

/** A recording on this device, judged faster than it plays. */
export interface FileRequest {
  readonly kind: 'file';
  readonly file: Blob;
  readonly label: string;
}

/** Everything a session can be started with. */
export type SessionSource = SourceRequest | FileRequest;

/** The picture that faces are found in: live, or a still of the file now and then. */
export type Preview =
  | { readonly kind: 'live'; readonly stream: MediaStream; readonly mirrored: boolean }
  | { readonly kind: 'still'; readonly bitmap: ImageBitmap };

/** Something worth a word that does not stop the session. */
export interface Notice {
  readonly kind:
    | 'hidden'
    | 'restarted'
    | 'reopened'
    | 'thawed'
    | 'muted'
    | 'limit-near'
    | 'not-kept'
    | 'spared'
    | 'unread'
    | 'unheard';
  /** Time of the session, ms. */
  readonly atMs: number;
}

/** Bytes fetched of what is loading and has a known size; `totalBytes` is 0 while none is known. */
export interface Loading {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface SessionSnapshot {
  /** Name of the session in history and of its folder of media; null before the first start. */
  readonly id: string | null;
  readonly phase: Phase;
  /** A live source, which can be paused; false for a file. */
  readonly live: boolean;
  /** Sound has reached the detector: there are results to keep. */
  readonly begun: boolean;
  /** Why the phase is `interrupted` or `failed`, or why the session ended by itself. */
  readonly error: ErrorData | null;
  readonly source: SessionSource | null;
  /** Prior probability of bona fide that the confidence rests on; null for the model's own. */
  readonly prior: number | null;
  /** The newest result, its span in ms of the session. */
  readonly result: DetectionResult | null;
  readonly loading: Loading | null;
  /** The model in use; stays from one session to the next. */
  readonly model: LoadReport | null;
  readonly capture: CaptureReport | null;
  /** Time listened to, without pauses and gaps, ms. */
  readonly listenedMs: number;
  readonly limitMs: number;
  /** The limit is two minutes away or less. */
  readonly limitNear: boolean;
  readonly droppedHops: number;
  /** Age of the newest sample when its result reached the page, ms. */
  readonly delayMs: number | null;
  /** What the newest hop cost the worker, ms. */
  readonly inferenceMs: number | null;
  /** The worker's own account, once a session has ended. */
  readonly stats: StreamStats | null;
  /** How far a file is. */
  readonly progress: { readonly doneMs: number; readonly totalMs: number } | null;
  /** How far its picture is; null where there is none, or none is judged. */
  readonly faceProgress: { readonly doneMs: number; readonly totalMs: number } | null;
  /** The system or the other side has muted the track. */
  readonly muted: boolean;
  /** The page is in a background tab. */
  readonly hidden: boolean;
  /** The newest 50, oldest first. */
  readonly notices: readonly Notice[];
  /** Rises when the timeline changed. */
  readonly timelineVersion: number;
  /** This build can judge faces. */
  readonly canJudgeFaces: boolean;
  /** Null while there is no picture, as in every session that is about a voice alone. */
  readonly preview: Preview | null;
  /** The newest results, one for each face; empty before the first frame. */
  readonly faces: readonly FaceResult[];
  /** The one of them that the face lane shows. */
  readonly faceLead: FaceResult | null;
  /** Voice and face together; null while neither can be judged, and without a picture. */
  readonly fused: FusedResult | null;
  readonly faceModel: FaceLoadReport | null;
  /** Age of the newest frame when its result reached the page, and what it cost the worker, ms. */
  readonly faceDelayMs: number | null;
  readonly faceInferenceMs: number | null;
  readonly droppedFrames: number;
  /** How often a live picture is judged, and why no more often. */
  readonly facePace: Pace;
  readonly faceStats: FaceStats | null;
  readonly faceTimelineVersion: number;
  /** Null where nobody has agreed to keep what is heard. */
  readonly recording: RecordingState | null;
}

export const MAX_NOTICES = 50;

export function emptySnapshot(limitMs: number, canJudgeFaces = false): SessionSnapshot {
  return {
    ...INITIAL,
    id: null,
    source: null,
    prior: null,
    result: null,
    loading: null,
    model: null,
    capture: null,
    listenedMs: 0,
    limitMs,
    limitNear: false,
    droppedHops: 0,
    delayMs: null,
    inferenceMs: null,
    stats: null,
    progress: null,
    faceProgress: null,
    muted: false,
    hidden: false,
    notices: [],
    timelineVersion: 0,
    canJudgeFaces,
    preview: null,
    faces: [],
    faceLead: null,
    fused: null,
    faceModel: null,
    faceDelayMs: null,
    faceInferenceMs: null,
    droppedFrames: 0,
    facePace: FULL_PACE,
    faceStats: null,
    faceTimelineVersion: 0,
    recording: null,
  };
}
