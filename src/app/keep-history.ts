/** What keeps the history while the page is open. All of it is fetched when it is needed, and none of it for a first look. */
import { BonaFideError } from '../contract/errors.js';
import { isOpen, type SessionRecord } from '../contract/record.js';
import type { RecoveredRecording } from '../contract/recording.js';
import type { History } from '../history/history.js';
import { DATABASE_NAME } from '../history/name.js';
import type { FailedRecording } from '../history/recover.js';
import type { SessionJournal } from '../session/journal.js';
import { forgetLeft, readLeft } from './left-page.js';

const HOUR_MS = 3_600_000;

/** Opens the history when the first session begins. */
export function lazyJournal(): SessionJournal {
  let journal: Promise<SessionJournal> | null = null;
  const ready = (): Promise<SessionJournal> => {
    journal ??= Promise.all([import('../history/journal.js'), import('../history/history.js')])
      .then(([{ createJournal }, { openHistory }]) => createJournal(openHistory))
      .catch((error: unknown) => {
        journal = null;
        throw error;
      });
    return journal;
  };
  return {
    begin: async (record) => (await ready()).begin(record),
    append: async (id, lane, entries) => (await ready()).append(id, lane, entries),
    update: async (record) => (await ready()).update(record),
    end: async (record) => (await ready()).end(record),
    giveUp: (id) => void journal?.then((made) => made.giveUp?.(id)).catch(() => undefined),
  };
}

export interface Tended {
  /** What was closed: it was cut off, or its recording has come back. */
  readonly closed: readonly SessionRecord[];
  /** Recordings that could not be made whole. They are kept, and tried again each time. */
  readonly failed: readonly FailedRecording[];
}

export const NOTHING_TENDED: Tended = { closed: [], failed: [] };

/**
 * Once the page has nothing better to do, and each hour from then on: closes sessions that were cut off, and deletes what is
 * due. `onTended` is given what there is to say. Where nothing can be stored there is nothing to do, and nothing is said.
 */
export function tendHistory(onTended: (tended: Tended) => void): void {
  const tend = async (): Promise<void> => {
    if (!(await mayExist())) {
      for (const id of readLeft().keys()) forgetLeft(id);
      return;
    }
    const { openHistory } = await import('../history/history.js');
    const tended = await tendOnce(await openHistory());
    if (tended.closed.length + tended.failed.length > 0) onTended(tended);
  };
  const quietly = (): void => void tend().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(quietly, { timeout: 5_000 });
  else setTimeout(quietly, 2_000);
  setInterval(quietly, HOUR_MS);
}

/** What `tendHistory` does each time. Sessions that ended as their page was left are closed without a word: their user knows. */
export async function tendOnce(history: History): Promise<Tended> {
  const left = readLeft();
  // What is due goes, whatever becomes of what was cut off.
  const { closed, failed } = await history.recover(recoverMedia, left).finally(() => history.sweep());
  const open = new Set((await history.list()).filter(isOpen).map(({ id }) => id));
  for (const id of left.keys()) if (!open.has(id)) forgetLeft(id);
  return { closed: closed.filter(({ id }) => !left.has(id)), failed };
}

/** A page that never kept a session does not make a database to find that out. */
async function mayExist(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
}

/** Where no files can be kept there is no recording to be saved either; what fails elsewhere is said of each that is there. */
async function recoverMedia(unfinished: readonly string[]): Promise<readonly RecoveredRecording[]> {
  if (typeof navigator.storage?.getDirectory !== 'function') return [];
  try {
    const { recoverRecordings } = await import('../session/recorder.js');
    return await recoverRecordings(unfinished);
  } catch (thrown) {
    const error = BonaFideError.wrap(thrown, 'recording-failed', 'It could not be read.').toData();
    const { mediaFolders } = await import('../history/media-files.js');
    const recorded = (await mediaFolders()).filter(
      ({ bytes, sessionId }) => bytes > 0 && unfinished.includes(sessionId),
    );
    return recorded.map(({ sessionId }) => ({ id: sessionId, media: [], mended: [], error }));
  }
}
