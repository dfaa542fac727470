/** Reading and writing sessions in the database: each function is one transaction. */
import { BonaFideError } from '../contract/errors.js';
import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';
import { type Database, storing, type StoredSeal } from './database.js';
import { noteDeleted } from './deletions.js';
import type { Lanes } from './exported.js';
import { packEntries, unpackEntries } from './pack.js';

const LANES = ['voice', 'face'] as const satisfies readonly Lane[];
const LAST = Number.MAX_SAFE_INTEGER;

/** Newest first. Reads no lane and no media. */
export async function listRecords(db: Database): Promise<SessionRecord[]> {
  return (await storing(db.getAllFromIndex('records', 'startedAt'))).reverse();
}

/** The newest `count` of them, newest first: of the others only the keys are read. */
export async function newestRecords(db: Database, count: number): Promise<SessionRecord[]> {
  const work = async (): Promise<SessionRecord[]> => {
    const tx = db.transaction('records');
    const ids = (await tx.store.index('startedAt').getAllKeys()).slice(-count).reverse();
    const found = await Promise.all(ids.map((id) => tx.store.get(id)));
    return found.filter((record) => record !== undefined);
  };
  return storing(work());
}

export async function readLanesOf(db: Database, id: string): Promise<Lanes> {
  const read = async (lane: Lane): Promise<LaneEntry[]> => {
    const chunks = await db.getAll('lanes', IDBKeyRange.bound([id, lane, 0], [id, lane, LAST]));
    return chunks.flatMap(({ packed }) => unpackEntries(packed));
  };
  return { voice: await storing(read('voice')), face: await storing(read('face')) };
}

/** Adds entries at the end of a lane of a session that is there. Rejects `session-missing` when it was deleted. */
export async function appendEntries(
  db: Database,
  id: string,
  lane: Lane,
  entries: readonly LaneEntry[],
): Promise<void> {
  const work = async (): Promise<void> => {
    const tx = db.transaction(['records', 'lanes'], 'readwrite');
    if ((await tx.objectStore('records').getKey(id)) === undefined) throw missing(id);
    const lanes = tx.objectStore('lanes');
    const last = await lanes.openKeyCursor(IDBKeyRange.bound([id, lane, 0], [id, lane, LAST]), 'prev');
    const index = last === null ? 0 : last.key[2] + 1;
    await lanes.put({ id, lane, index, packed: packEntries(entries) });
    await tx.done;
  };
  await storing(work());
}

/** Writes a session as a whole, each lane as one chunk. `add` rejects `session-present` where it is there already. */
export async function putSession(
  db: Database,
  record: SessionRecord,
  lanes: Lanes | null,
  { seal, mode }: { readonly seal?: StoredSeal; readonly mode: 'add' | 'replace' },
): Promise<void> {
  const work = async (): Promise<void> => {
    const tx = db.transaction(['records', 'lanes', 'seals'], 'readwrite');
    if (mode === 'add' && (await tx.objectStore('records').getKey(record.id)) !== undefined) {
      throw new BonaFideError('session-present', 'This session is in the history already.', { found: record.id });
    }
    await tx.objectStore('records').put(record);
    if (seal !== undefined) await tx.objectStore('seals').put(seal);
    for (const lane of lanes === null ? [] : LANES) {
      const store = tx.objectStore('lanes');
      await store.delete(IDBKeyRange.bound([record.id, lane, 0], [record.id, lane, LAST]));
      const entries = lanes?.[lane] ?? [];
      if (entries.length > 0) await store.put({ id: record.id, lane, index: 0, packed: packEntries(entries) });
    }
    await tx.done;
  };
  await storing(work());
}

/** Rejects `session-missing` when the session was deleted while it was sealed: nothing is left of it. */
export async function putSeal(db: Database, seal: StoredSeal): Promise<void> {
  const work = async (): Promise<void> => {
    const tx = db.transaction(['records', 'seals'], 'readwrite');
    if ((await tx.objectStore('records').getKey(seal.id)) === undefined) throw missing(seal.id);
    await tx.objectStore('seals').put(seal);
    await tx.done;
  };
  await storing(work());
}

/** Replaces what `change` gives; rejects `session-missing`. Resolves with what is stored now. */
export async function changeRecord(
  db: Database,
  id: string,
  change: (record: SessionRecord) => SessionRecord,
): Promise<SessionRecord> {
  const work = async (): Promise<SessionRecord> => {
    const tx = db.transaction('records', 'readwrite');
    const stored = await tx.store.get(id);
    if (stored === undefined) throw missing(id);
    const changed = change(stored);
    await tx.store.put(changed);
    await tx.done;
    return changed;
  };
  return storing(work());
}

/** Other media than before, and so no seal any more; rejects `session-missing`. Resolves with what is stored now. */
export async function replaceMedia(db: Database, id: string, media: SessionRecord['media']): Promise<SessionRecord> {
  const work = async (): Promise<SessionRecord> => {
    const tx = db.transaction(['records', 'seals', 'digests'], 'readwrite');
    const stored = await tx.objectStore('records').get(id);
    if (stored === undefined) throw missing(id);
    const changed = { ...stored, media };
    await tx.objectStore('records').put(changed);
    await tx.objectStore('seals').delete(id);
    await tx.objectStore('digests').delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
    await tx.done;
    return changed;
  };
  return storing(work());
}

/** Everything of a session in the database, its media apart. `note`: the user wants it gone, and that is remembered. */
export async function deleteSession(db: Database, id: string, note: boolean): Promise<void> {
  const work = async (): Promise<void> => {
    const tx = db.transaction(['records', 'lanes', 'seals', 'digests', 'settings'], 'readwrite');
    await Promise.all([
      ...(note ? [noteDeleted(tx.objectStore('settings'), { ids: [id], isAll: false })] : []),
      tx.objectStore('records').delete(id),
      tx.objectStore('seals').delete(id),
      tx.objectStore('digests').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])),
      tx.objectStore('lanes').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])),
      tx.done,
    ]);
  };
  await storing(work());
}

/** The verdicts of a session, and with them the seal that was about them. */
export async function deleteVerdicts(db: Database, record: SessionRecord): Promise<void> {
  const work = async (): Promise<void> => {
    const tx = db.transaction(['records', 'lanes', 'seals'], 'readwrite');
    await Promise.all([
      tx.objectStore('records').put(record),
      tx.objectStore('seals').delete(record.id),
      tx.objectStore('lanes').delete(IDBKeyRange.bound([record.id, ''], [record.id, '\uffff'])),
      tx.done,
    ]);
  };
  await storing(work());
}

export function missing(id: string): BonaFideError {
  return new BonaFideError('session-missing', 'There is no such session in the history.', { found: id });
}
