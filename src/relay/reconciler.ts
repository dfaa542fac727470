import { isOpen } from '../contract/record.js';
import { SyncError, type SyncErrorCode } from './errors.js';
import type { HistoryChange, HistoryPort, StoredSession } from './history-port.js';
import type { IndexDocument } from './index-document.js';
import type { RoomKeys } from './keys.js';
import type { Ledger } from './ledger.js';
import type { Link } from './link.js';
import { areSame, cleared, type DeviceState, isLive, mergeDevices, mergeSessions, type SessionState } from './state.js';
import { stateOf, withEdits, withLaterTexts, withTexts } from './texts.js';
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
  /** The user wants nothing kept here. */
  readonly keepNothing: () => Promise<void>;
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
   * What was edited or deleted here, or has gone from here, while nobody synced. What went without the user's word goes
   * nowhere else; and a history that is empty without it is taken for a lost one, and filled again.
   */
  async noticeChanges(): Promise<void> {
    const here = new Map((await this.#history.list()).map((record) => [record.id, record]));
    const untold = await this.#history.untold();
    const deleted = new Set(untold.ids);
    for (const known of this.#ledger.sessions) {
      const record = here.get(known.id);
      if (record === undefined && (untold.isAll || deleted.has(known.id))) await this.#onRemoved(known);
      else if (record === undefined && known.isHere)
        await this.#ledger.keep({ ...known, isHere: false, isChosen: here.size === 0 && known.isChosen });
      else if (record !== undefined && known.isHere) {
        const { title, note } = known.state;
        const isEdited = record.title !== title.value || record.note !== note.value;
        if (isEdited) await this.#ledger.keep(await this.#withOwnEdits(known));
      }
    }
    if (untold.isAll) await this.#options.keepNothing();
    await this.#history.told(untold);
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
      const isWanted = isLive(state);
      if (!isWanted || isStored) {
        if (!isThere) await this.#writeSession(state);
      } else if (isHere && isChosen) this.#options.ask({ kind: 'upload', id });
      if (isWanted && !isHere && isChosen && isThere) this.#options.ask({ kind: 'download', id });
      this.#eraseWhereDue(known);
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
    if (session !== undefined && (session.isStored || !isLive(session.state))) await this.#writeSession(session.state);
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
    const isHere = before?.isHere ?? (await this.#history.record(id)) !== null;
    let merged = before === undefined ? cleared(state) : mergeSessions(before.state, state);
    const isWanted = isLive(merged);
    /** Taken back from the relay earlier, and shared again now: it has words again, here too. */
    const isAgain = isWanted && before !== undefined && !isLive(before.state);
    if (isAgain && isHere) merged = await this.#withOwnTexts(merged);
    const chosen = before?.isChosen ?? true;
    const known: KnownSession = {
      id,
      state: merged,
      version: Math.max(version, before?.version ?? 0),
      isChosen: isHere ? isWanted && (chosen || isAgain) : chosen,
      isStored: isAgain || (before?.isStored ?? (isWanted && !isHere)),
      isHere,
    };
    if (merged.deleted !== null) await this.#obeyDeletion(known, merged.deleted.by);
    else if (isHere && isWanted) await this.#applyEdits(known);
    const kept = { ...known, isHere: isHere && merged.deleted === null };
    await this.#ledger.keep(kept);
    if (!areSame(merged, state)) await this.#writeSession(merged);
    if (!isHere && known.isChosen && isWanted) this.#options.ask({ kind: 'download', id });
    // Whoever took it back may have erased its timeline after it was put there again.
    if (isHere && isAgain) this.#options.ask({ kind: 'upload', id });
    this.#eraseWhereDue(kept);
  }

  /** Every device sees to it, so that it does not depend on one that may never come back. */
  #eraseWhereDue({ id, state, isStored, isHere }: KnownSession): void {
    if (isLive(state)) return;
    this.problems.delete(bodyOf(id));
    if (!isStored) return;
    // Of what may be shared again only who can then put it back.
    const isOurs = state.deleted !== null || isHere || state.sharing?.by === this.#options.deviceId;
    if (isOurs) this.#options.ask({ kind: 'erase', id });
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

  async onHistory(change: HistoryChange): Promise<void> {
    if (change.kind === 'cleared') {
      for (const one of this.#ledger.sessions)
        if ((await this.#history.record(one.id)) === null) await this.#onRemoved(one);
      await this.#options.keepNothing();
      await this.#history.told({ ids: [], isAll: true });
      return;
    }
    const { kind, id } = change;
    const known = this.#ledger.session(id);
    if (kind === 'removed') {
      if (known !== undefined) await this.#onRemoved(known);
      await this.#history.told({ ids: [id], isAll: false });
      return;
    }
    if (kind === 'dropped') {
      if (known?.isHere === true) await this.#ledger.keep({ ...known, isHere: false, isChosen: false });
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
    const record = isLive(known.state) ? await this.#history.record(known.id) : null;
    if (record === null) return known;
    const state = withEdits(known.state, record, this.#options.deviceId);
    return state === known.state ? known : { ...known, state };
  }

  /** A state with title and note as they are here, where those are the later ones. */
  async #withOwnTexts(state: SessionState): Promise<SessionState> {
    const record = await this.#history.record(state.id);
    return record === null ? state : withLaterTexts(state, record, this.#options.deviceId);
  }

  /** The user has deleted it here: that goes for all devices, where it is shared with them. */
  async #onRemoved(known: KnownSession): Promise<void> {
    if (!isLive(known.state)) {
      if (known.isHere) await this.#ledger.keep({ ...known, isHere: false });
      return;
    }
    const deleted = { at: this.#options.now(), by: this.#options.deviceId };
    await this.#end({ ...known, state: cleared({ ...known.state, deleted }), isHere: false });
  }

  /** Nothing of it is to stay at the relay. */
  async #end(known: KnownSession): Promise<void> {
    await this.#ledger.keep(known);
    await this.#writeSession(known.state);
    this.#eraseWhereDue(known);
  }

  /**
   * Whether a session is to be synced, from here. Not chosen any more, it is taken back from the relay; devices that have it
   * keep it.
   */
  async choose(id: string, isChosen: boolean): Promise<void> {
    const known = this.#ledger.session(id) ?? (isChosen ? await this.knowOwn(id) : null);
    if (known === null || known.state.deleted !== null || known.isChosen === isChosen) return;
    const at = Math.max(this.#options.now(), (known.state.sharing?.at ?? 0) + 1);
    const sharing = { isShared: isChosen, at, by: this.#options.deviceId };
    if (!isChosen) {
      await this.#end({ ...known, isChosen, state: cleared({ ...known.state, sharing }) });
      return;
    }
    const isAgain = !isLive(known.state);
    const state = isAgain ? await this.#withOwnTexts({ ...known.state, sharing }) : known.state;
    await this.#ledger.keep({ ...known, state, isChosen, isStored: known.isStored && !isAgain });
    if (isAgain || !known.isStored) this.#options.ask({ kind: 'upload', id });
  }

  /** @returns null when it is not in the history, or has not ended */
  async knowOwn(id: string): Promise<KnownSession | null> {
    const record = await this.#history.record(id);
    if (record === null || isOpen(record)) return null;
    await this.#ledger.entryOf('meta', id);
    const state = stateOf(record, this.#options.deviceId);
    return { id, state, version: 0, isChosen: false, isStored: false, isHere: true };
  }

  async transfer({ kind, id }: Transfer): Promise<void> {
    const { keys } = this.#options;
    const link = this.#options.link();
    const known = this.#ledger.session(id);
    if (link === null || known === undefined) return;
    const isWanted = isLive(known.state);
    if (kind === 'erase' && !isWanted) {
      await eraseBody(link, keys, id);
      await this.#options.inTurn(() => this.#onErased(id));
    }
    if (kind === 'upload' && isWanted && known.isChosen) {
      const session = await this.#history.get(id);
      // Without its verdicts, which retention took here, it is not what others are to have.
      if (session === null || session.record.verdictsExpiredAt !== undefined) return;
      await uploadBody(link, keys, session);
      await this.#options.inTurn(() => this.#onUploaded(id));
    }
    if (kind === 'download' && isWanted && !known.isHere) {
      const problem = bodyOf(id);
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
    const stored = { ...known, isStored: true };
    await this.#ledger.keep(stored);
    await this.#writeSession(known.state);
    this.#eraseWhereDue(stored);
  }

  async #onErased(id: string): Promise<void> {
    const known = this.#ledger.session(id);
    if (known !== undefined && !isLive(known.state)) await this.#ledger.keep({ ...known, isStored: false });
  }

  async #onDownloaded(session: StoredSession): Promise<void> {
    const known = this.#ledger.session(session.record.id);
    if (known === undefined || !isLive(known.state)) return;
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

/** Names the timeline of a session among the problems. */
function bodyOf(id: string): string {
  return `body:${id}`;
}
