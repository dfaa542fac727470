/** Does what the state machine's states ask for, with the parts that know how: devices, worker, results, what is kept. */
import type { CaptureEvent } from '../capture/capture.js';
import { checkAborted, within } from '../capture/deadline.js';
import { asksPermission, type SourceRequest } from '../capture/request.js';
import { BonaFideError } from '../contract/errors.js';
import type { GapCause } from '../contract/verdict.js';
import { Attempt } from './attempt.js';
import type { Detector } from './detector.js';
import type { DetectorHost } from './detector-host.js';
import { SessionDevice } from './device-guard.js';
import { Diary } from './diary.js';
import { FaceLink } from './face-link.js';
import { GapClock } from './gap-clock.js';
import { Interruptions } from './interruptions.js';
import { judgeFile } from './judge-file.js';
import { Ledger } from './ledger.js';
import { Listening } from './listening.js';
import { watchPage } from './page-watch.js';
import { RecordingLink } from './recording-link.js';
import { Results } from './results.js';
import type { RetryOptions, Session, SessionOptions, StartOptions } from './session.js';
import { LIMIT_MS, limitError, limitWord } from './session-limit.js';
import { SessionState } from './session-state.js';
import type { FileRequest, SessionSnapshot, SessionSource } from './snapshot.js';
import { SnapshotStore } from './snapshot-store.js';
import { newSessionId } from './stream-ids.js';
import type { Timeline } from './timeline.js';
import { VoiceLink } from './voice-link.js';
import { createWatchdog } from './watchdog.js';

const LOAD_MS = 180_000;
/** A listening worker says something four times a second. */
const SILENT_WORKER_MS = 20_000;

export class SessionRunner implements Session {
  readonly #host: DetectorHost;
  readonly #store: SnapshotStore;
  readonly #state: SessionState;
  readonly #diary: Diary;
  readonly #ledger: Ledger;
  readonly #results: Results;
  readonly #voice: VoiceLink;
  readonly #faces: FaceLink;
  readonly #recording: RecordingLink;
  readonly #device: SessionDevice;
  readonly #listening: Listening;
  readonly #interruptions: Interruptions;
  readonly #watchdog = createWatchdog(SILENT_WORKER_MS, () => this.#host.current?.kill('it stopped answering'));
  readonly #attempt = new Attempt();
  readonly #gap = new GapClock();
  readonly #undo: (() => void)[];
  /** For the next start; what a running session uses stands in its snapshot. */
  #nextPrior: number | null = null;
  readonly #ownsHost: boolean;

