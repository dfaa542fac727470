import type { RelayNotice } from '../contract/relay.js';
import { type Bytes, fromBase64Url, toBase64Url } from './bytes.js';
import { Connection } from './connection.js';
import { SyncError } from './errors.js';
import type { HistoryPort } from './history-port.js';
import { IndexDocument } from './index-document.js';
import { deriveRoom, newSecret, type RoomKeys } from './keys.js';
import { Ledger } from './ledger.js';
import { newMembership } from './membership.js';
import { type Pairing, pairingLink } from './pairing.js';
import { Reconciler } from './reconciler.js';
import type { Room } from './room.js';
import { openFarewell, sealFarewell } from './rotation.js';
import { OFF, type SyncReason, type SyncSnapshot, type SyncStatus, snapshotOf, whenSnapshot } from './snapshot.js';
import { isLive } from './state.js';
import { Teller } from './teller.js';
import { Transfers } from './transfers.js';
import { Trash } from './trash.js';
import type { Membership, Vault } from './vault.js';

const SAVE_AFTER_MS = 1_000;

export interface SyncOptions {
  readonly vault: Vault;
  readonly history: HistoryPort;
  /** For tests of what depends on them. */
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * Keeps this device's history and a room equal. What changes its state is done one after the other; timelines move beside
 * that. Everything it knows is in the vault, so that a page may end at any moment.
 */
export class Sync {
  readonly #vault: Vault;
  readonly #history: HistoryPort;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #teller = new Teller<SyncSnapshot>();
  readonly #transfers = new Transfers(
    async (transfer) => this.#room?.reconciler.transfer(transfer),
    () => this.#tell(),
  );
  readonly #trash: Trash;
  #membership: Membership | null = null;
  #room: Room | null = null;
  #status: SyncStatus = 'off';
  #reason: SyncReason | null = null;
  #retryAt: number | null = null;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #snapshot: SyncSnapshot = OFF;
  #isStale = false;

  private constructor({ vault, history, now = Date.now, random = Math.random }: SyncOptions) {
    this.#vault = vault;
    this.#history = history;
    this.#now = now;
    this.#trash = new Trash(vault, history, now);
    this.#random = random;
  }

  /** Reads the vault and, where this device is in a room and not paused, connects. */
  static async start(options: SyncOptions): Promise<Sync> {
    const sync = new Sync(options);
    await sync.#inTurn(() => sync.#load());
    return sync;
  }

