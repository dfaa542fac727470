/** The room that the browser leaves this site. */

/** Left free, so that the end of a file, and the verdicts of the session, still find room. */
export const RESERVE_BYTES = 24 * 1024 * 1024;

/**
 * Bytes left, as far as the browser tells; null where it does not. Chromium tells no more than 10 GiB and no less, so that
 * sites cannot measure the disk by it: there, room that runs out shows in the first write that fails.
 */
export async function freeBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
