import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlertSettings } from '../alerts/rules.js';
import type { Verdict } from '../contract/verdict.js';
import type { SessionGroup } from '../session/group.js';
import type { Session } from '../session/session.js';
import { emptySnapshot, type SessionSnapshot } from '../session/snapshot.js';
import { AlertRunner } from './alert-runner.js';
import { nameSession } from './session-names.js';

const ways = { enabled: true, sound: false, vibrate: false, notify: false };
const RULES: AlertSettings = { rules: [{ id: 'a', when: 'deepfake', holdMs: 2_000, ...ways }], quiet: null };

/** A session that says what the test has it say. */
class Speaker {
  snapshot: SessionSnapshot;
  readonly listeners = new Set<(snapshot: SessionSnapshot) => void>();
  #atMs = 0;

  constructor(id: string, label: string) {
    this.snapshot = { ...emptySnapshot(1), id, source: { kind: 'clip', url: '', label } };
  }

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One hop of 250 ms. */
  say(verdict: Verdict, provisional = false): void {
    this.#atMs += 250;
    const span = { startMs: 0, endMs: this.#atMs };
    const result = { status: 'analyzing', verdict, provisional, span } as SessionSnapshot['result'];
    this.snapshot = { ...this.snapshot, result };
    for (const listener of this.listeners) listener(this.snapshot);
  }

  restart(id: string): void {
    this.#atMs = 0;
    this.snapshot = { ...this.snapshot, id, result: null };
  }
}

function group(...speakers: Speaker[]) {
  const listeners = new Set<(sessions: readonly Session[]) => void>();
  const of = (list: readonly Speaker[]) => list as unknown as readonly Session[];
  const made = {
    sessions: of(speakers),
    subscribe(listener: (sessions: readonly Session[]) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = (...next: Speaker[]): void => {
    made.sessions = of(next);
    for (const listener of listeners) listener(made.sessions);
  };
  return { group: made as unknown as SessionGroup, change };
}

function run(speaker: Speaker, verdict: Verdict, ms: number): void {
  for (let atMs = 0; atMs < ms; atMs += 250) speaker.say(verdict);
}

describe('alerts of several sessions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('each session is watched by itself, and the alert says which', () => {
    const [anna, bank] = [new Speaker('1', 'Microphone'), new Speaker('2', 'Bank.wav')];
    nameSession(anna as unknown as Session, 'Anna');
    const said: string[] = [];
    new AlertRunner(
      group(anna, bank).group,
      (text) => said.push(text),
      () => RULES,
    );
    // Each of them alone has not held for two seconds when the other is added to it.
    for (let hop = 0; hop < 6; hop++) for (const speaker of [anna, bank]) speaker.say('DEEPFAKE');
    expect(said).toEqual([]);
    run(bank, 'DEEPFAKE', 1_000);
    expect(said).toEqual(['Deepfake for 2 seconds, at 0:02: Bank.wav']);
    // One that is better arms nothing but itself.
    run(anna, 'AUTHENTIC', 6_000);
    run(bank, 'DEEPFAKE', 9_000);
    expect(said).toHaveLength(1);
    run(anna, 'DEEPFAKE', 2_500);
    expect(said).toEqual(['Deepfake for 2 seconds, at 0:02: Bank.wav', 'Deepfake for 2 seconds, at 0:09: Anna']);
  });

  test('one that is added later is watched, one that was removed is not', () => {
    const [first, later] = [new Speaker('1', 'First'), new Speaker('2', 'Later')];
    const said: string[] = [];
    const { group: sessions, change } = group(first);
    const runner = new AlertRunner(
      sessions,
      (text) => said.push(text),
      () => RULES,
    );
    change(first, later);
    run(later, 'DEEPFAKE', 2_500);
    expect(said).toEqual(['Deepfake for 2 seconds, at 0:02: Later']);
    change(later);
    run(first, 'DEEPFAKE', 5_000);
    expect(said).toHaveLength(1);
    runner.stop();
    expect(first.listeners.size + later.listeners.size).toBe(0);
  });

  test('in quiet hours it stands on the page, and neither sounds, buzzes nor notifies', () => {
    const vibrate = vi.fn();
    vi.stubGlobal('navigator', { vibrate });
    const all = { ...RULES.rules[0], vibrate: true } as AlertSettings['rules'][number];
    const said: string[] = [];
    for (const quiet of [{ fromMinute: 0, toMinute: 1_439 }, null]) {
      const speaker = new Speaker('1', 'Microphone');
      vi.setSystemTime(new Date(2026, 0, 31, 12));
      new AlertRunner(
        group(speaker).group,
        (text) => said.push(text),
        () => ({ rules: [all], quiet }),
      );
      run(speaker, 'DEEPFAKE', 2_500);
      expect(vibrate).toHaveBeenCalledTimes(quiet === null ? 1 : 0);
    }
    expect(said).toHaveLength(2);
  });

  test('a source that is used again begins anew', () => {
    const speaker = new Speaker('1', 'Microphone');
    const said: string[] = [];
    new AlertRunner(
      group(speaker).group,
      (text) => said.push(text),
      () => RULES,
    );
    run(speaker, 'DEEPFAKE', 2_500);
    speaker.restart('2');
    run(speaker, 'DEEPFAKE', 2_500);
    expect(said).toHaveLength(2);
  });
});
