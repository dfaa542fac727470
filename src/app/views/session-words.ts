/** A kept session in words. */
import { msg, str } from '@lit/localize';
import type { LaneSummary, RecordedSource, SessionRecord } from '../../contract/record.js';
import { standingOf } from '../../contract/standing.js';
import type { Verdict } from '../../contract/verdict.js';
import type { Retention } from '../../history/retention.js';
import { mainVerdict } from '../../history/stretches.js';
import { plural } from '../../ui/words/format.js';
import { verdictWords } from '../../ui/words/verdict.js';

const SOURCES: Readonly<Record<RecordedSource, () => string>> = {
  microphone: () => msg('Microphone'),
  camera: () => msg('Camera'),
  tab: () => msg('Shared tab'),
  screen: () => msg('Shared screen'),
  file: () => msg('File'),
  clip: () => msg('Demo'),
  stream: () => msg('Stream'),
};

export const sourceWord = (kind: RecordedSource): string => SOURCES[kind]();

/** What its owner has called it; else what it was about. */
export function nameOf({ title, source }: Pick<SessionRecord, 'title' | 'source'>): string {
  if (title !== '') return title;
  return source.label === '' ? sourceWord(source.kind) : source.label;
}

export { dateTimeText as dateText } from '../../ui/words/format.js';

/**
 * The verdict that a whole session is listed under: the worse of its lanes, each by what it said most of the time, or by a longer
 * listen. Null when nothing was judged.
 */
export function verdictOf({ summary }: Pick<SessionRecord, 'summary'>): Verdict | null {
  const found = [summary.voice, summary.face].map((lane) => (lane === null ? null : standsFor(lane)));
  return (['DEEPFAKE', 'SUSPICIOUS', 'AUTHENTIC'] as const).find((verdict) => found.includes(verdict)) ?? null;
}

function standsFor(lane: LaneSummary): Verdict | null {
  const verdict = mainVerdict(lane);
  if (verdict === null || lane.listen === undefined) return verdict;
  return standingOf({ verdict, listen: lane.listen }).verdict;
}

export function verdictText(record: Pick<SessionRecord, 'summary' | 'verdictsExpiredAt'>): string {
  const verdict = verdictOf(record);
  if (verdict !== null) return verdictWords(verdict).name;
  return record.verdictsExpiredAt === undefined ? msg('No verdict') : msg('Verdicts deleted');
}

/** What becomes of a session that is imported. */
export function importText({ verdictsDays, mediaDays }: Retention): string {
  const kept = (days: number | null): string => daysText(days === null ? null : Math.max(1, days));
  return msg(
    str`From its import on it is kept as you have set it in the history: verdicts ${kept(verdictsDays)}, recordings ${kept(mediaDays)}.`,
  );
}

export function daysText(days: number | null): string {
  if (days === null) return msg('until you delete them');
  if (days === 0) return msg('not beyond the session');
  return plural(days, msg('one:# day|other:# days'));
}

export function sessionsText(count: number): string {
  return plural(count, msg('one:# session|other:# sessions'));
}
