/** The ledger of requests, summed up and one by one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrafficEntry } from '../../contract/traffic.js';
import { bytesText, count } from '../../ui/words/time.js';
import type { Traffic } from '../traffic.js';

/** Requests by who made them: the page, and each worker that answered. */
export type TrafficBySource = ReadonlyMap<string, readonly TrafficEntry[]>;

/** `origin` is the page's own. */
export function trafficLedger(workers: TrafficBySource, traffic: Traffic, origin: string): TemplateResult {
  const all = [...[['Page', traffic.page] as const], ...workers].flatMap(([from, entries]) =>
    entries.map((entry) => ({ ...entry, from, own: originOf(entry.url) === origin })),
  );
  all.sort((a, b) => a.atMs - b.atMs);
  const foreign = all.filter(({ own }) => !own);
  const bytes = all.reduce((sum, entry) => sum + entry.bytes, 0);
  return html`<p>
      <strong>${count(all.length, 'request')}</strong>, ${bytesText(bytes)} over the network,
      ${
        foreign.length === 0
          ? html`all of them to this page’s own address, <span class="hash">${origin}</span>.`
          : html`<strong>${count(foreign.length, 'request')} to other addresses</strong>, marked below.`
      }
      ${traffic.complete ? nothing : ' The first 2,000 of the page are listed.'}
    </p>
    ${
      traffic.refused.length === 0
        ? html`<p>None was stopped by the page’s own policy.</p>`
        : html`<p><strong>${count(traffic.refused.length, 'request')} stopped</strong> by the page’s own policy before anything was sent:</p>
          <ul>${traffic.refused.map(({ url, directive }) => html`<li><span class="hash">${url}</span> (${directive})</li>`)}</ul>`
    }
    <div class="scroll ledger" tabindex="0" role="region" aria-label="Every request">
      <table>
        <thead><tr><th scope="col">When</th><th scope="col">By</th><th scope="col">What</th><th scope="col">Bytes</th></tr></thead>
        <tbody>
          ${all.map(
            ({ atMs, from, kind, url, own, bytes: size }) => html`<tr>
              <td class="digits">${new Date(atMs).toLocaleTimeString('en-GB')}</td>
              <td>${from}</td>
              <td>${own ? nothing : html`<strong>Other address: </strong>`}<span class="hash">${own ? url.slice(origin.length) : url}</span> <span class="muted small">${kind}</span></td>
              <td class="number">${size === 0 ? 'kept copy' : bytesText(size)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}
