/** The elements inside `<bona-fide>`: registered when the first of it is made, so that an import alone registers nothing. */
import { SessionControls } from '../ui/session-controls.js';
import { StatusAnnouncer } from '../ui/status-announcer.js';

type SessionParts = typeof import('./session-elements.js');

let session: Promise<SessionParts | null> | null = null;

/** What is there from the start: whatever else can be fetched, a session can be stopped. Safe to call again. */
export function defineInnerElements(): void {
  define({ 'bf-session-controls': SessionControls, 'bf-status-announcer': StatusAnnouncer });
}

/**
 * What a session shows and says, fetched while the first one starts. Null where that failed; the next session tries again.
 */
export function defineSessionElements(): Promise<SessionParts | null> {
  session ??= import('./session-elements.js').then(
    (parts) => {
      define(parts.SESSION_ELEMENTS);
      return parts;
    },
    () => {
      session = null;
      return null;
    },
  );
  return session;
}

/** What only a picture needs, fetched when there is one to be judged. */
export async function defineFaceElements(): Promise<void> {
  const { JointVerdict } = await import('../ui/joint-verdict.js');
  define({ 'bf-joint-verdict': JointVerdict });
}

function define(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, element] of Object.entries(elements)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}
