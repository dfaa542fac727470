import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatchdog } from './watchdog.js';

const MS = 1_000;

describe('createWatchdog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says nothing before it was fed', () => {
    const onSilent = vi.fn();
    createWatchdog(MS, onSilent);
    vi.advanceTimersByTime(10 * MS);
    expect(onSilent).not.toHaveBeenCalled();
  });

  it('speaks once when nothing follows', () => {
    const onSilent = vi.fn();
    createWatchdog(MS, onSilent).feed();
    vi.advanceTimersByTime(10 * MS);
    expect(onSilent).toHaveBeenCalledTimes(1);
  });

  it('keeps quiet while it is fed, and when it is stopped', () => {
    const onSilent = vi.fn();
    const watchdog = createWatchdog(MS, onSilent);
    for (let i = 0; i < 20; i++) {
      watchdog.feed();
      vi.advanceTimersByTime(MS / 2);
    }
    expect(onSilent).not.toHaveBeenCalled();
    watchdog.stop();
    vi.advanceTimersByTime(10 * MS);
    expect(onSilent).not.toHaveBeenCalled();
  });

  it('forgives a page that slept', () => {
    const onSilent = vi.fn();
    let asleepMs = 0;
    const watchdog = createWatchdog(MS, onSilent, () => Date.now() + asleepMs);
    watchdog.feed();
    asleepMs = 3_600_000;
    vi.advanceTimersByTime(MS);
    expect(onSilent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(MS);
    expect(onSilent).toHaveBeenCalledTimes(1);
  });
});
