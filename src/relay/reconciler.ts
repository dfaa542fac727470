import { SyncError, type SyncErrorCode } from './errors.js';
import type { HistoryChange, HistoryPort, StoredSession } from './history-port.js';
import type { IndexDocument } from './index-document.js';
import type { RoomKeys } from './keys.js';
import type { Ledger } from './ledger.js';
import type { Link } from './link.js';
import { areSame, type DeviceState, later, mergeDevices, mergeSessions, type SessionState } from './state.js';
import { downloadBody, eraseBody, type Transfer, uploadBody } from './transfers.js';
import type { KnownSession, Trashed } from './vault.js';

export interface ReconcilerOptions {
  readonly keys: RoomKeys;
  readonly ledger: Ledger;
  readonly index: IndexDocument;
  readonly history: HistoryPort;
  readonly deviceId: string;
  readonly oldKeyIds: readonly Uint8Array[];
  readonly now: () => number;
  readonly isSyncingNew: () => boolean;
  /** The link of the moment; null while there is none. */
  readonly link: () => Link | null;
  /** Asks for a timeline to be moved. */
  readonly ask: (transfer: Transfer) => void;
  /** Keeps what another device has deleted. */
  readonly putAside: (trashed: Trashed) => Promise<void>;
  /** Does something when what was begun before is done. */
  readonly inTurn: (task: () => Promise<void>) => Promise<void>;
  readonly onChange: () => void;
  readonly onIndexChange: () => void;
}

/**
 * Makes a room's entries and this device's history say the same. Its methods are to be called one after the other, but for
 * `transfer`, which takes its turns itself.
 */
export class Reconciler {
  readonly problems = new Map<string, SyncErrorCode>();
  /** Entries that somebody had removed or spoiled. */
  mended = 0;
  /** Entries that were written and are not durable yet. */
  unstored = 0;
  readonly #options: ReconcilerOptions;
  readonly #ledger: Ledger;
  readonly #index: IndexDocument;
  readonly #history: HistoryPort;

  constructor(options: ReconcilerOptions) {
    this.#options = options;
    this.#ledger = options.ledger;
    this.#index = options.index;
    this.#history = options.history;
  }

