/** The phases of all sessions of the page: what holds the screen, and what an update has to wait for. */
import type { SessionGroup } from '../session/group.js';
import type { Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';

/** Calls `onChange` now and after every change of any session, those that come later included. */
export function watchPhases(
  group: Pick<SessionGroup, 'sessions' | 'subscribe'>,
  onChange: (phases: readonly Phase[]) => void,
): void {
  const followed = new Map<Session, () => void>();
  const tell = (): void => onChange(group.sessions.map(({ snapshot }) => snapshot.phase));
  const follow = (): void => {
    for (const [session, undo] of followed) {
      if (group.sessions.includes(session)) continue;
      undo();
      followed.delete(session);
    }
    for (const session of group.sessions) {
      if (!followed.has(session)) followed.set(session, session.subscribe(tell));
    }
    tell();
  };
  group.subscribe(follow);
  follow();
}
