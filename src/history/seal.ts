/**
 * The seal of a session: each second's results in a hash chain, whose head the device signs when the session has ended.
 *
 *   link 0 = SHA-256(canonical(facts))          facts: the record without title, note and date of editing
 *   link n = SHA-256(hex of link n-1, a line feed, canonical({ second: n, voice, face }))
 *
 * where second n holds the entries that begin in [n-1 s, n s). The signature is ECDSA over P-256 with SHA-256, over the
 * canonical JSON of the seal without it. The key never leaves the device and cannot be read out of the browser.
 */
import type { LaneEntry } from '../contract/record.js';
import { canonical } from './canonical.js';
import { fromHex, sha256Hex, toHex, utf8 } from './digest.js';
import type { Lanes, SealedFacts } from './exported.js';
import { Bad, fields, hex64, oneOf, positive, text, uuid, wallClock } from './read-value.js';

export const SEAL_SCHEMA = 'bona-fide/seal@1';
export const SIGNING = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A public key as JWK (RFC 7517), with the members that matter. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicKey;
}

export interface Seal {
  readonly schema: typeof SEAL_SCHEMA;
  readonly sessionId: string;
  /** By the device's own clock, ms since the epoch. */
  readonly sealedAt: number;
  /** Links after the first, and the last of them. */
  readonly seconds: number;
  readonly head: string;
  readonly key: PublicKey;
  /** r and s, 128 hex digits. */
  readonly signature: string;
}

/** Links of the chain as hex, link 0 first. */
export function chainOf(facts: SealedFacts, lanes: Lanes): string[] {
  const links = [sha256Hex(canonical(facts))];
  const voice = bySecond(lanes.voice);
  const face = bySecond(lanes.face);
  const seconds = Math.max(voice.length, face.length);
  for (let i = 0; i < seconds; i++) {
    const block = canonical({ second: i + 1, voice: voice[i] ?? [], face: face[i] ?? [] });
    links.push(sha256Hex(`${links[i]}\n${block}`));
  }
  return links;
}

/** A gap may last for hours: seconds without an entry are links too, but not more of them than a session can have. */
const MOST_SECONDS = 100_000;

function bySecond(entries: readonly LaneEntry[]): (readonly LaneEntry[])[] {
  const seconds: LaneEntry[][] = [];
  for (const entry of entries) {
    const second = Math.min(MOST_SECONDS, Math.floor(entry.startMs / 1000));
    while (seconds.length <= second) seconds.push([]);
    seconds[second]?.push(entry);
  }
  return seconds;
}

export async function makeDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  if (x === undefined || y === undefined) throw new TypeError('The browser exported no point for its own key.');
  return { privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } };
}

/** Over the canonical JSON of `value`, as hex. */
export async function sign(key: DeviceKey, value: unknown): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign(SIGNING, key.privateKey, utf8(canonical(value)))));
}

/** False, and never a throw, for a key or a signature that is none. */
export async function isSigned(key: PublicKey, signature: string, value: unknown): Promise<boolean> {
  const bytes = fromHex(signature);
  if (bytes === null) return false;
  try {
    const imported = await crypto.subtle.importKey('jwk', { ...key, ext: true }, SIGNING, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, imported, bytes, utf8(canonical(value)));
  } catch {
    return false;
  }
}

export async function sealSession(facts: SealedFacts, lanes: Lanes, key: DeviceKey, sealedAt: number): Promise<Seal> {
  const links = chainOf(facts, lanes);
  const unsigned = {
    schema: SEAL_SCHEMA,
    sessionId: facts.id,
    sealedAt,
    seconds: links.length - 1,
    head: links.at(-1) as string,
    key: key.publicKey,
  } as const;
  return { ...unsigned, signature: await sign(key, unsigned) };
}

/** SHA-256 of the key (RFC 7638), by which two people can compare it. */
export function fingerprintOf({ crv, kty, x, y }: PublicKey): string {
  return sha256Hex(canonical({ crv, kty, x, y }));
}

export function readKey(value: unknown, at: string): PublicKey {
  const of = fields(value, at, ['kty', 'crv', 'x', 'y']);
  const coordinate = (found: unknown, where: string): string => {
    const read = text(found, where);
    if (!/^[\w-]{43}$/.test(read)) throw new Bad(where, 'is no coordinate');
    return read;
  };
  return {
    kty: oneOf(['EC'], of.kty, `${at}.kty`),
    crv: oneOf(['P-256'], of.crv, `${at}.crv`),
    x: coordinate(of.x, `${at}.x`),
    y: coordinate(of.y, `${at}.y`),
  };
}

export function readSignature(value: unknown, at: string): string {
  const found = text(value, at);
  if (!/^[0-9a-f]{128}$/.test(found)) throw new Bad(at, 'is no signature');
  return found;
}

export function readSeal(value: unknown, at: string): Seal {
  const of = fields(value, at, ['schema', 'sessionId', 'sealedAt', 'seconds', 'head', 'key', 'signature']);
  return {
    schema: oneOf([SEAL_SCHEMA], of.schema, `${at}.schema`),
    sessionId: uuid(of.sessionId, `${at}.sessionId`),
    sealedAt: wallClock(of.sealedAt, `${at}.sealedAt`),
    seconds: positive(of.seconds, `${at}.seconds`),
    head: hex64(of.head, `${at}.head`),
    key: readKey(of.key, `${at}.key`),
    signature: readSignature(of.signature, `${at}.signature`),
  };
}
