/**
 * The database and its versions. A version is a step from the one before it; a database of any older version goes through all
 * that it lacks, in one transaction, and is left as it was when one of them fails.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { BonaFideError } from '../contract/errors.js';
import type { Lane, SessionRecord } from '../contract/record.js';
import type { Digest } from './digest.js';
import type { SealedFacts } from './exported.js';
import type { DeviceKey, Seal } from './seal.js';

/** Some entries of a lane, packed; the whole lane is its chunks in the order of `index`. */
export interface LaneChunk {
  readonly id: string;
  readonly lane: Lane;
  readonly index: number;
  readonly packed: ArrayBuffer;
}

export interface StoredSeal {
  readonly id: string;
  readonly facts: SealedFacts;
  readonly seal: Seal;
}

export interface StoredDigest extends Digest {
  readonly id: string;
  readonly name: string;
}

export interface StoredSetting {
  readonly name: string;
  readonly value: unknown;
}

export interface StoredKey extends DeviceKey {
  readonly name: 'device';
}

export interface StoredAlert {
  /** Rises; the key. */
  readonly number?: number;
  readonly atMs: number;
  readonly value: unknown;
}

export interface Schema extends DBSchema {
  /** One small object for each session, so that a list reads nothing else. */
  records: { key: string; value: SessionRecord; indexes: { startedAt: number } };
  lanes: { key: [string, Lane, number]; value: LaneChunk };
  settings: { key: string; value: StoredSetting };
  seals: { key: string; value: StoredSeal };
  digests: { key: [string, string]; value: StoredDigest };
  keys: { key: string; value: StoredKey };
  alerts: { key: number; value: StoredAlert };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** The step to version n + 1 stands at n. What is here has been shipped: add, never change. */
export const STEPS: readonly ((db: Database, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('records', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    db.createObjectStore('lanes', { keyPath: ['id', 'lane', 'index'] });
    db.createObjectStore('settings', { keyPath: 'name' });
  },
  // Evidence and alerts.
  (db) => {
    db.createObjectStore('seals', { keyPath: 'id' });
    db.createObjectStore('digests', { keyPath: ['id', 'name'] });
    db.createObjectStore('keys', { keyPath: 'name' });
    db.createObjectStore('alerts', { keyPath: 'number', autoIncrement: true });
  },
];

/**
 * `onClosed` is called when the browser or a newer version of the app in another tab has closed it. Rejects
 * `storage-unavailable` where nothing can be stored, or where a tab with an older version does not let go.
 */
export async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  let refuse: (error: BonaFideError) => void = () => undefined;
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  refused.catch(() => undefined);
  // Where storage is forbidden, opening throws at once instead of rejecting.
  const open = async (): Promise<Database> =>
    openDB<Schema>(name, STEPS.length, {
      upgrade: (db, from, _to, upgrade) => {
        for (const step of STEPS.slice(from)) step(db, upgrade);
      },
      blocked: () => refuse(unavailable('Another tab of this page uses an older version of the history. Close it.')),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  const opening = open();
  // Whoever gave up waiting must not keep it open.
  refused.catch(() => opening.then((db) => db.close()).catch(() => undefined));
  try {
    return await Promise.race([opening, refused]);
  } catch (thrown) {
    if (thrown instanceof BonaFideError) throw thrown;
    throw unavailable('The browser does not let this page store anything.', thrown);
  }
}

function unavailable(message: string, cause?: unknown): BonaFideError {
  return cause === undefined
    ? new BonaFideError('storage-unavailable', message)
    : BonaFideError.wrap(cause, 'storage-unavailable', message);
}

/** Runs a piece of work on storage; what the platform throws becomes an error that says what to do. */
export async function storing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : '';
    if (name === 'QuotaExceededError') {
      throw BonaFideError.wrap(thrown, 'storage-full', 'The device’s storage for this page is full.');
    }
    throw BonaFideError.wrap(thrown, 'storage-unavailable', 'The browser could not read or write the history.');
  }
}
