import { RETENTION_MS, type Trashed, type Vault } from './vault.js';

/** What other devices have deleted, for as long as it can be taken back. */
export class Trash {
  readonly #vault: Vault;
  readonly #now: () => number;
  #all: readonly Trashed[] = [];

  constructor(vault: Vault, now: () => number) {
    this.#vault = vault;
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

  find(id: string): Trashed | undefined {
    return this.#all.find((trashed) => trashed.id === id);
  }

  async add(trashed: Trashed): Promise<void> {
    await this.#vault.putTrash(trashed);
    this.#all = [...this.#all, trashed];
  }

  async remove(id: string): Promise<void> {
    await this.#vault.removeTrash(id);
    this.#all = this.#all.filter((trashed) => trashed.id !== id);
  }
}
