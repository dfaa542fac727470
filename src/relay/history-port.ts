import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';

/** A session as it is kept, without its media. */
export interface StoredSession {
  readonly record: SessionRecord;
  readonly lanes: Readonly<Record<Lane, readonly LaneEntry[] | null>>;
}

/**
 * `removed`: the user has deleted it, and means everywhere. `dropped`: it went from this device only, as by its retention.
 */
export type HistoryChange = { readonly kind: 'put' | 'removed' | 'dropped'; readonly id: string };

/** What syncing needs of a history. */
export interface HistoryPort {
  list(): Promise<readonly SessionRecord[]>;
  record(id: string): Promise<SessionRecord | null>;
  get(id: string): Promise<StoredSession | null>;
  /** Stores a session, or what has changed of one; its media, where there are any, stay as they are. */
  put(session: StoredSession): Promise<void>;
  remove(id: string): Promise<void>;
  /** Tells of every change, those made through this port included. @returns ends it */
  subscribe(listener: (change: HistoryChange) => void): () => void;
}
