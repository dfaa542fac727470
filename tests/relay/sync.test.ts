import { describe, expect, it } from 'vitest';
import { deriveRoom, entryId } from '../../src/relay/keys.js';
import { readPairing } from '../../src/relay/pairing.js';
import { versionOf } from '../../src/relay/seal.js';
import { whenSnapshot } from '../../src/relay/snapshot.js';
import { atRest, type Device, device, PAGE, paired, pairingOf } from './support/devices.js';
import { relayForTest } from './support/for-test.js';
import { entryOf, newMember } from './support/relay.js';
import { newHistory, newSession } from './support/sessions.js';

describe('two devices', () => {
  it('have each other’s finished sessions, without their media', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const session = newSession({ title: 'From a', note: 'n' }, 30_000, true);
    await a.history.put(session);
    await b.history.until((there) => there.has(session.record.id));
    const got = b.history.sessions.get(session.record.id);
    expect(got?.record).toEqual({ ...session.record, media: [] });
    expect(got?.lanes.voice?.length).toBe(session.lanes.voice?.length);
    expect(got?.lanes.face?.length).toBe(session.lanes.face?.length);
    await whenSnapshot(a.sync, atRest);
    expect(a.sync.snapshot.sessions).toEqual([{ id: session.record.id, isChosen: true, isStored: true }]);
  });

  it('do not sync a session that still runs, nor one that was not chosen', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    await a.sync.setSyncsNew(false);
    const kept = newSession();
    await a.history.put(kept);
    await a.sync.setSyncsNew(true);
    const running = newSession({ endedAt: null });
    await a.history.put(running);
    const chosen = newSession();
    await a.history.put(chosen);
    await b.history.until((there) => there.has(chosen.record.id));
    expect([...b.history.sessions.keys()]).toEqual([chosen.record.id]);
    await a.sync.choose([kept.record.id], true);
    await b.history.until((there) => there.has(kept.record.id));
  });

  it('merge a title and a note that were written offline on both, and keep the later of two titles', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const session = newSession({ title: 'old', note: 'old' });
    const { id, startedAt } = session.record;
    await a.history.put(session);
    await b.history.until((there) => there.has(id));
    await a.sync.pause();
    await b.sync.pause();
    const edit = async ({ history }: Device, title: string, note: string, atMs: number): Promise<void> => {
      const there = history.sessions.get(id);
      if (there !== undefined)
        await history.put({ ...there, record: { ...there.record, title, note, editedAt: startedAt + atMs } });
    };
    await edit(a, 'title of a', 'old', 1_000);
    await edit(b, 'old', 'note of b', 2_000);
    await edit(b, 'title of b, later', 'note of b', 3_000);
    await a.sync.settled();
    await b.sync.settled();
    await a.sync.resume();
    await b.sync.resume();
    const agreed = (there: ReadonlyMap<string, { record: { title: string; note: string } }>): boolean =>
      there.get(id)?.record.title === 'title of b, later' && there.get(id)?.record.note === 'note of b';
    await a.history.until(agreed);
    await b.history.until(agreed);
  });

  it('a deletion wins over an edit made offline, stays, and can be taken back as a session of its own', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const session = newSession({ title: 'wanted' });
    const { id } = session.record;
    await a.history.put(session);
    await b.history.until((there) => there.has(id));
    await b.sync.pause();
    const there = b.history.sessions.get(id) ?? session;
    await b.history.put({
      ...there,
      record: { ...there.record, title: 'edited later', editedAt: Date.now() + 60_000 },
    });
    await b.sync.settled();
    await a.history.remove(id);
    await whenSnapshot(a.sync, atRest);
    await b.sync.resume();
    await b.history.until((now) => !now.has(id));
    await whenSnapshot(b.sync, atRest);
    expect(a.history.sessions.has(id)).toBe(false);
    const [trashed] = b.sync.snapshot.trash;
    expect(trashed).toMatchObject({ id, title: 'edited later', by: 'Device 1' });
    const copy = (await b.sync.restore(id)) ?? '';
    expect(copy).not.toBe(id);
    await a.history.until((now) => now.get(copy)?.record.title === 'edited later');
    expect(a.history.sessions.has(id)).toBe(false);
  });

  it('a first sync of many sessions tells how far it is, can be stopped, and goes on where it was', async () => {
    const relay = await relayForTest();
    const many = Array.from({ length: 1_000 }, (_, i) => newSession({ title: `Session ${i}` }, 2_000));
    const a = await device(newHistory(many));
    await a.sync.create(relay.url, '', 'a');
    await whenSnapshot(a.sync, atRest);
    const stored = (): number => a.sync.snapshot.sessions.filter(({ isStored }) => isStored).length;
    const halfway = whenSnapshot(a.sync, ({ progress }) => progress !== null && progress.done > 100);
    await a.sync.choose(
      many.map(({ record }) => record.id),
      true,
    );
    await halfway;
    expect(a.sync.snapshot.progress?.total).toBe(1_000);
    await a.sync.pause();
    const before = stored();
    expect(before).toBeGreaterThan(100);
    expect(before).toBeLessThan(1_000);
    expect(a.sync.snapshot).toMatchObject({ status: 'paused', progress: null });
    await a.sync.resume();
    await whenSnapshot(a.sync, ({ progress }) => progress !== null);
    expect(a.sync.snapshot.progress?.total).toBeLessThanOrEqual(1_000 - before + 8);
    await whenSnapshot(a.sync, (snapshot) => atRest(snapshot) && stored() === 1_000);
    const b = await device();
    const pairing = pairingOf(a);
    await b.sync.join(pairing, 'b');
    await b.history.until((there) => there.size === 1_000);
  });
});

