/** A session that was cut off, closed with what reached the disk. Pure. */
import type { LaneEntry, MediaRef, SessionRecord } from '../contract/record.js';
import type { Lanes } from './exported.js';
import { summarizeLane } from './stretches.js';

/** `endedAt` stays null: when it ended is not known, only how much of it there is. */
export function closeAsRecovered(record: SessionRecord, lanes: Lanes, media: readonly MediaRef[]): SessionRecord {
  const longer = endOf(lanes.voice) >= endOf(lanes.face) ? lanes.voice : lanes.face;
  const voice = summarizeLane(lanes.voice);
  const face = lanes.face.length > 0 ? summarizeLane(lanes.face) : record.summary.face;
  const gapMs = longer === lanes.voice ? voice.gapMs : (face?.gapMs ?? 0);
  const gaps = longer.flatMap((entry) =>
    entry.status === 'gap' ? [{ startMs: entry.startMs, endMs: entry.endMs, cause: entry.cause }] : [],
  );
  return { ...record, recovered: true, listenedMs: endOf(longer) - gapMs, summary: { voice, face }, gaps, media };
}

function endOf(entries: readonly LaneEntry[]): number {
  return entries.at(-1)?.endMs ?? 0;
}
