/** What is deleted, unchosen or due: where it goes from, and where it stays. Against a real relay, and what its files hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveRoom, entryId, type RoomKeys } from '../../src/relay/keys.js';
import { whenSnapshot } from '../../src/relay/snapshot.js';
import { atRest, type Device, device, paired, pairingOf, reopened } from './support/devices.js';
import { bytes, relayForTest } from './support/for-test.js';
import { entryOf, newMember, type TestRelay } from './support/relay.js';
import { newHistory, newSession } from './support/sessions.js';

/** Emptying the log takes the relay a second. */
const SOON = { timeout: 30_000 };

/** The sealed timeline of a session, as the relay gives it to a member; undefined when it has none. */
async function timelineAt(relay: TestRelay, keys: RoomKeys, id: string): Promise<Uint8Array | undefined> {
  const entry = await entryId(keys, 'body', id);
  const reader = await newMember(relay.url, { keys, name: `${keys.room}.${entry}` });
  await reader.remote.synced;
  const sealed = reader.entries.get(entry);
  reader.link.close();
  return sealed;
}

async function sealedEntry(relay: TestRelay, keys: RoomKeys, id: string): Promise<Uint8Array> {
  const reader = await newMember(relay.url, { keys });
  const sealed = await entryOf(reader, await entryId(keys, 'meta', id));
  reader.link.close();
  return sealed;
}

/** Whether these bytes lie anywhere in the files of a relay, the log of its database included. */
function isOnDisk({ folder }: TestRelay, sealed: Uint8Array): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(Buffer.from(sealed)));
}

async function synced(relay: TestRelay, count = 2) {
  const devices = (await paired(relay, count)) as [Device, Device, ...Device[]];
  const session = newSession({ title: 'To go', note: 'and this' });
  const { id } = session.record;
  await devices[0].history.put(session);
  for (const { history } of devices) await history.until((there) => there.has(id));
  for (const { sync } of devices) await whenSnapshot(sync, atRest);
  const keys = await deriveRoom(pairingOf(devices[0]).secret);
  const timeline = (await timelineAt(relay, keys, id)) ?? bytes(0);
  const words = await sealedEntry(relay, keys, id);
  expect(timeline.byteLength).toBeGreaterThan(300);
  expect([timeline, words].map((sealed) => isOnDisk(relay, sealed))).toEqual([true, true]);
  const isGone = (): boolean => !isOnDisk(relay, timeline) && !isOnDisk(relay, words);
  return { devices, id, keys, isGone };
}

describe('a session that is deleted', () => {
  it('leaves the relay’s files, and a deletion that could not be told is told by the next page', async () => {
    const relay = await relayForTest();
    const { devices, id, keys, isGone } = await synced(relay);
    const [a, b] = devices;
    // Deleted with nobody listening: the page that synced was closed a moment before.
    await a.sync.destroy();
    await a.history.remove(id);
    const again = await reopened(a);
    await b.history.until((there) => !there.has(id));
    await whenSnapshot(again.sync, atRest);
    expect(await timelineAt(relay, keys, id)).toBeUndefined();
    await again.sync.destroy();
    await b.sync.destroy();
    await expect.poll(isGone, SOON).toBe(true);
    expect(await again.history.untold()).toEqual({ ids: [], isAll: false });
  });

  it('is erased by another device where the one that deleted it never comes back', async () => {
    const relay = await relayForTest();
    const { devices, id, keys } = await synced(relay, 3);
    const [a, b, c] = devices as [Device, Device, Device];
    await c.sync.pause();
    await relay.close();
    await whenSnapshot(a.sync, ({ status }) => status === 'offline');
    await a.history.remove(id);
    await a.sync.settled();
    await b.sync.pause();
    // Only its word goes out, as from a page that is closed at once.
    const again = await relayForTest({ port: relay.port }, relay.folder);
    a.sync.retry();
    await whenSnapshot(a.sync, atRest);
    await a.sync.destroy();
    await c.sync.resume();
    await c.history.until((there) => !there.has(id));
    await whenSnapshot(c.sync, atRest);
    expect(await timelineAt(again, keys, id)).toBeUndefined();
    expect(c.sync.snapshot.trash.map((trashed) => trashed.id)).toEqual([id]);
  });

  it('gives back the room that it took: a room that is full can be emptied', async () => {
    const relay = await relayForTest({ limits: { roomBytes: 30_000 } });
    const member = await newMember(relay.url);
    const { room } = member.keys;
    const entry = 'b'.repeat(22);
    const body = await newMember(relay.url, { keys: member.keys, name: `${room}.${entry}` });
    body.entries.set(entry, bytes(29_500));
    await body.remote.stored();
    const full = await newMember(relay.url, { keys: member.keys });
    full.entries.set('more', bytes(900));
    expect((await full.closed).reason).toContain('room-full');
    body.entries.delete(entry);
    await body.remote.stored();
    member.entries.set('more', bytes(20_000));
    await member.remote.stored();
    // The tenth more is for what takes something away, and not for what takes its place without end.
    for (let i = 0; i < 40 && !member.link.isClosed; i += 1) {
      member.entries.set('more', bytes(900, i));
      await member.remote.stored().catch(() => undefined);
    }
    expect((await member.closed).reason).toContain('room-full');
  });
});

