/** A kept lane as the store that the timeline element draws. */
import type { LaneResult } from '../../contract/face.js';
import type { LaneEntry } from '../../contract/record.js';
import { Timeline } from '../../session/timeline.js';

/** Entries have no single steps any more: those marks are missing. */
export function laneTimeline(entries: readonly LaneEntry[]): Timeline {
  const timeline = new Timeline();
  for (const entry of entries) timeline.append(resultOf(entry));
  return timeline;
}

function resultOf({ startMs, endMs, ...said }: LaneEntry): LaneResult {
  // What a timeline does not read of a result was not kept; reasons of a voice and of a face are one list to it.
  const result: object = { ...said, span: { startMs, endMs }, timestamp: 0, droppedHops: 0, frames: [] };
  return result as LaneResult;
}
