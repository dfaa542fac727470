/** Holds the session's snapshot and tells those who listen when it is replaced. */
import { emptySnapshot, MAX_NOTICES, type Notice, type SessionSnapshot } from './snapshot.js';

/** A file gives hundreds of results a second; the page is told ten times. */
const FILE_NOTIFY_MS = 100;

export class SnapshotStore {
  readonly #listeners = new Set<(snapshot: SessionSnapshot) => void>();
  #snapshot: SessionSnapshot;
  #notifiedAtMs = 0;

  constructor(limitMs: number, canJudgeFaces: boolean) {
    this.#snapshot = emptySnapshot(limitMs, canJudgeFaces);
  }

  get current(): SessionSnapshot {
    return this.#snapshot;
  }

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells at once when `now` is set or the source is live; what a file has to say may wait for the next change. */
  patch(patch: Partial<SessionSnapshot>, now = this.#snapshot.live): void {
    this.#snapshot = { ...this.#snapshot, ...patch };
    const nowMs = Date.now();
    if (!now && nowMs - this.#notifiedAtMs < FILE_NOTIFY_MS) return;
    this.#notifiedAtMs = nowMs;
    for (const listener of this.#listeners) listener(this.#snapshot);
  }

  /** Replaces the still of a file, and lets the one before it go. */
  showStill(bitmap: ImageBitmap | null): void {
    const before = this.#snapshot.preview;
    this.patch({ preview: bitmap === null ? null : { kind: 'still', bitmap } });
    if (before?.kind === 'still') before.bitmap.close();
  }

  note(kind: Notice['kind'], atMs: number): void {
    this.patch({ notices: [...this.#snapshot.notices, { kind, atMs }].slice(-MAX_NOTICES) });
  }

  /** Forgets the session; what belongs to the page and the model stays. Tells nobody: a step of the machine follows. */
  clear(timelineVersion: number, faceTimelineVersion: number): void {
    const { limitMs, model, loading, hidden, canJudgeFaces, faceModel } = this.#snapshot;
    this.showStill(null);
    const kept = { model, loading, hidden, timelineVersion, faceModel, faceTimelineVersion };
    this.#snapshot = { ...emptySnapshot(limitMs, canJudgeFaces), ...kept };
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
