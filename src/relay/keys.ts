import { ROOM_ID_BYTES, ROOM_LABEL, TOKEN_BYTES, TOKEN_LABEL } from '../contract/relay.js';
import { type Bytes, toBase64Url, utf8 } from './bytes.js';

/** 256 random bits: all of a room's keys come from them, and they never leave its devices. */
export const SECRET_BYTES = 32;
export const KEY_ID_BYTES = 4;

/** What a device can do in a room. */
export interface RoomKeys {
  /** Name of the room's document at the relay, base64url. */
  readonly room: string;
  /** Shown to the relay, base64url. It opens the room and not its entries. */
  readonly token: string;
  /** Tells which key something was sealed with, and nothing of the key. */
  readonly keyId: Bytes;
  readonly seal: CryptoKey;
  readonly names: CryptoKey;
}

export function newSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
}

/** HKDF-SHA-256 (RFC 5869) with a label for each purpose. */
export async function deriveRoom(secret: Bytes): Promise<RoomKeys> {
  const token = await derive(secret, TOKEN_LABEL, TOKEN_BYTES);
  const [room, keyId, seal, names] = await Promise.all([
    derive(token, ROOM_LABEL, ROOM_ID_BYTES),
    derive(secret, 'bona-fide relay key id 1', KEY_ID_BYTES),
    derive(secret, 'bona-fide relay entries 1', 32),
    derive(secret, 'bona-fide relay names 1', 32),
  ]);
  return {
    room: toBase64Url(room),
    token: toBase64Url(token),
    keyId,
    seal: await crypto.subtle.importKey('raw', seal, 'AES-GCM', false, ['encrypt', 'decrypt']),
    names: await crypto.subtle.importKey('raw', names, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  };
}

/** The id of an entry at the relay: 16 bytes of a MAC of what it is about, base64url. */
export async function entryId({ names }: RoomKeys, kind: 'meta' | 'body' | 'device', id: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', names, utf8(`${kind}:${id}`));
  return toBase64Url(new Uint8Array(mac, 0, 16));
}

export async function derive(from: Bytes, label: string, bytes: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(label) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, bytes * 8));
}
