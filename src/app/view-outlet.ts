import { msg } from '@lit/localize';
import { html } from 'lit';
import { BonaFideError, type ErrorData } from '../contract/errors.js';
import { buttons, theme } from '../ui/theme.js';
import type { Route, View, ViewContext } from './routes.js';
import { LocalizedElement } from '../ui/localized.js';

/**
 * Fetches and holds the view of a route. A view that cannot be fetched (offline, or a newer version was put up) is said so,
 * with Retry.
 *
 * `focus-title` moves the focus to the view's title once it is there: for a view that a link has led to.
 */
export class ViewOutlet extends LocalizedElement {
  static override properties = {
    route: { attribute: false },
    argument: { type: String },
    context: { attribute: false },
    focusTitle: { type: Boolean, attribute: 'focus-title' },
    view: { state: true },
    error: { state: true },
  };
  declare route: Route | null;
  declare argument: string;
  declare context: ViewContext | null;
  declare focusTitle: boolean;
  declare protected view: View | null;
  declare protected error: ErrorData | null;

  constructor() {
    super();
    this.route = null;
    this.argument = '';
    this.context = null;
    this.focusTitle = false;
    this.view = null;
    this.error = null;
    this.addEventListener('bf-retry', (event) => {
      if (this.error === null) return;
      event.stopPropagation();
      void this.#open();
    });
  }

  static override styles = [theme, buttons];

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('route')) void this.#open();
    if (this.view === null) return;
    if (changed.has('argument')) this.view.argument = this.argument;
    if (changed.has('context')) this.view.context = this.context;
  }

  protected override render() {
    if (this.error !== null) return html`<bf-error-panel .error=${this.error}></bf-error-panel>`;
    return this.view ?? html`<p class="muted">${msg('Opening…')}</p>`;
  }

  async #open(): Promise<void> {
    const { route } = this;
    this.view = null;
    this.error = null;
    if (route === null) return;
    try {
      const view = await load(route);
      if (route !== this.route) return;
      view.argument = this.argument;
      view.context = this.context;
      this.view = view;
      await this.updateComplete;
      await view.updateComplete;
      if (this.focusTitle) view.renderRoot.querySelector<HTMLElement>('#view-title')?.focus({ preventScroll: true });
    } catch (thrown) {
      if (route !== this.route) return;
      this.error = BonaFideError.wrap(thrown, 'view-missing', 'This part of the page could not be fetched.').toData();
    }
  }
}

async function load(route: Route): Promise<View> {
  const name = `bf-${route.name}-view`;
  if (customElements.get(name) === undefined) {
    const element = await route.load();
    // Two openings in a row may both have waited for the module.
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
  return document.createElement(name) as View;
}
