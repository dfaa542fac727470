import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { theme } from './theme.js';
import { unitText } from './words/format.js';
import { clockText, shareText } from './words/time.js';
import { LocalizedElement } from './localized.js';

/**
 * How far something is: the model while it loads (`unit` is `bytes`), a file while it is judged (`unit` is `ms`).
 * `total` 0 means that the end is not known.
 */
export class LoadProgressBar extends LocalizedElement {
  static override properties = {
    label: { type: String },
    unit: { type: String },
    done: { type: Number },
    total: { type: Number },
  };
  declare label: string;
  declare unit: 'bytes' | 'ms';
  declare done: number;
  declare total: number;

  constructor() {
    super();
    this.label = '';
    this.unit = 'bytes';
    this.done = 0;
    this.total = 0;
  }

  static override styles = [
    theme,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1rem;
      }
      progress {
        width: 100%;
        height: 0.7rem;
        accent-color: var(--accent);
      }
    `,
  ];

  protected override render() {
    const known = this.total > 0 && this.done < this.total;
    return html`<div class="line small">
        <span>${this.label}</span><span class="muted digits">${this.#figures()}</span>
      </div>
      ${
        known
          ? html`<progress max=${this.total} value=${Math.min(this.done, this.total)} aria-label=${this.label}></progress>`
          : html`<progress aria-label=${this.label}></progress>`
      }`;
  }

  #figures(): string {
    const text = (value: number): string =>
      this.unit === 'ms' ? clockText(value) : unitText(value / 1e6, 'megabyte', 'short', 1);
    if (this.total <= 0) return this.done > 0 ? text(this.done) : '';
    return msg(str`${text(this.done)} of ${text(this.total)}, ${shareText(Math.min(1, this.done / this.total))}`);
  }
}
