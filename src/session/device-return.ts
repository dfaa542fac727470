/** Whether a device that was lost, or another that may stand in for it, is there without the user having to choose. */
import type { SessionSource } from './snapshot.js';

/** A device that was pulled out by mistake is back by then, ms. */
const RETURN_MS = 10_000;

/**
 * Resolves true once there is a device to go on with: the same one, where the session had asked for a certain one, any
 * of its kind where it had not. False after 10 s, and for what only the user can choose again.
 */
export async function comesBack(source: SessionSource, waitMs = RETURN_MS): Promise<boolean> {
  if (source.kind !== 'microphone' && source.kind !== 'camera') return false;
  const kind = source.kind === 'microphone' ? 'audioinput' : 'videoinput';
  const present = async (): Promise<boolean> => {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.some((each) => each.kind === kind && (source.deviceId ?? each.deviceId) === each.deviceId);
  };
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<boolean>((resolve) => {
      const look = (): void =>
        void present().then(
          (there) => there && resolve(true),
          () => resolve(false),
        );
      navigator.mediaDevices.addEventListener('devicechange', look, { signal: listening.signal });
      timer = setTimeout(() => resolve(false), waitMs);
      look();
    });
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
