import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { request, type ThemeChoice } from './events.js';
import { autoIcon, moonIcon, sunIcon } from './icons.js';
import { buttons, theme } from './theme.js';
import { LocalizedElement } from './localized.js';

const CHOICES = [
  { id: 'auto', name: () => msg('As the system'), icon: autoIcon },
  { id: 'light', name: () => msg('Light'), icon: sunIcon },
  { id: 'dark', name: () => msg('Dark'), icon: moonIcon },
] as const satisfies readonly { readonly id: ThemeChoice; readonly name: () => string; readonly icon: unknown }[];

/** Light, dark, or as the system has it. `choice` is the present one. Fires `bf-theme`. */
export class ThemeSwitch extends LocalizedElement {
  static override properties = { choice: { type: String, reflect: true } };
  declare choice: ThemeChoice;

  constructor() {
    super();
    this.choice = 'auto';
  }

  static override styles = [
    theme,
    buttons,
    css`
      div {
        display: inline-flex;
        border: 1.5px solid var(--strong-line);
        border-radius: 999px;
        padding: 2px;
      }
      button {
        border: 0;
        min-height: 2.25rem;
        width: 2.25rem;
        padding: 0;
        border-radius: 50%;
        color: var(--muted);
      }
      button[aria-pressed='true'] {
        background: color-mix(in srgb, var(--ink) 12%, transparent);
        color: var(--ink);
        box-shadow: inset 0 0 0 1.5px var(--strong-line);
      }
    `,
  ];

  protected override render() {
    return html`<div role="group" aria-label=${msg('Colours')}>
      ${CHOICES.map(
        ({ id, name, icon }) => html`<button
          type="button"
          aria-pressed=${this.choice === id}
          aria-label=${name()}
          title=${name()}
          @click=${() => request(this, 'bf-theme', id)}
        >
          ${icon}
        </button>`,
      )}
    </div>`;
  }
}
