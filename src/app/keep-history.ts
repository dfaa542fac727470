/** What keeps the history while the page is open. All of it is fetched when it is needed, and none of it for a first look. */
import type { SessionRecord } from '../contract/record.js';
import { DATABASE_NAME } from '../history/name.js';
import type { SessionJournal } from '../session/journal.js';

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
  };
}

/**
 * Once the page has nothing better to do, and each hour from then on: closes sessions that were cut off, and deletes what is
 * due. `onRecovered` is given what was closed. Where nothing can be stored there is nothing to do, and nothing is said.
 */
export function tendHistory(onRecovered: (records: readonly SessionRecord[]) => void): void {
  const tend = async (): Promise<void> => {
    if (!(await mayExist())) return;
    const { openHistory } = await import('../history/history.js');
    const history = await openHistory();
    // What is due goes, whatever becomes of what was cut off.
    const recovered = await history.recover(recoverMedia).finally(() => history.sweep());
    if (recovered.length > 0) onRecovered(recovered);
  };
  const quietly = (): void => void tend().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(quietly, { timeout: 5_000 });
  else setTimeout(quietly, 2_000);
  setInterval(quietly, HOUR_MS);
}

/** A page that never kept a session does not make a database to find that out. */
async function mayExist(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
}

/** Where nothing can be recorded there is no recording to be saved either. */
async function recoverMedia(unfinished: readonly string[]) {
  const { recoverRecordings } = await import('../session/recorder.js');
  return recoverRecordings(unfinished).catch(() => []);
}
