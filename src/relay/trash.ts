import type { HistoryPort } from './history-port.js';
import { RETENTION_MS, type Trashed, type Vault } from './vault.js';

/** What other devices have deleted, for as long as it can be taken back. */
export class Trash {
  readonly #vault: Vault;
  readonly #history: HistoryPort;
  readonly #now: () => number;
  #all: readonly Trashed[] = [];

  constructor(vault: Vault, history: HistoryPort, now: () => number) {
    this.#vault = vault;
    this.#history = history;
    this.#now = now;
  }

  get all(): readonly Trashed[] {
    return this.#all;
  }

  /** Reads the vault, and lets go of what has been there for its time. */
  async load(): Promise<void> {
    const oldest = this.#now() - RETENTION_MS;
    const all = await this.#vault.trash();
    for (const { id, removedAt } of all) if (removedAt < oldest) await this.#vault.removeTrash(id);
    this.#all = all.filter(({ removedAt }) => removedAt >= oldest);
  }

  async add(trashed: Trashed): Promise<void> {
    await this.#vault.putTrash(trashed);
    this.#all = [...this.#all.filter(({ id }) => id !== trashed.id), trashed];
  }

  /** Into the history, as a session of its own: a deletion stays deleted. @returns its id; null when it is not there */
  async restore(id: string): Promise<string | null> {
    const found = this.#all.find((trashed) => trashed.id === id);
    if (found === undefined) return null;
    const { record, lanes } = found.session;
    const copy = { record: { ...record, id: crypto.randomUUID(), editedAt: this.#now() }, lanes };
    await this.#history.put(copy);
    await this.#remove(id);
    return copy.record.id;
  }

  /** For good. */
  async empty(): Promise<void> {
    for (const { id } of this.#all) await this.#remove(id);
  }

  async #remove(id: string): Promise<void> {
    await this.#vault.removeTrash(id);
    this.#all = this.#all.filter((trashed) => trashed.id !== id);
  }
}
