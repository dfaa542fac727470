import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { ErrorData } from '../contract/errors.js';
import { request } from './events.js';
import { alertIcon, retryIcon } from './icons.js';
import { buttons, theme } from './theme.js';
import { errorWords, holderText } from './words/error.js';
import { LocalizedElement } from './localized.js';

/**
 * What happened, what to do, and Retry.
 *
 * `error` is the session's error as data. Fires `bf-retry`, `bf-take-over` and `bf-new`. Slot: default, for choices that help.
 */
export class ErrorPanel extends LocalizedElement {
  static override properties = {
    error: { attribute: false },
    canLeave: { type: Boolean, attribute: 'can-leave' },
  };
  declare error: ErrorData | null;
  /** Whether there is nothing to lose, so that the panel also offers the way back. */
  declare canLeave: boolean;

  constructor() {
    super();
    this.error = null;
    this.canLeave = false;
  }

  static override styles = [
    theme,
    buttons,
    css`
      section {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.35rem 1rem;
        border: 1.5px solid var(--strong-line);
        border-inline-start: 6px solid var(--deepfake);
        border-radius: 10px;
        padding: 1.1rem 1.25rem;
        background: var(--card);
      }
      section > svg {
        color: var(--deepfake);
        margin-top: 0.1rem;
      }
      h2 {
        font-size: 1.4rem;
      }
      ul {
        margin: 0.6rem 0 0;
        padding-inline-start: 1.2rem;
        max-width: 62ch;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        margin-top: 1rem;
      }
      .exact {
        overflow-wrap: anywhere;
        color: var(--muted);
      }
    `,
  ];

  protected override render() {
    const { error } = this;
    if (error === null) return nothing;
    const { title, what, remedies, retry } = errorWords(error.code);
    return html`<section aria-labelledby="title">
      ${alertIcon}
      <div>
        <h2 id="title">${title}</h2>
        <p>${what}</p>
        ${error.code === 'device-held' && error.found !== undefined ? html`<p>${holderText(error.found)}</p>` : nothing}
        <ul>${remedies.map((remedy) => html`<li>${remedy}</li>`)}</ul>
        <slot></slot>
        <div class="buttons">
          ${retry ? html`<button type="button" class="primary" @click=${() => request(this, 'bf-retry', null)}>${retryIcon}${msg('Retry')}</button>` : nothing}
          ${error.code === 'device-held' || error.code === 'device-taken' ? html`<button type="button" @click=${() => request(this, 'bf-take-over', null)}>${msg('Take it over')}</button>` : nothing}
          ${this.canLeave ? html`<button type="button" @click=${() => request(this, 'bf-new', null)}>${msg('Choose another source')}</button>` : nothing}
        </div>
        <details class="small">
          <summary>${msg('What exactly was reported')}</summary>
          <p class="exact">${error.code}: ${error.message}${error.found === undefined ? '' : ` (${error.found})`}</p>
        </details>
      </div>
    </section>`;
  }
}
