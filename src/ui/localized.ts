import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/** An element that is drawn anew when the page speaks another language. */
export class LocalizedElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
