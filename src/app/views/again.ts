/** A kept recording, or a file, judged anew by the model of today: every part of it, on the clock of the session. */
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import type { LaneEntry, SessionRecord } from '../../contract/record.js';
import type { Lanes } from '../../history/exported.js';
import { figuresOf } from '../../history/stretches.js';
import type { SessionJournal } from '../../session/journal.js';
import { createSession, type SessionOptions } from '../../session/session.js';
import { type JudgedPart, joinParts } from './join-parts.js';

export interface PartToJudge {
  readonly file: File;
  /** Where it begins in the session, and its length where that is known, ms. */
  readonly startMs: number;
  readonly durationMs: number | null;
}

export interface Again {
  readonly record: SessionRecord;
  readonly lanes: Lanes;
  /** How many parts were judged. */
  readonly judged: number;
  /** Parts that could not be judged; they are gaps. */
  readonly failed: readonly { readonly name: string; readonly error: ErrorData }[];
}

type Judged = Pick<SessionRecord, 'prior' | 'source' | 'gaps'>;

/**
 * Judges the parts one after another by one model. Rejects with the error of the first part where none could be judged, and
 * `aborted` when `signal` says so. The prior is that of the kept session.
 */
export async function judgeAgain(
  parts: readonly PartToJudge[],
  { prior, source, gaps }: Judged,
  options: SessionOptions,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Again> {
  const notes = new MemoryJournal();
  const session = createSession({ ...options, prior, journal: notes });
  const stop = (): void => void session.stop();
  signal.addEventListener('abort', stop);
  const lengths = parts.map(({ durationMs }) => durationMs ?? 1);
  const totalMs = sum(lengths);
  let current = 0;
  session.subscribe(({ progress, faceProgress }) => {
    const shares = [progress, faceProgress].flatMap((at) =>
      at === null || at.totalMs === 0 ? [] : [at.doneMs / at.totalMs],
    );
    if (shares.length === 0) return;
    onProgress((sum(lengths.slice(0, current)) + Math.min(...shares) * (lengths[current] ?? 0)) / totalMs);
  });
  const found: (JudgedPart & { readonly record: SessionRecord })[] = [];
  const failed: Again['failed'][number][] = [];
  try {
    for (const [i, { file, startMs }] of parts.entries()) {
      current = i;
      await session.start({ kind: 'file', file, label: source.label === '' ? file.name : source.label });
      if (signal.aborted) throw new BonaFideError('aborted', 'It was cancelled.');
      const { error } = session.snapshot;
      const taken = notes.take();
      if (error === null && taken !== null) found.push({ startMs, ...taken });
      else failed.push({ name: file.name, error: error ?? NOTHING });
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await session.dispose();
  }
  const [first] = found;
  if (first === undefined) throw BonaFideError.fromData(failed[0]?.error ?? NOTHING);
  const lanes = joinParts(found, gaps);
  // The record of the first part, with what all of them came to.
  const record = { ...first.record, endedAt: Date.now(), ...figuresOf(lanes) };
  return { record, lanes, judged: found.length, failed };
}

const NOTHING: ErrorData = { code: 'file-no-audio', message: 'Nothing in the file could be judged.' };

function sum(of: readonly number[]): number {
  return of.reduce((all, each) => all + each, 0);
}

/** Holds what one session after another comes to. */
class MemoryJournal implements SessionJournal {
  #lanes: { voice: LaneEntry[]; face: LaneEntry[] } = { voice: [], face: [] };
  #record: SessionRecord | null = null;

  /** The session that has ended, and forgets it; null where it did not come to be. */
  take(): { readonly record: SessionRecord; readonly lanes: Lanes } | null {
    const [record, lanes] = [this.#record, this.#lanes];
    this.#record = null;
    this.#lanes = { voice: [], face: [] };
    return record === null ? null : { record, lanes };
  }

  async begin(record: SessionRecord): Promise<void> {
    this.#record = record;
  }

  async append(_id: string, lane: 'voice' | 'face', entries: readonly LaneEntry[]): Promise<void> {
    for (const entry of entries) this.#lanes[lane].push(entry);
  }

  async update(record: SessionRecord): Promise<void> {
    this.#record = record;
  }

  async end(record: SessionRecord): Promise<void> {
    this.#record = record;
  }
}
