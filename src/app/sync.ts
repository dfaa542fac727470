/** Syncing in this page: fetched and begun where this browser is in a room, and otherwise not before somebody asks. */
import type { Sync } from '../relay/sync.js';

/** In local storage where this browser is in a room. */
export const SYNCS_KEY = 'bona-fide-syncs';
export const SYNC_DATABASE_NAME = 'bona-fide-sync';
const LOCK = 'bona-fide-sync';

let opening: Promise<Sync> | null = null;
let lock: Promise<void> | null = null;

/** Begins what was set up earlier. Without that, nothing is fetched and nothing connects. */
export function resumeSync(): void {
  if (isInSync()) void openSync().catch(() => undefined);
}

/**
 * One for the page, and one page for the browser: where another tab syncs, this waits until that one is closed. Rejects
 * `storage-unavailable` where there is no history to sync; the next call tries again.
 */
export function openSync(): Promise<Sync> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Sync> {
  // Kept when what follows fails: a second request would wait for the first, which this very page holds.
  lock ??= tabLock();
  await lock;
  const [{ Sync }, { createMemoryVault, openVault }, { openHistory }, { historyPort }] = await Promise.all([
    import('../relay/sync.js'),
    import('../relay/vault.js'),
    import('../history/history.js'),
    import('./history-port.js'),
  ]);
  const vault = await openVault(SYNC_DATABASE_NAME).catch(createMemoryVault);
  const history = await openHistory();
  const sync = await Sync.start({ vault, history: await historyPort(history) });
  let isInRoom: boolean | null = null;
  const remember = async (): Promise<void> => {
    const before = isInRoom;
    isInRoom = sync.snapshot.status !== 'off';
    if (isInRoom === before) return;
    setUp(isInRoom);
    await history.deletions.remember(isInRoom);
  };
  sync.subscribe(() => void remember().catch(() => undefined));
  await remember();
  return sync;
}

/** Held until the page is gone. */
function tabLock(): Promise<void> {
  return new Promise((done) => {
    void navigator.locks.request(LOCK, () => {
      done();
      return new Promise(() => undefined);
    });
  });
}

/** Whether this browser is in a room, as far as it has said so. */
export function isInSync(): boolean {
  try {
    return localStorage.getItem(SYNCS_KEY) !== null;
  } catch {
    return false;
  }
}

function setUp(value: boolean): void {
  try {
    if (value) localStorage.setItem(SYNCS_KEY, '1');
    else localStorage.removeItem(SYNCS_KEY);
  } catch {
    // Then syncing begins anew when its view is opened.
  }
}