describe('taking a device out', () => {
  it('moves the others to a new room: the revoked one reads nothing new and is told so', async () => {
    const relay = await relayForTest();
    const [a, b, c] = (await paired(relay, 3)) as [Device, Device, Device];
    const before = newSession({ title: 'before' });
    await a.history.put(before);
    for (const { history } of [b, c]) await history.until((there) => there.has(before.record.id));
    const oldLink = a.sync.pairingLink(PAGE);
    const revoked = b.sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '';
    await a.sync.revokeDevice(revoked);
    await whenSnapshot(b.sync, ({ status, reason }) => status === 'refused' && reason === 'revoked');
    for (const { sync } of [a, c]) await whenSnapshot(sync, (now) => atRest(now) && now.devices.length === 2);
    expect(a.sync.pairingLink(PAGE)).not.toBe(oldLink);
    expect(c.sync.pairingLink(PAGE)).toBe(a.sync.pairingLink(PAGE));
    const after = newSession({ title: 'after' });
    await c.history.put(after);
    await a.history.until((there) => there.has(after.record.id));
    expect(b.history.sessions.has(after.record.id)).toBe(false);

    // The old link leads into a room that is closed, and nobody there has a key for a newcomer.
    const late = await device();
    const pairing = readPairing(oldLink);
    if (pairing === null) throw new Error('no pairing');
    await late.sync.join(pairing, 'late');
    await whenSnapshot(late.sync, ({ status, reason }) => status === 'refused' && reason === 'revoked');
  });

  it('a device that was away follows, and brings what it wrote', async () => {
    const relay = await relayForTest();
    const [a, b, c] = (await paired(relay, 3)) as [Device, Device, Device];
    await c.sync.pause();
    const session = newSession({ title: 'written offline' });
    await c.history.put(session);
    await a.sync.revokeDevice(b.sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '');
    await c.sync.resume();
    await a.history.until((there) => there.has(session.record.id));
  });

  it('two that take out different devices at once agree on one room, without either', async () => {
    const relay = await relayForTest();
    const [a, b, c, d] = (await paired(relay, 4)) as [Device, Device, Device, Device];
    const idOf = ({ sync }: Device): string => sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '';
    await Promise.all([a.sync.revokeDevice(idOf(c)), b.sync.revokeDevice(idOf(d))]);
    for (const { sync } of [a, b]) await whenSnapshot(sync, (now) => atRest(now) && now.devices.length === 2);
    expect(a.sync.pairingLink(PAGE)).toBe(b.sync.pairingLink(PAGE));
    for (const { sync } of [c, d]) await whenSnapshot(sync, ({ reason }) => reason === 'revoked');
  });

  it('renames are seen by all', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    await a.sync.renameDevice(b.sync.snapshot.devices.find(({ isOwn }) => isOwn)?.id ?? '', 'Phone');
    await whenSnapshot(b.sync, ({ devices }) => devices.some(({ isOwn, name }) => isOwn && name === 'Phone'));
  });
});

