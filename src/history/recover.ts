/** At the next start: what was cut off, what ended with its page, and recordings that are to be made whole. */
import type { ErrorData } from '../contract/errors.js';
import { isOpen, type SessionRecord } from '../contract/record.js';
import type { RecoveredRecording } from '../contract/recording.js';
import type { Database } from './database.js';
import type { Lanes } from './exported.js';
import { runningSessions } from './journal.js';
import { mediaFolders } from './media-files.js';
import { closeAsRecovered, recordingAlone } from './recovery.js';
import { putSession, replaceMedia } from './sessions.js';

/** A recording that could not be made whole: it lies where it was, and is tried again the next time. */
export interface FailedRecording {
  readonly id: string;
  readonly error: ErrorData;
}

/** Makes recordings that were cut off playable again: those of these sessions, and any other that it finds. */
export type RecoverMedia = (unfinished: readonly string[]) => Promise<readonly RecoveredRecording[]>;

export interface Recovered {
  readonly closed: readonly SessionRecord[];
  readonly failed: readonly FailedRecording[];
}

/** What of the history it works on. */
export interface Shelf {
  readonly db: Database;
  readonly list: () => Promise<readonly SessionRecord[]>;
  readonly lanes: (id: string) => Promise<Lanes>;
  readonly seal: (id: string) => Promise<unknown>;
}

/**
 * Closes what was cut off, with the media that can be saved, and what ended as its page was left, at the moment in `left` (by
 * number, ms since the epoch). A recording whose session never reached the history comes back as one without verdicts, and one
 * that could not be made whole before comes back to its session, which is sealed anew. Sessions that run, in any tab, are left
 * alone.
 */
export async function recoverSessions(
  { db, list, lanes, seal }: Shelf,
  recoverMedia: RecoverMedia,
  left: ReadonlyMap<string, number>,
): Promise<Recovered> {
  const before = new Set((await list()).map(({ id }) => id));
  const running = await runningSessions();
  if (running === null) return { closed: [], failed: [] };
  // A session is in the list as long as it holds its lock, and has an end when it lets go: those that began or ended while
  // the locks were asked for are not taken for cut off.
  const isOver = ({ id }: SessionRecord): boolean => before.has(id) && !running.has(id);
  const records = (await list()).filter(isOver);
  const cutOff = records.filter(isOpen);
  const found = await recoverMedia([...cutOff, ...(await withoutTheirMedia(records))].map(({ id }) => id));
  const closed: SessionRecord[] = [];
  for (const record of cutOff) {
    const kept = await lanes(record.id);
    const media = found.find(({ id }) => id === record.id)?.media ?? [];
    closed.push(closeAsRecovered(record, kept, media, left.get(record.id)));
    await putSession(db, closed.at(-1) as SessionRecord, kept, { mode: 'replace' });
  }
  const known = new Map((await list()).map((record) => [record.id, record]));
  for (const { id, media } of found) {
    const record = known.get(id);
    if (record === undefined) {
      if (media.length === 0) continue;
      closed.push(recordingAlone(id, media, Date.now(), left.get(id)));
      await putSession(db, closed.at(-1) as SessionRecord, null, { mode: 'add' });
    } else if (!isOpen(record) && media.some(({ name }) => record.media.every((ref) => ref.name !== name))) {
      closed.push(await replaceMedia(db, id, media));
    }
  }
  const failed = found.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, error }]));
  for (const { id } of closed) {
    // What waits for its recording is sealed with it, and what cannot be sealed now is sealed when it is exported.
    if (failed.every((each) => each.id !== id)) await seal(id).catch(() => undefined);
  }
  return { closed, failed };
}

/** Sessions that were cut off or left, and whose recording is here but not known of: it could not be made whole then. */
async function withoutTheirMedia(records: readonly SessionRecord[]): Promise<readonly SessionRecord[]> {
  const lacking = records.filter(
    ({ recovered, error, media }) => media.length === 0 && (recovered || error?.code === 'page-left'),
  );
  if (lacking.length === 0) return [];
  const folders = new Set((await mediaFolders()).flatMap(({ sessionId, bytes }) => (bytes > 0 ? [sessionId] : [])));
  return lacking.filter(({ id }) => folders.has(id));
}
