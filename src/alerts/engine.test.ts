import { describe, expect, it } from 'vitest';
import type { Verdict } from '../contract/verdict.js';
import { AlertEngine, CLEAR_MS } from './engine.js';
import type { AlertRule } from './rules.js';

const RULE: AlertRule = {
  id: 'a',
  enabled: true,
  when: 'deepfake',
  holdMs: 2_000,
  sound: false,
  vibrate: false,
  notify: false,
};

/** Times at which the rule spoke, for a verdict each 250 ms. */
function spokenAt(verdicts: readonly (Verdict | null)[], rule: AlertRule = RULE): number[] {
  const engine = new AlertEngine();
  return verdicts.flatMap((verdict, i) => engine.observe({ atMs: i * 250, verdict }, [rule]).map(() => i * 250));
}

function run(verdict: Verdict | null, ms: number): (Verdict | null)[] {
  return Array.from({ length: ms / 250 }, () => verdict);
}

describe('an alert', () => {
  it('speaks once the verdict has held, and once only while it stays', () => {
    expect(spokenAt(run('DEEPFAKE', 20_000))).toEqual([2_000]);
  });

  it('speaks at the first verdict where it need not hold', () => {
    expect(spokenAt(run('DEEPFAKE', 3_000), { ...RULE, holdMs: 0 })).toEqual([0]);
  });

  it('does not speak for a verdict that is broken off before it has held', () => {
    const broken = [...run('DEEPFAKE', 1_750), ...run('SUSPICIOUS', 250)];
    expect(spokenAt([...broken, ...broken, ...broken])).toEqual([]);
  });

  it('does not flap: the verdict must be better for a while before it speaks again', () => {
    const flapping = Array.from({ length: 20 }, () => [...run('DEEPFAKE', 3_000), ...run('SUSPICIOUS', 2_000)]).flat();
    expect(spokenAt(flapping)).toEqual([2_000]);
    const back = [...run('DEEPFAKE', 4_000), ...run('AUTHENTIC', CLEAR_MS), ...run('DEEPFAKE', 4_000)];
    expect(spokenAt(back)).toEqual([2_000, 4_000 + CLEAR_MS + 2_000]);
  });

  it('takes silence for neither: it adds nothing and breaks nothing off', () => {
    const pausing = [...run('DEEPFAKE', 1_500), ...run(null, 60_000), ...run('DEEPFAKE', 1_000)];
    expect(spokenAt(pausing)).toEqual([62_000]);
    expect(spokenAt([...run('DEEPFAKE', 3_000), ...run(null, 60_000), ...run('DEEPFAKE', 9_000)])).toEqual([2_000]);
  });

  it('for suspicious takes worse for bad as well, and better for better', () => {
    const rule = { ...RULE, when: 'suspicious' } as const;
    expect(spokenAt([...run('SUSPICIOUS', 1_000), ...run('DEEPFAKE', 2_000)], rule)).toEqual([2_000]);
    expect(spokenAt([...run('AUTHENTIC', 9_000)], rule)).toEqual([]);
    expect(spokenAt(run('SUSPICIOUS', 9_000))).toEqual([]);
  });

  it('says nothing while it is switched off, and forgets with the session', () => {
    expect(spokenAt(run('DEEPFAKE', 9_000), { ...RULE, enabled: false })).toEqual([]);
    const engine = new AlertEngine();
    const rule = { ...RULE, holdMs: 0 };
    expect(engine.observe({ atMs: 0, verdict: 'DEEPFAKE' }, [rule])).toHaveLength(1);
    expect(engine.observe({ atMs: 250, verdict: 'DEEPFAKE' }, [rule])).toHaveLength(0);
    engine.reset();
    expect(engine.observe({ atMs: 0, verdict: 'DEEPFAKE' }, [rule])).toHaveLength(1);
  });
});
