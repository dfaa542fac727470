/** What cannot be undone is asked for twice, in place. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

export interface Confirmation {
  /** Tells it from the others of a view. */
  readonly key: string;
  readonly label: string;
  /** What will be gone, as a question. */
  readonly question: string;
  readonly yes: string;
  readonly isDisabled?: boolean;
  readonly onYes: () => void;
}

/** @param asking key of what is being asked about; `ask` sets it */
export function confirmation(
  { key, label, question, yes, isDisabled = false, onYes }: Confirmation,
  asking: string | null,
  ask: (key: string | null) => void,
): TemplateResult {
  if (asking !== key)
    return html`<button type="button" data-key=${key} ?disabled=${isDisabled} @click=${() => ask(key)}>${label}</button>`;
  const answer = (isYes: boolean) => (): void => {
    ask(null);
    if (isYes) onYes();
  };
  return html`<div class="answers" role="group" aria-label=${question}>
    <strong>${question}</strong>
    <button type="button" class="primary" ?disabled=${isDisabled} @click=${answer(true)}>${yes}</button>
    <button type="button" @click=${answer(false)}>${msg('No, keep')}</button>
  </div>`;
}

/** After a change of what is asked about: who uses the keyboard is at the answers, and back at the button afterwards. */
export function focusAnswers(root: ParentNode, asking: string | null, before: unknown): void {
  const wanted = asking === null ? `[data-key="${before}"]` : '.answers button';
  root.querySelector<HTMLElement>(wanted)?.focus();
}
