/** Finding sessions in the history. Pure. */
import type { SessionRecord } from '../../contract/record.js';
import type { Verdict } from '../../contract/verdict.js';
import { dateText, nameOf, sourceWord, verdictOf } from './session-words.js';

export interface Filter {
  /** Words that must all occur in name, note, source or date; case does not matter. */
  readonly words: string;
  readonly verdict: Verdict | 'none' | '';
  readonly withMedia: boolean;
}

export const NO_FILTER: Filter = { words: '', verdict: '', withMedia: false };

export function found(
  records: readonly SessionRecord[],
  { words, verdict, withMedia }: Filter,
): readonly SessionRecord[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return records.filter((record) => {
    if (withMedia && record.media.length === 0) return false;
    if (verdict !== '' && (verdictOf(record) ?? 'none') !== verdict) return false;
    if (wanted.length === 0) return true;
    const { note, source, startedAt } = record;
    const text = [nameOf(record), note, sourceWord(source.kind), source.label, dateText(startedAt)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
