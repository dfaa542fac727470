/** What the user has deleted, remembered for who has to tell other devices of it; nothing is, unless somebody asks for it. */
import { type Database, type Schema, storing } from './database.js';
import type { IDBPObjectStore, StoreNames } from 'idb';

/** In the settings where deletions are remembered. */
const NAME = 'deletions';

export interface Deleted {
  readonly ids: readonly string[];
  /** "Delete all" was chosen: that goes for what had left the history before, too. */
  readonly isAll: boolean;
}

const NONE: Deleted = { ids: [], isAll: false };

type Settings = IDBPObjectStore<Schema, StoreNames<Schema>[], 'settings', 'readwrite'>;

/** Adds to what is remembered, in the transaction that deletes; does nothing where nothing is. */
export async function noteDeleted(settings: Settings, { ids, isAll }: Deleted): Promise<void> {
  const noted = (await settings.get(NAME))?.value as Deleted | undefined;
  if (noted === undefined) return;
  await settings.put({ name: NAME, value: { ids: [...noted.ids, ...ids], isAll: noted.isAll || isAll } });
}

export class Deletions {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** From now on; or no more, and what was remembered is forgotten. */
  async remember(isOn: boolean): Promise<void> {
    await this.#change(async (settings) => {
      if (!isOn) await settings.delete(NAME);
      else if ((await settings.getKey(NAME)) === undefined) await settings.put({ name: NAME, value: NONE });
    });
  }

  async read(): Promise<Deleted> {
    return ((await storing(this.#db.get('settings', NAME)))?.value as Deleted | undefined) ?? NONE;
  }

  noteAll(): Promise<void> {
    return this.#change((settings) => noteDeleted(settings, { ids: [], isAll: true }));
  }

  /** What was told need not be remembered. */
  async forget({ ids, isAll }: Deleted): Promise<void> {
    await this.#change(async (settings) => {
      const noted = (await settings.get(NAME))?.value as Deleted | undefined;
      if (noted === undefined) return;
      const told = new Set(ids);
      const value = { ids: noted.ids.filter((id) => !told.has(id)), isAll: noted.isAll && !isAll };
      await settings.put({ name: NAME, value });
    });
  }

  async #change(change: (settings: Settings) => Promise<void>): Promise<void> {
    const work = async (): Promise<void> => {
      const tx = this.#db.transaction(['settings'], 'readwrite');
      await change(tx.objectStore('settings') as Settings);
      await tx.done;
    };
    await storing(work());
  }
}
