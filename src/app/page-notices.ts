/** What the page has to say above whatever it shows: an alert, and sessions that are back. */
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, infoIcon } from '../ui/icons.js';
import type { Tended } from './keep-history.js';
import { hashOf } from './router.js';

export interface PageNotices {
  readonly tended: Tended;
  /** What rules have said since the user read the last of it, oldest first. */
  readonly alerts: readonly string[];
  readonly onRead: () => void;
}

export function pageNotices({ tended, alerts, onRead }: PageNotices): TemplateResult | typeof nothing {
  const { closed, failed } = tended;
  const read = html`<button type="button" @click=${onRead}>Dismiss</button>`;
  if (alerts.length > 0) {
    return html`<aside class="notice alert" aria-label="Alert">${alertIcon}<div>${alerts.map((alert) => html`<p><strong>Alert:</strong> ${alert}</p>`)}</div>${read}</aside>`;
  }
  if (closed.length + failed.length === 0) return nothing;
  const [first] = closed;
  const link = closed.length === 1 && first !== undefined ? hashOf('session', first.id) : hashOf('history');
  const what =
    closed.length === 1 ? 'A session that was cut off is back' : `${closed.length} sessions that were cut off are back`;
  return html`<aside class="notice" aria-label="Recovered">${infoIcon}<div>
    ${closed.length === 0 ? nothing : html`<p>${what}. <a href=${link} @click=${onRead}>Open</a></p>`}
    ${failed.length === 0 ? nothing : failedText(failed)}
  </div>${read}</aside>`;
}

function failedText(failed: Tended['failed']): TemplateResult {
  const [first] = failed;
  const what =
    failed.length === 1
      ? 'A recording that was cut off could not be made whole'
      : `${failed.length} recordings that were cut off could not be made whole`;
  const why = first?.error.found ?? first?.error.message ?? '';
  return html`<p>${what} (${why}). It is kept on this device as it is, and tried again each time the page opens.</p>`;
}
