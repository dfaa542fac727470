/** What a room is closed with: the next room's secret, sealed once for each device that stays. */
import { type Bytes, utf8 } from './bytes.js';
import { SyncError } from './errors.js';
import type { RoomKeys } from './keys.js';
import { unwrapSecret, wrapSecret } from './pairing.js';
import { open, seal } from './seal.js';
import type { DeviceState } from './state.js';

const ENTRY = 'farewell';

export async function sealFarewell(keys: RoomKeys, secret: Bytes, staying: readonly DeviceState[]): Promise<Bytes> {
  const wrapped = await Promise.all(
    staying.map(async ({ id, publicKey }) => [id, await wrapSecret(secret, publicKey)]),
  );
  return seal(keys, ENTRY, 1, utf8(JSON.stringify(Object.fromEntries(wrapped))));
}

export interface Farewell {
  /** Null when this device is not to follow. */
  readonly secret: Bytes | null;
  readonly staying: readonly string[];
}

/** @throws {SyncError} when it was not sealed in this room, or not for this device's keys */
export async function openFarewell(
  keys: RoomKeys,
  sealed: Uint8Array,
  deviceId: string,
  deviceKeys: CryptoKeyPair,
): Promise<Farewell> {
  const { content } = await open(keys, ENTRY, sealed);
  const wrapped: unknown = JSON.parse(new TextDecoder().decode(content));
  if (typeof wrapped !== 'object' || wrapped === null) throw new SyncError('not-understood', 'A rotation is empty.');
  const own: unknown = Reflect.get(wrapped, deviceId);
  const secret = typeof own === 'string' ? await unwrapSecret(own, deviceKeys) : null;
  return { secret, staying: Object.keys(wrapped) };
}