describe('the connection', () => {
  it('is offline when the relay goes, and comes back by itself with what was written meanwhile', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    await relay.close();
    await whenSnapshot(a.sync, ({ status, retryAt }) => status === 'offline' && retryAt !== null);
    const session = newSession();
    await a.history.put(session);
    await relayForTest({ port: relay.port }, relay.folder);
    await b.history.until((there) => there.has(session.record.id));
  });

  it('says why it was refused, and does not try again by itself', async () => {
    const relay = await relayForTest({ invite: 'open sesame' });
    const a = await device();
    await a.sync.create(relay.url, 'wrong', 'a');
    await whenSnapshot(a.sync, ({ status }) => status === 'refused');
    expect(a.sync.snapshot).toMatchObject({ reason: 'invite-required', retryAt: null });
    await a.sync.create(relay.url, 'open sesame', 'a');
    await whenSnapshot(a.sync, atRest);
  });
});

describe('whoever has the secret and means harm', () => {
  it('removes and spoils entries: the devices say so, write them again, and lose nothing', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const session = newSession({ title: 'kept' });
    await a.history.put(session);
    await b.history.until((there) => there.has(session.record.id));
    for (const { sync } of [a, b]) await whenSnapshot(sync, atRest);
    const pairing = pairingOf(a);
    const intruder = await newMember(relay.url, { keys: await deriveRoom(pairing.secret) });
    await intruder.remote.synced;
    const ids = [...intruder.entries.keys()];
    expect(ids.length).toBe(3);

    for (const id of ids) intruder.entries.delete(id);
    await intruder.remote.stored();
    for (const id of ids) await entryOf(intruder, id);

    await whenSnapshot(a.sync, ({ mended }) => mended > 0);
    const [mendedA, mendedB] = [a, b].map(({ sync }) => sync.snapshot.mended) as [number, number];
    for (const id of ids) {
      const spoiled = (intruder.entries.get(id) ?? new Uint8Array(1)).slice();
      spoiled[spoiled.length - 1] = (spoiled[spoiled.length - 1] ?? 0) ^ 1;
      intruder.entries.set(id, spoiled);
    }
    await intruder.remote.stored();
    await whenSnapshot(a.sync, ({ mended }) => mended > mendedA);
    await whenSnapshot(b.sync, ({ mended }) => mended > mendedB);
    for (const { sync } of [a, b]) await whenSnapshot(sync, (now) => atRest(now) && now.problems.length === 0);
    intruder.link.close();

    const fresh = await device();
    await fresh.sync.join(pairing, 'fresh');
    await fresh.history.until((there) => there.get(session.record.id)?.record.title === 'kept');
    expect(a.history.sessions.size + b.history.sessions.size).toBe(2);
  });

  it('puts an older state back: nobody goes back with it', async () => {
    const relay = await relayForTest();
    const [a, b] = (await paired(relay)) as [Device, Device];
    const session = newSession({ title: 'first' });
    const { id } = session.record;
    await a.history.put(session);
    await b.history.until((there) => there.has(id));
    for (const { sync } of [a, b]) await whenSnapshot(sync, atRest);
    const pairing = pairingOf(a);
    const keys = await deriveRoom(pairing.secret);
    const intruder = await newMember(relay.url, { keys });
    await intruder.remote.synced;
    const entry = await entryId(keys, 'meta', id);
    const old = intruder.entries.get(entry)?.slice() ?? new Uint8Array(1);
    await a.history.put({ ...session, record: { ...session.record, title: 'second', editedAt: Date.now() } });
    await b.history.until((there) => there.get(id)?.record.title === 'second');
    const before = intruder.entries.get(entry);
    intruder.entries.set(entry, old);
    await intruder.remote.stored();
    await expect.poll(() => versionOf(intruder.entries.get(entry) ?? old)).toBeGreaterThan(versionOf(before ?? old));
    expect([a, b].map(({ history }) => history.sessions.get(id)?.record.title)).toEqual(['second', 'second']);
    intruder.link.close();
  });
});
