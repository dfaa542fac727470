/** Links to the views, in the header and in the footer. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isListening } from '../session/machine.js';
import type { SessionSnapshot } from '../session/snapshot.js';
import { hashOf } from './router.js';
import { ROUTES, type Route } from './routes.js';

/** Absent from the footer while no route stands there. The way back to a session that runs says that it runs. */
export function navigation(
  place: 'header' | 'footer',
  current: Route | null,
  { phase }: SessionSnapshot,
): TemplateResult | typeof nothing {
  const routes = ROUTES.filter((route) => route.place === place);
  if (routes.length === 0) return nothing;
  const link = (name: string, label: string, here: boolean, live = false): TemplateResult =>
    html`<a href=${hashOf(name)} aria-current=${here ? 'page' : nothing} class=${live ? 'live' : nothing}>${label}</a>`;
  const live = isListening(phase);
  const home = place === 'header' ? link('', live ? msg('Listening') : msg('Listen'), current === null, live) : nothing;
  return html`<nav aria-label=${place === 'header' ? msg('Main') : msg('More')}>
    ${home}${routes.map((route) => link(route.name, route.label(), route === current))}
  </nav>`;
}
