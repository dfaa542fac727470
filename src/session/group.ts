/** Several sessions at once, each with its own source and verdict, over one worker that judges their hops as one batch. */
import { BonaFideError } from '../contract/errors.js';
import type { DetectorHost } from './detector-host.js';
import { SessionRunner } from './runner.js';
import { createHost, type Session, type SessionOptions } from './session.js';

export interface SessionGroup {
  /** In the order they were added; a new array after every change. */
  readonly sessions: readonly Session[];
  add(): Session;
  /** Stops and frees a session of the group. */
  remove(session: Session): Promise<void>;
  /** Calls `listener` after a session was added or removed, until the returned function is called. */
  subscribe(listener: (sessions: readonly Session[]) => void): () => void;
  /** Frees every session and their worker. */
  dispose(): Promise<void>;
}

/** Sessions that may be open at once: what one worker is measured to judge without dropping a hop, with room to spare. */
export const MAX_SESSIONS = 16;

/** Starts nothing by itself. Throws `invalid-option` when an option cannot be used. */
export function createSessionGroup(options: SessionOptions): SessionGroup {
  return new Group(createHost(options), options);
}

class Group implements SessionGroup {
  readonly #host: DetectorHost;
  readonly #options: SessionOptions;
  readonly #listeners = new Set<(sessions: readonly Session[]) => void>();
  #sessions: readonly Session[] = [];

  constructor(host: DetectorHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
  }

  get sessions(): readonly Session[] {
    return this.#sessions;
  }

  /** Throws `invalid-option` when there are as many as may be. */
  add(): Session {
    if (this.#sessions.length >= MAX_SESSIONS) {
      throw new BonaFideError('invalid-option', `No more than ${MAX_SESSIONS} sessions can run at once.`, {
        found: String(this.#sessions.length + 1),
      });
    }
    const session = new SessionRunner(this.#host, this.#options, { ownsHost: false });
    this.#change([...this.#sessions, session]);
    return session;
  }

  async remove(session: Session): Promise<void> {
    if (!this.#sessions.includes(session)) return;
    this.#change(this.#sessions.filter((each) => each !== session));
    await session.stop();
    await session.dispose();
  }

  subscribe(listener: (sessions: readonly Session[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#sessions.map((session) => this.remove(session)));
    this.#listeners.clear();
    this.#host.dispose();
  }

  #change(sessions: readonly Session[]): void {
    this.#sessions = sessions;
    for (const listener of this.#listeners) listener(sessions);
  }
}
