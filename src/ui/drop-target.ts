import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { request } from './events.js';
import { fileIcon } from './icons.js';
import { theme } from './theme.js';
import { LocalizedElement } from './localized.js';

/**
 * Takes files that are dropped anywhere on the page while it is connected, and shows that it would.
 * A pointer's shortcut only: the file chooser does the same by keyboard. Fires `bf-files`.
 */
export class DropTarget extends LocalizedElement {
  static override properties = { over: { state: true } };
  declare protected over: boolean;
  /** Enter and leave come for every element below the pointer. */
  #depth = 0;

  constructor() {
    super();
    this.over = false;
  }

  static override styles = [
    theme,
    css`
      .cover {
        position: fixed;
        inset: 0.75rem;
        z-index: 10;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.5rem;
        border: 3px dashed var(--accent);
        border-radius: 16px;
        background: color-mix(in srgb, var(--card) 94%, transparent);
        font-family: var(--serif);
        font-size: 1.75rem;
        text-align: center;
        pointer-events: none;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [type, listener] of this.#listeners) document.addEventListener(type, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener);
  }

  protected override render() {
    return this.over ? html`<div class="cover">${fileIcon}${msg('Drop the recording to judge it')}</div>` : nothing;
  }

  readonly #enter = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#depth++;
    this.over = true;
  };

  readonly #above = (event: DragEvent): void => {
    if (holdsFiles(event)) event.preventDefault();
  };

  readonly #leave = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    this.#depth = Math.max(0, this.#depth - 1);
    this.over = this.#depth > 0;
  };

  readonly #drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#depth = 0;
    this.over = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) request(this, 'bf-files', files);
  };

  readonly #listeners = [
    ['dragenter', this.#enter],
    ['dragover', this.#above],
    ['dragleave', this.#leave],
    ['drop', this.#drop],
  ] as const;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
