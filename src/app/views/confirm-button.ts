/** What cannot be undone is asked for twice, in place. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

export interface Confirm {
  readonly label: string;
  /** What will be gone, as a question. */
  readonly question: string;
  readonly yes: string;
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly onYes: () => void;
}

export function confirmButton({ label, question, yes, asking, onAsk, onYes }: Confirm): TemplateResult {
  if (!asking) return html`<button type="button" @click=${() => onAsk(true)}>${label}</button>`;
  return html`<div class="actions" role="group" aria-label=${question}>
    <strong>${question}</strong>
    <button type="button" class="primary" @click=${onYes}>${yes}</button>
    <button type="button" @click=${() => onAsk(false)}>${msg('No, keep')}</button>
  </div>`;
}
