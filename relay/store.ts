/** What a relay keeps: opaque updates of opaque documents, and which rooms were closed. */

export interface Append {
  readonly room: string;
  readonly document: string;
  readonly update: Uint8Array;
  /** It takes something away: then it may go a tenth over what a room may hold, so that a full room can be emptied. */
  readonly removes: boolean;
}

export type Appended = 'stored' | 'room-closed' | 'room-full';

/** What a room may hold once an update is in it, bytes. */
export function roomFor({ removes }: Append, roomBytes: number): number {
  return removes ? roomBytes * 1.1 : roomBytes;
}

export interface Store {
  /**
   * Appends a batch as one transaction; resolved means durable (written and flushed), for those that are `stored`.
   * @returns one word for each, in order
   */
  append(batch: readonly Append[]): Promise<readonly Appended[]>;
  /** Every update of a document, oldest first. */
  load(document: string): Promise<Uint8Array[]>;
  /**
   * Replaces the updates of a document, where there are more than `beyond`, by what `merge` makes of them. Resolved means
   * that what was taken away is in no row any more.
   */
  compact(document: string, beyond: number, merge: (updates: Uint8Array[]) => Uint8Array): Promise<void>;
  /**
   * Closes a room with these bytes unless it is closed already, and forgets its updates: who follows has all of it.
   * @returns the bytes it was first closed with
   */
  close(room: string, farewell: Uint8Array): Promise<Uint8Array>;
  /** What a room was closed with; null while it is open, or when there is no such room. */
  farewell(room: string): Promise<Uint8Array | null>;
  /** Forgets rooms that were closed before this time, ms since the epoch. @returns how many */
  purge(closedBefore: number): Promise<number>;
  /** Rejects when the store cannot answer. */
  probe(): Promise<void>;
  end(): Promise<void>;
}
