import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { ENTRIES, REFUSALS, TOO_LARGE_FRAME } from '../../src/contract/relay.js';
import { toBase64Url } from '../../src/relay/bytes.js';
import { deriveRoom, newSecret, type RoomKeys } from '../../src/relay/keys.js';
import { bytes, relayForTest } from './support/for-test.js';
import { entryOf, type Member, newMember, spawnRelay, type TestRelay } from './support/relay.js';
import { root } from '../structure/sources.js';

/** A member with one stored entry: what no attack may take away. */
async function victim(relay: TestRelay): Promise<Member> {
  const member = await newMember(relay.url);
  member.entries.set('kept', bytes(300));
  await member.remote.stored();
  return member;
}

async function isUnharmed(relay: TestRelay, { keys, link }: Member): Promise<boolean> {
  const fresh = await newMember(relay.url, { keys });
  await fresh.remote.synced;
  const kept = fresh.entries.get('kept');
  fresh.link.close();
  return !link.isClosed && kept?.byteLength === 300;
}

/** A socket that says what it likes; resolves with the close code. */
async function say(relay: TestRelay, messages: readonly (Uint8Array | string)[]): Promise<number> {
  const socket = new WebSocket(relay.url);
  await once(socket, 'open');
  for (const message of messages) socket.send(message);
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

function frame(name: string, type: number, write: (encoder: encoding.Encoder) => void = () => undefined): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function auth(name: string, token: string): Uint8Array {
  return frame(name, 2, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });
}

function update(name: string, change: (document: Y.Doc) => void): Uint8Array {
  const document = new Y.Doc();
  change(document);
  return frame(name, 0, (encoder) => writeUpdate(encoder, Y.encodeStateAsUpdate(document)));
}

describe('who has not the token', () => {
  it('guesses, is refused, and after some tries is not listened to for a while', async () => {
    const relay = await relayForTest({ limits: { failures: { perS: 0.001, burst: 5 } } });
    const member = await victim(relay);
    const codes: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const guess = await newMember(relay.url, { keys: { ...member.keys, token: toBase64Url(newSecret()) } });
      codes.push((await guess.closed).code);
      expect(guess.entries.size).toBe(0);
    }
    expect(codes).toEqual([...Array(5).fill(REFUSALS.unauthorized), ...Array(2).fill(REFUSALS['rate-limited'])]);
    expect(member.link.isClosed).toBe(false);
  });

  it('does not get into another room with the token of its own, nor by speaking of it later', async () => {
    const relay = await relayForTest();
    const member = await victim(relay);
    const own = await deriveRoom(newSecret());
    const intruder = await newMember(relay.url, { keys: own, name: member.keys.room });
    expect((await intruder.closed).code).toBe(REFUSALS.unauthorized);
    expect(await say(relay, [auth(own.room, own.token), auth(member.keys.room, own.token)])).toBe(
      REFUSALS.unauthorized,
    );
    const write = update(member.keys.room, (document) => document.getMap(ENTRIES).set('kept', bytes(1)));
    expect(await say(relay, [write])).toBe(REFUSALS.unauthorized);
    expect(await isUnharmed(relay, member)).toBe(true);
  });

  it.each([
    ['SQL', "'; DROP TABLE updates; --"],
    ['a path', '../../../../etc/passwd'],
    ['a name of JavaScript', '__proto__'],
    ['another one', 'constructor'],
    ['one part more', `${'a'.repeat(22)}.${'b'.repeat(22)}.x`],
    ['a zero byte', `${'a'.repeat(22)}\u0000`],
    ['nothing', ''],
    ['a very long text', 'a'.repeat(100_000)],
  ])('calls a room by %s', async (_, name) => {
    const relay = await relayForTest();
    const member = await victim(relay);
    expect(await say(relay, [auth(name, member.keys.token)])).toBe(REFUSALS.malformed);
    expect(await isUnharmed(relay, member)).toBe(true);
  });

  it('puts SQL into the token and into the id of an entry', async () => {
    const relay = await relayForTest();
    const member = await victim(relay);
    const injected = await newMember(relay.url, { keys: member.keys, credentials: "' OR '1'='1" });
    expect((await injected.closed).code).toBe(REFUSALS.unauthorized);
    const other = await newMember(relay.url, { keys: member.keys });
    await other.remote.synced;
    other.entries.set("x'); DELETE FROM updates; --", bytes(300));
    expect((await other.closed).code).toBe(REFUSALS.malformed);
    expect(await isUnharmed(relay, member)).toBe(true);
  });

  it('comes from a page that is not on the list', async () => {
    const relay = await relayForTest({ origins: ['https://mine.example'] });
    const codeFor = async (origin: string): Promise<number | 'open'> => {
      const { room, token } = await deriveRoom(newSecret());
      const socket = new WebSocket(relay.url, { origin });
      socket.once('open', () => socket.send(auth(room, token)));
      const answer = await Promise.race([once(socket, 'message').then(() => 'open' as const), once(socket, 'close')]);
      socket.close();
      return answer === 'open' ? answer : (answer[0] as number);
    };
    expect(await codeFor('https://theirs.example')).toBe(REFUSALS['origin-refused']);
    expect(await codeFor('https://mine.example.theirs.example')).toBe(REFUSALS['origin-refused']);
    expect(await codeFor('https://mine.example')).toBe('open');
  });

  it('has the token and not the invite', async () => {
    const relay = await relayForTest({ invite: 'right' });
    const keys = await deriveRoom(newSecret());
    const without = await newMember(relay.url, { keys });
    expect((await without.closed).code).toBe(REFUSALS['invite-required']);
    const wrong = await newMember(relay.url, { keys, credentials: `${keys.token}.wrong` });
    expect((await wrong.closed).code).toBe(REFUSALS['invite-required']);
    const right = await newMember(relay.url, { keys, credentials: `${keys.token}.right` });
    await right.remote.synced;
  });
});

