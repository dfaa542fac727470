/**
 * Where running sessions write themselves down. A lock of its own tells every tab that a session still runs: it goes with the
 * page that holds it, however that ends, so a record without an end and without its lock was cut off.
 */
import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';
import type { SessionJournal } from '../session/journal.js';
import type { History } from './history.js';

const LOCK = 'bona-fide-session-';
/** Held by the page that records; see `src/session/recorder.ts`. */
const RECORDING_LOCK = 'bona-fide-recording-';

/** `open` is called when the first session begins, so that a page that only looks opens nothing. */
export function createJournal(open: () => Promise<History>): SessionJournal {
  const releases = new Map<string, () => void>();
  const letGo = (id: string): void => {
    releases.get(id)?.();
    releases.delete(id);
  };
  return {
    begin: async (record: SessionRecord) => {
      const history = await open();
      // It is held already where what follows has failed before.
      if (!releases.has(record.id)) releases.set(record.id, await hold(LOCK + record.id));
      await history.begin(record);
    },
    append: async (id: string, lane: Lane, entries: readonly LaneEntry[]) => (await open()).append(id, lane, entries),
    update: async (record: SessionRecord) => (await open()).update(record),
    end: async (record: SessionRecord) => {
      await (await open()).end(record);
      letGo(record.id);
    },
    giveUp: letGo,
  };
}

/** Resolves once the lock is held, with what lets it go. */
async function hold(name: string): Promise<() => void> {
  if (navigator.locks === undefined) return () => undefined;
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => new Promise<void>((release) => resolve(release)));
  });
}

/** Sessions that run at present, in this tab or another. Null where the browser cannot tell. */
export async function runningSessions(): Promise<ReadonlySet<string> | null> {
  if (navigator.locks === undefined) return null;
  const { held = [] } = await navigator.locks.query();
  const names = held.map(({ name }) => name ?? '');
  return new Set(
    [LOCK, RECORDING_LOCK].flatMap((lock) =>
      names.filter((name) => name.startsWith(lock)).map((name) => name.slice(lock.length)),
    ),
  );
}
