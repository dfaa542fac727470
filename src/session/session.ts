/**
 * One session, from the choice of a source to the last verdict. The headless heart of the product: no element, no style.
 *
 * ```ts
 * const session = createSession({ models });
 * session.subscribe(({ phase, result, error }) => show(phase, result, error));
 * await session.start({ kind: 'microphone' });
 * ```
 *
 * Commands never reject: what came of them is the snapshot. A command that means nothing in the present phase does
 * nothing. Call `start`, `resume` and `retry` in a user's gesture.
 */
import type { FaceLoadOptions } from '../contract/frames.js';
import type { LoadOptions } from '../contract/messages.js';
import { BonaFideError } from '../contract/errors.js';
import { createDetectionWorker } from './detection-worker.js';
import { DetectorHost } from './detector-host.js';
import type { SessionJournal } from './journal.js';
import type { RecordingConsent } from './recording-state.js';
import { SessionRunner } from './runner.js';
import type { SessionSnapshot, SessionSource } from './snapshot.js';
import type { Timeline } from './timeline.js';

export interface SessionOptions {
  /** Makes the detection worker, and another when one has died; the product's own when absent. */
  readonly createWorker?: () => Worker;
  /** Absolute URLs of the model's folder, the runtime's folder and the speech gate. */
  readonly models: Pick<LoadOptions, 'modelBaseUrl' | 'runtimeBaseUrl' | 'gateUrl'>;
  /** Absolute URLs of the face model's folder and the finder's; without them only voices are judged. */
  readonly faces?: Pick<FaceLoadOptions, 'modelBaseUrl' | 'finderBaseUrl'>;
  /** `auto` when absent. */
  readonly backend?: LoadOptions['backend'];
  /** 1 when absent: a single stream is too small to be worth more. */
  readonly threads?: number;
  /** Prior probability of bona fide, 0 to 1 exclusive; the model's own when absent. See `setPrior`. */
  readonly prior?: number;
  /** How long a live session listens at most, ms; 30 minutes when absent, and at most. */
  readonly limitMs?: number;
  /** Where sessions write themselves down while they run; they are forgotten with the page when absent. */
  readonly journal?: SessionJournal;
}

export interface RetryOptions {
  /** Take the device from the tab that listens to it (`device-held`, `device-taken`); that one is then interrupted. */
  readonly takeOver?: boolean;
}

export interface StartOptions extends RetryOptions {
  /** What the user has agreed to keep of this one session; nothing when absent. A file is never copied. */
  readonly record?: RecordingConsent;
}

export interface Session {
  /** The present state; a new object after every change. */
  readonly snapshot: SessionSnapshot;
  /** What was heard and judged; the same object all along. */
  readonly timeline: Timeline;
  /** What was seen and judged, on the same clock. */
  readonly faceTimeline: Timeline;
  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void;
  /** Loads worker and models ahead of the first start. Failures are kept for the start that needs them. */
  prepare(): Promise<void>;
  start(source: SessionSource, options?: StartOptions): Promise<void>;
  /** Stops listening and frees the microphone; the time until `resume` is marked as a gap. */
  pause(): Promise<void>;
  /** Goes on, with another source when one is given. */
  resume(other?: SessionSource): Promise<void>;
  /** Goes on after an interruption, or starts again after a failure, with another source when one is given. */
  retry(other?: SessionSource, options?: RetryOptions): Promise<void>;
  /**
   * Prior probability of bona fide for the sessions that start from now on; one that runs keeps its own. Throws
   * `invalid-option` unless it lies between 0 and 1, both excluded.
   */
  setPrior(prior: number): void;
  /** Ends the session or cancels its start; what was heard is kept. */
  stop(): Promise<void>;
  /** Forgets a session that has ended. */
  reset(): void;
  /** Frees everything; the session cannot be used again. */
  dispose(): Promise<void>;
}

/** Starts nothing by itself. Throws `invalid-option` when an option cannot be used. */
export function createSession(options: SessionOptions): Session {
  return new SessionRunner(createHost(options), options, { ownsHost: true });
}

/** One worker with one model, for one session or several. Throws `invalid-option` when an option cannot be used. */
export function createHost(options: SessionOptions): DetectorHost {
  const { threads = 1, backend = 'auto', models, createWorker = createDetectionWorker } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new BonaFideError('invalid-option', 'The option threads cannot be used.', { found: String(threads) });
  }
  return new DetectorHost({ createWorker, load: { ...models, backend, threads } });
}
