/** The timeline for those who read it rather than see it. */
import { html, type TemplateResult } from 'lit';
import type { Stretch } from '../../session/summary.js';
import type { TimelineEntry } from '../../session/timeline.js';
import { clockText, percent, shareText } from './time.js';
import { GAP_WORDS, NO_EVIDENCE_WORDS, UNRELIABLE_WORDS, VERDICT_WORDS } from './verdict.js';

export function entryName(entry: TimelineEntry): string {
  switch (entry.status) {
    case 'buffering':
      return 'Collecting speech';
    case 'analyzing':
      return VERDICT_WORDS[entry.verdict].name;
    case 'no-evidence':
      return NO_EVIDENCE_WORDS[entry.reason].name;
    case 'unreliable':
      return UNRELIABLE_WORDS[entry.reason].name;
    case 'gap':
      return GAP_WORDS[entry.cause];
  }
}

/** "1:05: Authentic, 84 % likely real, provisional". */
export function entryText(entry: TimelineEntry, atMs: number): string {
  const head = `${clockText(atMs)}: ${entryName(entry)}`;
  if (entry.status !== 'analyzing') return head;
  const marked = entry.marks.includes(true) ? ', this moment itself sounded synthetic' : '';
  return `${head}, ${percent(entry.confidence)} likely real${entry.provisional ? ', provisional' : ''}${marked}`;
}

export function stretchRow({ entry, startMs, endMs, confidence, marked }: Stretch): TemplateResult {
  const sure = confidence === null ? '' : `${percent(confidence)} likely real on average`;
  const moments = marked === null || marked === 0 ? '' : `; ${shareText(marked)} of moments sounded synthetic`;
  return html`<tr>
    <td>${clockText(startMs)}</td>
    <td>${clockText(endMs)}</td>
    <td>${entryName(entry)}</td>
    <td>${sure}${moments}</td>
  </tr>`;
}