describe('a room that is full', () => {
  it('takes what waits once sessions are deleted', async () => {
    const relay = await relayForTest({ limits: { roomBytes: 20_000 } });
    const a = await device();
    await a.sync.create(relay.url, '', 'a');
    await whenSnapshot(a.sync, atRest);
    const put: string[] = [];
    while (a.sync.snapshot.reason !== 'room-full') {
      const session = newSession();
      put.push(session.record.id);
      await a.history.put(session);
      const isStored = (): boolean =>
        a.sync.snapshot.sessions.some(({ id, isStored }) => id === put.at(-1) && isStored);
      await whenSnapshot(a.sync, (now) => now.reason === 'room-full' || (atRest(now) && isStored()));
    }
    for (const id of put.slice(0, 2)) await a.history.remove(id);
    a.sync.retry();
    await whenSnapshot(a.sync, (now) => atRest(now) && now.sessions.every(({ isStored }) => isStored));
    expect(a.sync.snapshot.sessions.map(({ id }) => id)).toEqual(put.slice(2));
  });
});

describe('“delete all”', () => {
  it('goes for all devices, for what retention had taken here before, and stays; others can take it back', async () => {
    const relay = await relayForTest();
    const { devices, id, keys } = await synced(relay);
    const [a, b] = devices;
    const [dropped, running] = [newSession(), newSession({ endedAt: null })];
    await b.history.put(dropped);
    await b.history.put(running);
    await a.history.until((there) => there.has(dropped.record.id));
    await whenSnapshot(a.sync, atRest);
    a.history.drop(dropped.record.id);
    await a.sync.settled();
    expect(b.history.sessions.has(dropped.record.id)).toBe(true);

    a.history.clear();
    await b.history.until((there) => there.size === 1);
    expect([...b.history.sessions.keys()]).toEqual([running.record.id]);
    expect(new Set(b.sync.snapshot.trash.map((trashed) => trashed.id))).toEqual(new Set([id, dropped.record.id]));
    for (const { sync } of devices) await whenSnapshot(sync, atRest);
    for (const gone of [id, dropped.record.id]) expect(await timelineAt(relay, keys, gone)).toBeUndefined();

    const [again, other] = [await reopened(a), await reopened(b)];
    const late = await device();
    await late.sync.join(pairingOf(again), 'late');
    for (const { sync } of [again, other, late]) await whenSnapshot(sync, atRest);
    expect([again.history.sessions.size, late.history.sessions.size]).toEqual([0, 0]);
    expect(late.sync.snapshot.problems).toEqual([]);
  });

  it('chosen while nobody synced is told by the next page: the empty history is not filled again', async () => {
    const relay = await relayForTest();
    const { devices, id } = await synced(relay);
    const [a, b] = devices;
    await a.sync.destroy();
    a.history.clear();
    const again = await reopened(a);
    await b.history.until((there) => !there.has(id));
    await whenSnapshot(again.sync, atRest);
    expect(again.history.sessions.size).toBe(0);
  });

  it('keeps nothing of what others had deleted either, and so does emptying that', async () => {
    const relay = await relayForTest();
    const { devices, id } = await synced(relay, 3);
    const [a, b, c] = devices as [Device, Device, Device];
    await a.history.remove(id);
    for (const { sync } of [b, c]) await whenSnapshot(sync, ({ trash }) => trash.length === 1);
    b.history.clear();
    await whenSnapshot(b.sync, ({ trash }) => trash.length === 0);
    await c.sync.emptyTrash();
    expect(c.sync.snapshot.trash).toEqual([]);
    expect(await c.vault.trash()).toEqual([]);
    expect(await c.sync.restore(id)).toBeNull();
  });

  it('goes for the others after a device was taken out, too', async () => {
    const relay = await relayForTest();
    const { devices, id } = await synced(relay, 3);
    const [a, b, c] = devices as [Device, Device, Device];
    await b.sync.pause();
    await a.sync.revokeDevice(c.sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '');
    await a.history.remove(id);
    await b.sync.resume();
    await b.history.until((there) => !there.has(id));
  });
});

