import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, checkCredentials, roomOf } from '../../relay/access.js';
import { readConfig } from '../../relay/config.js';
import { Rates } from '../../relay/rates.js';
import { deriveRoom, newSecret } from '../../src/relay/keys.js';

describe('a rate', () => {
  it('lets a burst through, then so many a second, for each key by itself', () => {
    let nowMs = 0;
    const rates = new Rates({ perS: 2, burst: 3 }, () => nowMs);
    expect([1, 2, 3, 4].map(() => rates.take('a'))).toEqual([true, true, true, false]);
    expect(rates.take('b')).toBe(true);
    nowMs = 500;
    expect([rates.take('a'), rates.take('a')]).toEqual([true, false]);
    nowMs = 100_000;
    expect([1, 2, 3, 4].map(() => rates.take('a'))).toEqual([true, true, true, false]);
    expect(rates.take('c', 4)).toBe(false);
    expect(rates.has('c')).toBe(true);
  });
});

describe('an address', () => {
  const request = (remoteAddress: string, forwarded?: string): IncomingMessage =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (address, counted) => {
    expect(addressOf(request(address), false)).toBe(counted);
  });

  it('is taken from a proxy only where that is trusted, and then what the proxy itself added', () => {
    expect(addressOf(request('10.0.0.1', '198.51.100.7, 203.0.113.9'), false)).toBe('10.0.0.1');
    expect(addressOf(request('10.0.0.1', '198.51.100.7, 203.0.113.9'), true)).toBe('203.0.113.9');
    expect(addressOf(request('10.0.0.1'), true)).toBe('10.0.0.1');
  });
});

describe('credentials', () => {
  it('open the room that they are of, as page and relay both derive it', async () => {
    const { room, token } = await deriveRoom(newSecret());
    expect(roomOf(Buffer.from(token, 'base64url')).toString('base64url')).toBe(room);
    expect(() => checkCredentials(token, room, null)).not.toThrow();
    expect(() => checkCredentials(`${token}.word`, room, 'word')).not.toThrow();
    // The last character of 16 bytes has room for four bits more: another spelling is another room.
    const twin = `${room.slice(0, -1)}${room.endsWith('A') ? 'B' : String.fromCharCode(room.charCodeAt(21) + 1)}`;
    for (const [credentials, name] of [
      [token, twin],
      [`${token.slice(0, -2)}AA`, room],
      [token.slice(0, 20), room],
      ['', room],
    ] as const) {
      expect(() => checkCredentials(credentials, name, null)).toThrow(expect.objectContaining({ code: 4401 }));
    }
    expect(() => checkCredentials(token, room, 'word')).toThrow(expect.objectContaining({ code: 4402 }));
  });
});

describe('the configuration', () => {
  it('needs nothing, and names what is wrong', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8787, store: { kind: 'sqlite' }, tls: null });
    expect(readConfig({ RELAY_ORIGINS: 'https://a.example/, https://b.example' }).origins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    for (const [name, value] of Object.entries({
      RELAY_PORT: '70000',
      RELAY_DATABASE_URL: 'mysql://x',
      RELAY_TLS_CERT: '/only/one',
      RELAY_MAX_CONNECTIONS: 'many',
      RELAY_ORIGINS: 'data:,',
    })) {
      expect(() => readConfig({ [name]: value })).toThrow(name);
    }
  });
});