describe('who shows two tokens at once', () => {
  it('is in one room, and takes up one place in it until it goes', async () => {
    const relay = await relayForTest({ limits: { connectionsPerRoom: 3 } });
    const [own, other] = [await deriveRoom(newSecret()), await deriveRoom(newSecret())];
    expect(await say(relay, [auth(own.room, own.token), auth(other.room, other.token)])).toBe(REFUSALS.unauthorized);
    for (let i = 0; i < 3; i += 1) {
      const socket = new WebSocket(relay.url);
      await once(socket, 'open');
      for (const name of [own.room, `${own.room}.${own.room}`]) socket.send(auth(name, own.token));
      await once(socket, 'message');
      socket.close();
      await once(socket, 'close');
    }
    const [a, b] = [await newMember(relay.url, { keys: own }), await newMember(relay.url, { keys: own })];
    await Promise.all([a.remote.synced, b.remote.synced]);
  });
});

describe('who sends what nobody should', () => {
  it('a frame of 100 MB', async () => {
    const relay = await relayForTest();
    const member = await victim(relay);
    const socket = new WebSocket(relay.url);
    await once(socket, 'open');
    // It is cut off while it still sends.
    socket.on('error', () => undefined);
    socket.send(new Uint8Array(100 << 20));
    const [code] = (await once(socket, 'close')) as [number];
    expect([TOO_LARGE_FRAME, 1006]).toContain(code);
    expect(await isUnharmed(relay, member)).toBe(true);
  });

  it('an entry that is too large, a room that is full, too many messages', async () => {
    const relay = await relayForTest({
      limits: { entryBytes: 2_000, roomBytes: 5_000, messages: { perS: 1, burst: 40 } },
    });
    const member = await victim(relay);
    const large = await newMember(relay.url, { keys: member.keys });
    await large.remote.synced;
    large.entries.set('large', bytes(2_001));
    expect((await large.closed).code).toBe(REFUSALS['entry-too-large']);
    const greedy = await newMember(relay.url, { keys: member.keys });
    await greedy.remote.synced;
    for (let i = 0; i < 3; i += 1) greedy.entries.set(`large-${i}`, bytes(1_900));
    expect((await greedy.closed).code).toBe(REFUSALS['room-full']);
    const fast = await newMember(relay.url);
    await fast.remote.synced;
    for (let i = 0; i < 40; i += 1) fast.remote.request({ kind: 'close', farewell: 'AAAA' });
    expect((await fast.closed).code).toBe(REFUSALS['rate-limited']);
    expect(member.link.isClosed).toBe(false);
  });

  it('too many bytes: from one address whatever its rooms, and into one room whatever the addresses', async () => {
    const relay = await relayForTest({ trustProxy: true, limits: { bytes: { perS: 1, burst: 5_000 } } });
    const keys = await deriveRoom(newSecret());
    const endOf = async (address: string, { room, token }: RoomKeys): Promise<string> => {
      const socket = new WebSocket(relay.url, { headers: { 'X-Forwarded-For': address } });
      await once(socket, 'open');
      socket.send(auth(room, token));
      await once(socket, 'message');
      socket.send(update(room, (document) => document.getMap(ENTRIES).set('x', bytes(3_000))));
      const stored = new Promise<string>((done) => {
        socket.on('message', (data: Buffer) => {
          if (data[room.length + 1] === 8) done('stored');
        });
      });
      const refused = once(socket, 'close').then(([, reason]) => String(reason));
      const end = await Promise.race([stored, refused]);
      socket.close();
      return end;
    };
    expect(await endOf('192.0.2.1', keys)).toBe('stored');
    expect(await endOf('192.0.2.1', await deriveRoom(newSecret()))).toContain('bytes of the address');
    expect(await endOf('192.0.2.2', keys)).toContain('bytes of the room');
    expect(await endOf('192.0.2.3', await deriveRoom(newSecret()))).toBe('stored');
  });

  it('anything else than sealed entries', async () => {
    const relay = await relayForTest();
    const { room, token } = await deriveRoom(newSecret());
    const greeting = auth(room, token);
    const bad: readonly (Uint8Array | string)[] = [
      'text',
      bytes(0),
      bytes(64, 255),
      frame(room, 1, (encoder) => encoding.writeVarUint8Array(encoder, bytes(10))),
      frame(room, 6, (encoder) => encoding.writeVarString(encoder, 'to everybody')),
      frame(room, 0, (encoder) => writeUpdate(encoder, bytes(100, 200))),
      update(room, (document) => document.getText('text').insert(0, 'plain')),
      update(room, (document) => document.getMap(ENTRIES).set('x', 'plain')),
      update(room, (document) => document.getMap(ENTRIES).set('x', new Y.Map())),
      update(room, (document) => document.getMap('other').set('x', bytes(300))),
      frame(room, 5, (encoder) => encoding.writeVarString(encoder, '{"kind":"close"}')),
    ];
    for (const message of bad) expect(await say(relay, [greeting, message])).toBe(REFUSALS.malformed);
  });

  it('an old update again: what was removed since stays removed', async () => {
    const relay = await relayForTest();
    const member = await victim(relay);
    const old = Y.encodeStateAsUpdate(member.document);
    member.entries.delete('kept');
    await member.remote.stored();
    const replayer = await newMember(relay.url, { keys: member.keys });
    await replayer.remote.synced;
    Y.applyUpdate(replayer.document, old, 'replay');
    const socket = new WebSocket(relay.url);
    await once(socket, 'open');
    socket.send(auth(member.keys.room, member.keys.token));
    socket.send(frame(member.keys.room, 0, (encoder) => writeUpdate(encoder, old)));
    replayer.entries.set('after', bytes(300));
    await replayer.remote.stored();
    await entryOf(member, 'after');
    expect(member.entries.has('kept')).toBe(false);
    socket.close();
  });
});

