import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';
import type { DetectionResult, Verdict } from '../contract/verdict.js';
import { Diary } from './diary.js';
import type { SessionJournal } from './journal.js';
import { Ledger } from './ledger.js';
import { emptySnapshot } from './snapshot.js';

type Call =
  | { readonly kind: 'begin' | 'update' | 'end'; readonly record: SessionRecord }
  | { readonly kind: 'append'; readonly id: string; readonly lane: Lane; readonly entries: readonly LaneEntry[] };

/** A journal that remembers, and that can be told to fail from some call on. */
class MemoryJournal implements SessionJournal {
  readonly calls: Call[] = [];
  failsAt = Number.POSITIVE_INFINITY;
  readonly givenUp: string[] = [];
  giveUp = (id: string): void => void this.givenUp.push(id);

  async #take(call: Call): Promise<void> {
    if (this.calls.length >= this.failsAt) throw new Error('no room');
    this.calls.push(call);
  }
  begin = (record: SessionRecord): Promise<void> => this.#take({ kind: 'begin', record });
  update = (record: SessionRecord): Promise<void> => this.#take({ kind: 'update', record });
  end = (record: SessionRecord): Promise<void> => this.#take({ kind: 'end', record });
  append = (id: string, lane: Lane, entries: readonly LaneEntry[]): Promise<void> =>
    this.#take({ kind: 'append', id, lane, entries });

  get kinds(): string[] {
    return this.calls.map(({ kind }) => kind);
  }

  get entries(): LaneEntry[] {
    return this.calls.flatMap((call) => (call.kind === 'append' ? call.entries : []));
  }
}

const hop = (endMs: number, confidence = 0.8): DetectionResult => ({
  status: 'analyzing',
  verdict: 'AUTHENTIC',
  confidence,
  provisional: false,
  score: 2,
  llr: 1.4,
  speechMs: 4_000,
  frames: [1, -2],
  span: { startMs: Math.max(0, endMs - 4_000), endMs },
  timestamp: 0,
  droppedHops: 0,
});

function open(journal: MemoryJournal | null) {
  const failures: unknown[] = [];
  const ledger: Ledger = new Ledger((lane, result, startMs) => diary.take(lane, result, startMs));
  const diary: Diary = new Diary({
    journal,
    ledger,
    snapshot: () => ({ ...emptySnapshot(1_000), source: { kind: 'microphone' }, prior: 0.5 }),
    onFailure: (thrown) => failures.push(thrown),
  });
  const hear = (result: DetectionResult): unknown => ledger.take({ kind: 'result', result, newestSampleAtMs: 0 }, 0);
  return { diary, ledger, hear, failures };
}

