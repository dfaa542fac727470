import { expect, test } from 'vitest';
import type { Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';
import { watchPhases } from './watch-phases.js';

function fakeSession(): { readonly session: Session; go(phase: Phase): void; readonly listeners: Set<() => void> } {
  const listeners = new Set<() => void>();
  const session = {
    snapshot: { phase: 'idle' as Phase },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    session: session as unknown as Session,
    listeners,
    go(phase) {
      session.snapshot = { phase };
      for (const listener of listeners) listener();
    },
  };
}

test('all sessions are followed, those that come later too, and those that have gone no more', () => {
  const [first, second] = [fakeSession(), fakeSession()];
  let sessions: readonly Session[] = [first.session];
  let changed = (): void => undefined;
  const heard: string[] = [];
  watchPhases(
    {
      get sessions() {
        return sessions;
      },
      subscribe(listener) {
        changed = () => listener(sessions);
        return () => undefined;
      },
    },
    (phases) => heard.push(phases.join(' ')),
  );
  first.go('analyzing');
  sessions = [first.session, second.session];
  changed();
  second.go('buffering');
  sessions = [second.session];
  changed();
  expect(first.listeners.size).toBe(0);
  expect(heard).toEqual(['idle', 'analyzing', 'analyzing idle', 'analyzing buffering', 'buffering']);
});