describe('who takes up place', () => {
  it('sends its request byte by byte, or opens a socket and says nothing', async () => {
    const relay = await relayForTest({ limits: { greetMs: 200, sweepMs: 50 } });
    const member = await victim(relay);
    const slow = connect(relay.port, '127.0.0.1');
    slow.write('GET /relay HTTP/1.1\r\nHost: relay\r\nX-Slow: ');
    const dripping = setInterval(() => slow.write('.'), 20);
    slow.on('error', () => undefined);
    const mute = new WebSocket(relay.url);
    // Not by `once`, which takes the error of a broken pipe for its own failure.
    const cutOff = new Promise((done) => slow.on('close', done));
    const [code] = (await once(mute, 'close')) as [number];
    await cutOff;
    clearInterval(dripping);
    expect(code).toBe(REFUSALS.idle);
    expect(await isUnharmed(relay, member)).toBe(true);
  });

  it('opens 10,000 sockets: those who are in stay in, and are served', async () => {
    const folder = (await relayForTest()).folder;
    const spawned = await spawnRelay({
      RELAY_SQLITE: join(folder, 'flood.sqlite'),
      RELAY_MAX_CONNECTIONS_PER_ADDRESS: '500',
    });
    const relay = { url: spawned.url };
    const a = await newMember(relay.url);
    const b = await newMember(relay.url, { keys: a.keys });
    await Promise.all([a.remote.synced, b.remote.synced]);
    const flood = spawn(process.execPath, [join(root, 'tests/relay/flood.mjs'), spawned.url, '10000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(flood.stdout, 'data');
    a.entries.set('through-the-flood', bytes(300));
    await a.remote.stored();
    await entryOf(b, 'through-the-flood');
    const metrics = await (await fetch(`${spawned.httpUrl}/metrics`)).text();
    const figure = (name: string): number => Number(new RegExp(`^relay_${name} (\\d+)$`, 'm').exec(metrics)?.[1]);
    expect(figure('connections')).toBeLessThanOrEqual(1_000);
    const refused = figure('refused_total\\{reason="rate-limited"\\}');
    expect(refused).toBeGreaterThan(1_000);
    flood.kill('SIGKILL');
    a.link.close();
    b.link.close();
    expect(await spawned.stop()).toBe(0);
  });
});
