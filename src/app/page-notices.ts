/** What the page has to say above whatever it shows: an alert, and sessions that are back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionRecord } from '../contract/record.js';
import { alertIcon, infoIcon } from '../ui/icons.js';
import { hashOf } from './router.js';

export interface PageNotices {
  readonly recovered: readonly SessionRecord[];
  readonly alert: string;
  readonly onRead: () => void;
}

export function pageNotices({ recovered, alert, onRead }: PageNotices): TemplateResult | typeof nothing {
  if (alert === '' && recovered.length === 0) return nothing;
  const read = html`<button type="button" @click=${onRead}>Dismiss</button>`;
  if (alert !== '') {
    return html`<aside class="notice alert" aria-label="Alert">${alertIcon}<p><strong>Alert:</strong> ${alert}</p>${read}</aside>`;
  }
  const [first] = recovered;
  const link = recovered.length === 1 && first !== undefined ? hashOf('session', first.id) : hashOf('history');
  const what =
    recovered.length === 1
      ? 'A session that was cut off is back'
      : `${recovered.length} sessions that were cut off are back`;
  return html`<aside class="notice" aria-label="Recovered">${infoIcon}<p>${what}. <a href=${link} @click=${onRead}>Open</a></p>${read}</aside>`;
}
