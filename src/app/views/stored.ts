/** What this page has stored on the device, as a list for people. */
import { openHistory } from '../../history/history.js';
import { mediaFolders } from '../../history/media-files.js';
import { count } from '../../ui/words/time.js';
import { LEFT_PREFIX } from '../left-page.js';
import { SYNC_DATABASE_NAME, SYNCS_KEY } from '../sync.js';
import { daysText } from './session-words.js';

export interface StoredItem {
  readonly what: string;
  /** `null` where the browser does not tell. */
  readonly bytes: number | null;
  readonly until: string;
}

const CHOICES: Readonly<Record<string, string>> = {
  'bona-fide.theme': 'Your choice of colours',
  'bona-fide.prior': 'What you expect of a voice beforehand',
  'bona-fide.alerts': 'Your rules for alerts',
  [SYNCS_KEY]: 'That this browser syncs',
};

export async function storedItems(): Promise<readonly StoredItem[]> {
  return [...(await history()), ...(await syncing()), ...choices(), ...(await together())];
}

async function history(): Promise<StoredItem[]> {
  try {
    const opened = await openHistory();
    const { verdictsDays, mediaDays } = await opened.retention();
    const [records, alerts, folders] = [await opened.list(), await opened.alerts(), await mediaFolders()];
    const recorded = folders.filter(({ bytes }) => bytes > 0);
    return [
      {
        what: `Verdicts of ${count(records.length, 'session')}`,
        bytes: await databaseBytes(),
        until: daysText(verdictsDays),
      },
      {
        what: `Recordings of ${count(recorded.length, 'session')}`,
        bytes: recorded.reduce((sum, { bytes }) => sum + bytes, 0),
        until: daysText(mediaDays),
      },
      { what: `Log of ${count(alerts.length, 'alert')}`, bytes: null, until: 'you clear it; the newest 500' },
      {
        what: 'The key that seals sessions, which cannot be read out',
        bytes: null,
        until: 'you remove this site’s data',
      },
    ];
  } catch {
    return [{ what: 'No history: the browser does not let this page store any', bytes: 0, until: 'you allow it' }];
  }
}

/** Where this browser has not been in a room, there is nothing of it. */
async function syncing(): Promise<StoredItem[]> {
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  if (!databases.some(({ name }) => name === SYNC_DATABASE_NAME)) return [];
  return [
    {
      what: 'For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted',
      bytes: null,
      until: 'you stop it for good; deleted sessions for 30 days',
    },
  ];
}

/** Chromium says how much each kind takes; others only how much all of it does. */
async function databaseBytes(): Promise<number | null> {
  const estimate: StorageEstimate & { readonly usageDetails?: { readonly indexedDB?: number } } =
    (await navigator.storage?.estimate()) ?? {};
  return estimate.usageDetails === undefined ? null : (estimate.usageDetails.indexedDB ?? 0);
}

function choices(): StoredItem[] {
  try {
    return Object.entries(localStorage).map(([key, value]) => ({
      ...(key.startsWith(LEFT_PREFIX)
        ? { what: 'When a session ended with its page', until: 'its page is opened again' }
        : { what: CHOICES[key] ?? `Setting ${key}`, until: 'you change it back' }),
      bytes: new Blob([key, String(value)]).size,
    }));
  } catch {
    return [];
  }
}

async function together(): Promise<StoredItem[]> {
  const caches = 'caches' in globalThis ? await globalThis.caches.keys().catch(() => []) : [];
  const estimate = await navigator.storage?.estimate().catch(() => null);
  return [
    ...(caches.length === 0
      ? []
      : [{ what: 'The app itself, to open without a network', bytes: null, until: 'a newer version takes its place' }]),
    {
      what: 'All of it together, as the browser counts',
      bytes: estimate?.usage ?? null,
      until: 'each as it says above',
    },
  ];
}
