/**
 * A page that is closed or left has no time to write its sessions to their end. It has time for a mark in local storage, by
 * which the next start tells what its user ended from what was cut off.
 */
export const LEFT_PREFIX = 'bona-fide.left.';

/** To be called while the page goes: sessions of these numbers end now. */
export function noteLeft(ids: readonly string[], atMs: number): void {
  try {
    for (const id of ids) localStorage.setItem(LEFT_PREFIX + id, String(atMs));
  } catch {
    // Storage may be forbidden or full; then they are taken for cut off.
  }
}

/** When the sessions ended that went with their page, ms since the epoch, by number. */
export function readLeft(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  try {
    for (const [key, value] of Object.entries(localStorage)) {
      const atMs = Number(value);
      if (key.startsWith(LEFT_PREFIX) && atMs > 0) found.set(key.slice(LEFT_PREFIX.length), atMs);
    }
  } catch {
    // See above.
  }
  return found;
}

export function forgetLeft(id: string): void {
  try {
    localStorage.removeItem(LEFT_PREFIX + id);
  } catch {
    // See above.
  }
}
