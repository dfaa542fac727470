/** A kept recording, or a file, judged anew by the model of today; and what is different. */
import type { LaneEntry, SessionRecord } from '../../contract/record.js';
import { BonaFideError } from '../../contract/errors.js';
import type { Lanes } from '../../history/exported.js';
import type { SessionJournal } from '../../session/journal.js';
import { createSession, type SessionOptions } from '../../session/session.js';

export interface Again {
  readonly record: SessionRecord;
  readonly lanes: Lanes;
}

/** Rejects with the session's own error, `aborted` when `signal` says so. The prior is that of the kept session. */
export async function judgeAgain(
  file: File,
  { prior, source }: Pick<SessionRecord, 'prior' | 'source'>,
  options: SessionOptions,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Again> {
  const notes = new MemoryJournal();
  const session = createSession({ ...options, prior, journal: notes });
  signal.addEventListener('abort', () => void session.stop(), { once: true });
  session.subscribe(({ progress, faceProgress }) => {
    const shares = [progress, faceProgress].flatMap((at) =>
      at === null || at.totalMs === 0 ? [] : [at.doneMs / at.totalMs],
    );
    if (shares.length > 0) onProgress(Math.min(...shares));
  });
  try {
    await session.start({ kind: 'file', file, label: source.label === '' ? file.name : source.label });
    signal.throwIfAborted();
    const { error } = session.snapshot;
    if (error !== null) throw BonaFideError.fromData(error);
    await notes.ended;
    return notes.taken();
  } finally {
    await session.dispose();
  }
}

class MemoryJournal implements SessionJournal {
  readonly #lanes: { voice: LaneEntry[]; face: LaneEntry[] } = { voice: [], face: [] };
  #record: SessionRecord | null = null;
  #end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  taken(): Again {
    if (this.#record === null) throw new BonaFideError('file-no-audio', 'Nothing in the file could be judged.');
    return { record: this.#record, lanes: this.#lanes };
  }

  async begin(record: SessionRecord): Promise<void> {
    this.#record = record;
  }

  async append(_id: string, lane: 'voice' | 'face', entries: readonly LaneEntry[]): Promise<void> {
    this.#lanes[lane].push(...entries);
  }

  async update(record: SessionRecord): Promise<void> {
    this.#record = record;
  }

  async end(record: SessionRecord): Promise<void> {
    this.#record = record;
    this.#end();
  }
}
