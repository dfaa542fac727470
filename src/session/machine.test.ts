import { describe, expect, it } from 'vitest';
import type { ErrorData } from '../contract/errors.js';
import {
  INITIAL,
  isActive,
  isListening,
  type MachineEvent,
  type MachineState,
  PHASES,
  type Phase,
  transition,
} from './machine.js';

const error: ErrorData = { code: 'device-lost', message: 'gone' };

const EVENTS = {
  'start live, asks': { type: 'start', live: true, asks: true },
  'start live': { type: 'start', live: true, asks: false },
  'start file': { type: 'start', live: false, asks: false },
  pause: { type: 'pause' },
  'resume, asks': { type: 'resume', asks: true },
  resume: { type: 'resume', asks: false },
  'retry, asks': { type: 'retry', asks: true },
  retry: { type: 'retry', asks: false },
  stop: { type: 'stop' },
  reset: { type: 'reset' },
  granted: { type: 'granted' },
  opened: { type: 'opened' },
  collecting: { type: 'collecting' },
  verdict: { type: 'verdict' },
  crash: { type: 'crash' },
  fail: { type: 'fail', error },
  recovered: { type: 'recovered' },
  end: { type: 'end', error: null },
  closed: { type: 'closed' },
} as const satisfies Record<string, MachineEvent>;

type EventName = keyof typeof EVENTS;

/** What is meant: every pair that is not listed must mean nothing. */
const EXPECTED: Record<
  Phase,
  Partial<Record<EventName, Phase | 'done or idle' | 'interrupted or failed' | 'paused if live'>>
> = {
  idle: { 'start live, asks': 'asking', 'start live': 'starting', 'start file': 'starting' },
  asking: { granted: 'starting', fail: 'interrupted or failed', stop: 'stopping', end: 'stopping' },
  starting: {
    opened: 'buffering',
    crash: 'starting',
    fail: 'interrupted or failed',
    stop: 'stopping',
    end: 'stopping',
  },
  buffering: {
    collecting: 'buffering',
    verdict: 'analyzing',
    pause: 'paused if live',
    crash: 'starting',
    fail: 'interrupted or failed',
    stop: 'stopping',
    end: 'stopping',
  },
  analyzing: {
    collecting: 'buffering',
    verdict: 'analyzing',
    pause: 'paused if live',
    crash: 'starting',
    fail: 'interrupted or failed',
    stop: 'stopping',
    end: 'stopping',
  },
  paused: {
    'resume, asks': 'asking',
    resume: 'starting',
    fail: 'interrupted or failed',
    stop: 'stopping',
    end: 'stopping',
  },
  interrupted: {
    'retry, asks': 'asking',
    retry: 'starting',
    recovered: 'buffering',
    fail: 'interrupted or failed',
    stop: 'stopping',
    end: 'stopping',
  },
  stopping: { closed: 'done or idle' },
  done: { 'start live, asks': 'asking', 'start live': 'starting', 'start file': 'starting', reset: 'idle' },
  failed: { 'start live, asks': 'asking', 'start live': 'starting', 'start file': 'starting', reset: 'idle' },
};

function meant(state: MachineState, name: EventName): Phase | null {
  const phase = EXPECTED[state.phase][name];
  switch (phase) {
    case undefined:
      return null;
    case 'done or idle':
      return state.begun ? 'done' : 'idle';
    case 'interrupted or failed':
      return state.live && state.begun ? 'interrupted' : 'failed';
    case 'paused if live':
      return state.live ? 'paused' : null;
    default:
      return phase;
  }
}

const names = Object.keys(EVENTS) as EventName[];
const states = PHASES.flatMap((phase) =>
  [true, false].flatMap((live) => [true, false].map((begun): MachineState => ({ phase, live, begun, error: null }))),
);

describe.each(states)('in $phase (live $live, begun $begun)', (state) => {
  it.each(names)('%s', (name) => {
    expect(transition(state, EVENTS[name])?.phase ?? null).toBe(meant(state, name));
  });
});

