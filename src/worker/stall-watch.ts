/** Notices a source that gives nothing any more, by this thread's own clock. */
const STALL_MS = 2_000;
const TICK_MS = 500;

export interface StallWatch {
  /** The source gave something. */
  alive(): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

/**
 * Calls `onStall` once for each stall. A tick that comes late means that the thread itself was frozen and its messages
 * with it, so the wait starts over.
 */
export function watchForStall(onStall: () => void, nowMs: () => number = () => performance.now()): StallWatch {
  let aliveAtMs = nowMs();
  let tickedAtMs = aliveAtMs;
  let said = false;
  let paused = false;
  const alive = (): void => {
    aliveAtMs = nowMs();
    said = false;
  };
  const timer = setInterval(() => {
    const now = nowMs();
    if (paused || now - tickedAtMs > 3 * TICK_MS) aliveAtMs = now;
    tickedAtMs = now;
    if (said || now - aliveAtMs < STALL_MS) return;
    said = true;
    onStall();
  }, TICK_MS);
  return {
    alive,
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      alive();
    },
    stop: () => clearInterval(timer),
  };
}
