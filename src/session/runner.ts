/** Does what the state machine's states ask for: devices, worker, streams, and the snapshot of it all. */
import { type Capture, type CaptureEvent, openCapture } from '../capture/capture.js';
import { checkAborted, within } from '../capture/deadline.js';
import { asksPermission, type SourceRequest } from '../capture/request.js';
import { BonaFideError } from '../contract/errors.js';
import type { FaceEvent } from '../contract/frames.js';
import type { StreamEvent, StreamStats } from '../contract/messages.js';
import type { GapCause } from '../contract/verdict.js';
import { createDetectionWorker } from './detection-worker.js';
import type { Detector } from './detector.js';
import { DetectorHost } from './detector-host.js';
import { FaceLink } from './face-link.js';
import { judgeFile } from './judge-file.js';
import { Ledger } from './ledger.js';
import { INITIAL, isListening, type MachineEvent, type MachineState, transition } from './machine.js';
import type { Session, SessionOptions } from './session.js';
import type { FileRequest, SessionSnapshot, SessionSource } from './snapshot.js';
import { SnapshotStore } from './snapshot-store.js';
import type { Timeline } from './timeline.js';
import { createWatchdog } from './watchdog.js';

const LIMIT_MS = 30 * 60_000;
const LIMIT_WARNING_MS = 2 * 60_000;
const LOAD_MS = 180_000;
const COMMAND_MS = 30_000;
/** A listening worker says something four times a second. */
const SILENT_WORKER_MS = 20_000;
/** Workers that die are replaced this often in one session; then the user decides. */
const MAX_RESTARTS = 2;

export class SessionRunner implements Session {
  readonly #host: DetectorHost;
  readonly #ledger = new Ledger();
  readonly #watchdog = createWatchdog(SILENT_WORKER_MS, () => this.#host.current?.kill('it stopped answering'));
  readonly #store: SnapshotStore;
  /** For the next start; what a running session uses stands in its snapshot. */
  #nextPrior: number | null = null;
  readonly #faces: FaceLink;
  #state: MachineState = INITIAL;
  #capture: Capture | null = null;
  /** The worker's stream, with the worker that holds it. */
  #stream: { readonly id: string; readonly detector: Detector } | null = null;
  #streams = 0;
  #attempt = new AbortController();
  #gap: { readonly cause: GapCause; readonly sinceMs: number } | null = null;
  #restarts = 0;