  /** `ownsHost`: the worker is this session's alone and goes with it. */
  constructor(host: DetectorHost, options: SessionOptions, { ownsHost }: { readonly ownsHost: boolean }) {
    const { prior, limitMs = LIMIT_MS, faces, models, journal = null } = options;
    if (prior !== undefined) this.setPrior(prior);
    if (!(limitMs > 0 && limitMs <= LIMIT_MS)) throw invalid('limitMs', limitMs);
    this.#host = host;
    this.#ownsHost = ownsHost;
    const store = new SnapshotStore(limitMs, faces !== undefined);
    const state = new SessionState(store);
    this.#store = store;
    this.#state = state;
    this.#ledger = new Ledger((lane, result, startMs) => this.#diary.take(lane, result, startMs));
    this.#diary = new Diary({
      journal,
      ledger: this.#ledger,
      snapshot: () => this.snapshot,
      onFailure: () => store.note('not-kept', this.#ledger.endMs),
    });
    this.#voice = new VoiceLink({ prior: () => this.#prior(), onEvent: (event) => this.#results.onVoice(event) });
    this.#faces = new FaceLink({
      load: faces === undefined ? null : { ...faces, runtimeBaseUrl: models.runtimeBaseUrl },
      prior: () => this.#prior(),
      onLoaded: (faceModel) => store.patch({ faceModel }),
      onEvent: (event) => this.#results.onFaces(event),
      onUnread: () => store.note('unread', this.#ledger.endMs),
      onPace: (facePace) => {
        store.patch({ facePace });
        if (facePace.cause !== null && facePace.cause !== 'hidden') store.note('spared', this.#ledger.endMs);
      },
    });
    this.#recording = new RecordingLink({ onChange: (recording) => store.patch({ recording }) });
    const parts = { store, state, ledger: this.#ledger };
    this.#device = new SessionDevice({
      onTaken: (error) => {
        this.#attempt.cancel();
        void this.#fail(error);
      },
    });
    this.#listening = new Listening({
      ...parts,
      guard: this.#device,
      voice: this.#voice,
      faces: this.#faces,
      recording: this.#recording,
    });
    this.#results = new Results({
      ...parts,
      watchdog: this.#watchdog,
      hasVoice: () => this.#voice.id !== null,
      onBroken: (found) => (this.#voice.detector ?? host.current)?.kill(found),
      onCounted: () => this.#watchLimit(),
    });
    this.#interruptions = new Interruptions({
      ...parts,
      gap: this.#gap,
      results: this.#results,
      fail: (error, cause) => this.#fail(error, cause),
      goOn: (cause) => this.#goOn('retry', undefined, cause),
      startAgain: () =>
        void this.#try(async ({ signal }) => {
          await this.#listening.start(await this.#ready(signal), this.#gap.take(), signal);
          this.#opened();
        }),
    });
    this.#undo = [
      host.subscribe({
        onLoading: (loading) => store.patch({ loading }),
        onLoaded: (model) => store.patch({ model }),
        onDeath: (error) => {
          this.#watchdog.stop();
          void this.#interruptions.workerDied(error);
        },
      }),
      watchPage({
        onHidden: (hidden) => this.#onHidden(hidden),
        onFreeze: () => void this.#interruptions.pageFrozen(),
        onThaw: () => void this.#interruptions.pageThawed(),
      }),
    ];
  }

  get snapshot(): SessionSnapshot {
    return this.#store.current;
  }

  get timeline(): Timeline {
    return this.#ledger.timeline;
  }

  get faceTimeline(): Timeline {
    return this.#ledger.faces;
  }

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    return this.#store.subscribe(listener);
  }

  setPrior(prior: number): void {
    if (!(prior > 0 && prior < 1)) throw invalid('prior', prior);
    this.#nextPrior = prior;
  }

  async prepare(): Promise<void> {
    await this.#host.ready().catch(() => undefined);
  }

  async start(source: SessionSource, { record, takeOver = false }: StartOptions = {}): Promise<void> {
    const event = { type: 'start', live: source.kind !== 'file', asks: asksPermission(source) } as const;
    if (!this.#state.allows(event)) return;
    this.#forget();
    this.#device.takeOver = takeOver;
    const id = newSessionId();
    this.#diary.prepare(id);
    this.#recording.prepare(id, event.live ? (record ?? null) : null);
    this.#state.dispatch(event, { id, source, prior: this.#nextPrior });
    await this.#try((attempt) =>
      source.kind === 'file' ? this.#judgeFile(source, attempt.signal) : this.#begin(source, attempt),
    );
  }

  async pause(): Promise<void> {
    if (this.#state.dispatch({ type: 'pause' })) await this.#hold('paused');
  }

  async resume(other?: SessionSource): Promise<void> {
    await this.#goOn('resume', other);
  }

  async retry(other?: SessionSource, { takeOver = false }: RetryOptions = {}): Promise<void> {
    const source = other ?? this.snapshot.source;
    const record = this.snapshot.recording?.consent;
    this.#device.takeOver = takeOver;
    if (this.#state.phase !== 'failed') await this.#goOn('retry', other);
    // What was agreed to for a session that did not come to be is agreed to for the one in its place.
    else if (source !== null) await this.start(source, { takeOver, ...(record === undefined ? {} : { record }) });
  }

  async stop(): Promise<void> {
    if (this.#state.dispatch({ type: 'stop' })) await this.#finish();
  }

  reset(): void {
    if (!this.#state.allows({ type: 'reset' })) return;
    this.#forget();
    this.#state.dispatch({ type: 'reset' });
  }

  async dispose(): Promise<void> {
    for (const undo of this.#undo) undo();
    this.#attempt.cancel();
    this.#watchdog.stop();
    this.#store.dispose();
    await this.#listening.release();
    this.#recording.dispose();
    if (this.#ownsHost) this.#host.dispose();
  }

  #try(work: (attempt: AbortController) => Promise<void>): Promise<void> {
    return this.#attempt.run(work, (error) => this.#fail(error));
  }

  async #begin(source: SourceRequest, attempt: AbortController): Promise<void> {
    // Models load while the user reads the prompt. When they fail, there is nothing left to ask for.
    let loadError: unknown = null;
    const loading = this.#ready(attempt.signal);
    loading.catch((error: unknown) => {
      loadError = error;
      attempt.abort();
    });
    try {
      await this.#listening.openDevice(source, (event) => this.#onCapture(event), attempt.signal);
    } catch (error) {
      throw loadError ?? error;
    }
    await this.#listening.start(await loading, null, attempt.signal);
    this.#opened();
  }

  #opened(): void {
    this.#gap.clear();
    this.#watchdog.feed();
    this.#state.dispatch({ type: 'opened' });
    this.#diary.begin();
  }

  #prior(): { readonly prior?: number } {
    const { prior } = this.snapshot;
    return prior === null ? {} : { prior };
  }

  #ready(signal: AbortSignal): Promise<Detector> {
    return within(this.#host.ready(), { ms: LOAD_MS, signal, what: 'The model' });
  }

  async #judgeFile(source: FileRequest, signal: AbortSignal): Promise<void> {
    const detector = await this.#ready(signal);
    checkAborted(signal);
    const { streamId, onEvent, heard } = this.#voice.openFile(detector);
    this.#ledger.beginStream();
    this.#state.dispatch({ type: 'opened' });
    this.#diary.begin();
    const { file } = source;
    const patch = await judgeFile({
      detector,
      faces: this.#faces,
      streamId,
      file,
      prior: this.#prior(),
      onEvent,
      heard,
      onUnheard: () => this.#store.note('unheard', 0),
      signal,
    });
    this.#voice.forget();
    this.#state.dispatch({ type: 'end', error: null }, patch);
    await this.#diary.end();
    this.#state.dispatch({ type: 'closed' });
  }

  /** Opens again what a pause, an interruption or a crash has closed, and marks the gap. */
  async #goOn(type: 'resume' | 'retry', other?: SessionSource, cause?: GapCause): Promise<void> {
    const source = other ?? this.snapshot.source;
    if (source === null || source.kind === 'file' || !this.#listening.holdsDevice) return;
    const asks =
      source.kind === 'microphone' || source.kind === 'camera' || (other !== undefined && asksPermission(other));
    if (!this.#state.dispatch({ type, asks }, { source })) return;
    await this.#try(async ({ signal }) => {
      const loading = this.#ready(signal);
      loading.catch(() => undefined);
      await this.#listening.reopenDevice(signal, other === undefined ? undefined : source);
      this.#state.dispatch({ type: 'granted' });
      const detector = await loading;
      checkAborted(signal);
      const gap = this.#gap.take(other === undefined ? cause : 'device-change');
      if (this.#voice.detector === detector) await this.#listening.resume(detector, gap, signal);
      else await this.#listening.start(detector, gap, signal);
      this.#opened();
    });
  }

  async #hold(cause: GapCause, keepSound = false): Promise<void> {
    this.#gap.begin(cause);
    this.#watchdog.stop();
    await this.#listening.hold(keepSound);
    this.#diary.change();
  }

  async #fail(error: BonaFideError, cause: GapCause = 'interrupted', keepSound = false): Promise<void> {
    if (!this.#state.dispatch({ type: 'fail', error: error.toData() })) return;
    if (this.#state.phase === 'interrupted') return this.#hold(cause, keepSound);
    this.#watchdog.stop();
    const { id } = this.snapshot;
    await this.#listening.release();
    // Another may have been started meanwhile, and is not over.
    if (this.snapshot.id === id) await this.#diary.end();
  }

  async #finish(): Promise<void> {
    this.#attempt.cancel();
    this.#watchdog.stop();
    const stats = await this.#listening.release();
    await this.#diary.end();
    this.#state.dispatch({ type: 'closed' }, stats === null ? {} : { stats });
  }

  #onCapture(event: CaptureEvent): void {
    switch (event.kind) {
      case 'granted':
        this.#state.dispatch({ type: 'granted' });
        return;
      case 'lost':
        this.#attempt.cancel();
        void this.#interruptions.deviceLost(event.error);
        return;
      case 'held-back':
        void this.#fail(event.error, 'interrupted', true);
        return;
      case 'recovered':
        void this.#recover();
        return;
      case 'finished':
        if (this.#state.dispatch({ type: 'end', error: null })) void this.#finish();
        return;
      case 'muted':
        this.#store.patch({ muted: event.muted });
        if (event.muted) this.#store.note('muted', this.timeline.endMs);
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  /** The browser let its sound system go on by itself, as after a phone call. */
  async #recover(): Promise<void> {
    const { detector } = this.#voice;
    if (this.#state.phase !== 'interrupted' || detector === null) return;
    await this.#try(async ({ signal }) => {
      await this.#listening.resume(detector, this.#gap.take(), signal);
      this.#watchdog.feed();
      if (this.#state.dispatch({ type: 'recovered' })) this.#diary.change();
    });
  }

  #watchLimit(): void {
    if (!this.#state.live) return;
    const { listenedMs, limitMs, limitNear } = this.snapshot;
    const word = limitWord(listenedMs, limitMs);
    if (word !== 'within' && !limitNear) {
      this.#store.patch({ limitNear: true });
      this.#store.note('limit-near', this.timeline.endMs);
    }
    if (word !== 'reached') return;
    if (this.#state.dispatch({ type: 'end', error: limitError().toData() })) void this.#finish();
  }

  #onHidden(hidden: boolean): void {
    this.#store.patch({ hidden });
    if (hidden && this.#state.listensLive) this.#store.note('hidden', this.timeline.endMs);
  }

  #forget(): void {
    // One that has failed a moment ago may not be written to its end yet.
    void this.#diary.end();
    this.#ledger.clear();
    this.#gap.clear();
    this.#interruptions.clear();
    this.#results.lastHeardAtMs = 0;
    this.#store.clear(this.timeline.version, this.faceTimeline.version);
  }
}

function invalid(name: string, found: unknown): BonaFideError {
  return new BonaFideError('invalid-option', `The option ${name} cannot be used.`, { found: String(found) });
}
