/** Where the session stands: the machine's state, kept, and shown in the snapshot with whatever changed beside it. */
import { INITIAL, isListening, type MachineEvent, type MachineState, type Phase, transition } from './machine.js';
import type { SessionSnapshot } from './snapshot.js';
import type { SnapshotStore } from './snapshot-store.js';

export class SessionState {
  readonly #store: SnapshotStore;
  #state: MachineState = INITIAL;

  constructor(store: SnapshotStore) {
    this.#store = store;
  }

  get phase(): Phase {
    return this.#state.phase;
  }

  get live(): boolean {
    return this.#state.live;
  }

  /** Live samples flow. */
  get listensLive(): boolean {
    return this.#state.live && isListening(this.#state.phase);
  }

  /** Whether the event means anything now. */
  allows(event: MachineEvent): boolean {
    return transition(this.#state, event) !== null;
  }

  /** Takes the machine's next step; false when the event means nothing now. */
  dispatch(event: MachineEvent, patch: Partial<SessionSnapshot> = {}): boolean {
    const next = transition(this.#state, event);
    if (next === null) return false;
    const moved = next.phase !== this.#state.phase;
    this.#state = next;
    this.#store.patch({ ...patch, ...next }, moved || next.live);
    return true;
  }
}
