import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { request } from './events.js';
import { languageIcon } from './icons.js';
import { type Language, LANGUAGES, language } from './language.js';
import { LocalizedElement } from './localized.js';
import { theme } from './theme.js';

/** Each in its own words, for those who cannot read the one that is spoken. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ar: 'العربية',
};

/** Chooses the language of the page. Fires `bf-language`. */
export class LanguageSelect extends LocalizedElement {
  static override styles = [
    theme,
    css`
      :host {
        display: block;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
      }
      select {
        font: inherit;
        min-height: 2.25rem;
        max-width: 100%;
        padding: 0 0.5rem;
        border: 1.5px solid var(--strong-line);
        border-radius: 8px;
        background: var(--card);
        color: var(--ink);
      }
      .code {
        display: none;
      }
      @media (max-width: 30rem) {
        /* Beside the name and the theme in one row: the two letters are seen, the list of names lies over them. */
        label {
          position: relative;
          min-height: 2.25rem;
          padding-inline: 0.5rem;
          border: 1.5px solid var(--strong-line);
          border-radius: 8px;
          background: var(--card);
        }
        label:focus-within {
          outline: 3px solid var(--accent);
          outline-offset: 2px;
        }
        .code {
          display: inline;
        }
        select {
          position: absolute;
          inset: 0;
          width: 100%;
          opacity: 0;
        }
      }
    `,
  ];

  protected override render() {
    const now = language();
    return html`<label>
      ${languageIcon}<span class="visually-hidden">${msg('Language')}</span>
      <span class="code" aria-hidden="true">${now.toUpperCase()}</span>
      <select @change=${(event: Event) => request(this, 'bf-language', (event.target as HTMLSelectElement).value as Language)}>
        ${LANGUAGES.map((each) => html`<option value=${each} lang=${each} .selected=${each === now}>${NAMES[each]}</option>`)}
      </select>
    </label>`;
  }
}
