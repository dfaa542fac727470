import type { SessionGroup } from '../session/group.js';
import type { Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';

/** Calls `onPhases` with the phase of every session of the page, now and whenever one of them may have changed. */
export function watchSessions(group: SessionGroup, onPhases: (phases: readonly Phase[]) => void): void {
  const watched = new Map<Session, () => void>();
  const tell = (): void => onPhases(group.sessions.map(({ snapshot }) => snapshot.phase));
  const follow = (sessions: readonly Session[]): void => {
    for (const session of sessions) if (!watched.has(session)) watched.set(session, session.subscribe(tell));
    for (const [session, undo] of watched) {
      if (sessions.includes(session)) continue;
      undo();
      watched.delete(session);
    }
    tell();
  };
  group.subscribe(follow);
  follow(group.sessions);
}
