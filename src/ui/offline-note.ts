import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { request } from './events.js';
import { retryIcon } from './icons.js';
import { buttons, theme } from './theme.js';
import { LocalizedElement } from './localized.js';

/** What is kept of the app on this device. */
export type OfflineState =
  | { readonly kind: 'keeping'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly kind: 'kept' }
  /** A newer version is here, and waits for a reload. */
  | { readonly kind: 'update' }
  /** It waits for another page too. */
  | { readonly kind: 'held' }
  | { readonly kind: 'failed'; readonly found: string };

/**
 * Says how far the app is kept on this device, and asks to reload when a newer version is here. `state` is null where
 * nothing is known, and then it is empty.
 *
 * Fires `bf-update` when the user wants the newer version.
 */
export class OfflineNote extends LocalizedElement {
  static override properties = { state: { attribute: false } };
  declare state: OfflineState | null;

  constructor() {
    super();
    this.state = null;
  }

  static override styles = [
    theme,
    buttons,
    css`
      .ask {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.6rem 1.25rem;
        padding: 0.75rem 1rem;
        border: 1px solid var(--accent);
        border-radius: 10px;
        background: var(--card);
      }
    `,
  ];

  protected override render() {
    const { state } = this;
    switch (state?.kind) {
      case undefined:
        return nothing;
      case 'keeping':
        return html`<bf-load-progress
          label=${msg('Keeping the app on this device, to work without a network')}
          unit="bytes"
          .done=${state.doneBytes}
          .total=${state.totalBytes}
        ></bf-load-progress>`;
      case 'kept':
        return html`<p class="small muted">${msg('Kept on this device: it opens and judges without a network.')}</p>`;
      case 'failed':
        return html`<p class="small muted">
          ${msg('It could not be kept on this device for use without a network. That is tried again when the page is next opened.')}
        </p>`;
      case 'update':
      case 'held':
        return this.#ask(state.kind === 'held');
    }
  }

  #ask(held: boolean) {
    return html`<div class="ask">
      <p>
        ${held ? msg('A new version is here, but another tab of Bona Fide is in use. End its session or close it first.') : msg('A new version is here.')}
      </p>
      <button type="button" @click=${() => request(this, 'bf-update', null)}>${retryIcon}${msg('Reload to use it')}</button>
    </div>`;
  }
}
