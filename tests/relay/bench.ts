/**
 * `npm run bench:relay -- [--clients N] [--sessions N] [--json FILE]`: one relay with SQLite, and as many clients as are
 * asked for on this machine. Prints what was measured as JSON: memory, how long an update takes to the others of its room,
 * what it costs, the bytes of a session of half an hour; and, between two browsers that are paired by the link, how long a
 * session takes from its end in one to the history of the other.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readPairing } from '../../src/relay/pairing.js';
import { whenSnapshot } from '../../src/relay/snapshot.js';
import { Sync } from '../../src/relay/sync.js';
import { createMemoryVault } from '../../src/relay/vault.js';
import { type Member, newFolder, newMember, type RelayProcess, removeFolder, spawnRelay } from './support/relay.js';
import setup from './build.js';
import { newHistory, newSession } from './support/sessions.js';
import { betweenBrowsers } from './two-browsers.js';

const ROOM_SIZE = 4;
const UPDATES_PER_S = 200;
const LOAD_S = 15;
/** A title or note, sealed: what is sent most often. */
const ENTRY_BYTES = 283;
const HALF_HOUR_MS = 30 * 60_000;

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000' },
    sessions: { type: 'string', default: '10' },
    json: { type: 'string' },
  },
});
const wanted = Number(values.clients);

await setup();
const folder = newFolder();
const relay = await spawnRelay({
  RELAY_SQLITE: `${folder}/relay.sqlite`,
  RELAY_MAX_CONNECTIONS: '20000',
  RELAY_MAX_CONNECTIONS_PER_ADDRESS: '20000',
  RELAY_ARRIVALS_PER_S: '20000',
});
const empty = await figures(relay);
const members = await connect(relay, wanted);
const idle = await figures(relay);
const began = await figures(relay);
const delays = await load(members);
const loaded = await figures(relay);
const session = await sessionBytes(relay);
for (const { link } of members) link.close();
const took = await betweenBrowsers(new URL(relay.httpUrl).host, Number(values.sessions));
await relay.stop();
removeFolder(folder);

const result = {
  machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), load: loadavg(), node: process.version },
  clients: members.length,
  rooms: Math.ceil(members.length / ROOM_SIZE),
  memoryMb: {
    withoutClients: mb(empty.residentBytes),
    idle: mb(idle.residentBytes),
    underLoad: mb(loaded.residentBytes),
  },
  propagation: {
    updates: delays.length,
    updatesPerS: UPDATES_PER_S,
    p50Ms: percentile(delays, 0.5),
    p95Ms: percentile(delays, 0.95),
    p99Ms: percentile(delays, 0.99),
    relayCpuMsPerUpdate: round((loaded.cpuMs - began.cpuMs) / (UPDATES_PER_S * LOAD_S)),
  },
  halfHourSession: session,
  twoBrowsers: took && {
    sessions: took.length,
    p50Ms: share(took, 0.5),
    maxMs: share(took, 1),
    eachMs: took.map(round),
  },
};
const text = `${JSON.stringify(result, null, 2)}\n`;
if (values.json === undefined) process.stdout.write(text);
else writeFileSync(values.json, text);
process.exit(0);

async function connect({ url }: RelayProcess, count: number): Promise<Member[]> {
  const all: Member[] = [];
  let keys: Member['keys'] | undefined;
  while (all.length < count) {
    const member: Member = await newMember(url, all.length % ROOM_SIZE === 0 || keys === undefined ? {} : { keys });
    keys = member.keys;
    await member.remote.synced;
    all.push(member);
  }
  return all;
}

/** Writes at an even rate, each time from another client, and notes when each of the others of its room has it. */
async function load(all: readonly Member[]): Promise<number[]> {
  const delays: number[] = [];
  const sentAt = new Map<string, number>();
  let expected = 0;
  for (const { entries } of all) {
    entries.observe(({ transaction, keysChanged }) => {
      if (transaction.local) return;
      for (const id of keysChanged) delays.push(performance.now() - (sentAt.get(id) ?? Number.NaN));
    });
  }
  const total = UPDATES_PER_S * LOAD_S;
  await new Promise<void>((done) => {
    let sent = 0;
    const timer = setInterval(() => {
      const due = Math.min(total, sent + UPDATES_PER_S / 50);
      for (; sent < due; sent += 1) {
        const member = all[(sent * 37) % all.length] as Member;
        const id = `update-${sent}`;
        sentAt.set(id, performance.now());
        member.entries.set(id, new Uint8Array(ENTRY_BYTES).fill(sent));
        expected += ROOM_SIZE - 1;
      }
      if (sent < total) return;
      clearInterval(timer);
      done();
    }, 20);
  });
  while (delays.length < expected) await new Promise((next) => setTimeout(next, 20));
  return delays.sort((a, b) => a - b);
}

/** From the end of a session here to its being there, as bytes of both devices. */
async function sessionBytes({ url }: RelayProcess): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const [name, withFace] of [
    ['voice', false],
    ['voiceAndFace', true],
  ] as const) {
    const [from, to] = await Promise.all(
      [newHistory(), newHistory()].map(async (history) => ({
        history,
        sync: await Sync.start({ vault: createMemoryVault(), history }),
      })),
    );
    if (from === undefined || to === undefined) throw new Error('no devices');
    await from.sync.create(url, '', 'from');
    await whenSnapshot(from.sync, ({ status }) => status === 'connected');
    const pairing = readPairing(from.sync.pairingLink(''));
    if (pairing === null) throw new Error('no pairing');
    await to.sync.join(pairing, 'to');
    await whenSnapshot(from.sync, ({ devices, status }) => devices.length === 2 && status === 'connected');
    await whenSnapshot(to.sync, ({ devices, status }) => devices.length === 2 && status === 'connected');
    const before = [from.sync.snapshot.traffic, to.sync.snapshot.traffic];
    const session = newSession({}, HALF_HOUR_MS, withFace);
    await from.history.put(session);
    await to.history.until((there) => there.has(session.record.id));
    await whenSnapshot(from.sync, ({ status, progress }) => status === 'connected' && progress === null);
    const after = [from.sync.snapshot.traffic, to.sync.snapshot.traffic];
    found[`${name}SentBytes`] = (after[0]?.sentBytes ?? 0) - (before[0]?.sentBytes ?? 0);
    found[`${name}ReceivedBytes`] = (after[1]?.receivedBytes ?? 0) - (before[1]?.receivedBytes ?? 0);
    await from.sync.destroy();
    await to.sync.destroy();
  }
  return found;
}

async function figures({ httpUrl }: RelayProcess): Promise<{ residentBytes: number; cpuMs: number }> {
  const metrics = await (await fetch(`${httpUrl}/metrics`)).text();
  const read = (name: string): number => Number(new RegExp(`^relay_${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  return { residentBytes: read('resident_bytes'), cpuMs: read('cpu_seconds') * 1000 };
}

function percentile(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

function share(values: readonly number[], part: number): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    part,
  );
}

function mb(bytes: number): number {
  return round(bytes / 1e6);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
