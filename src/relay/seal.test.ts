import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.js';
import { deriveRoom, entryId, newSecret } from './keys.js';
import { open, seal, sizeClass, versionOf } from './seal.js';

const ENTRY = 'AAAAAAAAAAAAAAAAAAAAAA';
const keys = await deriveRoom(newSecret());
const content = utf8('a verdict');

describe('keys of a room', () => {
  it('are the same for the same secret, and all of them others for another', async () => {
    const secret = newSecret();
    const [one, same, other] = await Promise.all([deriveRoom(secret), deriveRoom(secret), deriveRoom(newSecret())]);
    expect([one.room, one.token, [...one.keyId]]).toEqual([same.room, same.token, [...same.keyId]]);
    expect(await entryId(one, 'meta', 'x')).toBe(await entryId(same, 'meta', 'x'));
    expect(await entryId(one, 'meta', 'x')).not.toBe(await entryId(one, 'body', 'x'));
    expect(await entryId(one, 'meta', 'x')).not.toBe(await entryId(other, 'meta', 'x'));
    expect(one.room).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(one.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect([one.room, one.token]).not.toEqual([other.room, other.token]);
  });
});

describe('a sealed entry', () => {
  it('opens as what it was, and says its version', async () => {
    const sealed = await seal(keys, ENTRY, 77, content);
    expect(await open(keys, ENTRY, sealed)).toEqual({ version: 77, content });
    expect(versionOf(sealed)).toBe(77);
  });

  it('never looks the same twice', async () => {
    const sealed = await Promise.all([seal(keys, ENTRY, 1, content), seal(keys, ENTRY, 1, content)]);
    expect(sealed[0]).not.toEqual(sealed[1]);
  });

  it('does not open with any one bit flipped', async () => {
    const sealed = await seal(keys, ENTRY, 1, content);
    for (let bit = 0; bit < sealed.byteLength * 8; bit += 13) {
      const spoiled = sealed.slice();
      spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const expected = bit >> 3 === 0 ? 'not-understood' : bit >> 3 < 5 ? 'wrong-key' : 'tampered';
      await expect(open(keys, ENTRY, spoiled)).rejects.toMatchObject({ code: expected });
    }
  });

  it('does not open at another place, in another room, or cut off', async () => {
    const sealed = await seal(keys, ENTRY, 1, content);
    await expect(open(keys, `${ENTRY.slice(1)}B`, sealed)).rejects.toMatchObject({ code: 'tampered' });
    await expect(open({ ...keys, room: ENTRY }, ENTRY, sealed)).rejects.toMatchObject({ code: 'tampered' });
    await expect(open(keys, ENTRY, sealed.subarray(0, 20))).rejects.toMatchObject({ code: 'tampered' });
    await expect(open(keys, ENTRY, sealed.subarray(0, 60))).rejects.toMatchObject({ code: 'tampered' });
  });

  it('says of another key whether it is an old one', async () => {
    const before = await deriveRoom(newSecret());
    const sealed = await seal(before, ENTRY, 1, content);
    await expect(open(keys, ENTRY, sealed)).rejects.toMatchObject({ code: 'wrong-key' });
    await expect(open(keys, ENTRY, sealed, [before.keyId])).rejects.toMatchObject({ code: 'old-key' });
  });

  it('shows of its size a class only', async () => {
    const lengths = await Promise.all(
      [0, 1, 100, 252].map(async (length) => (await seal(keys, ENTRY, 1, new Uint8Array(length))).byteLength),
    );
    expect(new Set(lengths).size).toBe(1);
    const classes = new Set(Array.from({ length: 100_000 }, (_, i) => sizeClass(i)));
    expect(classes.size).toBeLessThan(150);
    for (let bytes = 256; bytes < 100_000; bytes += 101) {
      expect(sizeClass(bytes)).toBeGreaterThanOrEqual(bytes);
      expect(sizeClass(bytes)).toBeLessThanOrEqual(bytes * 1.12);
    }
  });
});
