/** What a session of the page is called: by the user's name for it, else by what it listens to. */
import type { Session } from '../session/session.js';
import { labelOf } from './session-view.js';

const names = new WeakMap<Session, string>();

/** The user's own word, for as long as the page is open; an empty one takes it back. */
export function nameSession(session: Session, name: string): void {
  if (name === '') names.delete(session);
  else names.set(session, name);
}

export function nameOfSession(session: Session): string {
  const { source, capture } = session.snapshot;
  return names.get(session) ?? capture?.label ?? labelOf(source);
}
