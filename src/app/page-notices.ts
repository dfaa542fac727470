/** What the page has to say above whatever it shows: an alert, and sessions that are back. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionRecord } from '../contract/record.js';
import { alertIcon, infoIcon } from '../ui/icons.js';
import { plural } from '../ui/words/format.js';
import { hashOf } from './router.js';

export interface PageNotices {
  readonly recovered: readonly SessionRecord[];
  readonly alert: string;
  readonly onRead: () => void;
}

export function pageNotices({ recovered, alert, onRead }: PageNotices): TemplateResult | typeof nothing {
  if (alert === '' && recovered.length === 0) return nothing;
  const read = html`<button type="button" @click=${onRead}>${msg('Dismiss')}</button>`;
  if (alert !== '') {
    return html`<aside class="notice alert" aria-label=${msg('Alert')}>${alertIcon}<p><strong>${msg('Alert:')}</strong> ${alert}</p>${read}</aside>`;
  }
  const [first] = recovered;
  const link = recovered.length === 1 && first !== undefined ? hashOf('session', first.id) : hashOf('history');
  const what = plural(
    recovered.length,
    msg('one:A session that was cut off is back.|other:# sessions that were cut off are back.'),
  );
  return html`<aside class="notice" aria-label=${msg('Recovered')}>${infoIcon}<p>${what} <a href=${link} @click=${onRead}>${msg('Open')}</a></p>${read}</aside>`;
}
