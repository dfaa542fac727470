import { describe, expect, it } from 'vitest';
import { deriveRoom, newSecret } from './keys.js';
import { newDeviceKeys, pairingLink, publicKeyOf, readPairing, unwrapSecret, wrapSecret } from './pairing.js';
import { openFarewell, sealFarewell } from './rotation.js';
import type { DeviceState } from './state.js';

const PAGE = 'https://page.example/app/?lang=en#/history';
const pairing = { secret: newSecret(), relayUrl: 'wss://relay.example/relay', invite: 'come & see' };

describe('a pairing link', () => {
  it('is read as it was made, and all of it stands after the #', () => {
    const link = pairingLink(PAGE, pairing);
    expect(readPairing(link)).toEqual(pairing);
    const sent = new URL(link);
    sent.hash = '';
    expect(sent.href).toBe('https://page.example/app/?lang=en');
  });

  it('may come without the page before it, and is not seen in anything else', () => {
    const link = pairingLink(PAGE, pairing);
    expect(readPairing(link.slice(link.indexOf('/sync/') + 6))).toEqual(pairing);
    for (const text of ['', '#/sync', 'hello', 'https://page.example/a.b.c']) expect(readPairing(text)).toBeNull();
  });

  it.each([
    ['cut off', (link: string) => link.replace('#/sync/', '#/sync/A').replace(/A.{8}/, '')],
    ['garbled', (link: string) => link.replace('#/sync/', '#/sync/ä')],
    ['without a relay', (link: string) => link.replace(/\.[^.]*\.([^.]*)$/, '..$1')],
    ['to a relay in the clear', () => pairingLink(PAGE, { ...pairing, relayUrl: 'ws://relay.example/relay' })],
    ['to a page', () => pairingLink(PAGE, { ...pairing, relayUrl: 'https://relay.example/relay' })],
  ])('is refused when it is %s', (_, change) => {
    expect(() => readPairing(change(pairingLink(PAGE, pairing)))).toThrow(
      expect.objectContaining({ code: 'bad-link' }),
    );
  });
});

describe('the rotation', () => {
  it('wraps a secret for one device alone', async () => {
    const [one, other] = await Promise.all([newDeviceKeys(), newDeviceKeys()]);
    const wrapped = await wrapSecret(pairing.secret, await publicKeyOf(one));
    expect(await unwrapSecret(wrapped, one)).toEqual(pairing.secret);
    await expect(unwrapSecret(wrapped, other)).rejects.toMatchObject({ code: 'tampered' });
    await expect(crypto.subtle.exportKey('pkcs8', one.privateKey)).rejects.toThrow();
  });

  it('gives the new secret to those who stay and to no one else, not even with the old one', async () => {
    const keys = await deriveRoom(pairing.secret);
    const next = newSecret();
    const [staying, leaving] = await Promise.all([newDeviceKeys(), newDeviceKeys()]);
    const state: DeviceState = {
      kind: 'device',
      id: 'stays',
      name: { value: 'Laptop', at: 1, by: 'stays' },
      addedAt: 1,
      publicKey: await publicKeyOf(staying),
    };
    const sealed = await sealFarewell(keys, next, [state]);
    expect(await openFarewell(keys, sealed, 'stays', staying)).toEqual({ secret: next, staying: ['stays'] });
    expect(await openFarewell(keys, sealed, 'leaves', leaving)).toEqual({ secret: null, staying: ['stays'] });
    await expect(openFarewell(keys, sealed, 'stays', leaving)).rejects.toMatchObject({ code: 'tampered' });
    const other = await deriveRoom(newSecret());
    await expect(openFarewell(other, sealed, 'stays', staying)).rejects.toMatchObject({ code: 'wrong-key' });
  });
});
