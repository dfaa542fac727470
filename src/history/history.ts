/**
 * The history: sessions that were, in this browser. Lists of several tabs keep in step over a BroadcastChannel.
 *
 * ```ts
 * const history = await openHistory();
 * for (const record of await history.list()) show(record);
 * ```
 *
 * Every method rejects `storage-unavailable` or `storage-full` when the browser does not let it do its work.
 */
import { BonaFideError } from '../contract/errors.js';
import { isOpen, type Lane, type LaneEntry, type MediaRef, type SessionRecord } from '../contract/record.js';
import { type BundleMedia, makeBundle } from './bundle.js';
import { type Database, openDatabase, storing, type StoredAlert, type StoredSeal } from './database.js';
import { Deletions } from './deletions.js';
import { type Digest, digestOf } from './digest.js';
import { factsOf, type Lanes } from './exported.js';
import { runningSessions } from './journal.js';
import { DATABASE_NAME } from './name.js';
import { deleteMedia, mediaFolders, openMedia, writeMedia } from './media-files.js';
import { type Recovered, type RecoverMedia, recoverSessions } from './recover.js';
import { dueOf, readRetention, type Retention } from './retention.js';
import { type DeviceKey, makeDeviceKey, sealSession } from './seal.js';
import {
  appendEntries,
  changeRecord,
  deleteSession,
  deleteVerdicts,
  listRecords,
  missing,
  newestRecords,
  putSeal,
  putSession,
  readLanesOf,
} from './sessions.js';
import { EMPTY_SUMMARY } from './stretches.js';

const CHANNEL = 'bona-fide-history';
const MOST_ALERTS = 500;

/** What has changed, here or in another tab. `all` stands for more than one session. */
export type HistoryChange =
  | { readonly kind: 'put' | 'deleted'; readonly id: string }
  /** `isCleared`: the user chose to delete all. */
  | { readonly kind: 'all'; readonly isCleared: boolean }
  | { readonly kind: 'settings' }
  | { readonly kind: 'alerts' };

export class History {
  readonly deletions: Deletions;
  readonly #db: Database;
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #listeners = new Set<(change: HistoryChange) => void>();
  #key: Promise<DeviceKey> | null = null;

  private constructor(db: Database) {
    this.#db = db;
    this.deletions = new Deletions(db);
    this.#channel.onmessage = ({ data }: MessageEvent<HistoryChange>) => {
      for (const listener of this.#listeners) listener(data);
    };
  }

  /** `onClosed` is called when the browser has closed it: open it anew. */
  static async open(onClosed: () => void, name = DATABASE_NAME): Promise<History> {
    return new History(await openDatabase(name, onClosed));
  }

