/** What a relay has acknowledged is still there when it was killed in the middle of a write: one alone, and two together. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomKeys } from '../../src/relay/keys.js';
import { type Member, newFolder, newMember, type RelayProcess, removeFolder, spawnRelay } from './support/relay.js';
import { hasServices, type Services, startServices } from './support/services.js';

const KILLS = 20;
/** Forty starts of a relay, on a machine that may have much else to do. */
const PATIENCE_MS = 1_800_000;

/** Writes entries one after the other until the link ends; each counts once the relay has said that it is stored. */
async function write(member: Member, prefix: string, acknowledged: Set<string>, onStored: () => void): Promise<void> {
  for (let i = 0; !member.link.isClosed; i += 1) {
    const id = `${prefix}-${i}`;
    member.entries.set(id, new Uint8Array(200 + ((i * 37) % 3_000)).fill(i));
    try {
      await member.remote.stored();
    } catch {
      return;
    }
    acknowledged.add(id);
    onStored();
  }
}

/** Several writers in one room, so that writes overlap; resolves when all of them have lost their relay. */
function writers(
  members: readonly Member[],
  round: number,
  acknowledged: Set<string>,
  onStored: () => void,
): Promise<unknown> {
  return Promise.all(members.map((member, i) => write(member, `${round}-${i}`, acknowledged, onStored)));
}

async function missingFrom(url: string, keys: RoomKeys, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const reader = await newMember(url, { keys });
  await reader.remote.synced;
  const missing = [...acknowledged].filter((id) => !reader.entries.has(id));
  reader.link.close();
  return missing;
}

/** Kills once so many writes were acknowledged: another number each time, and always while others are under way. */
function afterWrites(count: number, kill: () => Promise<void>): () => void {
  let left = count;
  return () => {
    left -= 1;
    if (left === 0) void kill();
  };
}

describe('a relay that is killed in the middle of a write', () => {
  it(
    `loses nothing that it acknowledged, ${KILLS} times: SQLite`,
    async () => {
      const folder = newFolder();
      const env = { RELAY_SQLITE: `${folder}/relay.sqlite` };
      const acknowledged = new Set<string>();
      let keys: RoomKeys | undefined;
      for (let round = 0; round < KILLS; round += 1) {
        const relay = await spawnRelay(env);
        const first: Member = await newMember(relay.url, keys === undefined ? {} : { keys });
        keys = first.keys;
        await first.remote.synced;
        expect(await missingFrom(relay.url, keys, acknowledged)).toEqual([]);
        const members = [first, await newMember(relay.url, { keys }), await newMember(relay.url, { keys })];
        await writers(
          members,
          round,
          acknowledged,
          afterWrites(2 + ((round * 7) % 23), () => relay.kill()),
        );
      }
      const last = await spawnRelay(env);
      if (keys !== undefined) expect(await missingFrom(last.url, keys, acknowledged)).toEqual([]);
      expect(acknowledged.size).toBeGreaterThan(KILLS * 2);
      await last.stop();
      removeFolder(folder);
    },
    PATIENCE_MS,
  );
});

