/** One worker and one model for all that ask for the same ones, however many elements and detectors a page has. */
import { createSessionGroup, type SessionGroup } from '../session/group.js';
import type { Session, SessionOptions } from '../session/session.js';

export interface PoolOptions extends Pick<SessionOptions, 'models' | 'faces' | 'limitMs'> {}

export interface Lease {
  readonly session: Session;
  /** Stops the session and frees it; with the last one of its kind, the worker goes too. */
  release(): Promise<void>;
}

const groups = new Map<string, SessionGroup>();

/** Loads nothing by itself. Throws `invalid-option` when an option, or the `prior`, cannot be used; nothing is leased then. */
export function leaseSession(options: PoolOptions, prior: number | null = null): Lease {
  const key = JSON.stringify(options);
  const group = groups.get(key) ?? createSessionGroup(options);
  groups.set(key, group);
  const session = group.add();
  let released = false;
  const lease: Lease = {
    session,
    async release() {
      if (released) return;
      released = true;
      await group.remove(session);
      // Whoever asked meanwhile keeps it.
      if (group.sessions.length > 0 || groups.get(key) !== group) return;
      groups.delete(key);
      await group.dispose();
    },
  };
  try {
    if (prior !== null) session.setPrior(prior);
    return lease;
  } catch (thrown) {
    void lease.release();
    throw thrown;
  }
}
