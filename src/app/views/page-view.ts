import type { PropertyDeclarations } from 'lit';
import { LocalizedElement } from '../../ui/localized.js';
import type { View, ViewContext } from '../routes.js';

/** What every view has: its context and argument, and what it follows for as long as it is shown. */
export abstract class PageView extends LocalizedElement implements View {
  static override properties: PropertyDeclarations = { context: { attribute: false }, argument: { type: String } };
  declare context: ViewContext | null;
  declare argument: string;
  #undo: () => void = () => undefined;

  constructor() {
    super();
    this.context = null;
    this.argument = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow();
  }

  /** Follows one thing, in place of the one before. `undo` ends that; at once where the view is gone by now. */
  protected follow(undo: () => void): void {
    this.unfollow();
    if (this.isConnected) this.#undo = undo;
    else undo();
  }

  protected unfollow(): void {
    this.#undo();
    this.#undo = () => undefined;
  }
}
