/** The timeline for those who read it rather than see it. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Stretch } from '../../session/summary.js';
import type { TimelineEntry } from '../../session/timeline.js';
import { clockText, percent, shareText } from './time.js';
import { gapWords, likelyText, noEvidenceWords, stageText, unreliableWords, verdictWords } from './verdict.js';

export function entryName(entry: TimelineEntry): string {
  switch (entry.status) {
    case 'buffering':
      return msg('Collecting speech');
    case 'analyzing':
      return verdictWords(entry.verdict).name;
    case 'no-evidence':
      return noEvidenceWords(entry.reason).name;
    case 'unreliable':
      return unreliableWords(entry.reason).name;
    case 'gap':
      return gapWords(entry.cause);
  }
}

/** "1:05: Authentic, 84 % likely real, provisional". */
export function entryText(entry: TimelineEntry, atMs: number): string {
  const head = `${clockText(atMs)}: ${entryName(entry)}`;
  if (entry.status !== 'analyzing') return head;
  const said = stageText(`${head}, ${likelyText(entry.confidence)}`, entry.provisional);
  return entry.marks.includes(true) ? msg(str`${said}, this moment itself sounded synthetic`) : said;
}

export function stretchRow({ entry, startMs, endMs, confidence, marked }: Stretch): TemplateResult {
  const sure = confidence === null ? '' : msg(str`${percent(confidence)} likely real on average`);
  const moments = marked === null || marked === 0 ? '' : msg(str`; ${shareText(marked)} of moments sounded synthetic`);
  return html`<tr>
    <td>${clockText(startMs)}</td>
    <td>${clockText(endMs)}</td>
    <td>${entryName(entry)}</td>
    <td>${sure}${moments}</td>
  </tr>`;
}
