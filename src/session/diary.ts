/** Writes a session down while it runs: its results into the journal twice a second, its record when that changes. */
import type { FaceResult } from '../contract/face.js';
import { type Lane, type LaneEntry, type LaneSummary, RECORD_VERSION, type SessionRecord } from '../contract/record.js';
import type { DetectionResult, Listen } from '../contract/verdict.js';
import type { SessionJournal } from './journal.js';
import type { Ledger } from './ledger.js';
import { recordedSource } from './recorded-source.js';
import type { SessionSnapshot } from './snapshot.js';
import { summarize } from './summary.js';
import type { Timeline } from './timeline.js';

/**
 * A killed page loses what was not written yet. A little more than a hop of 250 ms: two of them are written together, as often as
 * with twice the time, and the older one has waited no longer than this.
 */
const WRITE_MS = 300;
/** A journal that could not be written is tried again this long after. */
const AGAIN_MS = 10_000;
/** The longer listen is in the record alone, and not in the entries: it is written with each new word, and after so much more of it. */
const LISTEN_MS = 10_000;

type Call = (journal: SessionJournal, id: string) => Promise<void>;

/** The session that is written down. */
interface Written {
  readonly id: string;
  readonly startedAt: number;
  begun: boolean;
  /** Since a call failed: that one, and what came after it; null while all is well. */
  held: Call[] | null;
  triedAtMs: number;
  /** The journal has failed once, and that was said. */
  said: boolean;
}

export interface DiaryOptions {
  readonly journal: SessionJournal | null;
  readonly ledger: Ledger;
  readonly snapshot: () => SessionSnapshot;
  /** The journal cannot be written at present; the session goes on. Called once for each session. */
  readonly onFailure: (thrown: unknown) => void;
}

export class Diary {
  readonly #options: DiaryOptions;
  #written: Written | null = null;
  #waiting: Record<Lane, LaneEntry[]> = { voice: [], face: [] };
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The longer listen that the record was last written with, or is about to be. */
  #listen: Listen | null = null;
  #isRecordDue = false;
  /** Calls of the journal, one after another; it never rejects. */
  #line: Promise<void> = Promise.resolve();

  constructor(options: DiaryOptions) {
    this.#options = options;
  }

  /** A session is about to start under this name. */
  prepare(id: string): void {
    this.#written = { id, startedAt: Date.now(), begun: false, held: null, triedAtMs: 0, said: false };
    this.#waiting = { voice: [], face: [] };
    this.#listen = null;
    this.#isRecordDue = false;
  }

  /** The session has begun; called again when it goes on after a standstill. */
  begin(): void {
    const written = this.#written;
    if (written === null) return;
    if (written.begun) {
      this.change();
      return;
    }
    written.begun = true;
    const record = this.#record(null);
    this.#write((journal) => journal.begin(record));
  }

  take(lane: Lane, result: DetectionResult | FaceResult, startMs: number): void {
    const entry = laneEntry(result, startMs);
    if (this.#options.journal === null || entry === null) return;
    this.#waiting[lane].push(entry);
    if (result.status === 'analyzing' && 'listen' in result) this.#noteListen(result.listen);
    this.#timer ??= setTimeout(() => (this.#isRecordDue ? this.change() : this.#flush()), WRITE_MS);
  }

  #noteListen(listen: Listen): void {
    const before = this.#listen;
    if (before?.verdict === listen.verdict && listen.span.endMs - before.span.endMs < LISTEN_MS) return;
    this.#listen = listen;
    this.#isRecordDue = true;
  }

  /** The record has changed. */
  change(): void {
    this.#isRecordDue = false;
    this.#flush();
    const record = this.#record(null);
    this.#write((journal) => journal.update(record));
  }

  /** Nothing follows. Resolves when everything is written, or will not be. */
  async end(): Promise<void> {
    this.#flush();
    const record = this.#record(Date.now());
    this.#write((journal) => journal.end(record));
    const written = this.#written;
    if (written?.begun === true) {
      written.begun = false;
      this.#line = this.#line.then(() => this.#finish(written));
    }
    await this.#line;
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#written?.begun !== true) return;
    const waiting = this.#waiting;
    this.#waiting = { voice: [], face: [] };
    for (const lane of ['voice', 'face'] as const) {
      const entries = waiting[lane];
      if (entries.length > 0) this.#write((journal, id) => journal.append(id, lane, entries));
    }
  }

