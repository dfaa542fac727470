import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../contract/relay.js';
import { delayMs, endingOf } from './reconnect.js';

describe('reconnecting', () => {
  it('waits twice as long at most after each failure, up to a minute, and anything between', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 20].map((attempt) => delayMs(attempt, 1))).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
    expect(delayMs(6, 0)).toBe(0);
    expect(delayMs(6, 0.5)).toBe(30_000);
  });

  it('gives up only where trying again changes nothing', () => {
    const final = Object.entries(REFUSALS).filter(([, code]) => endingOf(code).next === 'never');
    expect(final.map(([name]) => name)).toEqual([
      'malformed',
      'unauthorized',
      'invite-required',
      'origin-refused',
      'entry-too-large',
      'room-full',
    ]);
    for (const [reason, code] of Object.entries(REFUSALS)) expect(endingOf(code).reason).toBe(reason);
    expect(endingOf(1012)).toEqual({ reason: 'restarting', next: 'later' });
    expect(endingOf(1009)).toEqual({ reason: 'frame-too-large', next: 'never' });
    expect(endingOf(1006)).toEqual({ reason: 'unreachable', next: 'later' });
    expect(endingOf(REFUSALS['session-over']).next).toBe('at-once');
  });
});
