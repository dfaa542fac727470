import { describe, expect, it } from 'vitest';
import { isQuiet, NO_ALERTS, readAlerts } from './rules.js';

const RULE = { id: 'a', enabled: true, when: 'deepfake', holdMs: 2_000, sound: true, vibrate: false, notify: true };

describe('stored rules', () => {
  it('come back as they were', () => {
    const settings = { rules: [RULE], quiet: { fromMinute: 1320, toMinute: 420 } };
    expect(readAlerts(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([null, '', 'null', '7', '{', '[]', '{"rules":7}', '{"quiet":{"fromMinute":1440,"toMinute":0}}'])(
    '%s is none',
    (stored) => {
      expect(readAlerts(stored)).toEqual(NO_ALERTS);
    },
  );

  it('leaves out a rule that cannot be used, and keeps the others', () => {
    const rules = [{ ...RULE, holdMs: 17 }, { ...RULE, when: 'never' }, { ...RULE, sound: 1 }, null, RULE];
    expect(readAlerts(JSON.stringify({ rules })).rules).toEqual([RULE]);
  });
});

describe('quiet hours', () => {
  it.each([
    [0, 60, 0, true],
    [0, 60, 60, false],
    [1320, 420, 1439, true],
    [1320, 420, 0, true],
    [1320, 420, 419, true],
    [1320, 420, 420, false],
    [1320, 420, 720, false],
    [300, 300, 300, false],
  ])('from %i to %i, at %i: %s', (fromMinute, toMinute, minute, quiet) => {
    expect(isQuiet({ fromMinute, toMinute }, minute)).toBe(quiet);
  });

  it('are none when none are set', () => {
    expect(isQuiet(null, 0)).toBe(false);
  });
});