  #write(call: Call): void {
    const { journal } = this.#options;
    const written = this.#written;
    if (journal === null || written?.begun !== true) return;
    this.#line = this.#line.then(async () => {
      if (written.held !== null) {
        written.held.push(call);
        if (Date.now() - written.triedAtMs >= AGAIN_MS) await this.#tryHeld(journal, written);
        return;
      }
      written.held = [call];
      await this.#tryHeld(journal, written);
    });
  }

  /** What was held back is written in its order, as far as that goes. */
  async #tryHeld(journal: SessionJournal, written: Written): Promise<void> {
    written.triedAtMs = Date.now();
    const { held } = written;
    if (held === null) return;
    try {
      for (let call = held[0]; call !== undefined; call = held[0]) {
        await call(journal, written.id);
        held.shift();
      }
      written.held = null;
    } catch (thrown) {
      if (!written.said) this.#options.onFailure(thrown);
      written.said = true;
    }
  }

  /** The last time that it can be written; what cannot be is forgotten then. */
  async #finish(written: Written): Promise<void> {
    const { journal } = this.#options;
    if (journal === null || written.held === null) return;
    await this.#tryHeld(journal, written);
    if (written.held === null) return;
    written.held = null;
    journal.giveUp?.(written.id);
  }

  #record(endedAt: number | null): SessionRecord {
    const { ledger } = this.#options;
    const snapshot = this.#options.snapshot();
    const startedAt = this.#written?.startedAt ?? 0;
    return {
      version: RECORD_VERSION,
      id: this.#written?.id ?? '',
      startedAt,
      endedAt,
      recovered: false,
      title: '',
      note: '',
      editedAt: startedAt,
      source: recordedSource(snapshot),
      prior: snapshot.prior ?? snapshot.model?.manifest.decision.prior ?? 0.5,
      models: { voice: modelRef(snapshot.model), face: modelRef(snapshot.faceModel) },
      listenedMs: snapshot.listenedMs,
      summary: {
        voice: laneSummary(ledger.timeline),
        face: ledger.faces.length === 0 ? null : laneSummary(ledger.faces),
      },
      gaps: gaps(ledger.timeline.length > 0 ? ledger.timeline : ledger.faces),
      error: snapshot.error,
      media: snapshot.recording?.media ?? [],
    };
  }
}

function laneSummary(timeline: Timeline): LaneSummary {
  return summarize(timeline);
}

function gaps(timeline: Timeline): SessionRecord['gaps'] {
  const found: SessionRecord['gaps'][number][] = [];
  for (let i = 0; i < timeline.length; i++) {
    const entry = timeline.at(i);
    if (entry.status !== 'gap') continue;
    const { startMs, endMs, cause } = entry;
    found.push({ startMs, endMs, cause });
  }
  return found;
}

function modelRef(
  report: {
    readonly manifest: { readonly id: string; readonly version: string; readonly file: { readonly sha256: string } };
  } | null,
): SessionRecord['models']['voice'] {
  if (report === null) return null;
  const { id, version, file } = report.manifest;
  return { id, version, sha256: file.sha256 };
}

/** The result as it is kept; null when it adds no time to the lane. */
export function laneEntry(result: DetectionResult | FaceResult, startMs: number): LaneEntry | null {
  const { endMs } = result.span;
  if (endMs <= startMs) return null;
  const span = { startMs, endMs };
  switch (result.status) {
    case 'buffering':
      return { ...span, status: result.status };
    case 'analyzing': {
      const { status, verdict, confidence, provisional, score, llr } = result;
      return { ...span, status, verdict, confidence, provisional, score, llr };
    }
    case 'no-evidence':
      return { ...span, status: result.status, reason: result.reason };
    case 'unreliable':
      return { ...span, status: result.status, reason: result.reason };
    case 'gap':
      return { ...span, status: result.status, cause: result.cause };
    default:
      throw new TypeError(`Unknown result ${JSON.stringify(result satisfies never)}`);
  }
}