  get snapshot(): SyncSnapshot {
    if (this.#isStale) {
      this.#isStale = false;
      const room = this.#room;
      this.#snapshot = snapshotOf({
        status: this.#status,
        reason: this.#reason,
        retryAt: this.#retryAt,
        progress: this.#transfers.progress,
        isStoring: (room?.reconciler.unstored ?? 0) > 0,
        membership: this.#membership,
        ledger: room?.ledger ?? null,
        trash: this.#trash.all,
        problems: [...(room?.reconciler.problems.values() ?? [])],
        mended: room?.reconciler.mended ?? 0,
        traffic: room?.connection.traffic ?? OFF.traffic,
      });
    }
    return this.#snapshot;
  }

  /** @returns ends it */
  subscribe(listener: (snapshot: SyncSnapshot) => void): () => void {
    return this.#teller.subscribe(listener);
  }

  /** Makes a room at a relay, with this device as its first. */
  create(relayUrl: string, invite: string, deviceName: string): Promise<void> {
    return this.join({ secret: newSecret(), relayUrl, invite }, deviceName);
  }

  /** Enters a room that another device has shown. What this device knew of another room is forgotten. */
  join({ secret, relayUrl, invite }: Pairing, deviceName: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#leaveRoom();
      await this.#vault.setMembership(null);
      const { membership, device } = await newMembership({ secret, relayUrl, invite }, deviceName, this.#now());
      await this.#vault.setMembership(membership);
      await this.#vault.putDevice({ id: device.id, state: device, version: 0 });
      await this.#load();
    });
  }

  /** Forgets the room. What was synced stays at the relay and on the other devices. */
  leave(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#leaveRoom();
      await this.#vault.setMembership(null);
      await this.#load();
    });
  }

  /** Stops, a first sync included; what was moved stays moved. */
  pause(): Promise<void> {
    return this.#inTurn(() =>
      this.#change({ isPaused: true }, () => {
        this.#disconnect();
        this.#connect();
      }),
    );
  }

  resume(): Promise<void> {
    return this.#inTurn(() => this.#change({ isPaused: false }, () => this.#connect()));
  }

  /** Tries again, after a refusal too, once what happened before is known here: deletions, say, that make place in a full room. */
  retry(): void {
    void this.#inTurn(async () => this.#room?.connection.retry());
  }

  setSyncsNew(syncsNew: boolean): Promise<void> {
    return this.#inTurn(() => this.#change({ syncsNew }, () => undefined));
  }

  /** Whether these sessions are to be synced. What is not any more goes from the relay; devices that have it keep it. */
  choose(ids: readonly string[], isChosen: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const { reconciler } = this.#joined();
      for (const id of ids) await reconciler.choose(id, isChosen);
      this.#tell();
    });
  }

  renameDevice(id: string, name: string): Promise<void> {
    return this.#inTurn(async () => {
      const { ledger, membership, reconciler } = this.#joined();
      const known = ledger.device(id);
      if (known === undefined) return;
      const at = Math.max(this.#now(), known.state.name.at + 1);
      await reconciler.writeDevice({ ...known.state, name: { value: name, at, by: membership.deviceId } });
    });
  }

  /**
   * Takes a device out: a new secret, sealed for each of the others, and a room that is closed. What was in the old room
   * the device could read before; it reads nothing that comes after.
   * @throws {SyncError} `not-stored` without a connection
   */
  async revokeDevice(id: string): Promise<void> {
    // Another device may have closed the room a moment before, without taking this one out: then once more, in its room.
    for (;;) {
      await this.settled();
      if (this.#room?.ledger.device(id) === undefined || this.#membership?.isRevoked !== false) return;
      await this.#closeRoomWithout(id);
    }
  }

  /** The link that adds a device. @throws {SyncError} `not-stored` when this device is in no room */
  pairingLink(page: string): string {
    if (this.#membership === null) throw new SyncError('not-stored', 'This device is in no room.');
    return pairingLink(page, this.#membership);
  }

  /** Takes back what another device deleted, as a session of its own: a deletion stays deleted. @returns its id */
  restore(id: string): Promise<string | null> {
    return this.#inTurn(async () => {
      const copy = await this.#trash.restore(id);
      this.#tell();
      return copy;
    });
  }

  /** What other devices deleted cannot be taken back here any more. */
  emptyTrash(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#trash.empty();
      this.#tell();
    });
  }

  /** Resolves when everything that was asked for until now was done here. */
  async settled(): Promise<void> {
    await this.#tail;
  }

  /** Ends it for this page; the room is remembered. */
  async destroy(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#leaveRoom();
      this.#teller.stop();
    });
  }

  /** One after the other; a failure is its caller's and holds up nobody. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  async #load(): Promise<void> {
    await this.#trash.load();
    const membership = await this.#vault.membership();
    this.#membership = membership;
    if (membership === null) {
      this.#setStatus('off');
      return;
    }
    const keys = await deriveRoom(membership.secret);
    const ledger = await Ledger.load(this.#vault, keys);
    const index = new IndexDocument(keys, await this.#vault.index(), (entries) => {
      this.#inRoom(keys, () => reconciler.takeEntries(entries));
    });
    const reconciler: Reconciler = new Reconciler({
      keys,
      ledger,
      index,
      history: this.#history,
      deviceId: membership.deviceId,
      oldKeyIds: membership.oldKeyIds,
      now: this.#now,
      isSyncingNew: () => this.#membership?.syncsNew === true && !this.#membership.isRevoked,
      link: () => connection.link,
      ask: (transfer) => this.#transfers.add(transfer),
      putAside: async (trashed) => {
        await this.#trash.add(trashed);
        this.#tell();
      },
      keepNothing: () => this.#trash.empty().then(() => this.#tell()),
      inTurn: (task) => this.#inTurn(async () => (this.#room?.keys === keys ? task() : undefined)),
      onChange: () => this.#tell(),
      onIndexChange: () => this.#saveSoon(),
    });
    const connection: Connection = new Connection({
      relayUrl: membership.relayUrl,
      credentials: membership.invite === '' ? keys.token : `${keys.token}.${membership.invite}`,
      greet: (link) => index.connect(link),
      onSynced: (link) =>
        this.#inRoom(keys, async () => {
          // A farewell may have come before its turn.
          if (connection.link !== link) return;
          await reconciler.meet();
          this.#transfers.start();
          this.#setStatus('connected');
        }),
      onNotice: (notice) => this.#inRoom(keys, () => this.#onNotice(notice)),
      onState: (status, reason, retryAt) => {
        if (status !== 'connecting') this.#transfers.stop();
        reconciler.unstored = 0;
        this.#retryAt = retryAt;
        this.#setStatus(status, reason);
      },
      onTraffic: () => this.#tell(),
      now: this.#now,
      random: this.#random,
    });
    const unsubscribe = this.#history.subscribe((change) => this.#inRoom(keys, () => reconciler.onHistory(change)));
    this.#room = { keys, ledger, index, reconciler, connection, unsubscribe };
    await reconciler.noticeChanges();
    this.#connect();
  }

  async #leaveRoom(): Promise<void> {
    const room = this.#room;
    if (room === null) return;
    this.#disconnect();
    this.#room = null;
    room.unsubscribe();
    await this.#vault.setIndex(room.index.save());
    room.index.destroy();
  }

  #connect(): void {
    if (this.#membership?.isRevoked === true) this.#setStatus('refused', 'revoked');
    else if (this.#membership?.isPaused === true) this.#setStatus('paused');
    else this.#room?.connection.open();
  }

  #disconnect(): void {
    clearTimeout(this.#saveTimer);
    this.#retryAt = null;
    this.#transfers.stop();
    this.#room?.connection.close();
  }

  async #closeRoomWithout(id: string): Promise<void> {
    await whenSnapshot(this, ({ status }) => status !== 'connecting');
    const { keys, index, ledger } = this.#joined();
    if (this.#status !== 'connected') throw new SyncError('not-stored', 'Taking a device out needs a connection.');
    const staying = ledger.devices.map(({ state }) => state).filter((device) => device.id !== id);
    const farewell = await sealFarewell(keys, newSecret(), staying);
    index.request({ kind: 'close', farewell: toBase64Url(farewell) });
    // A room that another device closed a moment before ends the connection; the next one brings the way to follow.
    const isUnderWay = (): boolean =>
      ['connected', 'connecting'].includes(this.#status) || this.#reason === 'room-closed';
    await whenSnapshot(this, () => this.#room?.keys !== keys || !isUnderWay());
    if (this.#room?.keys === keys) throw new SyncError('not-stored', 'The room could not be closed.');
  }

  async #onNotice(notice: RelayNotice): Promise<void> {
    const { keys, membership } = this.#joined();
    if (notice.kind !== 'closed') return;
    const sealed = fromBase64Url(notice.farewell);
    const { secret, staying } = await openFarewell(keys, sealed, membership.deviceId, membership.deviceKeys);
    if (secret === null) {
      this.#disconnect();
      await this.#change({ isRevoked: true }, () => this.#setStatus('refused', 'revoked'));
      return;
    }
    await this.#follow(secret, keys, membership, staying);
  }

  /** Into the next room, with all that was known: every entry is new there. */
  async #follow(secret: Bytes, { keyId }: RoomKeys, membership: Membership, staying: readonly string[]): Promise<void> {
    const { ledger } = this.#joined();
    await this.#leaveRoom();
    const sessions = ledger.sessions.map((known) => ({
      ...known,
      version: 0,
      isChosen: known.isChosen || (known.isStored && known.isHere && isLive(known.state)),
      isStored: false,
    }));
    const devices = ledger.devices.filter(({ id }) => staying.includes(id));
    await this.#vault.replaceAll(
      sessions,
      devices.map((known) => ({ ...known, version: 0 })),
    );
    await this.#vault.setIndex(null);
    await this.#vault.setMembership({ ...membership, secret, oldKeyIds: [...membership.oldKeyIds, keyId] });
    await this.#load();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => {
      const room = this.#room;
      if (room !== null) this.#inRoom(room.keys, () => this.#vault.setIndex(room.index.save()));
    }, SAVE_AFTER_MS);
  }

  async #change(part: Partial<Membership>, then: () => void): Promise<void> {
    if (this.#membership === null) return;
    this.#membership = { ...this.#membership, ...part };
    await this.#vault.setMembership(this.#membership);
    then();
    this.#tell();
  }

  #joined(): Room & { readonly membership: Membership } {
    if (this.#membership === null || this.#room === null)
      throw new SyncError('not-stored', 'This device is in no room.');
    return { ...this.#room, membership: this.#membership };
  }

  /** In turn, and only if this device is still in that room then: a relay says some things twice. */
  #inRoom(keys: RoomKeys, task: () => Promise<void>): void {
    this.#inTurn(async () => {
      if (this.#room?.keys === keys) await task();
    }).catch((error) => this.#fail(error));
  }

  /** What nobody could answer for ends the connection, and is said. */
  #fail(error: unknown): void {
    this.#disconnect();
    this.#setStatus('refused', error instanceof SyncError ? error.code : 'failed-here');
  }

  #setStatus(status: SyncStatus, reason: SyncReason | null = null): void {
    this.#status = status;
    this.#reason = reason;
    this.#tell();
  }

  #tell(): void {
    this.#isStale = true;
    this.#teller.tell(() => this.snapshot);
  }
}
