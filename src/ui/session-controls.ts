import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { Phase } from '../session/machine.js';
import { request } from './events.js';
import { pauseIcon, playIcon, stopIcon } from './icons.js';
import { buttons, theme } from './theme.js';
import { LocalizedElement } from './localized.js';

/**
 * The buttons of a running session: exactly those that mean something in its phase.
 *
 * `phase` is the session's; `live` is false for a file, which can be cancelled but not paused.
 * Fires `bf-pause`, `bf-resume`, `bf-stop`, `bf-new`.
 */
export class SessionControls extends LocalizedElement {
  static override properties = {
    phase: { type: String, reflect: true },
    live: { attribute: false },
  };
  declare phase: Phase;
  declare live: boolean;

  constructor() {
    super();
    this.phase = 'idle';
    this.live = true;
  }

  static override styles = [
    theme,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
      }
      button {
        flex: 1 1 6.5rem;
      }
    `,
  ];

  protected override render() {
    const shown = this.#buttons();
    return shown === null ? nothing : html`<div role="group" aria-label=${msg('Session')}>${shown}</div>`;
  }

  #buttons() {
    const stop = (label: string) =>
      html`<button type="button" @click=${() => request(this, 'bf-stop', null)}>${stopIcon}${label}</button>`;
    switch (this.phase) {
      case 'idle':
      case 'failed':
        return null;
      case 'asking':
      case 'starting':
        return stop(msg('Cancel'));
      case 'buffering':
      case 'analyzing':
        if (!this.live) return stop(msg('Cancel'));
        return html`<button type="button" @click=${() => request(this, 'bf-pause', null)}>${pauseIcon}${msg('Pause')}</button>${stop(msg('Stop'))}`;
      case 'paused':
        return html`<button type="button" class="primary" @click=${() => request(this, 'bf-resume', null)}>${playIcon}${msg('Resume')}</button>${stop(msg('Stop'))}`;
      case 'interrupted':
        // Retry stands with the words about what happened, in the error panel.
        return stop(msg('Stop'));
      case 'stopping':
        return html`<button type="button" disabled>${msg('Stopping')}</button>`;
      case 'done':
        return html`<button type="button" class="primary" @click=${() => request(this, 'bf-new', null)}>${msg('New session')}</button>`;
    }
  }
}
