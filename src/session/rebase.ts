/** Results of a stream that began in the middle of a session, in the session's own time and counts. */
import type { DetectionResult } from '../contract/verdict.js';

export interface StreamOrigin {
  /** Time of the session at which the stream began, ms. */
  readonly startMs: number;
  /** Hops dropped by the streams before it. */
  readonly droppedHops: number;
}

export function rebase(result: DetectionResult, origin: StreamOrigin): DetectionResult {
  const { startMs, endMs } = result.span;
  return {
    ...result,
    span: { startMs: startMs + origin.startMs, endMs: endMs + origin.startMs },
    droppedHops: result.droppedHops + origin.droppedHops,
  };
}
