import type { RelayNotice } from '../contract/relay.js';
import { type Bytes, fromBase64Url, toBase64Url } from './bytes.js';
import { Connection } from './connection.js';
import { SyncError, type SyncErrorCode } from './errors.js';
import type { HistoryChange, HistoryPort, StoredSession } from './history-port.js';
import { IndexDocument } from './index-document.js';
import { deriveRoom, newSecret, type RoomKeys } from './keys.js';
import { Ledger } from './ledger.js';
import { newDeviceKeys, type Pairing, pairingLink, publicKeyOf } from './pairing.js';
import { openFarewell, sealFarewell } from './rotation.js';
import { OFF, type SyncReason, type SyncSnapshot, type SyncStatus, snapshotOf } from './snapshot.js';
import { areSame, type DeviceState, later, mergeDevices, mergeSessions, type SessionState } from './state.js';
import { downloadBody, eraseBody, type Transfer, Transfers, uploadBody } from './transfers.js';
import { type KnownSession, type Membership, RETENTION_MS, type Trashed, type Vault } from './vault.js';

const SAVE_AFTER_MS = 1_000;
const TELL_AFTER_MS = 20;

/** The room that this device is in, with all that ends when it leaves it. */
interface Room {
  readonly keys: RoomKeys;
  readonly ledger: Ledger;
  readonly index: IndexDocument;
  readonly connection: Connection;
  readonly unsubscribe: () => void;
}

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
  readonly #listeners = new Set<(snapshot: SyncSnapshot) => void>();
  readonly #transfers = new Transfers(
    (transfer) => this.#transfer(transfer),
    () => this.#tell(),
  );
  readonly #problems = new Map<string, SyncErrorCode>();
  #trash: readonly Trashed[] = [];
  #membership: Membership | null = null;
  #room: Room | null = null;
  #status: SyncStatus = 'off';
  #reason: SyncReason | null = null;
  #retryAt: number | null = null;
  #unstored = 0;
  #tellTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #snapshot: SyncSnapshot = OFF;
  #isStale = false;

  private constructor({ vault, history, now = Date.now, random = Math.random }: SyncOptions) {
    this.#vault = vault;
    this.#history = history;
    this.#now = now;
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
      this.#snapshot = snapshotOf({
        status: this.#status,
        reason: this.#reason,
        retryAt: this.#retryAt,
        progress: this.#transfers.progress,
        isStoring: this.#unstored > 0,
        membership: this.#membership,
        ledger: this.#room?.ledger ?? null,
        trash: this.#trash,
        problems: [...this.#problems.values()],
        traffic: this.#room?.connection.traffic ?? OFF.traffic,
      });
    }
    return this.#snapshot;
  }

  /** @returns ends it */
  subscribe(listener: (snapshot: SyncSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
      const deviceId = crypto.randomUUID();
      const deviceKeys = await newDeviceKeys();
      const publicKey = await publicKeyOf(deviceKeys);
      await this.#vault.setMembership({
        secret,
        relayUrl,
        invite,
        deviceId,
        deviceKeys,
        syncsNew: true,
        isPaused: false,
        isRevoked: false,
        oldKeyIds: [],
      });
      const now = this.#now();
      const name = { value: deviceName, at: now, by: deviceId };
      const state: DeviceState = { kind: 'device', id: deviceId, name, addedAt: now, publicKey };
      await this.#vault.putDevice({ id: deviceId, state, version: 0 });
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

  /** Tries again now, after a refusal too. */
  retry(): void {
    this.#room?.connection.retry();
  }

  setSyncsNew(syncsNew: boolean): Promise<void> {
    return this.#inTurn(() => this.#change({ syncsNew }, () => undefined));
  }

  /** Whether these sessions are to be synced from here. What was synced already stays where it is. */
  choose(ids: readonly string[], isChosen: boolean): Promise<void> {
    return this.#inTurn(async () => {
      for (const id of ids) {
        const known = this.#joined().ledger.session(id) ?? (await this.#knowOwn(id));
        if (known === null || known.state.deleted !== null) continue;
        await this.#keep({ ...known, isChosen });
        if (isChosen && !known.isStored) this.#transfers.add({ kind: 'upload', id });
      }
      this.#tell();
    });
  }

  renameDevice(id: string, name: string): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.#joined().ledger.device(id);
      if (known === undefined || this.#membership === null) return;
      const at = Math.max(this.#now(), known.state.name.at + 1);
      await this.#writeDevice({ ...known.state, name: { value: name, at, by: this.#membership.deviceId } });
    });
  }

  /**
   * Takes a device out: a new secret, sealed for each of the others, and a room that is closed. What was in the old room
   * the device could read before; it reads nothing that comes after.
   * @throws {SyncError} `not-stored` without a connection
   */
  async revokeDevice(id: string): Promise<void> {
    // Another device may have closed the room a moment before, without taking this one out: then once more, in its room.
    while (this.#room?.ledger.device(id) !== undefined && this.#membership?.isRevoked === false)
      await this.#closeRoomWithout(id);
  }

  /** The link that adds a device. @throws {SyncError} `not-stored` when this device is in no room */
  pairingLink(page: string): string {
    if (this.#membership === null) throw new SyncError('not-stored', 'This device is in no room.');
    return pairingLink(page, this.#membership);
  }

  /** Takes back what another device deleted, as a session of its own: a deletion stays deleted. @returns its id */
  restore(id: string): Promise<string | null> {
    return this.#inTurn(async () => {
      const found = this.#trash.find((trashed) => trashed.id === id);
      if (found === undefined) return null;
      const { record, lanes } = found.session;
      const copy = { record: { ...record, id: crypto.randomUUID(), editedAt: this.#now() }, lanes };
      await this.#history.put(copy);
      await this.#vault.removeTrash(id);
      this.#trash = this.#trash.filter((trashed) => trashed.id !== id);
      this.#tell();
      return copy.record.id;
    });
  }

  /** Resolves when everything that was asked for until now was done here. */
  settled(): Promise<void> {
    return this.#inTurn(async () => undefined);
  }

  /** Ends it for this page; the room is remembered. */
  async destroy(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#leaveRoom();
      clearTimeout(this.#tellTimer);
    });
  }

  /** One after the other; a failure is its caller's and holds up nobody. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  async #load(): Promise<void> {
    this.#problems.clear();
    this.#unstored = 0;
    await this.#loadTrash();
    const membership = await this.#vault.membership();
    this.#membership = membership;
    if (membership === null) {
      this.#setStatus('off');
      return;
    }
    const keys = await deriveRoom(membership.secret);
    const ledger = await Ledger.load(this.#vault, keys);
    const index = new IndexDocument(keys, await this.#vault.index(), (entries) => {
      void this.#inTurn(() => this.#takeEntries(entries));
    });
    const connection = new Connection({
      relayUrl: membership.relayUrl,
      credentials: membership.invite === '' ? keys.token : `${keys.token}.${membership.invite}`,
      greet: (link) => index.connect(link),
      onSynced: () => this.#inRoom(keys, () => this.#onSynced()),
      onNotice: (notice) => this.#inRoom(keys, () => this.#onNotice(notice)),
      onState: (status, reason, retryAt) => {
        if (status !== 'connecting') this.#transfers.stop();
        this.#unstored = 0;
        this.#retryAt = retryAt;
        this.#setStatus(status, reason);
      },
      onTraffic: () => this.#tell(),
      now: this.#now,
      random: this.#random,
    });
    const unsubscribe = this.#history.subscribe((change) => void this.#inTurn(() => this.#onHistory(change)));
    this.#room = { keys, ledger, index, connection, unsubscribe };
    await this.#noticeChanges();
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

  async #loadTrash(): Promise<void> {
    const all = await this.#vault.trash();
    const oldest = this.#now() - RETENTION_MS;
    for (const { id, removedAt } of all) if (removedAt < oldest) await this.#vault.removeTrash(id);
    this.#trash = all.filter(({ removedAt }) => removedAt >= oldest);
  }

  /**
   * What was edited here, or has gone from here, while nobody synced. Who is not asked deletes nothing elsewhere; and an
   * empty history is taken for a lost one, and filled again.
   */
  async #noticeChanges(): Promise<void> {
    const here = new Map((await this.#history.list()).map((record) => [record.id, record]));
    for (const known of this.#joined().ledger.sessions) {
      if (!known.isHere) continue;
      const record = here.get(known.id);
      if (record !== undefined) {
        const { title, note } = known.state;
        const isEdited = record.title !== title.value || record.note !== note.value;
        if (isEdited) await this.#keep(await this.#withOwnEdits(known));
      } else await this.#keep({ ...known, isHere: false, isChosen: here.size === 0 && known.isChosen });
    }
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

  async #onSynced(): Promise<void> {
    const { index, ledger, membership } = this.#joined();
    await this.#takeEntries(index.ids);
    const there = new Set(index.ids);
    for (const { id, state, version } of ledger.devices) {
      const isOwn = id === membership.deviceId;
      if (version === 0 || (isOwn && !there.has(await ledger.entryOf('device', id)))) await this.#writeDevice(state);
    }
    for (const known of ledger.sessions) {
      const { id, state, isHere, isChosen, isStored } = known;
      const isThere = there.has(await ledger.entryOf('meta', id));
      if (state.deleted !== null || isStored) {
        if (!isThere) await this.#writeSession(state);
      } else if (isHere && isChosen) this.#transfers.add({ kind: 'upload', id });
      if (state.deleted === null && !isHere && isChosen && isThere) this.#transfers.add({ kind: 'download', id });
    }
    this.#transfers.start();
    this.#setStatus('connected');
  }

  async #takeEntries(entries: readonly string[]): Promise<void> {
    const { index, membership } = this.#joined();
    for (const entry of entries) {
      try {
        const found = await index.read(entry, membership.oldKeyIds);
        this.#problems.delete(entry);
        if (found === null) await this.#heal(entry);
        else if (found.state.kind === 'session') await this.#takeSession(entry, found.state, found.version);
        else await this.#takeDevice(entry, found.state, found.version);
      } catch (error) {
        if (!(error instanceof SyncError)) throw error;
        this.#problems.set(entry, error.code);
        await this.#heal(entry);
      }
    }
    this.#saveSoon();
    this.#tell();
  }

  /** Somebody removed an entry, or spoiled it: what this device knows of it is written again. */
  async #heal(entry: string): Promise<void> {
    const { ledger } = this.#joined();
    const subject = ledger.subjectOf(entry);
    const session = subject?.kind === 'meta' ? ledger.session(subject.id) : undefined;
    const device = subject?.kind === 'device' ? ledger.device(subject.id) : undefined;
    if (session !== undefined && (session.isStored || session.state.deleted !== null))
      await this.#writeSession(session.state);
    if (device !== undefined) await this.#writeDevice(device.state);
  }

  async #takeSession(entry: string, state: SessionState, version: number): Promise<void> {
    const { id } = state;
    const { ledger } = this.#joined();
    if ((await ledger.entryOf('meta', id)) !== entry)
      throw new SyncError('tampered', 'An entry is about another session.');
    const last = ledger.session(id);
    if (last?.isHere === true && areSame(last.state, state)) {
      if (version > last.version) await this.#keep({ ...last, version });
      return;
    }
    const before = last === undefined ? undefined : await this.#withOwnEdits(last);
    const merged = before === undefined ? state : mergeSessions(before.state, state);
    const isHere = before?.isHere ?? (await this.#history.get(id)) !== null;
    const known: KnownSession = {
      id,
      state: merged,
      version: Math.max(version, before?.version ?? 0),
      isChosen: before?.isChosen ?? true,
      isStored: before?.isStored ?? !isHere,
      isHere,
    };
    if (merged.deleted !== null) await this.#obeyDeletion(known, merged.deleted.by);
    else if (isHere) await this.#applyEdits(known);
    await this.#keep({ ...known, isHere: isHere && merged.deleted === null });
    if (!areSame(merged, state)) await this.#writeSession(merged);
    if (!isHere && known.isChosen && merged.deleted === null) this.#transfers.add({ kind: 'download', id });
  }

  async #obeyDeletion(known: KnownSession, by: string): Promise<void> {
    const session = known.isHere ? await this.#history.get(known.id) : null;
    if (session === null) return;
    const trashed: Trashed = { id: known.id, session, removedAt: this.#now(), by };
    await this.#vault.putTrash(trashed);
    this.#trash = [...this.#trash, trashed];
    this.#tell();
    // Known as gone before it goes: the history's own word of it is then no news.
    await this.#keep({ ...known, isHere: false });
    await this.#history.remove(known.id);
  }

  async #applyEdits(known: KnownSession): Promise<void> {
    const session = await this.#history.get(known.id);
    if (session === null) return;
    const edited = withTexts(session, known.state);
    if (edited.record.title === session.record.title && edited.record.note === session.record.note) return;
    // Known before the history tells of it: its word is then no news.
    await this.#keep(known);
    await this.#history.put(edited);
  }

  async #takeDevice(entry: string, state: DeviceState, version: number): Promise<void> {
    const { id } = state;
    const { ledger } = this.#joined();
    if ((await ledger.entryOf('device', id)) !== entry)
      throw new SyncError('tampered', 'An entry is about another device.');
    const before = ledger.device(id);
    const merged = before === undefined ? state : mergeDevices(before.state, state);
    await ledger.keepDevice({ id, state: merged, version: Math.max(version, before?.version ?? 0) });
    if (!areSame(merged, state)) await this.#writeDevice(merged);
  }

  async #onHistory({ kind, id }: HistoryChange): Promise<void> {
    if (this.#membership === null || this.#membership.isRevoked) return;
    const known = this.#joined().ledger.session(id);
    if (kind !== 'put') {
      if (known?.isHere !== true) return;
      if (kind === 'removed') await this.#onRemoved(known);
      else await this.#keep({ ...known, isHere: false, isChosen: false });
      return;
    }
    if (known === undefined) {
      const own = this.#membership.syncsNew ? await this.#knowOwn(id) : null;
      if (own === null) return;
      await this.#keep({ ...own, isChosen: true });
      this.#transfers.add({ kind: 'upload', id });
      this.#tell();
      return;
    }
    const edited = await this.#withOwnEdits(known);
    if (edited === known) return;
    await this.#keep(edited);
    if (edited.isChosen && edited.isStored) await this.#writeSession(edited.state);
  }

  /** What is known of a session, with what the user has changed in it here; the same object when that is nothing. */
  async #withOwnEdits(known: KnownSession): Promise<KnownSession> {
    const record = known.state.deleted === null ? (await this.#history.get(known.id))?.record : undefined;
    if (record === undefined) return known;
    const title = this.#edited(known.state.title, record.title, record.editedAt);
    const note = this.#edited(known.state.note, record.note, record.editedAt);
    if (title === known.state.title && note === known.state.note) return known;
    return { ...known, state: { ...known.state, title, note } };
  }

  #edited(known: SessionState['title'], value: string, at: number): SessionState['title'] {
    const by = this.#joined().membership.deviceId;
    return known.value === value ? known : later({ value, at: Math.max(at, known.at + 1), by }, known);
  }

  /** The user has deleted it here: that goes for all devices. */
  async #onRemoved(known: KnownSession): Promise<void> {
    const { membership } = this.#joined();
    if (!known.isStored) {
      // Nobody else knows of it.
      await this.#keep({ ...known, isHere: false, isChosen: false });
      return;
    }
    const state = { ...known.state, deleted: known.state.deleted ?? { at: this.#now(), by: membership.deviceId } };
    await this.#keep({ ...known, state, isHere: false });
    await this.#writeSession(state);
    this.#transfers.add({ kind: 'erase', id: known.id });
  }

  /** @returns null when it is not in the history, or has not ended */
  async #knowOwn(id: string): Promise<KnownSession | null> {
    const { membership, ledger } = this.#joined();
    const record = (await this.#history.get(id))?.record;
    if (record === undefined || (record.endedAt === null && !record.recovered)) return null;
    const register = (value: string) => ({ value, at: record.editedAt, by: membership.deviceId });
    const state: SessionState = {
      kind: 'session',
      id,
      title: register(record.title),
      note: register(record.note),
      deleted: null,
    };
    await ledger.entryOf('meta', id);
    return { id, state, version: 0, isChosen: false, isStored: false, isHere: true };
  }

  async #transfer({ kind, id }: Transfer): Promise<void> {
    const { keys, connection } = this.#joined();
    const { link } = connection;
    const known = this.#joined().ledger.session(id);
    if (link === null || known === undefined) return;
    const isDeleted = known.state.deleted !== null;
    if (kind === 'erase') return eraseBody(link, keys, id);
    if (kind === 'upload' && !isDeleted && known.isChosen) {
      const session = await this.#history.get(id);
      if (session === null) return;
      await uploadBody(link, keys, session);
      await this.#inTurn(() => this.#onUploaded(id));
    }
    if (kind === 'download' && !isDeleted && !known.isHere) {
      const problem = `body:${id}`;
      try {
        const session = await downloadBody(link, keys, id);
        this.#problems.delete(problem);
        await this.#inTurn(() => this.#onDownloaded(session));
      } catch (error) {
        // A link that ended is no problem of the entry: the next one fetches it.
        if (error instanceof SyncError && !link.isClosed) this.#problems.set(problem, error.code);
      }
    }
  }

  async #onUploaded(id: string): Promise<void> {
    const known = this.#joined().ledger.session(id);
    if (known === undefined) return;
    await this.#keep({ ...known, isStored: true });
    await this.#writeSession(known.state);
    if (known.state.deleted !== null) this.#transfers.add({ kind: 'erase', id });
  }

  async #onDownloaded(session: StoredSession): Promise<void> {
    const known = this.#joined().ledger.session(session.record.id);
    if (known === undefined || known.state.deleted !== null) return;
    await this.#keep({ ...known, isHere: true, isStored: true });
    await this.#history.put(withTexts(session, known.state));
  }

  async #closeRoomWithout(id: string): Promise<void> {
    await this.#until(({ status }) => status !== 'connecting');
    const { keys, index, ledger } = this.#joined();
    const isOnline = (): boolean => this.#status === 'connected';
    if (!isOnline()) throw new SyncError('not-stored', 'Taking a device out needs a connection.');
    const staying = ledger.devices.map(({ state }) => state).filter((device) => device.id !== id);
    const farewell = await sealFarewell(keys, newSecret(), staying);
    index.request({ kind: 'close', farewell: toBase64Url(farewell) });
    await this.#until(() => this.#room?.keys !== keys || !isOnline());
    if (this.#room?.keys === keys) {
      throw new SyncError('not-stored', 'The connection ended before the room was closed.');
    }
  }

  #until(test: (snapshot: SyncSnapshot) => boolean): Promise<void> {
    return new Promise((done) => {
      const look = (): void => {
        if (!test(this.snapshot)) return;
        stop();
        done();
      };
      const stop = this.subscribe(look);
      look();
    });
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
    const sessions = ledger.sessions.map((known) => ({
      ...known,
      version: 0,
      isChosen: known.isChosen || (known.isStored && known.isHere),
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

  async #writeSession(state: SessionState): Promise<void> {
    const { index, ledger } = this.#joined();
    const known = ledger.session(state.id);
    if (known === undefined) return;
    const version = known.version + 1;
    await this.#keep({ ...known, state, version });
    await index.write(await ledger.entryOf('meta', state.id), { version, state });
    this.#watchStored(index);
  }

  async #writeDevice(state: DeviceState): Promise<void> {
    const { index, ledger } = this.#joined();
    const version = (ledger.device(state.id)?.version ?? 0) + 1;
    await ledger.keepDevice({ id: state.id, state, version });
    await index.write(await ledger.entryOf('device', state.id), { version, state });
    this.#watchStored(index);
  }

  #keep(known: KnownSession): Promise<void> {
    return this.#joined().ledger.keep(known);
  }

  #watchStored(index: IndexDocument): void {
    this.#saveSoon();
    if (this.#room?.connection.link == null) return;
    this.#unstored += 1;
    const done = (): void => {
      this.#unstored = Math.max(0, this.#unstored - 1);
      this.#tell();
    };
    // Not stored now is stored later: the index keeps it, and the next link brings it.
    setTimeout(() => index.stored().then(done, done));
    this.#tell();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => {
      const index = this.#room?.index;
      if (index !== undefined) void this.#inTurn(() => this.#vault.setIndex(index.save()));
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
    this.#setStatus('refused', error instanceof SyncError ? error.code : 'not-understood');
  }

  #setStatus(status: SyncStatus, reason: SyncReason | null = null): void {
    this.#status = status;
    this.#reason = reason;
    this.#tell();
  }

  /** What changes within one moment is told once. */
  #tell(): void {
    this.#isStale = true;
    this.#tellTimer ??= setTimeout(() => {
      this.#tellTimer = undefined;
      const { snapshot } = this;
      for (const listener of [...this.#listeners]) listener(snapshot);
    }, TELL_AFTER_MS);
  }
}

function withTexts({ record, lanes }: StoredSession, { title, note }: SessionState): StoredSession {
  const editedAt = Math.max(title.at, note.at);
  return { record: { ...record, title: title.value, note: note.value, editedAt }, lanes };
}
