/** Results of a stream that began in the middle of a session, in the session's own time and counts. */
import type { FaceResult } from '../contract/face.js';
import type { DetectionResult, MediaSpan } from '../contract/verdict.js';

export interface StreamOrigin {
  /** Time of the session at which the stream began, ms. */
  readonly startMs: number;
  /** Hops dropped by the streams before it. */
  readonly droppedHops: number;
}

export function rebase(result: DetectionResult, origin: StreamOrigin): DetectionResult {
  const { listen } = 'listen' in result ? result : {};
  return {
    ...result,
    span: rebaseSpan(result.span, origin),
    ...(listen === undefined ? {} : { listen: { ...listen, span: rebaseSpan(listen.span, origin) } }),
    droppedHops: result.droppedHops + origin.droppedHops,
  };
}

export function rebaseFace<Result extends FaceResult>(result: Result, origin: StreamOrigin): Result {
  return { ...result, span: rebaseSpan(result.span, origin) };
}

export function rebaseSpan({ startMs, endMs }: MediaSpan, origin: StreamOrigin): MediaSpan {
  return { startMs: startMs + origin.startMs, endMs: endMs + origin.startMs };
}
