/** What this device remembers of its syncing: its keys, what it knows of each entry, and what others deleted. */
import type { StoredSession } from './history-port.js';
import type { DeviceState, SessionState } from './state.js';

/** One device's membership of a room. */
export interface Membership {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly relayUrl: string;
  readonly invite: string;
  readonly deviceId: string;
  readonly deviceKeys: CryptoKeyPair;
  /** Sessions that end are synced without being asked for one by one. */
  readonly syncsNew: boolean;
  readonly isPaused: boolean;
  /** Another device has taken this one out of the room. */
  readonly isRevoked: boolean;
  /** Ids of the keys from before each rotation that this device knows of. */
  readonly oldKeyIds: readonly Uint8Array[];
}

export interface KnownSession {
  readonly id: string;
  readonly state: SessionState;
  /** The highest version seen or written in this room. */
  readonly version: number;
  /** Whether it is to be synced from here. */
  readonly isChosen: boolean;
  /** Its timeline is durable at the relay. */
  readonly isStored: boolean;
  /** It is, or was when last looked, in this device's history. */
  readonly isHere: boolean;
}

export interface KnownDevice {
  readonly id: string;
  readonly state: DeviceState;
  readonly version: number;
}

/** Deleted by another device; it can be taken back until `RETENTION_MS` after `removedAt`. */
export interface Trashed {
  readonly id: string;
  readonly session: StoredSession;
  readonly removedAt: number;
  readonly by: string;
}

/** 30 days. */
export const RETENTION_MS = 30 * 24 * 3_600_000;

export interface Vault {
  membership(): Promise<Membership | null>;
  /** Null forgets everything but the trash. */
  setMembership(membership: Membership | null): Promise<void>;
  sessions(): Promise<KnownSession[]>;
  putSession(session: KnownSession): Promise<void>;
  devices(): Promise<KnownDevice[]>;
  putDevice(device: KnownDevice): Promise<void>;
  /** Sessions and devices as they are to be known in a new room, in place of what was known. */
  replaceAll(sessions: readonly KnownSession[], devices: readonly KnownDevice[]): Promise<void>;
  /** The room's index as a Yjs update, so that a reconnection brings only what is new. */
  index(): Promise<Uint8Array | null>;
  setIndex(update: Uint8Array | null): Promise<void>;
  trash(): Promise<Trashed[]>;
  putTrash(trashed: Trashed): Promise<void>;
  removeTrash(id: string): Promise<void>;
}

const STORES = ['state', 'sessions', 'devices', 'trash'] as const;
type StoreName = (typeof STORES)[number];

/** @throws when the browser keeps no databases, as in some private windows */
export async function openVault(name = 'bona-fide-sync'): Promise<Vault> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of STORES) {
      request.result.createObjectStore(store, store === 'state' ? {} : { keyPath: 'id' });
    }
  };
  const database = await settled(request);
  database.onversionchange = () => database.close();

  const read = <T>(store: StoreName, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> =>
    settled(ask(database.transaction(store).objectStore(store))) as Promise<T>;
  const write = (
    stores: readonly StoreName[],
    change: (at: (name: StoreName) => IDBObjectStore) => void,
  ): Promise<void> =>
    new Promise((done, fail) => {
      const transaction = database.transaction(stores, 'readwrite');
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
      change((store) => transaction.objectStore(store));
    });

  return {
    membership: async () => (await read<Membership | undefined>('state', (at) => at.get('membership'))) ?? null,
    setMembership: (membership) =>
      write(['state', 'sessions', 'devices'], (at) => {
        if (membership !== null) at('state').put(membership, 'membership');
        else for (const store of ['state', 'sessions', 'devices'] as const) at(store).clear();
      }),
    sessions: () => read('sessions', (at) => at.getAll()),
    putSession: (session) => write(['sessions'], (at) => at('sessions').put(session)),
    devices: () => read('devices', (at) => at.getAll()),
    putDevice: (device) => write(['devices'], (at) => at('devices').put(device)),
    replaceAll: (sessions, devices) =>
      write(['sessions', 'devices'], (at) => {
        at('sessions').clear();
        at('devices').clear();
        for (const session of sessions) at('sessions').put(session);
        for (const device of devices) at('devices').put(device);
      }),
    index: async () => (await read<Uint8Array | undefined>('state', (at) => at.get('index'))) ?? null,
    setIndex: (update) =>
      write(['state'], (at) => {
        if (update === null) at('state').delete('index');
        else at('state').put(update, 'index');
      }),
    trash: () => read('trash', (at) => at.getAll()),
    putTrash: (trashed) => write(['trash'], (at) => at('trash').put(trashed)),
    removeTrash: (id) => write(['trash'], (at) => at('trash').delete(id)),
  };
}

/** For a browser that keeps no databases: syncing works until the page is closed, and its room is then forgotten. */
export function createMemoryVault(): Vault {
  let membership: Membership | null = null;
  let index: Uint8Array | null = null;
  const sessions = new Map<string, KnownSession>();
  const devices = new Map<string, KnownDevice>();
  const trash = new Map<string, Trashed>();
  return {
    membership: async () => membership,
    setMembership: async (next) => {
      membership = next;
      if (next !== null) return;
      index = null;
      sessions.clear();
      devices.clear();
    },
    sessions: async () => [...sessions.values()],
    putSession: async (session) => void sessions.set(session.id, session),
    devices: async () => [...devices.values()],
    putDevice: async (device) => void devices.set(device.id, device),
    replaceAll: async (nextSessions, nextDevices) => {
      sessions.clear();
      devices.clear();
      for (const session of nextSessions) sessions.set(session.id, session);
      for (const device of nextDevices) devices.set(device.id, device);
    },
    index: async () => index,
    setIndex: async (update) => {
      index = update;
    },
    trash: async () => [...trash.values()],
    putTrash: async (trashed) => void trash.set(trashed.id, trashed),
    removeTrash: async (id) => void trash.delete(id),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
