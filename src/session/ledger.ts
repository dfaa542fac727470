/** Keeps the account of a session: results in the session's own time, what was dropped, how long was listened. */
import type { StreamEvent } from '../contract/messages.js';
import type { DetectionResult, GapCause } from '../contract/verdict.js';
import { rebase, type StreamOrigin } from './rebase.js';
import type { SessionSnapshot } from './snapshot.js';
import { Timeline } from './timeline.js';

type ResultEvent = Extract<StreamEvent, { kind: 'result' }>;

export class Ledger {
  readonly timeline = new Timeline();
  #origin: StreamOrigin = { startMs: 0, droppedHops: 0 };
  #droppedHops = 0;

  clear(): void {
    this.timeline.clear();
    this.#droppedHops = 0;
    this.beginStream();
  }

  /** A new stream of the worker begins where the session stands; its own time starts at 0. */
  beginStream(): void {
    this.#origin = { startMs: this.timeline.endMs, droppedHops: this.#droppedHops };
  }

  take({ result, newestSampleAtMs, inferenceMs }: ResultEvent, nowMs: number): Partial<SessionSnapshot> {
    const own = rebase(result, this.#origin);
    this.#droppedHops = own.droppedHops;
    const delayMs = result.status === 'gap' ? {} : { delayMs: Math.max(0, nowMs - newestSampleAtMs) };
    return { ...this.#write(own), ...delayMs, ...(inferenceMs === undefined ? {} : { inferenceMs }) };
  }

  /** Time that passed while no stream was open. */
  markGap(cause: GapCause, gapMs: number, nowMs: number): Partial<SessionSnapshot> {
    const startMs = this.timeline.endMs;
    return this.#write({
      status: 'gap',
      cause,
      span: { startMs, endMs: startMs + gapMs },
      timestamp: nowMs,
      droppedHops: this.#droppedHops,
    });
  }

  #write(result: DetectionResult): Partial<SessionSnapshot> {
    this.timeline.append(result);
    return {
      result,
      droppedHops: this.#droppedHops,
      listenedMs: this.timeline.listenedMs,
      timelineVersion: this.timeline.version,
    };
  }
}
