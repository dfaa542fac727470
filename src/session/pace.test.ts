import { describe, expect, test } from 'vitest';
import { FULL_PACE, type Load, paceOf } from './pace.js';

const fresh: Load = { hidden: false, pressure: null, battery: null };

describe('pace', () => {
  test.each([
    ['nothing is known', fresh, 200, null],
    ['the processor has room', { ...fresh, pressure: 'fair' }, 200, null],
    ['the processor is busy', { ...fresh, pressure: 'serious' }, 200, null],
    ['the device is hot', { ...fresh, pressure: 'critical' }, 1_000, 'hot'],
    ['the page is hidden', { ...fresh, hidden: true }, 1_000, 'hidden'],
    ['the battery is low', { ...fresh, battery: { level: 0.2, charging: false } }, 500, 'battery'],
    ['the battery is low and charging', { ...fresh, battery: { level: 0.05, charging: true } }, 200, null],
    ['the battery is not low', { ...fresh, battery: { level: 0.21, charging: false } }, 200, null],
  ] as const)('%s', (_, load, intervalMs, cause) => expect(paceOf(load)).toEqual({ intervalMs, cause }));

  test('the slowest wins', () => {
    const battery = { level: 0.1, charging: false };
    expect(paceOf({ hidden: true, pressure: 'critical', battery }).cause).toBe('hot');
    expect(paceOf({ hidden: true, pressure: null, battery }).cause).toBe('hidden');
    expect(paceOf({ hidden: false, pressure: 'critical', battery }).cause).toBe('hot');
    expect(paceOf(fresh)).toBe(FULL_PACE);
  });
});
