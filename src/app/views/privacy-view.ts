import { msg } from '@lit/localize';
import { css, html } from 'lit';
import type { TrafficEntry } from '../../contract/traffic.js';
import { buttons, theme } from '../../ui/theme.js';
import { bytesText } from '../../ui/words/size.js';
import { askWorkers, type Traffic, trafficSoFar } from '../traffic.js';
import { type StoredItem, storedItems } from './stored.js';
import { trafficLedger } from './traffic-ledger.js';
import { PageView } from './page-view.js';
import { viewStyles } from './view-styles.js';

/** What is stored, how large and until when; and what was fetched. Read anew at every opening and on demand. */
export class PrivacyView extends PageView {
  static override properties = {
    stored: { state: true },
    traffic: { state: true },
    workers: { state: true },
  };
  declare protected stored: readonly StoredItem[];
  declare protected traffic: Traffic;
  declare protected workers: ReadonlyMap<string, readonly TrafficEntry[]>;

  constructor() {
    super();
    this.stored = [];
    this.traffic = trafficSoFar();
    this.workers = new Map();
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .ledger {
        max-height: 24rem;
        overflow-y: auto;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  protected override render() {
    return html`<h1 id="view-title" tabindex="-1">${msg('What is kept, and what was fetched')}</h1>
      <p class="lede">
        ${msg('Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.')}
      </p>
      <section class="sheet" aria-labelledby="stored">
        <h2 id="stored">${msg('Stored on this device')}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label=${msg('What is stored')}>
          <table>
            <thead><tr><th scope="col">${msg('What')}</th><th scope="col">${msg('Size')}</th><th scope="col">${msg('Until')}</th></tr></thead>
            <tbody>${this.stored.map(
              ({ what, bytes, until }) => html`<tr>
                <td>${what()}</td>
                <td class="number">${bytes === null ? msg('not told') : bytesText(bytes)}</td>
                <td>${until()}</td>
              </tr>`,
            )}</tbody>
          </table>
        </div>
        <p class="small muted">${msg('Removing this site’s data in the browser’s settings removes all of it at once.')}</p>
      </section>
      <section class="sheet" aria-labelledby="traffic">
        <h2 id="traffic">${msg('Everything fetched since the page was opened')}</h2>
        ${trafficLedger(this.workers, this.traffic, location.origin)}
        <div class="actions"><button type="button" @click=${this.#read}>${msg('Read again')}</button></div>
        <details>
          <summary>${msg('What this ledger cannot see')}</summary>
          <ul>
            <li>${msg('What the browser itself sends, such as looking for updates, and what extensions do.')}</li>
            <li>${msg('What other open tabs of the page have fetched, but for their workers.')}</li>
            <li>${msg(html`Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.`)}</li>
            <li>${msg('It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.')}</li>
          </ul>
        </details>
      </section>`;
  }

  readonly #read = (): void => {
    this.traffic = trafficSoFar();
    this.workers = new Map();
    const undo = askWorkers((from, entries) => {
      const name = this.workers.has(from) ? `${from} (${this.workers.size + 1})` : from;
      this.workers = new Map(this.workers).set(name, entries);
    });
    this.follow(undo);
    void storedItems().then((stored) => {
      this.stored = stored;
    });
  };
}
