import { describe, expect, it } from 'vitest';
import { GapClock } from './gap-clock.js';

describe('GapClock', () => {
  const clock = { ms: 10_000 };
  const create = (): GapClock => new GapClock(() => clock.ms);

  it('keeps the first cause of a standstill', () => {
    const gap = create();
    gap.begin('frozen');
    clock.ms += 500;
    gap.begin('interrupted');
    clock.ms += 250;
    expect(gap.cause).toBe('frozen');
    expect(gap.take()).toEqual({ cause: 'frozen', gapMs: 750 });
    expect(gap.cause).toBeNull();
  });

  it('may have begun before it was noticed', () => {
    const gap = create();
    gap.begin('worker-restart', clock.ms - 20_000);
    expect(gap.take()).toEqual({ cause: 'worker-restart', gapMs: 20_000 });
  });

  it('ends under another word where that is truer', () => {
    const gap = create();
    gap.begin('interrupted');
    expect(gap.take('device-change')).toEqual({ cause: 'device-change', gapMs: 0 });
  });

  it('never takes negative time, and none where it never began', () => {
    const gap = create();
    expect(gap.take()).toEqual({ cause: 'interrupted', gapMs: 0 });
    gap.begin('paused', clock.ms + 1_000);
    expect(gap.take().gapMs).toBe(0);
  });
});
