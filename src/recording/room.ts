/** The room that the browser leaves this site. */

/** Left free, so that the end of a file, and the verdicts of the session, still find room. */
export const RESERVE_BYTES = 24 * 1024 * 1024;

/** Bytes left; null where the browser does not say. */
export async function freeBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
