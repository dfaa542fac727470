import { html, LitElement } from 'lit';
import { theme } from './theme.js';

/** Time between two announcements, so that a wavering verdict does not talk over itself, ms. */
const PACE_MS = 2_500;

/**
 * The page's one polite live region. It speaks `message` when that changes, at once or, when it has just spoken, after a
 * breath and then only the newest. Not visible: everything it says is also on the page.
 */
export class StatusAnnouncer extends LitElement {
  static override properties = {
    message: { type: String },
    spoken: { state: true },
  };
  declare message: string;
  declare protected spoken: string;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    super();
    this.message = '';
    this.spoken = '';
  }

  static override styles = theme;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  protected override willUpdate(): void {
    if (this.message === this.spoken || this.#timer !== null) return;
    this.spoken = this.message;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.requestUpdate();
    }, PACE_MS);
  }

  protected override render() {
    return html`<div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">${this.spoken}</div>`;
  }
}
