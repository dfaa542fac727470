import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';

/** A session as it is kept, without its media. */
export interface StoredSession {
  readonly record: SessionRecord;
  readonly lanes: Readonly<Record<Lane, readonly LaneEntry[] | null>>;
}

/**
 * `removed`: the user has deleted it, and means everywhere; `cleared`: all of them, those included that this device did not
 * have any more. `dropped`: it went from this device only, as by its retention.
 */
export type HistoryChange =
  | { readonly kind: 'put' | 'removed' | 'dropped'; readonly id: string }
  | { readonly kind: 'cleared' };

/** Deletions by the user that `HistoryPort.told` has not been called for, whether anybody listened to them or not. */
export interface Untold {
  readonly ids: readonly string[];
  readonly isAll: boolean;
}

/** What syncing needs of a history. */
export interface HistoryPort {
  list(): Promise<readonly SessionRecord[]>;
  record(id: string): Promise<SessionRecord | null>;
  get(id: string): Promise<StoredSession | null>;
  /** Stores a session, or what has changed of one; its media, where there are any, stay as they are. */
  put(session: StoredSession): Promise<void>;
  remove(id: string): Promise<void>;
  untold(): Promise<Untold>;
  /** They are kept here now, and need not be remembered there. */
  told(untold: Untold): Promise<void>;
  /** Tells of every change, those made through this port included. @returns ends it */
  subscribe(listener: (change: HistoryChange) => void): () => void;
}
