/** Notices a worker that neither answers nor dies. */

export interface Watchdog {
  /** Something was heard of the worker: start the wait again. */
  feed(): void;
  stop(): void;
}

/**
 * Calls `onSilent` when `feed` was called and then nothing more for `ms`.
 * A timer that comes much too late means that the page itself slept; then the wait starts over.
 */
export function createWatchdog(ms: number, onSilent: () => void, nowMs: () => number = Date.now): Watchdog {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let fedAtMs = 0;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const wait = (delayMs: number): void => {
    const dueMs = nowMs() + delayMs;
    timer = setTimeout(() => {
      const now = nowMs();
      if (now - dueMs > ms / 2) fedAtMs = now;
      const leftMs = fedAtMs + ms - now;
      if (leftMs > 0) return wait(leftMs);
      timer = null;
      onSilent();
    }, delayMs);
  };
  return {
    // Four times a second for half an hour: no timer is made anew for each.
    feed() {
      fedAtMs = nowMs();
      if (timer === null) wait(ms);
    },
    stop,
  };
}
