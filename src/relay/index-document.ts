import * as Y from 'yjs';
import { ENTRIES, type RelayRequest } from '../contract/relay.js';
import { type Bytes, utf8 } from './bytes.js';
import { SyncError } from './errors.js';
import type { RoomKeys } from './keys.js';
import type { Link, RemoteDocument } from './link.js';
import { open, seal } from './seal.js';
import { decodeState, encodeState, type SharedState } from './state.js';

export interface IndexEntry {
  readonly version: number;
  readonly state: SharedState;
}

/** The room's list of small entries: one for each session and each device. It outlives the links that carry it. */
export class IndexDocument {
  readonly #keys: RoomKeys;
  readonly #document = new Y.Doc();
  readonly #entries: Y.Map<Uint8Array>;
  #remote: RemoteDocument | null = null;

  /**
   * @param saved what `save` gave
   * @param onRemote entries that others have set or removed
   */
  constructor(keys: RoomKeys, saved: Uint8Array | null, onRemote: (entries: readonly string[]) => void) {
    this.#keys = keys;
    this.#entries = this.#document.getMap<Uint8Array>(ENTRIES);
    if (saved !== null) Y.applyUpdate(this.#document, saved);
    this.#entries.observe((event) => {
      if (!event.transaction.local) onRemote([...event.keysChanged]);
    });
  }

  get ids(): string[] {
    return [...this.#entries.keys()];
  }

  /** Resolves when what the relay had is here. */
  connect(link: Link): Promise<void> {
    this.#remote = link.open(this.#keys.room, this.#document);
    return this.#remote.synced;
  }

  /**
   * @returns null when nothing is there
   * @throws {SyncError} when what is there does not open
   */
  async read(entry: string, oldKeyIds: readonly Uint8Array[]): Promise<IndexEntry | null> {
    const sealed = this.#entries.get(entry);
    if (sealed === undefined) return null;
    const { version, content } = await open(this.#keys, entry, sealed, oldKeyIds);
    const state = decodeState(new TextDecoder().decode(content));
    if (state === null) throw new SyncError('not-understood', 'An entry is of a kind that this page does not know.');
    return { version, state };
  }

  async write(entry: string, { version, state }: IndexEntry): Promise<void> {
    this.#entries.set(entry, await seal(this.#keys, entry, version, utf8(encodeState(state))));
  }

  /** Resolves when all that was written is durable. @throws {SyncError} `not-stored` */
  stored(): Promise<void> {
    return this.#remote?.stored() ?? Promise.reject(new SyncError('not-stored', 'There is no connection.'));
  }

  request(request: RelayRequest): void {
    this.#remote?.request(request);
  }

  save(): Bytes {
    return new Uint8Array(Y.encodeStateAsUpdate(this.#document));
  }

  destroy(): void {
    this.#document.destroy();
  }
}
