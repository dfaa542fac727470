/** The ledger of requests, summed up and one by one. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrafficEntry } from '../../contract/traffic.js';
import { plural, timeText } from '../../ui/words/format.js';
import { bytesText } from '../../ui/words/size.js';
import type { Traffic } from '../traffic.js';

/** Requests by who made them: the page, and each worker that answered. */
export type TrafficBySource = ReadonlyMap<string, readonly TrafficEntry[]>;

/** `origin` is the page's own. */
export function trafficLedger(workers: TrafficBySource, traffic: Traffic, origin: string): TemplateResult {
  const all = [...[[msg('Page'), traffic.page] as const], ...workers].flatMap(([from, entries]) =>
    entries.map((entry) => ({ ...entry, from, own: originOf(entry.url) === origin })),
  );
  all.sort((a, b) => a.atMs - b.atMs);
  const foreign = all.filter(({ own }) => !own);
  const bytes = all.reduce((sum, entry) => sum + entry.bytes, 0);
  return html`<p>
      ${msg(html`<strong>${requestsText(all.length)}</strong>, ${bytesText(bytes)} over the network.`)}
      ${
        foreign.length === 0
          ? msg(html`All of them went to this page’s own address, <span class="hash">${origin}</span>.`)
          : html`<strong>${plural(foreign.length, msg('one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.'))}</strong>`
      }
      ${traffic.complete ? nothing : msg('The first 2,000 of the page are listed.')}
    </p>
    ${
      traffic.refused.length === 0
        ? html`<p>${msg('None was stopped by the page’s own policy.')}</p>`
        : html`<p><strong>${plural(traffic.refused.length, msg('one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:'))}</strong></p>
          <ul>${traffic.refused.map(({ url, directive }) => html`<li><span class="hash">${url}</span> (${directive})</li>`)}</ul>`
    }
    <div class="scroll ledger" tabindex="0" role="region" aria-label=${msg('Every request')}>
      <table>
        <thead><tr><th scope="col">${msg('When')}</th><th scope="col">${msg('By')}</th><th scope="col">${msg('What')}</th><th scope="col">${msg('Bytes')}</th></tr></thead>
        <tbody>
          ${all.map(
            ({ atMs, from, kind, url, own, bytes: size }) => html`<tr>
              <td class="digits">${timeText(atMs)}</td>
              <td>${from}</td>
              <td>${own ? nothing : html`<strong>${msg('Other address:')} </strong>`}<span class="hash">${own ? url.slice(origin.length) : url}</span> <span class="muted small">${kind}</span></td>
              <td class="number">${size === 0 ? msg('kept copy') : bytesText(size)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function requestsText(count: number): string {
  return plural(count, msg('one:# request|other:# requests'));
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}