  /** Calls `listener` after every change, those of other tabs included, until the returned function is called. */
  watch(listener: (change: HistoryChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
    this.#db.close();
  }

  /** Newest first. */
  list(): Promise<SessionRecord[]> {
    return listRecords(this.#db);
  }

  /** The newest of them, in a time that does not grow with their number. */
  newest(count: number): Promise<SessionRecord[]> {
    return newestRecords(this.#db, count);
  }

  /** Rejects `session-missing`. */
  async get(id: string): Promise<SessionRecord> {
    const record = await storing(this.#db.get('records', id));
    if (record === undefined) throw missing(id);
    return record;
  }

  lanes(id: string): Promise<Lanes> {
    return readLanesOf(this.#db, id);
  }

  /** A handle, its bytes read when they are wanted; null when it is gone. */
  media(id: string, { name }: Pick<MediaRef, 'name'>): Promise<File | null> {
    return openMedia(id, name);
  }

  async edit(id: string, words: { readonly title?: string; readonly note?: string }): Promise<SessionRecord> {
    const changed = await changeRecord(this.#db, id, (record) => ({ ...record, ...words, editedAt: Date.now() }));
    this.#tell({ kind: 'put', id });
    return changed;
  }

  /** At once and for good: record, verdicts, seal and media. */
  async delete(id: string): Promise<void> {
    await deleteMedia(id);
    await deleteSession(this.#db, id, true);
    this.#tell({ kind: 'deleted', id });
  }

  /** The media alone; what was judged of them stays. */
  async deleteMedia(id: string): Promise<void> {
    await deleteMedia(id);
    await changeRecord(this.#db, id, (record) => ({ ...record, media: [] }));
    this.#tell({ kind: 'put', id });
  }

  /** Every session, and media that belong to none. Sessions that run, in any tab, are left alone. */
  async deleteAll(): Promise<void> {
    const [folders, records] = [await mediaFolders(), await this.list()];
    // Asked for last: what has begun since then is in neither list.
    const running = (await runningSessions()) ?? new Set<string>();
    await this.deletions.noteAll();
    for (const { sessionId } of folders) if (!running.has(sessionId)) await deleteMedia(sessionId);
    for (const { id } of records) if (!running.has(id)) await deleteSession(this.#db, id, false);
    this.#tell({ kind: 'all', isCleared: true });
  }

  /** Adds a session from elsewhere. Rejects `session-present`; `replace` takes the place of what is there. */
  async add(record: SessionRecord, lanes: Lanes, { seal, media = [], mode = 'add' }: AddOptions = {}): Promise<void> {
    await putSession(this.#db, record, lanes, { mode, ...(seal === undefined ? {} : { seal }) });
    try {
      for (const { ref, content } of media) await writeMedia(record.id, ref.name, content);
    } catch (thrown) {
      await this.delete(record.id);
      throw thrown;
    }
    this.#tell({ kind: 'put', id: record.id });
  }

  // What a running session writes; see `createJournal`.

  async begin(record: SessionRecord): Promise<void> {
    await putSession(this.#db, record, null, { mode: 'replace' });
    this.#tell({ kind: 'put', id: record.id });
  }

  append(id: string, lane: Lane, entries: readonly LaneEntry[]): Promise<void> {
    return appendEntries(this.#db, id, lane, entries);
  }

  /** Words that the user has changed meanwhile stay. */
  async update(record: SessionRecord): Promise<void> {
    await changeRecord(this.#db, record.id, (stored) => newest(record, stored));
    this.#tell({ kind: 'put', id: record.id });
  }

  /** Keeps the record and joins the chunks of each lane. Sealing, which reads media through, goes on behind. */
  async end(record: SessionRecord): Promise<void> {
    const stored = await changeRecord(this.#db, record.id, (before) => newest(record, before));
    const lanes = await this.lanes(record.id);
    await putSession(this.#db, stored, lanes, { mode: 'replace' });
    this.#tell({ kind: 'put', id: record.id });
    // What fails here is done when the session is exported, or when the page is opened the next time.
    void this.#finish(record.id).catch(() => undefined);
  }

  /**
   * The session's seal, made now if it has none. Reads its media through once, to know their hash. Rejects `session-missing`,
   * and `invalid-option` while the session runs: what is sealed is all of it.
   */
  async seal(id: string): Promise<StoredSeal> {
    const stored = await storing(this.#db.get('seals', id));
    if (stored !== undefined) return stored;
    const found = await this.get(id);
    if (isOpen(found))
      throw new BonaFideError('invalid-option', 'A session that runs cannot be sealed.', { found: id });
    const record = await this.#withHashes(found);
    const facts = factsOf(record);
    const sealed = {
      id,
      facts,
      seal: await sealSession(facts, await this.lanes(id), await this.#deviceKey(), Date.now()),
    };
    await putSeal(this.#db, sealed);
    this.#tell({ kind: 'put', id });
    return sealed;
  }

  /** The bundle to hand on, of a session that has ended: see `seal`. Media are referred to and not copied: the file is whole once it was written out. */
  async bundle(id: string): Promise<Blob> {
    const { facts, seal } = await this.seal(id);
    const record = await this.get(id);
    const media: BundleMedia[] = [];
    for (const ref of record.media) {
      const content = await this.media(id, ref);
      if (content !== null) media.push({ ref, content, digest: await this.#digest(id, ref.name, content) });
    }
    const kept = { ...record, media: media.map(({ ref }) => ref) };
    const key = await this.#deviceKey();
    return makeBundle({ record: kept, lanes: await this.lanes(id), facts, seal, media, key, exportedAt: Date.now() });
  }

  /** See `recoverSessions`. */
  async recover(recoverMedia: RecoverMedia, left: ReadonlyMap<string, number> = new Map()): Promise<Recovered> {
    const shelf = {
      db: this.#db,
      list: () => this.list(),
      lanes: (id: string) => this.lanes(id),
      seal: (id: string) => this.seal(id),
    };
    const recovered = await recoverSessions(shelf, recoverMedia, left);
    if (recovered.closed.length > 0) this.#tell({ kind: 'all', isCleared: false });
    return recovered;
  }

  async retention(): Promise<Retention> {
    return readRetention((await storing(this.#db.get('settings', 'retention')))?.value);
  }

  /** Takes effect at once. */
  async setRetention(retention: Retention): Promise<void> {
    await storing(this.#db.put('settings', { name: 'retention', value: retention }));
    this.#tell({ kind: 'settings' });
    await this.sweep();
  }

  /** Carries the retention out: what is due goes. Gives how many sessions it touched. */
  async sweep(nowMs = Date.now()): Promise<number> {
    const retention = await this.retention();
    const records = await this.list();
    let touched = 0;
    for (const record of records) {
      const due = dueOf(record, retention, nowMs);
      if (!due.verdicts && !due.media) continue;
      touched++;
      const media = due.media ? [] : record.media;
      if (due.media) await deleteMedia(record.id);
      if (!due.verdicts) await changeRecord(this.#db, record.id, (stored) => ({ ...stored, media }));
      else if (media.length === 0) await deleteSession(this.#db, record.id, false);
      else await deleteVerdicts(this.#db, withoutVerdicts(record, nowMs));
    }
    if (touched > 0) this.#tell({ kind: 'all', isCleared: false });
    return touched;
  }

  async logAlert(value: unknown, atMs: number): Promise<void> {
    const work = async (): Promise<void> => {
      const tx = this.#db.transaction('alerts', 'readwrite');
      await tx.store.add({ atMs, value });
      const over = (await tx.store.count()) - MOST_ALERTS;
      if (over > 0) for (const key of await tx.store.getAllKeys(null, over)) await tx.store.delete(key);
      await tx.done;
    };
    await storing(work());
    this.#tell({ kind: 'alerts' });
  }

  /** Newest first. */
  async alerts(): Promise<StoredAlert[]> {
    return (await storing(this.#db.getAll('alerts'))).reverse();
  }

  async clearAlerts(): Promise<void> {
    await storing(this.#db.clear('alerts'));
    this.#tell({ kind: 'alerts' });
  }

  async #finish(id: string): Promise<void> {
    // First: somebody may want to keep nothing once a session has ended, and a long recording takes a while to seal.
    await this.sweep();
    await this.seal(id);
  }

  #deviceKey(): Promise<DeviceKey> {
    this.#key ??= this.#readKey().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  async #readKey(): Promise<DeviceKey> {
    const stored = await storing(this.#db.get('keys', 'device'));
    if (stored !== undefined) return stored;
    const made = await makeDeviceKey();
    const work = async (): Promise<DeviceKey> => {
      const tx = this.#db.transaction('keys', 'readwrite');
      // Another tab may have made one meanwhile; the first one stays.
      const first = await tx.store.get('device');
      if (first === undefined) await tx.store.put({ name: 'device', ...made });
      await tx.done;
      return first ?? made;
    };
    return storing(work());
  }

  async #withHashes(record: SessionRecord): Promise<SessionRecord> {
    if (record.media.every(({ sha256 }) => sha256 !== null)) return record;
    const media: MediaRef[] = [];
    for (const ref of record.media) {
      const content = ref.sha256 === null ? await this.media(record.id, ref) : null;
      if (content === null) media.push(ref);
      else
        media.push({ ...ref, bytes: content.size, sha256: (await this.#digest(record.id, ref.name, content)).sha256 });
    }
    return changeRecord(this.#db, record.id, (stored) => ({ ...stored, media }));
  }

  async #digest(id: string, name: string, content: Blob): Promise<Digest> {
    const stored = await storing(this.#db.get('digests', [id, name]));
    if (stored !== undefined) return stored;
    const digest = await digestOf(content);
    await storing(this.#db.put('digests', { id, name, ...digest }));
    return digest;
  }

  #tell(change: HistoryChange): void {
    this.#channel.postMessage(change);
    for (const listener of this.#listeners) listener(change);
  }
}

export interface AddOptions {
  readonly seal?: StoredSeal;
  readonly media?: readonly { readonly ref: MediaRef; readonly content: Blob }[];
  readonly mode?: 'add' | 'replace';
}

function newest(record: SessionRecord, stored: SessionRecord): SessionRecord {
  if (stored.editedAt <= record.editedAt) return record;
  const { title, note, editedAt } = stored;
  return { ...record, title, note, editedAt };
}

function withoutVerdicts(record: SessionRecord, nowMs: number): SessionRecord {
  const face = record.summary.face === null ? null : EMPTY_SUMMARY;
  return { ...record, summary: { voice: EMPTY_SUMMARY, face }, verdictsExpiredAt: nowMs };
}

let opening: Promise<History> | null = null;

/** The page's own history, opened once and anew after the browser has closed it. */
export function openHistory(): Promise<History> {
  opening ??= History.open(() => {
    opening = null;
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
