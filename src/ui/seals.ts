/** The seal of each state: told apart by outline and sign, so that colour only repeats what the shape says. */
import { html, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../contract/verdict.js';

export type SealKind = Verdict | 'listening' | 'no-evidence' | 'unreliable' | 'gap';

const SEALS: Readonly<Record<SealKind, TemplateResult>> = {
  // A round hallmark with a tick.
  AUTHENTIC: svg`<circle cx="32" cy="32" r="28" class="plate"/><circle cx="32" cy="32" r="23.5" class="rim"/>
    <path d="M20.5 33l8 8 15.5-17" class="sign"/>`,
  // A diamond with a question mark.
  SUSPICIOUS: svg`<path d="M32 3L61 32 32 61 3 32z" class="plate"/><path d="M32 10L54 32 32 54 10 32z" class="rim"/>
    <path d="M25.5 27a6.5 6.5 0 1 1 9.6 5.7c-2.3 1.3-3.1 2.6-3.1 4.8M32 43.2v.4" class="sign"/>`,
  // An octagon with a wave that has been cut into steps.
  DEEPFAKE: svg`<path d="M20.5 4h23L60 20.500v23L43.500 60h-23L4 43.500v-23z" class="plate"/>
    <path d="M22.600 9h18.800L55 22.600v18.800L41.400 55H22.600L9 41.400V22.600z" class="rim"/>
    <path d="M23 23l18 18M41 23L23 41" class="sign"/>`,
  listening: svg`<circle cx="32" cy="32" r="28" class="outline"/>
    <path d="M18 32v0M25 26v12M32 20v24M39 26v12M46 32v0" class="wave"/>`,
  'no-evidence': svg`<circle cx="32" cy="32" r="28" class="outline dashed"/><path d="M21 32h22" class="wave"/>`,
  unreliable: svg`<rect x="5" y="5" width="54" height="54" rx="8" class="outline dashed"/>
    <path d="M17 36c4-16 8-16 12 0M35 30c3 8 6 8 12-4M20 47L46 17" class="wave"/>`,
  gap: svg`<circle cx="32" cy="32" r="28" class="outline"/><path d="M26 23v18M38 23v18" class="wave"/>`,
};

export function seal(kind: SealKind): TemplateResult {
  return html`<svg class="seal" part="seal" viewBox="0 0 64 64" aria-hidden="true">${SEALS[kind]}</svg>`;
}
