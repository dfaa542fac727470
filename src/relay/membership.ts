import { newDeviceKeys, type Pairing, publicKeyOf } from './pairing.js';
import type { DeviceState } from './state.js';
import type { Membership } from './vault.js';

/** A device that is new in a room: what it keeps to itself, and what it says of itself to the others. */
export async function newMembership(
  { secret, relayUrl, invite }: Pairing,
  deviceName: string,
  now: number,
): Promise<{ readonly membership: Membership; readonly device: DeviceState }> {
  const deviceId = crypto.randomUUID();
  const deviceKeys = await newDeviceKeys();
  return {
    membership: {
      secret,
      relayUrl,
      invite,
      deviceId,
      deviceKeys,
      syncsNew: true,
      isPaused: false,
      isRevoked: false,
      oldKeyIds: [],
    },
    device: {
      kind: 'device',
      id: deviceId,
      name: { value: deviceName, at: now, by: deviceId },
      addedAt: now,
      publicKey: await publicKeyOf(deviceKeys),
    },
  };
}
