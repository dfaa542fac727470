import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { REFUSALS, RESTARTING } from '../../src/contract/relay.js';
import { deriveRoom, newSecret, type RoomKeys } from '../../src/relay/keys.js';
import { bytes, relayForTest } from './support/for-test.js';
import { entryOf, newFolder, newMember, removeFolder, spawnRelay } from './support/relay.js';

const OPENSSL = '/usr/bin/openssl';

/** What a client says first: Hocuspocus' token message. */
function greeting({ room, token }: RoomKeys): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, token);
  return encoding.toUint8Array(encoder);
}

describe('a room', () => {
  it('carries an entry to the other device, and back to its author only that it is stored', async () => {
    const relay = await relayForTest();
    const a = await newMember(relay.url);
    const b = await newMember(relay.url, { keys: a.keys });
    await Promise.all([a.remote.synced, b.remote.synced]);
    const before = a.link.receivedBytes;
    a.entries.set('x', bytes(10_000));
    await a.remote.stored();
    expect(await entryOf(b, 'x')).toEqual(bytes(10_000));
    expect(a.link.receivedBytes - before).toBeLessThan(100);
  });

  it('sends what is changed within one moment as one message', async () => {
    const relay = await relayForTest();
    const a = await newMember(relay.url);
    await a.remote.synced;
    await a.remote.stored();
    const before = relay.metrics.value('messages_total', 'direction="in"');
    for (let i = 0; i < 100; i += 1) a.entries.set(`entry-${i}`, bytes(300));
    await a.remote.stored();
    expect(relay.metrics.value('messages_total', 'direction="in"') - before).toBe(1);
  });

  it('is there after a restart, compacted or not', async () => {
    const first = await relayForTest();
    const a = await newMember(first.url);
    for (let i = 0; i < 100; i += 1) {
      a.entries.set('often', bytes(500, i));
      await a.remote.stored();
    }
    const whole = Y.encodeStateAsUpdate(a.document);
    a.link.close();
    await first.close();
    const again = await relayForTest({}, first.folder);
    const b = await newMember(again.url, { keys: a.keys });
    expect(await entryOf(b, 'often')).toEqual(bytes(500, 99));
    expect(Y.encodeStateAsUpdate(b.document).byteLength).toBeLessThanOrEqual(whole.byteLength);
  });

  it('once closed takes nothing more, and tells everybody what the first to close it left', async () => {
    const relay = await relayForTest();
    const a = await newMember(relay.url);
    const b = await newMember(relay.url, { keys: a.keys });
    await Promise.all([a.remote.synced, b.remote.synced]);
    a.remote.request({ kind: 'close', farewell: 'Zmlyc3Q' });
    a.remote.request({ kind: 'close', farewell: 'c2Vjb25k' });
    const late = await newMember(relay.url, { keys: a.keys });
    await expect.poll(() => late.notices[0]).toEqual({ kind: 'closed', farewell: 'Zmlyc3Q' });
    await expect.poll(() => b.notices.length).toBeGreaterThan(1);
    expect(new Set(b.notices.map(({ farewell }) => farewell))).toEqual(new Set(['Zmlyc3Q']));
    late.entries.set('x', bytes(300));
    await expect(late.remote.stored()).rejects.toMatchObject({ code: 'not-stored' });
    b.entries.set('y', bytes(300));
    await expect(b.remote.stored()).rejects.toMatchObject({ code: 'not-stored' });
    const after = await newMember(relay.url, { keys: a.keys });
    await after.remote.synced;
    expect(after.entries.size).toBe(0);
  });
});

describe('the server', () => {
  it('tells its health and its figures, and logs no id, token or content', async () => {
    const relay = await relayForTest();
    const a = await newMember(relay.url);
    const wrong = await newMember(relay.url, { keys: { ...a.keys, token: (await deriveRoom(newSecret())).token } });
    a.entries.set('entry-in-the-log', bytes(300));
    await a.remote.stored();
    await wrong.closed;
    expect(await (await fetch(`${relay.httpUrl}/health`)).json()).toEqual({ status: 'ok' });
    const metrics = await (await fetch(`${relay.httpUrl}/metrics`)).text();
    expect(metrics).toMatch(/^relay_connections 1$/m);
    expect(metrics).toMatch(/^relay_updates_total 1$/m);
    expect(metrics).toMatch(/^relay_refused_total\{reason="unauthorized"\} 1$/m);
    expect(metrics).toMatch(/^relay_persist_seconds_count 1$/m);
    expect((await fetch(`${relay.httpUrl}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(403);
    expect((await fetch(`${relay.httpUrl}/elsewhere`)).status).toBe(404);
    const log = `${relay.lines.join('')}${metrics}`;
    expect(log).toContain('unauthorized');
    for (const secret of [a.keys.room, a.keys.token, wrong.keys.token, 'entry-in-the-log', '127.0.0.1']) {
      expect(log).not.toContain(secret);
    }
  });

  it('says goodbye when it is told to end, and keeps what it had acknowledged', async () => {
    const relay = await relayForTest();
    const env = { RELAY_SQLITE: `${relay.folder}/own.sqlite` };
    const spawned = await spawnRelay(env);
    const a = await newMember(spawned.url);
    await a.remote.synced;
    const acknowledged: string[] = [];
    let isOver = false;
    const writing = (async () => {
      for (let i = 0; !isOver; i += 1) {
        a.entries.set(`entry-${i}`, bytes(300));
        await a.remote.stored();
        acknowledged.push(`entry-${i}`);
        if (i === 20) void spawned.stop();
      }
    })().catch(() => undefined);
    expect((await a.closed).code).toBe(RESTARTING);
    isOver = true;
    await writing;
    expect(await spawned.stop()).toBe(0);
    const again = await spawnRelay(env);
    const b = await newMember(again.url, { keys: a.keys });
    await b.remote.synced;
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(acknowledged.filter((id) => !b.entries.has(id))).toEqual([]);
    b.link.close();
    expect(await again.stop()).toBe(0);
  });

  it('lets a socket live for its time, and one that is silent for less', async () => {
    const old = await relayForTest({ limits: { sessionMs: 100, sweepMs: 20 } });
    expect((await (await newMember(old.url)).closed).code).toBe(REFUSALS['session-over']);
    const silent = await relayForTest({ limits: { idleMs: 1_000, sweepMs: 50 } });
    const keys = await deriveRoom(newSecret());
    const mute = new WebSocket(silent.url, { autoPong: false });
    const ended = new Promise((done) => mute.once('close', done));
    mute.once('open', () => mute.send(greeting(keys)));
    expect(await ended).toBe(REFUSALS.idle);
  });

  it.skipIf(!existsSync(OPENSSL))('speaks TLS with files of its own', async () => {
    const folder = newFolder();
    const [cert, key] = [`${folder}/cert.pem`, `${folder}/key.pem`];
    const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-subj', '/CN=localhost', '-days', '1'];
    execFileSync(OPENSSL, ['req', '-x509', '-nodes', ...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const relay = await spawnRelay({
      RELAY_SQLITE: `${folder}/relay.sqlite`,
      RELAY_TLS_CERT: cert,
      RELAY_TLS_KEY: key,
    });
    const ca = readFileSync(cert);
    const socket = new WebSocket(relay.url.replace('ws:', 'wss:').replace('127.0.0.1', 'localhost'), { ca });
    await once(socket, 'open');
    socket.close();
    await expect(fetch(`${relay.httpUrl}/health`)).rejects.toThrow();
    expect(await relay.stop()).toBe(0);
    removeFolder(folder);
  });
});
