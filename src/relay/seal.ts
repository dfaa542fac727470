/**
 * Sealed entries: `format (1) | key id (4) | version (6) | nonce (12) | AES-256-GCM`. Room, entry and version are
 * additional data: bytes moved to another place, or passed off as another version, do not open.
 */
import { areEqual, type Bytes, join, utf8 } from './bytes.js';
import { SyncError } from './errors.js';
import { KEY_ID_BYTES, type RoomKeys } from './keys.js';

const FORMAT = 1;
const VERSION_BYTES = 6;
const NONCE_BYTES = 12;
const HEAD_BYTES = 1 + KEY_ID_BYTES + VERSION_BYTES + NONCE_BYTES;
const LENGTH_BYTES = 4;
const SMALLEST_CLASS_BYTES = 256;

export interface Opened {
  readonly version: number;
  readonly content: Bytes;
}

/** Random nonces: at one for each write, 2^32 writes under one key stay within NIST SP 800-38D. */
export async function seal(keys: RoomKeys, entry: string, version: number, content: Uint8Array): Promise<Bytes> {
  const padded = new Uint8Array(sizeClass(LENGTH_BYTES + content.byteLength));
  new DataView(padded.buffer).setUint32(0, content.byteLength);
  padded.set(content, LENGTH_BYTES);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const box = await crypto.subtle.encrypt(parameters(keys, entry, version, nonce), keys.seal, padded);
  return join(Uint8Array.of(FORMAT), keys.keyId, versionBytes(version), nonce, new Uint8Array(box));
}

/**
 * @param oldKeyIds keys that the room had before
 * @throws {SyncError} `wrong-key`, `old-key`, `tampered` or `not-understood`
 */
export async function open(
  keys: RoomKeys,
  entry: string,
  sealed: Uint8Array,
  oldKeyIds: readonly Uint8Array[] = [],
): Promise<Opened> {
  if (sealed.byteLength < HEAD_BYTES) throw new SyncError('tampered', 'An entry is cut off.');
  if (sealed[0] !== FORMAT) throw new SyncError('not-understood', `An entry has format ${sealed[0]}, not ${FORMAT}.`);
  const keyId = sealed.subarray(1, 1 + KEY_ID_BYTES);
  if (!areEqual(keyId, keys.keyId)) {
    const isOld = oldKeyIds.some((old) => areEqual(old, keyId));
    throw new SyncError(isOld ? 'old-key' : 'wrong-key', 'An entry was sealed with another key than this room has.');
  }
  const version = versionOf(sealed);
  const nonce = new Uint8Array(sealed.subarray(HEAD_BYTES - NONCE_BYTES, HEAD_BYTES));
  let padded: Uint8Array;
  try {
    const box = new Uint8Array(sealed.subarray(HEAD_BYTES));
    padded = new Uint8Array(await crypto.subtle.decrypt(parameters(keys, entry, version, nonce), keys.seal, box));
  } catch (cause) {
    throw new SyncError('tampered', 'An entry is not what was sealed at its place.', cause);
  }
  const bytes = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (bytes > padded.byteLength - LENGTH_BYTES) throw new SyncError('not-understood', 'An entry has no such length.');
  return { version, content: new Uint8Array(padded.subarray(LENGTH_BYTES, LENGTH_BYTES + bytes)) };
}

/** The version that sealed bytes claim. Only `open` says whether they are right. */
export function versionOf(sealed: Uint8Array): number {
  let version = 0;
  for (let i = 0; i < VERSION_BYTES; i += 1) version = version * 256 + (sealed[1 + KEY_ID_BYTES + i] ?? 0);
  return version;
}

/**
 * Padmé (Nikitin et al., PURBs, PETS 2019): of a size only the leading bits are kept, so that it gives away O(log log n)
 * bits, for at most 12 % more bytes. Small ones are all of one class.
 */
export function sizeClass(bytes: number): number {
  if (bytes <= SMALLEST_CLASS_BYTES) return SMALLEST_CLASS_BYTES;
  const exponent = Math.floor(Math.log2(bytes));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(bytes / step) * step;
}

function versionBytes(version: number): Bytes {
  const bytes = new Uint8Array(VERSION_BYTES);
  for (let i = VERSION_BYTES - 1, rest = version; i >= 0; i -= 1, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
}

function parameters(keys: RoomKeys, entry: string, version: number, iv: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: join(utf8(`${keys.room}\n${entry}\n`), versionBytes(version)) };
}
