/** Lanes of parts that were judged one by one, as one session on its own clock. Pure. */
import type { Lane, LaneEntry, SessionRecord } from '../../contract/record.js';
import type { GapCause } from '../../contract/verdict.js';
import type { Lanes } from '../../history/exported.js';

export interface JudgedPart {
  /** Where the part begins in the session, ms. */
  readonly startMs: number;
  /** On the part's own clock, which begins at 0. */
  readonly lanes: Lanes;
}

/** What no part covers is a gap, for the reason that `gaps` of the session give it. */
export function joinParts(parts: readonly JudgedPart[], gaps: SessionRecord['gaps']): Lanes {
  const sorted = [...parts].sort((a, b) => a.startMs - b.startMs);
  return { voice: joinLane(sorted, 'voice', gaps), face: joinLane(sorted, 'face', gaps) };
}

function joinLane(parts: readonly JudgedPart[], lane: Lane, gaps: SessionRecord['gaps']): LaneEntry[] {
  const joined: LaneEntry[] = [];
  let endMs = 0;
  for (const { startMs: offsetMs, lanes } of parts) {
    for (const entry of lanes[lane]) {
      const moved = { ...entry, startMs: entry.startMs + offsetMs, endMs: entry.endMs + offsetMs };
      // A part may be some milliseconds longer than what was left of the session for it.
      if (moved.endMs <= endMs) continue;
      const startMs = Math.max(endMs, moved.startMs);
      if (startMs > endMs)
        joined.push({ startMs: endMs, endMs: startMs, status: 'gap', cause: causeOf(endMs, startMs, gaps) });
      joined.push({ ...moved, startMs });
      endMs = moved.endMs;
    }
  }
  return joined;
}

/** That of the gap which covers most of it. */
function causeOf(startMs: number, endMs: number, gaps: SessionRecord['gaps']): GapCause {
  let most = 0;
  let cause: GapCause = 'interrupted';
  for (const gap of gaps) {
    const sharedMs = Math.min(endMs, gap.endMs) - Math.max(startMs, gap.startMs);
    if (sharedMs <= most) continue;
    most = sharedMs;
    cause = gap.cause;
  }
  return cause;
}