describe('what a step carries', () => {
  const listening: MachineState = { phase: 'analyzing', live: true, begun: true, error: null };

  it('keeps the error of a failure until the next start', () => {
    const failed = transition({ ...listening, begun: false }, EVENTS.fail);
    expect(failed).toMatchObject({ phase: 'failed', error });
    expect(transition(failed as MachineState, EVENTS['start live'])).toMatchObject({ error: null, begun: false });
  });

  it('clears the error of an interruption when it goes on', () => {
    const interrupted = transition(listening, EVENTS.fail);
    expect(interrupted).toMatchObject({ phase: 'interrupted', begun: true, error });
    expect(transition(interrupted as MachineState, EVENTS.retry)).toMatchObject({ begun: true, error: null });
    expect(transition(interrupted as MachineState, EVENTS.recovered)).toMatchObject({ begun: true, error: null });
  });

  it('says why a session ended by itself, also when it is done', () => {
    const limit: ErrorData = { code: 'session-limit', message: 'over' };
    const ending = transition(listening, { type: 'end', error: limit });
    expect(transition(ending as MachineState, EVENTS.closed)).toEqual({ ...listening, phase: 'done', error: limit });
  });

  it('begins when the detector listens', () => {
    const starting = transition(INITIAL, EVENTS['start live']) as MachineState;
    expect(starting.begun).toBe(false);
    expect(transition(starting, EVENTS.opened)?.begun).toBe(true);
  });

  it('leaves no session behind when a start was cancelled', () => {
    const asking = transition(INITIAL, EVENTS['start live, asks']) as MachineState;
    const stopping = transition(asking, EVENTS.stop) as MachineState;
    expect(transition(stopping, EVENTS.closed)).toEqual(INITIAL);
  });
});

describe('walks at random', () => {
  const WALKS = 400;
  const STEPS = 200;

  /** Seeded: a walk that fails can be walked again. */
  function* walk(seed: number): Generator<{ before: MachineState; event: MachineEvent; after: MachineState }> {
    let state = INITIAL;
    let dice = seed;
    for (let step = 0; step < STEPS; step++) {
      dice = (Math.imul(dice, 1_664_525) + 1_013_904_223) >>> 0;
      const event = EVENTS[names[Math.floor((dice / 2 ** 32) * names.length)] as EventName];
      const next = transition(state, event);
      if (next === null) continue;
      yield { before: state, event, after: next };
      state = next;
    }
  }

  it('reaches every phase, and loses no session that has begun', () => {
    const reached = new Set<Phase>();
    for (let seed = 1; seed <= WALKS; seed++) {
      for (const { before, event, after } of walk(seed)) {
        reached.add(after.phase);
        const where = `seed ${seed}: ${event.type} in ${before.phase}`;
        // Only the user throws a session away: by another start, or by leaving one that has ended.
        if (before.begun && !after.begun) expect(['start', 'reset'], where).toContain(event.type);
        if (before.begun && before.live && event.type === 'fail') expect(after.phase, where).toBe('interrupted');
        if (event.type !== 'start' && event.type !== 'reset' && after.phase !== 'idle')
          expect(after.live, where).toBe(before.live);
        if (after.phase === 'paused' || after.phase === 'interrupted') expect(after.live, where).toBe(true);
        if (isListening(after.phase)) expect(after.begun, where).toBe(true);
        if (after.phase === 'idle') expect(after, where).toEqual(INITIAL);
        if (after.phase === 'interrupted' || after.phase === 'failed') expect(after.error, where).not.toBeNull();
        else if (after.phase !== 'stopping' && after.phase !== 'done') expect(after.error, where).toBeNull();
        if (isActive(after.phase) && after.phase !== 'stopping')
          expect(transition(after, EVENTS.stop), where).not.toBeNull();
      }
    }
    expect([...reached].sort()).toEqual([...PHASES].sort());
  });
});

describe('what phases are', () => {
  it('listening: two of them', () => {
    expect(PHASES.filter(isListening)).toEqual(['buffering', 'analyzing']);
  });

  it('active: all but before and after', () => {
    expect(PHASES.filter((phase) => !isActive(phase))).toEqual(['idle', 'done', 'failed']);
  });
});
