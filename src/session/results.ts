/** What the worker says of voice and faces, into the session's account, its state and its snapshot. */
import type { FaceEvent } from '../contract/frames.js';
import type { StreamEvent } from '../contract/messages.js';
import type { Ledger } from './ledger.js';
import { isListening } from './machine.js';
import type { SessionState } from './session-state.js';
import type { SessionSnapshot } from './snapshot.js';
import type { SnapshotStore } from './snapshot-store.js';
import type { Watchdog } from './watchdog.js';

export interface ResultsOptions {
  readonly store: SnapshotStore;
  readonly state: SessionState;
  readonly ledger: Ledger;
  readonly watchdog: Watchdog;
  /** There is a voice beside the faces. */
  readonly hasVoice: () => boolean;
  /** The worker cannot be trusted any more. */
  readonly onBroken: (found: string) => void;
  /** A result has been counted. */
  readonly onCounted: () => void;
}

export class Results {
  readonly #options: ResultsOptions;
  /** When the newest sample was captured that was judged, ms since the epoch. */
  lastHeardAtMs = 0;

  constructor(options: ResultsOptions) {
    this.#options = options;
  }

  onVoice(event: StreamEvent): void {
    const { store, onBroken } = this.#options;
    switch (event.kind) {
      case 'result':
        this.#onVoiceResult(event);
        return;
      case 'progress':
        store.patch({ progress: { doneMs: event.doneMs, totalMs: event.totalMs } });
        return;
      case 'error':
        // A runtime that has failed once may have lost its memory: only a new worker is trusted.
        onBroken(event.error.found ?? event.error.message);
        return;
      case 'end':
        store.patch({ stats: event.stats });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  onFaces(event: FaceEvent): void {
    const { store, onBroken } = this.#options;
    switch (event.kind) {
      case 'faces':
        this.#onFaceResults(event);
        return;
      case 'progress':
        store.patch({ faceProgress: { doneMs: event.doneMs, totalMs: event.totalMs } });
        return;
      case 'error':
        onBroken(event.error.found ?? event.error.message);
        return;
      case 'end':
        store.patch({ faceStats: event.stats });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  #onVoiceResult(event: Extract<StreamEvent, { kind: 'result' }>): void {
    const { store, state, ledger, watchdog, onCounted } = this.#options;
    const { status } = event.result;
    // The end of the sound is no news to whoever has just asked for it.
    if (state.phase === 'stopping' && status === 'no-evidence') return;
    const patch = ledger.take(event, Date.now());
    this.lastHeardAtMs = event.newestSampleAtMs;
    if (state.listensLive) {
      // A source that has fallen silent for good is said once, and then there is nothing more to wait for.
      if (status === 'no-evidence' && event.result.reason === 'ended') watchdog.stop();
      else watchdog.feed();
    }
    this.#step(status, store.current.faceLead?.status, patch);
    onCounted();
  }

  #onFaceResults(event: Extract<FaceEvent, { kind: 'faces' }>): void {
    const { store, state, ledger, watchdog, hasVoice, onCounted } = this.#options;
    if (event.picture !== undefined) store.showStill(event.picture);
    if (!isListening(state.phase)) return;
    const patch = ledger.takeFaces(event, Date.now());
    const gone = event.lead.status === 'no-evidence' && event.lead.reason === 'no-picture';
    if (state.live && !gone) watchdog.feed();
    else if (gone && !hasVoice()) watchdog.stop();
    if (!hasVoice()) this.lastHeardAtMs = event.capturedAtMs;
    this.#step(event.lead.status, store.current.result?.status, patch);
    onCounted();
  }

  /** Voice and face take the machine on together: it listens for more only while neither has been judged. */
  #step(status: string, beside: string | undefined, patch: Partial<SessionSnapshot>): void {
    const type =
      status === 'analyzing' ? 'verdict' : status === 'buffering' && beside !== 'analyzing' ? 'collecting' : null;
    if (type === null || !this.#options.state.dispatch({ type }, patch)) this.#options.store.patch(patch);
  }
}
