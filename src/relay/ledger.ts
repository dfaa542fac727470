import { entryId, type RoomKeys } from './keys.js';
import type { KnownDevice, KnownSession, Vault } from './vault.js';

export interface Subject {
  readonly kind: 'meta' | 'device';
  readonly id: string;
}

/** What this device knows of a room's sessions and devices: in memory, and in the vault at every change. */
export class Ledger {
  readonly #vault: Vault;
  readonly #keys: RoomKeys;
  readonly #sessions = new Map<string, KnownSession>();
  readonly #devices = new Map<string, KnownDevice>();
  readonly #subjects = new Map<string, Subject>();

  private constructor(vault: Vault, keys: RoomKeys) {
    this.#vault = vault;
    this.#keys = keys;
  }

  static async load(vault: Vault, keys: RoomKeys): Promise<Ledger> {
    const ledger = new Ledger(vault, keys);
    for (const known of await vault.sessions()) ledger.#sessions.set(known.id, known);
    for (const known of await vault.devices()) ledger.#devices.set(known.id, known);
    for (const id of ledger.#sessions.keys()) await ledger.entryOf('meta', id);
    for (const id of ledger.#devices.keys()) await ledger.entryOf('device', id);
    return ledger;
  }

  get sessions(): KnownSession[] {
    return [...this.#sessions.values()];
  }

  get devices(): KnownDevice[] {
    return [...this.#devices.values()];
  }

  session(id: string): KnownSession | undefined {
    return this.#sessions.get(id);
  }

  device(id: string): KnownDevice | undefined {
    return this.#devices.get(id);
  }

  /** What an entry of the index is about, as far as anything here has had to do with it. */
  subjectOf(entry: string): Subject | undefined {
    return this.#subjects.get(entry);
  }

  async entryOf(kind: Subject['kind'], id: string): Promise<string> {
    const entry = await entryId(this.#keys, kind, id);
    this.#subjects.set(entry, { kind, id });
    return entry;
  }

  async keep(session: KnownSession): Promise<void> {
    this.#sessions.set(session.id, session);
    await this.#vault.putSession(session);
  }

  async keepDevice(device: KnownDevice): Promise<void> {
    this.#devices.set(device.id, device);
    await this.#vault.putDevice(device);
  }
}
