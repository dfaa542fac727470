/**
 * The session as a pure state machine: commands of the user and events of the world in, the next state out.
 * It knows no clock, no worker and no device; `session.ts` does what the states ask for.
 *
 * The rule behind the table: a live session that has begun is never thrown away. What goes wrong interrupts it, with
 * everything heard so far kept, and Retry goes on; only what goes wrong before the first sample is a failure.
 */
import type { ErrorData } from '../contract/errors.js';

export const PHASES = [
  /** Nothing was started. */
  'idle',
  /** The browser asks the user, or is about to. */
  'asking',
  /** Models load, the worker and the sound system start. */
  'starting',
  /** Listening; not enough speech yet for a verdict. */
  'buffering',
  /** Listening; verdicts arrive. */
  'analyzing',
  /** Stopped by the user; the microphone is free. */
  'paused',
  /** Stopped by something else; Retry goes on. */
  'interrupted',
  /** Ending: the last results are on their way. */
  'stopping',
  /** Ended; the results stay. */
  'done',
  /** It never began, or was a file that could not be read to its end. A new start tries again. */
  'failed',
] as const;

export type Phase = (typeof PHASES)[number];

export interface MachineState {
  readonly phase: Phase;
  /** A live source, which can be paused; false for a file. */
  readonly live: boolean;
  /** Sound has reached the detector, so there is something to lose. */
  readonly begun: boolean;
  /** Why the phase is `interrupted` or `failed`, or why the session ended by itself. */
  readonly error: ErrorData | null;
}

export type MachineEvent =
  | { readonly type: 'start'; readonly live: boolean; readonly asks: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'resume'; readonly asks: boolean }
  | { readonly type: 'retry'; readonly asks: boolean }
  | { readonly type: 'stop' }
  | { readonly type: 'reset' }
  /** The source is open. */
  | { readonly type: 'granted' }
  /** The detector listens. */
  | { readonly type: 'opened' }
  /** The detector collects speech. */
  | { readonly type: 'collecting' }
  /** The detector gave a verdict. */
  | { readonly type: 'verdict' }
  /** The worker died; another one is being started. */
  | { readonly type: 'crash' }
  | { readonly type: 'fail'; readonly error: ErrorData }
  /** What had failed works again by itself. */
  | { readonly type: 'recovered' }
  /** The source or the session's time is over; `error` says why when it was not the user's wish. */
  | { readonly type: 'end'; readonly error: ErrorData | null }
  /** Everything is torn down. */
  | { readonly type: 'closed' };

export const INITIAL: MachineState = { phase: 'idle', live: true, begun: false, error: null };

type Step = (state: MachineState, event: MachineEvent) => MachineState | null;

const to =
  (phase: Phase): Step =>
  (state) => ({ ...state, phase, error: null });
const ifLive =
  (step: Step): Step =>
  (state, event) =>
    state.live ? step(state, event) : null;

const start: Step = (_state, event) =>
  event.type === 'start'
    ? { phase: event.asks ? 'asking' : 'starting', live: event.live, begun: false, error: null }
    : null;
const again: Step = (state, event) =>
  event.type === 'retry' || event.type === 'resume'
    ? { ...state, phase: event.asks ? 'asking' : 'starting', error: null }
    : null;
const fail: Step = (state, event) =>
  event.type === 'fail'
    ? { ...state, phase: state.live && state.begun ? 'interrupted' : 'failed', error: event.error }
    : null;
const end: Step = (state, event) => (event.type === 'end' ? { ...state, phase: 'stopping', error: event.error } : null);
const opened: Step = (state) => ({ ...state, phase: 'buffering', begun: true, error: null });
/** A start that is cancelled with nothing heard leaves no session behind. */
const closed: Step = (state) => (state.begun ? { ...state, phase: 'done' } : INITIAL);
const reset: Step = () => INITIAL;
const stop = to('stopping');

type Table = { readonly [P in Phase]: { readonly [E in MachineEvent['type']]?: Step } };

const listening = {
  collecting: to('buffering'),
  verdict: to('analyzing'),
  pause: ifLive(to('paused')),
  crash: to('starting'),
  fail,
  stop,
  end,
} as const;

const TABLE: Table = {
  idle: { start },
  asking: { granted: to('starting'), fail, stop, end },
  starting: { opened, crash: to('starting'), fail, stop, end },
  buffering: listening,
  analyzing: listening,
  paused: { resume: again, fail, stop, end },
  interrupted: { retry: again, recovered: to('buffering'), fail, stop, end },
  stopping: { closed },
  done: { start, reset },
  failed: { start, reset },
};

/** The next state, or `null` when the event means nothing in this state. */
export function transition(state: MachineState, event: MachineEvent): MachineState | null {
  return TABLE[state.phase][event.type]?.(state, event) ?? null;
}

/** True while samples flow. */
export function isListening(phase: Phase): boolean {
  return phase === 'buffering' || phase === 'analyzing';
}

/** True while there is a session that can be stopped. */
export function isActive(phase: Phase): boolean {
  return phase !== 'idle' && phase !== 'done' && phase !== 'failed';
}