  /**
   * What was edited here, or has gone from here, while nobody synced. Who is not asked deletes nothing elsewhere; and an
   * empty history is taken for a lost one, and filled again.
   */
  async noticeChanges(): Promise<void> {
    const here = new Map((await this.#history.list()).map((record) => [record.id, record]));
    for (const known of this.#ledger.sessions) {
      if (!known.isHere) continue;
      const record = here.get(known.id);
      if (record !== undefined) {
        const { title, note } = known.state;
        const isEdited = record.title !== title.value || record.note !== note.value;
        if (isEdited) await this.#ledger.keep(await this.#withOwnEdits(known));
      } else await this.#ledger.keep({ ...known, isHere: false, isChosen: here.size === 0 && known.isChosen });
    }
  }

  /** What the relay has and what is known here, after every new connection. */
  async meet(): Promise<void> {
    await this.takeEntries(this.#index.ids);
    const there = new Set(this.#index.ids);
    for (const { id, state, version } of this.#ledger.devices) {
      const isOwn = id === this.#options.deviceId;
      if (version === 0 || (isOwn && !there.has(await this.#ledger.entryOf('device', id))))
        await this.writeDevice(state);
    }
    for (const known of this.#ledger.sessions) {
      const { id, state, isHere, isChosen, isStored } = known;
      const isThere = there.has(await this.#ledger.entryOf('meta', id));
      if (state.deleted !== null || isStored) {
        if (!isThere) await this.#writeSession(state);
      } else if (isHere && isChosen) this.#options.ask({ kind: 'upload', id });
      if (state.deleted === null && !isHere && isChosen && isThere) this.#options.ask({ kind: 'download', id });
    }
  }

  async takeEntries(entries: readonly string[]): Promise<void> {
    for (const entry of entries) {
      try {
        const found = await this.#index.read(entry, this.#options.oldKeyIds);
        this.problems.delete(entry);
        if (found === null) await this.#heal(entry);
        else if (found.state.kind === 'session') await this.#takeSession(entry, found.state, found.version);
        else await this.#takeDevice(entry, found.state, found.version);
      } catch (error) {
        if (!(error instanceof SyncError)) throw error;
        this.problems.set(entry, error.code);
        await this.#heal(entry);
      }
    }
    this.#options.onIndexChange();
    this.#options.onChange();
  }

  /** Somebody removed an entry, or spoiled it: what this device knows of it is written again. */
  async #heal(entry: string): Promise<void> {
    const subject = this.#ledger.subjectOf(entry);
    const session = subject?.kind === 'meta' ? this.#ledger.session(subject.id) : undefined;
    const device = subject?.kind === 'device' ? this.#ledger.device(subject.id) : undefined;
    if (session === undefined && device === undefined) return;
    this.mended += 1;
    this.problems.delete(entry);
    if (session !== undefined && (session.isStored || session.state.deleted !== null))
      await this.#writeSession(session.state);
    if (device !== undefined) await this.writeDevice(device.state);
  }

  async #takeSession(entry: string, state: SessionState, version: number): Promise<void> {
    const { id } = state;
    if ((await this.#ledger.entryOf('meta', id)) !== entry)
      throw new SyncError('tampered', 'An entry is about another session.');
    const last = this.#ledger.session(id);
    if (last?.isHere === true && areSame(last.state, state)) {
      if (version > last.version) await this.#ledger.keep({ ...last, version });
      return;
    }
    const before = last === undefined ? undefined : await this.#withOwnEdits(last);
    const merged = before === undefined ? state : mergeSessions(before.state, state);
    const isHere = before?.isHere ?? (await this.#history.record(id)) !== null;
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
    await this.#ledger.keep({ ...known, isHere: isHere && merged.deleted === null });
    if (!areSame(merged, state)) await this.#writeSession(merged);
    if (!isHere && known.isChosen && merged.deleted === null) this.#options.ask({ kind: 'download', id });
  }

  async #obeyDeletion(known: KnownSession, by: string): Promise<void> {
    const session = known.isHere ? await this.#history.get(known.id) : null;
    if (session === null) return;
    const trashed: Trashed = { id: known.id, session, removedAt: this.#options.now(), by };
    await this.#options.putAside(trashed);
    // Known as gone before it goes: the history's own word of it is then no news.
    await this.#ledger.keep({ ...known, isHere: false });
    await this.#history.remove(known.id);
  }

  async #applyEdits(known: KnownSession): Promise<void> {
    const session = await this.#history.get(known.id);
    if (session === null) return;
    const edited = withTexts(session, known.state);
    if (edited.record.title === session.record.title && edited.record.note === session.record.note) return;
    // Known before the history tells of it: its word is then no news.
    await this.#ledger.keep(known);
    await this.#history.put(edited);
  }

  async #takeDevice(entry: string, state: DeviceState, version: number): Promise<void> {
    const { id } = state;
    if ((await this.#ledger.entryOf('device', id)) !== entry)
      throw new SyncError('tampered', 'An entry is about another device.');
    const before = this.#ledger.device(id);
    const merged = before === undefined ? state : mergeDevices(before.state, state);
    await this.#ledger.keepDevice({ id, state: merged, version: Math.max(version, before?.version ?? 0) });
    if (!areSame(merged, state)) await this.writeDevice(merged);
  }

  async onHistory({ kind, id }: HistoryChange): Promise<void> {
    const known = this.#ledger.session(id);
    if (kind !== 'put') {
      if (known?.isHere !== true) return;
      if (kind === 'removed') await this.#onRemoved(known);
      else await this.#ledger.keep({ ...known, isHere: false, isChosen: false });
      return;
    }
    if (known === undefined) {
      const own = this.#options.isSyncingNew() ? await this.knowOwn(id) : null;
      if (own === null) return;
      await this.#ledger.keep({ ...own, isChosen: true });
      this.#options.ask({ kind: 'upload', id });
      this.#options.onChange();
      return;
    }
    const edited = await this.#withOwnEdits(known);
    if (edited === known) return;
    await this.#ledger.keep(edited);
    if (edited.isChosen && edited.isStored) await this.#writeSession(edited.state);
  }

  /** What is known of a session, with what the user has changed in it here; the same object when that is nothing. */
  async #withOwnEdits(known: KnownSession): Promise<KnownSession> {
    const record = known.state.deleted === null ? await this.#history.record(known.id) : null;
    if (record === null) return known;
    const title = this.#edited(known.state.title, record.title, record.editedAt);
    const note = this.#edited(known.state.note, record.note, record.editedAt);
    if (title === known.state.title && note === known.state.note) return known;
    return { ...known, state: { ...known.state, title, note } };
  }

  #edited(known: SessionState['title'], value: string, at: number): SessionState['title'] {
    const by = this.#options.deviceId;
    return known.value === value ? known : later({ value, at: Math.max(at, known.at + 1), by }, known);
  }

  /** The user has deleted it here: that goes for all devices. */
  async #onRemoved(known: KnownSession): Promise<void> {
    if (!known.isStored) {
      // Nobody else knows of it.
      await this.#ledger.keep({ ...known, isHere: false, isChosen: false });
      return;
    }
    const state = {
      ...known.state,
      deleted: known.state.deleted ?? { at: this.#options.now(), by: this.#options.deviceId },
    };
    await this.#ledger.keep({ ...known, state, isHere: false });
    await this.#writeSession(state);
    this.#options.ask({ kind: 'erase', id: known.id });
  }

  /** @returns null when it is not in the history, or has not ended */
  async knowOwn(id: string): Promise<KnownSession | null> {
    const record = await this.#history.record(id);
    if (record === null || (record.endedAt === null && !record.recovered)) return null;
    const register = (value: string) => ({ value, at: record.editedAt, by: this.#options.deviceId });
    const state: SessionState = {
      kind: 'session',
      id,
      title: register(record.title),
      note: register(record.note),
      deleted: null,
    };
    await this.#ledger.entryOf('meta', id);
    return { id, state, version: 0, isChosen: false, isStored: false, isHere: true };
  }

  async transfer({ kind, id }: Transfer): Promise<void> {
    const { keys } = this.#options;
    const link = this.#options.link();
    const known = this.#ledger.session(id);
    if (link === null || known === undefined) return;
    const isDeleted = known.state.deleted !== null;
    if (kind === 'erase') return eraseBody(link, keys, id);
    if (kind === 'upload' && !isDeleted && known.isChosen) {
      const session = await this.#history.get(id);
      if (session === null) return;
      await uploadBody(link, keys, session);
      await this.#options.inTurn(() => this.#onUploaded(id));
    }
    if (kind === 'download' && !isDeleted && !known.isHere) {
      const problem = `body:${id}`;
      try {
        const session = await downloadBody(link, keys, id);
        this.problems.delete(problem);
        await this.#options.inTurn(() => this.#onDownloaded(session));
      } catch (error) {
        // A link that ended is no problem of the entry: the next one fetches it.
        if (error instanceof SyncError && !link.isClosed) this.problems.set(problem, error.code);
      }
    }
  }

  async #onUploaded(id: string): Promise<void> {
    const known = this.#ledger.session(id);
    if (known === undefined) return;
    await this.#ledger.keep({ ...known, isStored: true });
    await this.#writeSession(known.state);
    if (known.state.deleted !== null) this.#options.ask({ kind: 'erase', id });
  }

  async #onDownloaded(session: StoredSession): Promise<void> {
    const known = this.#ledger.session(session.record.id);
    if (known === undefined || known.state.deleted !== null) return;
    await this.#ledger.keep({ ...known, isHere: true, isStored: true });
    await this.#history.put(withTexts(session, known.state));
  }

  async #writeSession(state: SessionState): Promise<void> {
    const known = this.#ledger.session(state.id);
    if (known === undefined) return;
    const version = known.version + 1;
    await this.#ledger.keep({ ...known, state, version });
    await this.#index.write(await this.#ledger.entryOf('meta', state.id), { version, state });
    this.#watchStored();
  }

  async writeDevice(state: DeviceState): Promise<void> {
    const version = (this.#ledger.device(state.id)?.version ?? 0) + 1;
    await this.#ledger.keepDevice({ id: state.id, state, version });
    await this.#index.write(await this.#ledger.entryOf('device', state.id), { version, state });
    this.#watchStored();
  }

  #watchStored(): void {
    this.#options.onIndexChange();
    if (this.#options.link() === null) return;
    this.unstored += 1;
    const done = (): void => {
      this.unstored = Math.max(0, this.unstored - 1);
      this.#options.onChange();
    };
    // Not stored now is stored later: the index keeps it, and the next link brings it.
    setTimeout(() => this.#index.stored().then(done, done));
    this.#options.onChange();
  }
}

function withTexts({ record, lanes }: StoredSession, { title, note }: SessionState): StoredSession {
  const editedAt = Math.max(title.at, note.at);
  return { record: { ...record, title: title.value, note: note.value, editedAt }, lanes };
}
