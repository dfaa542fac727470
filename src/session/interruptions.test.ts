import { beforeEach, describe, expect, it } from 'vitest';
import { BonaFideError } from '../contract/errors.js';
import { GapClock } from './gap-clock.js';
import { Interruptions } from './interruptions.js';
import { Ledger } from './ledger.js';
import { SessionState } from './session-state.js';
import { SnapshotStore } from './snapshot-store.js';

const DEAD = new BonaFideError('worker-crashed', 'gone');

/** A session that listens to a tab, on a clock that stands at 60 s. */
function listening() {
  const store = new SnapshotStore(1_800_000, false);
  const state = new SessionState(store);
  const gap = new GapClock(() => 60_000);
  const done: string[] = [];
  const results = { lastHeardAtMs: 40_000 };
  const interruptions = new Interruptions({
    store,
    state,
    ledger: new Ledger(),
    gap,
    results,
    fail: async (error, cause = 'interrupted') => {
      done.push(`fail ${error.code}`);
      state.dispatch({ type: 'fail', error: error.toData() });
      gap.begin(cause);
    },
    goOn: async (cause) => void done.push(`go on ${cause ?? ''}`.trim()),
    startAgain: () => void done.push('start again'),
  });
  state.dispatch({ type: 'start', live: true, asks: false }, { source: { kind: 'display' } });
  state.dispatch({ type: 'opened' });
  return { store, state, gap, done, results, interruptions };
}

describe('Interruptions', () => {
  let session: ReturnType<typeof listening>;
  beforeEach(() => {
    session = listening();
  });

  it('replaces a worker that died, and counts its silence to the gap', async () => {
    await session.interruptions.workerDied(DEAD);
    expect(session.done).toEqual(['start again']);
    expect(session.state.phase).toBe('starting');
    expect(session.gap.take()).toEqual({ cause: 'worker-restart', gapMs: 20_000 });
    expect(session.store.current.notices.map(({ kind }) => kind)).toEqual(['restarted']);
  });

  it('asks the user after two workers, and counts anew in the next session', async () => {
    for (let i = 0; i < 2; i++) {
      await session.interruptions.workerDied(DEAD);
      session.state.dispatch({ type: 'opened' });
    }
    await session.interruptions.workerDied(DEAD);
    expect(session.done.at(-1)).toBe('fail worker-crashed');
    expect(session.state.phase).toBe('interrupted');
    session.interruptions.clear();
    session.state.dispatch({ type: 'recovered' });
    await session.interruptions.workerDied(DEAD);
    expect(session.done.at(-1)).toBe('start again');
  });

  it('leaves a worker that dies while nobody listens to the next start', async () => {
    session.state.dispatch({ type: 'pause' });
    await session.interruptions.workerDied(DEAD);
    await session.interruptions.pageFrozen();
    expect(session.done).toEqual([]);
    expect(session.state.phase).toBe('paused');
  });

  it('goes on when a frozen page wakes', async () => {
    await session.interruptions.pageFrozen();
    expect(session.state.phase).toBe('interrupted');
    expect(session.gap.cause).toBe('frozen');
    await session.interruptions.pageThawed();
    expect(session.done).toEqual(['fail context-suspended', 'go on']);
    expect(session.store.current.notices.map(({ kind }) => kind)).toEqual(['thawed']);
  });

  it('does not go on by itself after anything else that stopped it', async () => {
    await session.interruptions.deviceLost(new BonaFideError('device-lost', 'gone'));
    await session.interruptions.pageThawed();
    // A shared tab can only be chosen again by the user.
    expect(session.done).toEqual(['fail device-lost']);
    expect(session.gap.cause).toBe('interrupted');
  });
});
