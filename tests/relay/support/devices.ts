/** Devices as the page makes them, without a page: a history in memory, and what syncs it. */
import { onTestFinished } from 'vitest';
import type { HistoryPort } from '../../../src/relay/history-port.js';
import { type Pairing, readPairing } from '../../../src/relay/pairing.js';
import { type SyncSnapshot, whenSnapshot } from '../../../src/relay/snapshot.js';
import { Sync } from '../../../src/relay/sync.js';
import { createMemoryVault, type Vault } from '../../../src/relay/vault.js';
import type { TestRelay } from './relay.js';
import { newHistory, type TestHistory } from './sessions.js';

export const PAGE = 'https://bona-fide.example/';

export interface Device {
  readonly sync: Sync;
  readonly history: TestHistory;
  readonly vault: Vault;
}

/** Ended after the test. */
export async function device(
  history = newHistory(),
  vault = createMemoryVault(),
  port: HistoryPort = history,
): Promise<Device> {
  const sync = await Sync.start({ vault, history: port, random: () => 0 });
  onTestFinished(() => sync.destroy());
  return { sync, history, vault };
}

/** The device again, as a page that was closed and opened. */
export async function reopened({ sync, history, vault }: Device): Promise<Device> {
  await sync.destroy();
  return device(history, vault);
}

export const atRest = ({ status, progress }: SyncSnapshot): boolean => status === 'connected' && progress === null;

export function pairingOf({ sync }: Device): Pairing {
  const pairing = readPairing(sync.pairingLink(PAGE));
  if (pairing === null) throw new Error('no pairing');
  return pairing;
}

export async function paired(relay: TestRelay, count = 2): Promise<Device[]> {
  const [first, ...others] = await Promise.all(Array.from({ length: count }, () => device()));
  if (first === undefined) throw new Error('no device');
  await first.sync.create(relay.url, '', 'Device 1');
  await whenSnapshot(first.sync, atRest);
  for (const [i, other] of others.entries()) await other.sync.join(pairingOf(first), `Device ${i + 2}`);
  for (const one of [first, ...others]) await whenSnapshot(one.sync, ({ devices }) => devices.length === count);
  return [first, ...others];
}
