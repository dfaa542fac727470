import * as Y from 'yjs';
import { ENTRIES } from '../contract/relay.js';
import { SyncError } from './errors.js';
import type { StoredSession } from './history-port.js';
import { entryId, type RoomKeys } from './keys.js';
import type { Link } from './link.js';
import { packSession, unpackSession } from './pack.js';
import { open, seal, versionOf } from './seal.js';

export type Transfer = { readonly kind: 'upload' | 'download' | 'erase'; readonly id: string };

/** Timelines under way at once: enough to hide the way there and back, few enough to stop at any moment. */
const AT_ONCE = 6;

/**
 * Moves timelines, each in a document of its own, so that the room's index stays small and a device fetches only what it
 * lacks. Each is moved whole or not at all: stopping loses nothing.
 */
export class Transfers {
  readonly #work: (transfer: Transfer) => Promise<void>;
  readonly #onChange: () => void;
  readonly #waiting = new Map<string, Transfer>();
  readonly #running = new Map<string, Transfer['kind']>();
  #isRunning = false;
  #done = 0;

  /** @param work does one; when it rejects the transfer counts as done, and whoever asked for it has to ask again */
  constructor(work: (transfer: Transfer) => Promise<void>, onChange: () => void) {
    this.#work = work;
    this.#onChange = onChange;
  }

  get progress(): { readonly done: number; readonly total: number } | null {
    const left = this.#waiting.size + this.#running.size;
    return left === 0 || !this.#isRunning ? null : { done: this.#done, total: this.#done + left };
  }

  /** A newer wish for the same session takes the place of an older one that waits. */
  add(transfer: Transfer): void {
    this.#waiting.set(transfer.id, transfer);
    this.#onChange();
    this.#next();
  }

  start(): void {
    this.#isRunning = true;
    this.#next();
  }

  /** Those under way end by themselves, as their link does. */
  stop(): void {
    this.#isRunning = false;
    this.#waiting.clear();
    this.#done = 0;
    this.#onChange();
  }

  /** What is to go goes first, and by itself: in a room that is full only that makes room. */
  #next(): void {
    const kinds = [...this.#running.values(), ...[...this.#waiting.values()].map(({ kind }) => kind)];
    const isErasing = kinds.includes('erase');
    for (const [id, transfer] of this.#waiting) {
      if (!this.#isRunning || this.#running.size >= AT_ONCE) return;
      if (isErasing && transfer.kind !== 'erase') continue;
      if (this.#running.has(id)) continue;
      this.#waiting.delete(id);
      this.#running.set(id, transfer.kind);
      void this.#run(transfer);
    }
  }

  async #run(transfer: Transfer): Promise<void> {
    await this.#work(transfer).catch(() => undefined);
    this.#running.delete(transfer.id);
    this.#done += 1;
    if (this.#waiting.size + this.#running.size === 0) this.#done = 0;
    this.#onChange();
    this.#next();
  }
}

/** Puts a timeline at the relay, unless it is there already; resolved means durable. */
export function uploadBody(link: Link, keys: RoomKeys, session: StoredSession): Promise<void> {
  return withBody(link, keys, session.record.id, async (entries, entry) => {
    const there = entries.get(entry);
    if (there !== undefined && (await isGood(keys, entry, there))) return;
    const version = there === undefined ? 1 : versionOf(there) + 1;
    entries.set(entry, await seal(keys, entry, version, await packSession(session)));
  });
}

/** @throws {SyncError} when there is none, or none that opens */
export function downloadBody(link: Link, keys: RoomKeys, id: string): Promise<StoredSession> {
  return withBody(link, keys, id, async (entries, entry) => {
    const there = entries.get(entry);
    if (there === undefined) throw new SyncError('not-stored', 'The timeline of a session is not at the relay.');
    const session = await unpackSession((await open(keys, entry, there)).content);
    if (session.record.id !== id) throw new SyncError('tampered', 'A timeline is that of another session.');
    return session;
  });
}

export function eraseBody(link: Link, keys: RoomKeys, id: string): Promise<void> {
  return withBody(link, keys, id, async (entries, entry) => entries.delete(entry));
}

async function withBody<T>(
  link: Link,
  keys: RoomKeys,
  id: string,
  use: (entries: Y.Map<Uint8Array>, entry: string) => Promise<T>,
): Promise<T> {
  const entry = await entryId(keys, 'body', id);
  const document = new Y.Doc();
  const remote = link.open(`${keys.room}.${entry}`, document);
  try {
    await remote.synced;
    const result = await use(document.getMap<Uint8Array>(ENTRIES), entry);
    await remote.stored();
    return result;
  } finally {
    remote.close();
    document.destroy();
  }
}

async function isGood(keys: RoomKeys, entry: string, sealed: Uint8Array): Promise<boolean> {
  try {
    await open(keys, entry, sealed);
    return true;
  } catch {
    return false;
  }
}
