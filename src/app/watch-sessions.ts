import type { SessionGroup } from '../session/group.js';
import type { Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';

/**
 * Calls `follow` with every session of the page, now and as they are added, and what it gave when the session is removed; until
 * the returned function is called.
 */
export function followSessions(group: SessionGroup, follow: (session: Session) => () => void): () => void {
  const followed = new Map<Session, () => void>();
  const settle = (sessions: readonly Session[]): void => {
    for (const session of sessions) if (!followed.has(session)) followed.set(session, follow(session));
    for (const [session, undo] of followed) {
      if (sessions.includes(session)) continue;
      followed.delete(session);
      undo();
    }
  };
  const stop = group.subscribe(settle);
  settle(group.sessions);
  return () => {
    stop();
    settle([]);
  };
}

/** Calls `onPhases` with the phase of every session of the page, now and whenever one of them may have changed. */
export function watchSessions(group: SessionGroup, onPhases: (phases: readonly Phase[]) => void): void {
  const tell = (): void => onPhases(group.sessions.map(({ snapshot }) => snapshot.phase));
  followSessions(group, (session) => session.subscribe(tell));
  group.subscribe(tell);
  tell();
}