describe('retention', () => {
  it('of one device takes a session from it alone; an empty history that nobody emptied is filled again', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const [before, while_, kept] = [newSession(), newSession(), newSession()];
    for (const session of [before, while_, kept]) await a.history.put(session);
    await b.history.until((there) => there.size === 3);
    await whenSnapshot(b.sync, atRest);
    b.history.drop(while_.record.id);
    await b.sync.settled();
    await b.sync.destroy();
    b.history.drop(before.record.id);
    const again = await reopened(b);
    await whenSnapshot(again.sync, atRest);
    expect([...again.history.sessions.keys()]).toEqual([kept.record.id]);
    expect(a.history.sessions.size).toBe(3);

    await a.sync.destroy();
    const emptied = await device(newHistory(), a.vault);
    await emptied.history.until((there) => there.size === 3);
  });

  it('that took the verdicts of a recording does not put what is left in the place of the timeline', async () => {
    const relay = await relayForTest();
    const a = await device();
    await a.sync.create(relay.url, '', 'a');
    await whenSnapshot(a.sync, atRest);
    const expired = newSession({ verdictsExpiredAt: 1 });
    await a.history.put(expired);
    const whole = newSession();
    await a.history.put(whole);
    await whenSnapshot(a.sync, (now) => atRest(now) && now.sessions.some(({ isStored }) => isStored));
    const keys = await deriveRoom(pairingOf(a).secret);
    expect(await timelineAt(relay, keys, expired.record.id)).toBeUndefined();
    expect(await timelineAt(relay, keys, whole.record.id)).toBeDefined();
  });
});

describe('a session that is not to be synced any more', () => {
  it('leaves the relay’s files, stays on the devices that have it, and reaches no new one', async () => {
    const relay = await relayForTest();
    const { devices, id, keys, isGone } = await synced(relay);
    const [a, b] = devices;
    await a.sync.choose([id], false);
    await whenSnapshot(b.sync, ({ sessions }) => sessions.some((one) => one.id === id && !one.isChosen));
    for (const { sync } of devices) await whenSnapshot(sync, atRest);
    expect(await timelineAt(relay, keys, id)).toBeUndefined();
    const late = await device();
    await late.sync.join(pairingOf(a), 'late');
    await whenSnapshot(late.sync, atRest);
    expect(late.sync.snapshot.problems).toEqual([]);
    expect(late.history.sessions.size).toBe(0);
    expect([a, b].map(({ history }) => history.sessions.get(id)?.record.title)).toEqual(['To go', 'To go']);
    for (const { sync } of [a, b, late]) await sync.destroy();
    await expect.poll(isGone, SOON).toBe(true);
  });

  it('can be chosen again by any device: with the later words, and for the new ones too', async () => {
    const relay = await relayForTest();
    const { devices, id } = await synced(relay);
    const [a, b] = devices;
    await a.sync.choose([id], false);
    await whenSnapshot(b.sync, ({ sessions }) => sessions.some((one) => one.id === id && !one.isChosen));
    const late = await device();
    await late.sync.join(pairingOf(a), 'late');
    const there = a.history.sessions.get(id);
    if (there === undefined) throw new Error('gone');
    await a.history.put({ ...there, record: { ...there.record, note: 'written meanwhile', editedAt: Date.now() } });
    await b.sync.choose([id], true);
    for (const { history } of [a, b, late])
      await history.until((now) => now.get(id)?.record.note === 'written meanwhile');
    expect(late.history.sessions.get(id)?.lanes.voice?.length).toBe(there.lanes.voice?.length);
    await whenSnapshot(a.sync, ({ sessions }) => sessions.some((one) => one.id === id && one.isChosen && one.isStored));
  });
});

describe('a room that is closed', () => {
  it('is forgotten by the relay but for its farewell', async () => {
    const relay = await relayForTest();
    const { devices, id, isGone } = await synced(relay, 3);
    const [a, b, c] = devices as [Device, Device, Device];
    await a.sync.revokeDevice(c.sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '');
    for (const { sync } of [a, b]) await whenSnapshot(sync, (now) => atRest(now) && now.devices.length === 2);
    await whenSnapshot(a.sync, ({ sessions }) => sessions.some((one) => one.id === id && one.isStored));
    await expect.poll(isGone, SOON).toBe(true);
  });
});