describe.skipIf(!hasServices)('two relays with Redis and PostgreSQL', () => {
  let services: Services;
  let env: Record<string, string>;

  beforeAll(async () => {
    services = await startServices();
    env = { RELAY_DATABASE_URL: services.postgresUrl, RELAY_REDIS_URL: services.redisUrl };
  });
  afterAll(() => services.stop());

  it('carry clients of the same room', async () => {
    const [one, two] = (await Promise.all([spawnRelay(env), spawnRelay(env)])) as [RelayProcess, RelayProcess];
    const a = await newMember(one.url);
    const b = await newMember(two.url, { keys: a.keys });
    await Promise.all([a.remote.synced, b.remote.synced]);
    a.entries.set('from-a', new Uint8Array(300));
    await expect.poll(() => b.entries.has('from-a'), { timeout: 60_000 }).toBe(true);
    b.entries.set('from-b', new Uint8Array(300));
    await expect.poll(() => a.entries.has('from-b'), { timeout: 60_000 }).toBe(true);
    b.remote.request({ kind: 'close', farewell: 'Zmlyc3Q' });
    await expect.poll(() => a.notices[0], { timeout: 60_000 }).toEqual({ kind: 'closed', farewell: 'Zmlyc3Q' });
    a.entries.set('too-late', new Uint8Array(300));
    expect((await a.closed).reason).toBe('room-closed');
    expect([await one.stop(), await two.stop()]).toEqual([0, 0]);
  });

  it('open a room, and end, without Redis, and catch up when it comes back', async () => {
    const [one, two] = (await Promise.all([spawnRelay(env), spawnRelay(env)])) as [RelayProcess, RelayProcess];
    await services.stopRedis();
    const a = await newMember(one.url);
    const b = await newMember(two.url, { keys: a.keys });
    await Promise.all([a.remote.synced, b.remote.synced]);
    a.entries.set('from-a', new Uint8Array(300));
    await a.remote.stored();
    await services.startRedis();
    await expect.poll(() => b.entries.has('from-a'), { timeout: 60_000 }).toBe(true);
    await services.stopRedis();
    b.entries.set('from-b', new Uint8Array(300));
    await b.remote.stored();
    await services.startRedis();
    await expect.poll(() => a.entries.has('from-b'), { timeout: 60_000 }).toBe(true);
    await services.stopRedis();
    expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
    await services.startRedis();
  });

  it('erase a timeline before they say so, and a room that is closed but for its farewell: PostgreSQL', async () => {
    const relay = await spawnRelay(env);
    const member = await newMember(relay.url);
    await member.remote.synced;
    const { room } = member.keys;
    const entry = 'b'.repeat(22);
    const timeline = await newMember(relay.url, { keys: member.keys, name: `${room}.${entry}` });
    const sealed = crypto.getRandomValues(new Uint8Array(5_000));
    const database = new pg.Client({ connectionString: services.postgresUrl });
    await database.connect();
    await timeline.remote.synced;
    const rowsWith = async (bytes: Uint8Array): Promise<number> => {
      const sql = 'SELECT count(*)::int AS count FROM relay_updates WHERE room = $1 AND position($2 IN body) > 0';
      return (await database.query<{ count: number }>(sql, [room, Buffer.from(bytes)])).rows[0]?.count ?? Number.NaN;
    };
    timeline.entries.set(entry, sealed);
    member.entries.set('index', sealed);
    await Promise.all([timeline.remote.stored(), member.remote.stored()]);
    expect(await rowsWith(sealed)).toBe(2);
    timeline.entries.delete(entry);
    await timeline.remote.stored();
    expect(await rowsWith(sealed)).toBe(1);
    member.remote.request({ kind: 'close', farewell: 'Zmlyc3Q' });
    await expect.poll(() => member.notices.length, { timeout: 60_000 }).toBe(1);
    expect(await rowsWith(sealed)).toBe(0);
    const { rows } = await database.query('SELECT farewell FROM relay_rooms WHERE room = $1', [room]);
    expect(rows).toEqual([{ farewell: Buffer.from('first') }]);
    await database.end();
    expect(await relay.stop()).toBe(0);
  });

  it(
    `lose nothing that either acknowledged when one is killed, ${KILLS} times`,
    async () => {
      const relays: RelayProcess[] = await Promise.all([spawnRelay(env), spawnRelay(env)]);
      const acknowledged = new Set<string>();
      const start = await newMember(relays[0]?.url ?? '');
      const { keys } = start;
      await start.remote.synced;
      start.link.close();
      for (let round = 0; round < KILLS; round += 1) {
        const index = (round * 5 + (round >> 2)) % 2;
        const [dying, staying] = [relays[index], relays[1 - index]] as [RelayProcess, RelayProcess];
        const survivor = await newMember(staying.url, { keys });
        const doomed = [await newMember(dying.url, { keys }), await newMember(dying.url, { keys })];
        const kill = afterWrites(2 + ((round * 7) % 23), () => dying.kill());
        const surviving = write(survivor, `${round}-s`, acknowledged, () => undefined);
        await writers(doomed, round, acknowledged, kill);
        survivor.link.close();
        await surviving;
        expect(await missingFrom(staying.url, keys, acknowledged)).toEqual([]);
        relays[index] = await spawnRelay(env);
        expect(await missingFrom(relays[index].url, keys, acknowledged)).toEqual([]);
      }
      expect(acknowledged.size).toBeGreaterThan(KILLS * 2);
      for (const relay of relays) expect(await relay.stop()).toBe(0);
    },
    PATIENCE_MS,
  );
});
