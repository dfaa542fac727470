/** Keeps the account of a session: results in the session's own time, what was dropped, how long was listened. */
import type { FaceEvent } from '../contract/frames.js';
import type { StreamEvent } from '../contract/messages.js';
import type { FaceResult } from '../contract/face.js';
import type { Lane } from '../contract/record.js';
import type { DetectionResult, GapCause } from '../contract/verdict.js';
import { rebase, rebaseFace, rebaseSpan, type StreamOrigin } from './rebase.js';
import type { SessionSnapshot } from './snapshot.js';
import { Timeline } from './timeline.js';

type ResultEvent = Extract<StreamEvent, { kind: 'result' }>;
type FacesEvent = Extract<FaceEvent, { kind: 'faces' }>;

/** Hears of each result as it is put down; it is the newest word from `startMs` on. */
type OnEntry = (lane: Lane, result: DetectionResult | FaceResult, startMs: number) => void;

export class Ledger {
  /** The voice's lane. */
  readonly timeline = new Timeline();
  /** The faces' lane, on the same clock. */
  readonly faces = new Timeline();
  #origin: StreamOrigin = { startMs: 0, droppedHops: 0 };
  #droppedHops = 0;
  readonly #onEntry: OnEntry;

  constructor(onEntry: OnEntry = () => undefined) {
    this.#onEntry = onEntry;
  }

  /** Where the session stands, ms. */
  get endMs(): number {
    return Math.max(this.timeline.endMs, this.faces.endMs);
  }

  /** Time of the session at which the next sample will be, ms; pictures may be ahead of it. */
  get soundMs(): number {
    return Math.max(this.timeline.endMs, this.#origin.startMs);
  }

  clear(): void {
    this.timeline.clear();
    this.faces.clear();
    this.#droppedHops = 0;
    this.beginStream();
  }

  /** A new stream of the worker begins where the session stands; its own time starts at 0. */
  beginStream(): void {
    this.#origin = { startMs: this.endMs, droppedHops: this.#droppedHops };
  }

  take({ result, newestSampleAtMs, inferenceMs }: ResultEvent, nowMs: number): Partial<SessionSnapshot> {
    const own = rebase(result, this.#origin);
    this.#droppedHops = own.droppedHops;
    const delayMs = result.status === 'gap' ? {} : { delayMs: Math.max(0, nowMs - newestSampleAtMs) };
    return { ...this.#write(own), ...delayMs, ...(inferenceMs === undefined ? {} : { inferenceMs }) };
  }

  takeFaces({ results, lead, fused, capturedAtMs, inferenceMs }: FacesEvent, nowMs: number): Partial<SessionSnapshot> {
    const own = rebaseFace(lead, this.#origin);
    this.#append('face', own);
    return {
      faces: results.map((result) => rebaseFace(result, this.#origin)),
      faceLead: own,
      fused: fused === null ? null : { ...fused, span: rebaseSpan(fused.span, this.#origin) },
      faceDelayMs: Math.max(0, nowMs - capturedAtMs),
      droppedFrames: lead.droppedFrames,
      ...(inferenceMs === undefined ? {} : { faceInferenceMs: inferenceMs }),
      ...this.#totals(),
    };
  }

  /** Time that passed while no stream was open; of the lanes that had begun. */
  markGap(cause: GapCause, gapMs: number, nowMs: number): Partial<SessionSnapshot> {
    const startMs = this.endMs;
    const gap = {
      status: 'gap',
      cause,
      span: { startMs, endMs: startMs + gapMs },
      timestamp: nowMs,
      droppedHops: this.#droppedHops,
    } as const;
    if (this.faces.length > 0) this.#append('face', gap);
    return this.timeline.length === 0 && this.faces.length > 0 ? { result: gap, ...this.#totals() } : this.#write(gap);
  }

  /** The voice has marked a gap by itself; so does the lane of the faces, up to the same moment. */
  markFaceGap(cause: GapCause, nowMs: number): Partial<SessionSnapshot> {
    if (this.faces.length === 0) return {};
    const span = { startMs: this.faces.endMs, endMs: this.soundMs };
    this.#append('face', { status: 'gap', cause, span, timestamp: nowMs, droppedHops: this.#droppedHops });
    return this.#totals();
  }

  #write(result: DetectionResult): Partial<SessionSnapshot> {
    this.#append('voice', result);
    return { result, droppedHops: this.#droppedHops, ...this.#totals() };
  }

  #append(lane: Lane, result: DetectionResult | FaceResult): void {
    const timeline = lane === 'voice' ? this.timeline : this.faces;
    const startMs = timeline.endMs;
    timeline.append(result);
    this.#onEntry(lane, result, startMs);
  }

  #totals() {
    const lane = this.timeline.length > 0 ? this.timeline : this.faces;
    return {
      listenedMs: lane.listenedMs,
      timelineVersion: this.timeline.version,
      faceTimelineVersion: this.faces.version,
    };
  }
}
