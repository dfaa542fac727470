/** What goes wrong outside and may mend itself: a lost device, a dead worker, a page that was put to sleep. */
import { BonaFideError } from '../contract/errors.js';
import type { GapCause } from '../contract/verdict.js';
import { comesBack } from './device-return.js';
import type { GapClock } from './gap-clock.js';
import type { Ledger } from './ledger.js';
import type { Results } from './results.js';
import type { SessionState } from './session-state.js';
import type { SnapshotStore } from './snapshot-store.js';

/** Workers that die are replaced this often in one session, and so are devices; then the user decides. */
const MAX_RESTARTS = 2;

export interface InterruptionsOptions {
  readonly store: SnapshotStore;
  readonly state: SessionState;
  readonly ledger: Ledger;
  readonly gap: GapClock;
  readonly results: Pick<Results, 'lastHeardAtMs'>;
  /** Makes the error a state, and stands still; `cause` is the gap's. */
  readonly fail: (error: BonaFideError, cause?: GapCause) => Promise<void>;
  /** Opens the device again, with a gap of that cause. */
  readonly goOn: (cause?: GapCause) => Promise<void>;
  /** Opens streams in a new worker, with the gap that has begun. */
  readonly startAgain: () => void;
}

export class Interruptions {
  readonly #options: InterruptionsOptions;
  #restarts = 0;

  constructor(options: InterruptionsOptions) {
    this.#options = options;
  }

  /** A session starts: nothing has gone wrong in it yet. */
  clear(): void {
    this.#restarts = 0;
  }

  /** A device that is there again, or another in its place, is opened without being asked for; else the user decides. */
  async deviceLost(error: BonaFideError): Promise<void> {
    const { store, state, ledger, fail, goOn } = this.#options;
    const { source } = store.current;
    const mayReturn = state.listensLive && this.#restarts < MAX_RESTARTS;
    await fail(error);
    if (!mayReturn || source === null || !(await comesBack(source)) || state.phase !== 'interrupted') return;
    this.#restarts++;
    store.note('reopened', ledger.endMs);
    await goOn('device-change');
  }

  async workerDied(error: BonaFideError): Promise<void> {
    const { store, state, ledger, gap, results, fail, startAgain } = this.#options;
    // In every other phase the call that was under way rejects, or the next one starts a new worker.
    if (!state.listensLive) return;
    if (this.#restarts >= MAX_RESTARTS) return fail(error);
    this.#restarts++;
    // What a silent worker was sent since its last word is part of the gap.
    gap.begin('worker-restart', results.lastHeardAtMs || Date.now());
    state.dispatch({ type: 'crash' });
    store.note('restarted', ledger.endMs);
    startAgain();
  }

  async pageFrozen(): Promise<void> {
    const { state, fail } = this.#options;
    if (!state.listensLive) return;
    const error = new BonaFideError('context-suspended', 'The browser put this page to sleep.', { found: 'frozen' });
    await fail(error, 'frozen');
  }

  async pageThawed(): Promise<void> {
    const { store, state, ledger, gap, goOn } = this.#options;
    if (state.phase !== 'interrupted' || gap.cause !== 'frozen') return;
    store.note('thawed', ledger.endMs);
    await goOn();
  }
}
