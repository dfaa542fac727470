/** A session that was cut off, closed with what reached the disk. Pure. */
import type { ErrorData } from '../contract/errors.js';
import { type MediaRef, RECORD_VERSION, type SessionRecord } from '../contract/record.js';
import type { Lanes } from './exported.js';
import { EMPTY_SUMMARY, figuresOf } from './stretches.js';

/** A session that ended as its user left the page. */
export const PAGE_LEFT: ErrorData = {
  code: 'page-left',
  message:
    'The page was closed or left while the session ran, and ended it. The last second of verdicts may be missing.',
};

/**
 * `endedAt` stays null where it was cut off: when is not known, only how much of it there is. `leftAtMs` is when its page was
 * left, wall clock; then that was its end, and it is not called recovered.
 */
export function closeAsRecovered(
  record: SessionRecord,
  lanes: Lanes,
  media: readonly MediaRef[],
  leftAtMs?: number,
): SessionRecord {
  const figures = figuresOf(lanes);
  const { listen } = record.summary.voice;
  const summary = {
    voice: listen === undefined ? figures.summary.voice : { ...figures.summary.voice, listen },
    face: figures.summary.face ?? record.summary.face,
  };
  return { ...record, ...figures, summary, media, ...endOfIt(record.startedAt, leftAtMs, record.error) };
}

/**
 * A recording that was found without its session: it ended before the first verdict was written. `foundAtMs` is when it was
 * found, `leftAtMs` when its page was left.
 */
export function recordingAlone(
  id: string,
  media: readonly MediaRef[],
  foundAtMs: number,
  leftAtMs?: number,
): SessionRecord {
  const nowMs = leftAtMs ?? foundAtMs;
  const lengthMs = media.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const camera = media.some(({ mimeType }) => mimeType.startsWith('video/'));
  return {
    version: RECORD_VERSION,
    id,
    startedAt: nowMs - lengthMs,
    ...endOfIt(nowMs - lengthMs, leftAtMs, null),
    title: '',
    note: '',
    editedAt: nowMs - lengthMs,
    source: { kind: camera ? 'camera' : 'microphone', label: '' },
    prior: 0.5,
    models: { voice: null, face: null },
    listenedMs: lengthMs,
    summary: { voice: EMPTY_SUMMARY, face: null },
    gaps: [],
    media,
  };
}

function endOfIt(
  startedAt: number,
  leftAtMs: number | undefined,
  error: SessionRecord['error'],
): Pick<SessionRecord, 'endedAt' | 'recovered' | 'error'> {
  if (leftAtMs === undefined) return { endedAt: null, recovered: true, error };
  return { endedAt: Math.max(startedAt, leftAtMs), recovered: false, error: PAGE_LEFT };
}