  constructor(options: SessionOptions) {
    const { prior, limitMs = LIMIT_MS, threads = 1, backend = 'auto' } = options;
    if (prior !== undefined) this.setPrior(prior);
    if (!(limitMs > 0)) throw invalid('limitMs', limitMs);
    if (!Number.isInteger(threads) || threads < 1) throw invalid('threads', threads);
    this.#store = new SnapshotStore(limitMs, options.faces !== undefined);
    const { runtimeBaseUrl } = options.models;
    this.#faces = new FaceLink({
      load: options.faces === undefined ? null : { ...options.faces, runtimeBaseUrl },
      prior: () => this.#prior(),
      onLoaded: (faceModel) => this.#store.patch({ faceModel }),
      onEvent: (event) => this.#onFaces(event),
      onUnread: () => this.#store.note('unread', this.#ledger.endMs),
      onPace: (facePace) => {
        this.#store.patch({ facePace });
        if (facePace.cause !== null && facePace.cause !== 'hidden') this.#store.note('spared', this.#ledger.endMs);
      },
    });
    this.#host = new DetectorHost({
      createWorker: options.createWorker ?? createDetectionWorker,
      load: { ...options.models, backend, threads },
      onLoading: (loading) => this.#store.patch({ loading }),
      onLoaded: (model) => this.#store.patch({ model }),
      onDeath: (error) => this.#onDeath(error),
    });
    globalThis.document?.addEventListener('visibilitychange', this.#onVisibility);
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

  async start(source: SessionSource): Promise<void> {
    const live = source.kind !== 'file';
    if (transition(this.#state, { type: 'start', live, asks: asksPermission(source) }) === null) return;
    this.#forget();
    this.#dispatch({ type: 'start', live, asks: asksPermission(source) }, { source, prior: this.#nextPrior });
    await this.#try((attempt) =>
      source.kind === 'file' ? this.#judgeFile(source, attempt.signal) : this.#begin(source, attempt),
    );
  }

  async pause(): Promise<void> {
    if (!this.#dispatch({ type: 'pause' })) return;
    await this.#hold('paused');
  }

  async resume(other?: SessionSource): Promise<void> {
    await this.#goOn('resume', other);
  }

  async retry(other?: SessionSource): Promise<void> {
    const source = other ?? this.snapshot.source;
    if (this.#state.phase !== 'failed') await this.#goOn('retry', other);
    else if (source !== null) await this.start(source);
  }

  async stop(): Promise<void> {
    if (!this.#dispatch({ type: 'stop' })) return;
    await this.#finish();
  }

  reset(): void {
    if (transition(this.#state, { type: 'reset' }) === null) return;
    this.#forget();
    this.#dispatch({ type: 'reset' });
  }

  async dispose(): Promise<void> {
    globalThis.document?.removeEventListener('visibilitychange', this.#onVisibility);
    this.#attempt.abort();
    this.#watchdog.stop();
    this.#store.dispose();
    await this.#release();
    this.#host.dispose();
  }

  /** Runs a start; its failure becomes a state unless whoever cancelled it has already seen to that. */
  async #try(work: (attempt: AbortController) => Promise<void>): Promise<void> {
    this.#attempt.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    try {
      await work(attempt);
    } catch (thrown) {
      const error = BonaFideError.wrap(thrown, 'not-supported', 'The source cannot be used in this browser.');
      if (attempt === this.#attempt && error.code !== 'aborted') await this.#fail(error);
    }
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
      this.#capture = await openCapture(source, (event) => this.#onCapture(event), attempt.signal);
    } catch (error) {
      throw loadError ?? error;
    }
    const detector = await loading;
    await this.#openStream(detector, this.#capture, attempt.signal);
  }

  #prior(): { readonly prior?: number } {
    const { prior } = this.snapshot;
    return prior === null ? {} : { prior };
  }

  #ready(signal: AbortSignal): Promise<Detector> {
    return within(this.#host.ready(), { ms: LOAD_MS, signal, what: 'The model' });
  }

  async #openStream(detector: Detector, capture: Capture, signal: AbortSignal): Promise<void> {
    checkAborted(signal);
    const { report } = capture;
    this.#store.patch({ capture: report });
    this.#ledger.beginStream();
    if (capture.hasSound) {
      const id = `stream-${++this.#streams}`;
      this.#stream = { id, detector };
      const options = { streamId: id, sampleRateHz: report.sampleRateHz, source: capture.attach(), ...this.#prior() };
      const opening = detector.open(options, (event) => this.#onStream(id, event));
      await within(opening, { ms: COMMAND_MS, signal, what: 'The detector' });
    }
    await this.#openFaces(detector, capture, signal);
    await this.#run(capture, signal);
  }

  /** Where there is a picture: shows it, and has its faces judged beside the voice. */
  async #openFaces(detector: Detector, capture: Capture, signal: AbortSignal): Promise<void> {
    const { picture } = capture;
    if (picture === null) return;
    const mirrored = capture.report.picture?.mirrored ?? false;
    this.#store.patch({ preview: { kind: 'live', stream: new MediaStream([picture]), mirrored } });
    await this.#faces.open(detector, capture, this.#stream?.id ?? null, signal);
  }

  async #run(capture: Capture, signal: AbortSignal): Promise<void> {
    await capture.run(signal);
    checkAborted(signal);
    this.#gap = null;
    this.#watchdog.feed();
    this.#dispatch({ type: 'opened' });
  }

  async #judgeFile(source: FileRequest, signal: AbortSignal): Promise<void> {
    const detector = await this.#ready(signal);
    checkAborted(signal);
    const streamId = `file-${++this.#streams}`;
    this.#stream = { id: streamId, detector };
    this.#ledger.beginStream();
    this.#dispatch({ type: 'opened' });
    const patch = await judgeFile({
      detector,
      faces: this.#faces,
      streamId,
      file: source.file,
      prior: this.#prior(),
      onEvent: (event) => this.#onStream(streamId, event),
      signal,
    });
    this.#stream = null;
    this.#dispatch({ type: 'end', error: null }, patch);
    this.#dispatch({ type: 'closed' });
  }

  /** Opens again what a pause, an interruption or a crash has closed, and marks the gap. */
  async #goOn(type: 'resume' | 'retry', other?: SessionSource): Promise<void> {
    const source = other ?? this.snapshot.source;
    const capture = this.#capture;
    if (source === null || source.kind === 'file' || capture === null) return;
    const asks =
      source.kind === 'microphone' || source.kind === 'camera' || (other !== undefined && asksPermission(other));
    if (!this.#dispatch({ type, asks }, { source })) return;
    await this.#try(async ({ signal }) => {
      const loading = this.#ready(signal);
      loading.catch(() => undefined);
      await capture.reopen(signal, other === undefined ? undefined : source);
      this.#dispatch({ type: 'granted' });
      const detector = await loading;
      checkAborted(signal);
      if (this.#stream?.detector !== detector) return this.#openAfterGap(detector, capture, signal);
      this.#store.patch({ capture: capture.report });
      const gap = this.#takeGap(other === undefined ? undefined : 'device-change');
      await detector.resume(this.#stream.id, gap);
      this.#store.patch(this.#ledger.markFaceGap(gap.cause, gap.gapMs, Date.now()));
      await this.#openFaces(detector, capture, signal);
      await this.#run(capture, signal);
    });
  }

  async #openAfterGap(detector: Detector, capture: Capture, signal: AbortSignal): Promise<void> {
    const { cause, gapMs } = this.#takeGap();
    this.#store.patch(this.#ledger.markGap(cause, gapMs, Date.now()));
    await this.#openStream(detector, capture, signal);
  }

  #takeGap(cause?: GapCause): { readonly cause: GapCause; readonly gapMs: number } {
    const gap = this.#gap ?? { cause: 'interrupted' as const, sinceMs: Date.now() };
    this.#gap = null;
    return { cause: cause ?? gap.cause, gapMs: Math.max(0, Date.now() - gap.sinceMs) };
  }

  /** Stands still: the device is freed where it can be opened again, the worker waits. */
  async #hold(cause: GapCause, keepSound = false): Promise<void> {
    this.#gap ??= { cause, sinceMs: Date.now() };
    this.#watchdog.stop();
    const stream = this.#stream;
    await Promise.allSettled([
      this.#faces.close(),
      keepSound ? undefined : this.#capture?.suspend(),
      stream?.detector.dead === false ? stream.detector.pause(stream.id) : undefined,
    ]);
  }

  async #fail(error: BonaFideError, keepSound = false): Promise<void> {
    if (!this.#dispatch({ type: 'fail', error: error.toData() })) return;
    if (this.#state.phase === 'interrupted') return this.#hold('interrupted', keepSound);
    this.#watchdog.stop();
    await this.#release();
  }

  async #finish(): Promise<void> {
    this.#attempt.abort();
    this.#watchdog.stop();
    const stats = await this.#release();
    this.#dispatch({ type: 'closed' }, stats === null ? {} : { stats });
  }

  /** Gives back device and stream. Both are let go of at once, so that a new start meanwhile has its own. */
  async #release(): Promise<StreamStats | null> {
    const capture = this.#capture;
    const stream = this.#stream;
    this.#capture = null;
    const seen = this.#faces.close();
    await capture?.close().catch(() => undefined);
    const faceStats = await seen;
    if (this.snapshot.preview?.kind === 'live') this.#store.patch({ preview: null });
    if (faceStats !== null) this.#store.patch({ faceStats });
    if (stream === null || stream.detector.dead) return null;
    const { signal } = new AbortController();
    const closing = stream.detector.close(stream.id);
    const stats = await within(closing, { ms: COMMAND_MS, signal, what: 'The detector' }).catch(() => null);
    if (this.#stream === stream) this.#stream = null;
    return stats;
  }

  #onCapture(event: CaptureEvent): void {
    switch (event.kind) {
      case 'granted':
        this.#dispatch({ type: 'granted' });
        return;
      case 'lost':
        this.#attempt.abort();
        void this.#fail(event.error);
        return;
      case 'held-back':
        void this.#fail(event.error, true);
        return;
      case 'recovered':
        void this.#recover();
        return;
      case 'finished':
        if (this.#dispatch({ type: 'end', error: null })) void this.#finish();
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
    const stream = this.#stream;
    if (this.#state.phase !== 'interrupted' || stream === null || stream.detector.dead) return;
    await stream.detector.resume(stream.id, this.#takeGap()).catch(() => undefined);
    this.#watchdog.feed();
    this.#dispatch({ type: 'recovered' });
  }

  #onStream(streamId: string, event: StreamEvent): void {
    if (this.#stream?.id !== streamId) return;
    switch (event.kind) {
      case 'result':
        this.#onResult(event);
        return;
      case 'progress':
        this.#store.patch({ progress: { doneMs: event.doneMs, totalMs: event.totalMs } });
        return;
      case 'error':
        // A runtime that has failed once may have lost its memory: only a new worker is trusted.
        this.#stream.detector.kill(event.error.found ?? event.error.message);
        return;
      case 'end':
        this.#store.patch({ stats: event.stats });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  #onFaces(event: FaceEvent): void {
    switch (event.kind) {
      case 'faces':
        this.#onFaceResults(event);
        return;
      case 'progress':
        this.#store.patch({ faceProgress: { doneMs: event.doneMs, totalMs: event.totalMs } });
        return;
      case 'error':
        this.#host.current?.kill(event.error.found ?? event.error.message);
        return;
      case 'end':
        this.#store.patch({ faceStats: event.stats });
        return;
      default:
        throw new TypeError(`Unknown event ${JSON.stringify(event satisfies never)}`);
    }
  }

  #onFaceResults(event: Extract<FaceEvent, { kind: 'faces' }>): void {
    if (event.picture !== undefined) this.#store.showStill(event.picture);
    if (!isListening(this.#state.phase)) return;
    const patch = this.#ledger.takeFaces(event, Date.now());
    const gone = event.lead.status === 'no-evidence' && event.lead.reason === 'no-picture';
    if (this.#state.live && !gone) this.#watchdog.feed();
    else if (gone && this.#stream === null) this.#watchdog.stop();
    this.#step(event.lead.status, this.snapshot.result?.status, patch);
    if (this.#state.live) this.#watchLimit();
  }

  /** Voice and face take the machine on together: it listens for more only while neither has been judged. */
  #step(status: string, beside: string | undefined, patch: Partial<SessionSnapshot>): void {
    const type =
      status === 'analyzing' ? 'verdict' : status === 'buffering' && beside !== 'analyzing' ? 'collecting' : null;
    if (type === null || !this.#dispatch({ type }, patch)) this.#store.patch(patch);
  }

  #onResult(event: Extract<StreamEvent, { kind: 'result' }>): void {
    const { status } = event.result;
    // The end of the sound is no news to whoever has just asked for it.
    if (this.#state.phase === 'stopping' && status === 'no-evidence') return;
    const patch = this.#ledger.take(event, Date.now());
    if (isListening(this.#state.phase) && this.#state.live) {
      // A source that has fallen silent for good is said once, and then there is nothing more to wait for.
      if (status === 'no-evidence' && event.result.reason === 'ended') this.#watchdog.stop();
      else this.#watchdog.feed();
    }
    this.#step(status, this.snapshot.faceLead?.status, patch);
    if (this.#state.live) this.#watchLimit();
  }

  #watchLimit(): void {
    const { listenedMs, limitMs, limitNear } = this.snapshot;
    if (!limitNear && listenedMs >= limitMs - LIMIT_WARNING_MS) {
      this.#store.patch({ limitNear: true });
      this.#store.note('limit-near', this.timeline.endMs);
    }
    if (listenedMs < limitMs) return;
    const error = new BonaFideError('session-limit', 'The session has reached its limit. Start a new one to go on.');
    if (this.#dispatch({ type: 'end', error: error.toData() })) void this.#finish();
  }

  #onDeath(error: BonaFideError): void {
    this.#watchdog.stop();
    const capture = this.#capture;
    // In every other phase the call that was under way rejects, or the next one starts a new worker.
    if (!this.#state.live || !isListening(this.#state.phase) || capture === null) return;
    if (this.#restarts >= MAX_RESTARTS) return void this.#fail(error);
    this.#restarts++;
    this.#gap = { cause: 'worker-restart', sinceMs: Date.now() };
    this.#dispatch({ type: 'crash' });
    this.#store.note('restarted', this.timeline.endMs);
    void this.#try(async ({ signal }) => this.#openAfterGap(await this.#ready(signal), capture, signal));
  }

  readonly #onVisibility = (): void => {
    const hidden = document.visibilityState === 'hidden';
    this.#store.patch({ hidden });
    if (hidden && this.#state.live && isListening(this.#state.phase)) this.#store.note('hidden', this.timeline.endMs);
  };

  #forget(): void {
    this.#ledger.clear();
    this.#gap = null;
    this.#restarts = 0;
    this.#store.clear(this.timeline.version, this.faceTimeline.version);
  }

  /** Takes the machine's next step; false when the event means nothing now. */
  #dispatch(event: MachineEvent, patch: Partial<SessionSnapshot> = {}): boolean {
    const next = transition(this.#state, event);
    if (next === null) return false;
    const moved = next.phase !== this.#state.phase;
    this.#state = next;
    this.#store.patch({ ...patch, ...next }, moved || next.live);
    return true;
  }
}

function invalid(name: string, found: unknown): BonaFideError {
  return new BonaFideError('invalid-option', `The option ${name} cannot be used.`, { found: String(found) });
}
