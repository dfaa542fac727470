/** A session that was cut off, closed with what reached the disk. Pure. */
import { type LaneEntry, type MediaRef, RECORD_VERSION, type SessionRecord } from '../contract/record.js';
import type { Lanes } from './exported.js';
import { EMPTY_SUMMARY, summarizeLane } from './stretches.js';

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

/** A recording that was found without its session: it was cut off before the first verdict. `nowMs` is when it was found. */
export function recordingAlone(id: string, media: readonly MediaRef[], nowMs: number): SessionRecord {
  const lengthMs = media.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const camera = media.some(({ mimeType }) => mimeType.startsWith('video/'));
  return {
    version: RECORD_VERSION,
    id,
    startedAt: nowMs - lengthMs,
    endedAt: null,
    recovered: true,
    title: '',
    note: '',
    editedAt: nowMs - lengthMs,
    source: { kind: camera ? 'camera' : 'microphone', label: '' },
    prior: 0.5,
    models: { voice: null, face: null },
    listenedMs: lengthMs,
    summary: { voice: EMPTY_SUMMARY, face: null },
    gaps: [],
    error: null,
    media,
  };
}

function endOf(entries: readonly LaneEntry[]): number {
  return entries.at(-1)?.endMs ?? 0;
}
