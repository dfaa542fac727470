/**
 * Every view beside the first page. Each is a module of its own, fetched when it is first opened, so that it costs the
 * first page a line here and no more. A view registers nothing: the outlet defines it as `bf-<name>-view`.
 */
import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import type { SessionGroup } from '../session/group.js';
import type { Session, SessionOptions } from '../session/session.js';

/** What every view is handed by the page. */
export interface ViewContext {
  /** With what a session of one's own is made: models, faces, journal. */
  readonly options: SessionOptions;
  /** The page's own session, which may be running while the view is open. */
  readonly session: Session;
  /** All sessions of the page, that one among them. */
  readonly group: SessionGroup;
}

/**
 * A view fills the page between header and footer. It has one `<h1 id="view-title" tabindex="-1">`, which takes the focus
 * when it is opened, and wears `viewStyles`.
 */
export interface View extends LitElement {
  context: ViewContext | null;
  /** What came after the view's name in the address: `#/session/<argument>`. */
  argument: string;
}

export interface Route {
  /** The view's place in the address: `#/name`. */
  readonly name: string;
  /** In the navigation and the tab's title. */
  readonly label: () => string;
  /** Where a link to it stands; `none` for a view that only other views lead to. */
  readonly place: 'header' | 'footer' | 'none';
  readonly load: () => Promise<new () => View>;
}

export const ROUTES: readonly Route[] = [
  {
    name: 'call',
    label: () => msg('Call'),
    place: 'header',
    load: async () => (await import('./views/call-view.js')).CallView,
  },
  {
    name: 'history',
    label: () => msg('History'),
    place: 'header',
    load: async () => (await import('./views/history-view.js')).HistoryView,
  },
  {
    name: 'session',
    label: () => msg('Session'),
    place: 'none',
    load: async () => (await import('./views/session-view.js')).PastSessionView,
  },
  {
    name: 'alerts',
    label: () => msg('Alerts'),
    place: 'header',
    load: async () => (await import('./views/alerts-view.js')).AlertsView,
  },
  {
    name: 'verify',
    label: () => msg('Verify a bundle'),
    place: 'footer',
    load: async () => (await import('./views/verify-view.js')).VerifyView,
  },
  {
    name: 'privacy',
    label: () => msg('Privacy'),
    place: 'header',
    load: async () => (await import('./views/privacy-view.js')).PrivacyView,
  },
  {
    name: 'sync',
    label: () => msg('Sync devices'),
    place: 'footer',
    load: async () => (await import('./views/sync-view.js')).SyncView,
  },
];

export function routeOf(name: string): Route | null {
  return ROUTES.find((route) => route.name === name) ?? null;
}
