/** Writes a session down while it runs: its results into the journal twice a second, its record when that changes. */
import type { FaceResult } from '../contract/face.js';
import { type Lane, type LaneEntry, type LaneSummary, RECORD_VERSION, type SessionRecord } from '../contract/record.js';
import type { DetectionResult } from '../contract/verdict.js';
import type { SessionJournal } from './journal.js';
import type { Ledger } from './ledger.js';
import { recordedSource } from './recorded-source.js';
import type { SessionSnapshot } from './snapshot.js';
import { summarize } from './summary.js';
import type { Timeline } from './timeline.js';

/** A killed page loses what was not written yet: with hops of 250 ms, three of them. */
const WRITE_MS = 500;

export interface DiaryOptions {
  readonly journal: SessionJournal | null;
  readonly ledger: Ledger;
  readonly snapshot: () => SessionSnapshot;
  /** The journal cannot be written; the session goes on without. Called once for each session. */
  readonly onFailure: (thrown: unknown) => void;
}

export class Diary {
  readonly #options: DiaryOptions;
  #id: string | null = null;
  #startedAt = 0;
  #waiting: Record<Lane, LaneEntry[]> = { voice: [], face: [] };
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Calls of the journal, one after another; it never rejects. */
  #line: Promise<void> = Promise.resolve();
  #broken = false;
  #begun = false;

  constructor(options: DiaryOptions) {
    this.#options = options;
  }

  /** A session is about to start under this name. */
  prepare(id: string): void {
    this.#id = id;
    this.#startedAt = Date.now();
    this.#waiting = { voice: [], face: [] };
    this.#broken = false;
    this.#begun = false;
  }

  /** The session has begun; called again when it goes on after a standstill. */
  begin(): void {
    if (this.#begun) {
      this.change();
      return;
    }
    this.#begun = true;
    const record = this.#record(null);
    this.#write((journal) => journal.begin(record));
  }

  take(lane: Lane, result: DetectionResult | FaceResult, startMs: number): void {
    const entry = laneEntry(result, startMs);
    if (this.#options.journal === null || entry === null) return;
    this.#waiting[lane].push(entry);
    this.#timer ??= setTimeout(() => this.#flush(), WRITE_MS);
  }

  /** The record has changed. */
  change(): void {
    this.#flush();
    const record = this.#record(null);
    this.#write((journal) => journal.update(record));
  }

  /** Nothing follows. Resolves when everything is written, or will not be. */
  async end(): Promise<void> {
    this.#flush();
    const record = this.#record(Date.now());
    this.#write((journal) => journal.end(record));
    this.#begun = false;
    await this.#line;
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#begun) return;
    const waiting = this.#waiting;
    this.#waiting = { voice: [], face: [] };
    for (const lane of ['voice', 'face'] as const) {
      const entries = waiting[lane];
      if (entries.length > 0) this.#write((journal, id) => journal.append(id, lane, entries));
    }
  }

  #write(call: (journal: SessionJournal, id: string) => Promise<void>): void {
    const { journal, onFailure } = this.#options;
    const id = this.#id;
    if (journal === null || id === null || !this.#begun) return;
    this.#line = this.#line.then(async () => {
      if (this.#broken) return;
      try {
        await call(journal, id);
      } catch (thrown) {
        this.#broken = true;
        onFailure(thrown);
      }
    });
  }

  #record(endedAt: number | null): SessionRecord {
    const { ledger } = this.#options;
    const snapshot = this.#options.snapshot();
    return {
      version: RECORD_VERSION,
      id: this.#id ?? '',
      startedAt: this.#startedAt,
      endedAt,
      recovered: false,
      title: '',
      note: '',
      editedAt: this.#startedAt,
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
