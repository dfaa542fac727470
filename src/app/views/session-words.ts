/** A kept session in words. */
import type { RecordedSource, SessionRecord } from '../../contract/record.js';
import type { Verdict } from '../../contract/verdict.js';
import type { Retention } from '../../history/retention.js';
import { mainVerdict } from '../../history/stretches.js';
import { VERDICT_WORDS } from '../../ui/words/verdict.js';

export const SOURCE_WORDS: Readonly<Record<RecordedSource, string>> = {
  microphone: 'Microphone',
  camera: 'Camera',
  tab: 'Shared tab',
  screen: 'Shared screen',
  file: 'File',
  clip: 'Demo',
  stream: 'Stream',
};

/** What its owner has called it; else what it was about. */
export function nameOf({ title, source }: Pick<SessionRecord, 'title' | 'source'>): string {
  if (title !== '') return title;
  return source.label === '' ? SOURCE_WORDS[source.kind] : source.label;
}

/** "26 Nov 2026, 14:05". */
export function dateText(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** The verdict that a whole session is listed under: the worse of its lanes. Null when nothing was judged. */
export function verdictOf({ summary }: Pick<SessionRecord, 'summary'>): Verdict | null {
  const found = [summary.voice, summary.face].map((lane) => (lane === null ? null : mainVerdict(lane)));
  return (['DEEPFAKE', 'SUSPICIOUS', 'AUTHENTIC'] as const).find((verdict) => found.includes(verdict)) ?? null;
}

export function verdictText(record: Pick<SessionRecord, 'summary' | 'verdictsExpiredAt'>): string {
  const verdict = verdictOf(record);
  if (verdict !== null) return VERDICT_WORDS[verdict].name;
  return record.verdictsExpiredAt === undefined ? 'No verdict' : 'Verdicts deleted';
}

/** What becomes of a session that is imported. */
export function importText({ verdictsDays, mediaDays }: Retention): string {
  const kept = (days: number | null): string => (days === null ? 'until you delete them' : daysText(Math.max(1, days)));
  return `From its import on it is kept as you have set it in the history: verdicts ${kept(verdictsDays)}, recordings ${kept(mediaDays)}.`;
}

export function daysText(days: number | null): string {
  if (days === null) return 'until you delete them';
  if (days === 0) return 'not beyond the session';
  return days === 1 ? '1 day' : `${days} days`;
}