describe('Diary', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes results down within a second, each from where the last one ended', async () => {
    const journal = new MemoryJournal();
    const { diary, hear } = open(journal);
    diary.prepare('a');
    diary.begin();
    for (let i = 1; i <= 8; i++) {
      hear(hop(250 * i));
      await vi.advanceTimersByTimeAsync(250);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(journal.kinds[0]).toBe('begin');
    expect(journal.entries.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
      Array.from({ length: 8 }, (_, i) => [250 * i, 250 * i + 250]),
    );
    expect(journal.entries[0]).toEqual({
      startMs: 0,
      endMs: 250,
      status: 'analyzing',
      verdict: 'AUTHENTIC',
      confidence: 0.8,
      provisional: false,
      score: 2,
      llr: 1.4,
    });
    for (const call of journal.calls) if (call.kind === 'append') expect(call.entries.length).toBeLessThanOrEqual(3);
  });

  it('keeps what comes before the session has begun for after it', async () => {
    const journal = new MemoryJournal();
    const { diary, hear } = open(journal);
    diary.prepare('a');
    hear(hop(250));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(journal.calls).toEqual([]);
    diary.begin();
    await diary.end();
    expect(journal.kinds).toEqual(['begin', 'append', 'end']);
    expect(journal.entries).toHaveLength(1);
  });

  it('writes nothing of a start that never began', async () => {
    const journal = new MemoryJournal();
    const { diary } = open(journal);
    diary.prepare('a');
    await diary.end();
    expect(journal.calls).toEqual([]);
  });

  it('ends with the whole account: summary, gaps, time', async () => {
    const journal = new MemoryJournal();
    const { diary, ledger, hear } = open(journal);
    diary.prepare('a');
    diary.begin();
    hear(hop(250, 0.25));
    ledger.markGap('paused', 5_000, 0);
    diary.change();
    await diary.end();
    expect(journal.kinds).toEqual(['begin', 'append', 'update', 'end']);
    const last = journal.calls.at(-1);
    if (last?.kind !== 'end') throw new Error('it did not end');
    const { record } = last;
    expect(record).toMatchObject({ id: 'a', recovered: false, prior: 0.5, media: [] });
    expect(record.source).toEqual({ kind: 'microphone', label: '' });
    expect(record.endedAt).not.toBeNull();
    expect(record.gaps).toEqual([{ startMs: 250, endMs: 5_250, cause: 'paused' }]);
    expect(record.summary.voice).toMatchObject({ judgedMs: 250, gapMs: 5_000, lowest: { atMs: 0, confidence: 0.25 } });
    expect(record.summary.face).toBeNull();
  });

  it('writes the longer listen into the record with each new word, and every ten seconds of it', async () => {
    const journal = new MemoryJournal();
    const { diary, hear } = open(journal);
    diary.prepare('a');
    diary.begin();
    const hearLonger = async (endMs: number, verdict: Verdict): Promise<void> => {
      const listen = { span: { startMs: 0, endMs }, speechMs: endMs, llr: 1, confidence: 0.7, verdict };
      hear({ ...hop(endMs), listen } as DetectionResult);
      await vi.advanceTimersByTimeAsync(400);
    };
    const written = (): unknown[] =>
      journal.calls.flatMap((call) => {
        if (call.kind !== 'update') return [];
        const { id, summary } = call.record;
        return [[id, summary.voice.listen?.verdict, summary.voice.listen?.span.endMs]];
      });
    hear(hop(11_000));
    for (let endMs = 12_000; endMs <= 27_000; endMs += 250)
      await hearLonger(endMs, endMs < 14_000 ? 'SUSPICIOUS' : 'AUTHENTIC');
    const ofA = [
      ['a', 'SUSPICIOUS', 12_000],
      ['a', 'AUTHENTIC', 14_000],
      ['a', 'AUTHENTIC', 24_000],
    ];
    expect(written()).toEqual(ofA);
    // The next session has a first word of its own, should it be the same.
    diary.prepare('b');
    diary.begin();
    await hearLonger(27_250, 'AUTHENTIC');
    expect(written()).toEqual([...ofA, ['b', 'AUTHENTIC', 27_250]]);
  });

  it('says once that it cannot write, tries once more at the end, and gives up then', async () => {
    const journal = new MemoryJournal();
    journal.failsAt = 1;
    const { diary, hear, failures } = open(journal);
    diary.prepare('a');
    diary.begin();
    hear(hop(250));
    await vi.advanceTimersByTimeAsync(1_000);
    hear(hop(500));
    await diary.end();
    expect(journal.kinds).toEqual(['begin']);
    expect(failures).toHaveLength(1);
    expect(journal.givenUp).toEqual(['a']);
  });

  it.each([1, 0])(
    'loses nothing where it can be written again before the end (it failed at call %i)',
    async (failsAt) => {
      const journal = new MemoryJournal();
      journal.failsAt = failsAt;
      const { diary, hear, failures } = open(journal);
      diary.prepare('a');
      diary.begin();
      for (let i = 1; i <= 40; i++) {
        hear(hop(250 * i));
        await vi.advanceTimersByTimeAsync(250);
      }
      journal.failsAt = Number.POSITIVE_INFINITY;
      await diary.end();
      expect(journal.kinds.filter((kind) => kind !== 'append')).toEqual(['begin', 'end']);
      expect(journal.kinds.at(-1)).toBe('end');
      expect(journal.entries.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
        Array.from({ length: 40 }, (_, i) => [250 * i, 250 * i + 250]),
      );
      expect(failures).toHaveLength(1);
      expect(journal.givenUp).toEqual([]);
    },
  );

  it('is written again while the session runs, ten seconds after it failed', async () => {
    const journal = new MemoryJournal();
    journal.failsAt = 1;
    const { diary, hear } = open(journal);
    diary.prepare('a');
    diary.begin();
    hear(hop(250));
    await vi.advanceTimersByTimeAsync(1_000);
    journal.failsAt = Number.POSITIVE_INFINITY;
    hear(hop(500));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(journal.entries).toEqual([]);
    await vi.advanceTimersByTimeAsync(9_000);
    hear(hop(750));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(journal.entries.map(({ endMs }) => endMs)).toEqual([250, 500, 750]);
  });

  it('does nothing without a journal', async () => {
    const { diary, hear } = open(null);
    diary.prepare('a');
    diary.begin();
    hear(hop(250));
    await diary.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
