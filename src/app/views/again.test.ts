/** The pure halves of judging again: parts on one clock, and what has changed. */
import { describe, expect, test } from 'vitest';
import type { LaneEntry } from '../../contract/record.js';
import type { Verdict } from '../../contract/verdict.js';
import { changesOf } from './changes.js';
import { joinParts } from './join-parts.js';

function said(verdict: Verdict, startMs: number, endMs: number): LaneEntry {
  return { startMs, endMs, status: 'analyzing', verdict, confidence: 0.5, provisional: false, score: 0, llr: 0 };
}
const voice = (...entries: LaneEntry[]) => ({ voice: entries, face: [] });

describe('parts of a session that were judged one by one', () => {
  test('lie where they belong, with the gap between them and why it is there', () => {
    const parts = [
      { startMs: 30_000, lanes: voice(said('DEEPFAKE', 0, 5_000)) },
      { startMs: 0, lanes: voice(said('AUTHENTIC', 0, 10_000)) },
    ];
    const gaps = [
      { startMs: 9_990, endMs: 12_000, cause: 'device-change' as const },
      { startMs: 12_000, endMs: 30_000, cause: 'paused' as const },
    ];
    expect(joinParts(parts, gaps).voice).toEqual([
      said('AUTHENTIC', 0, 10_000),
      { startMs: 10_000, endMs: 30_000, status: 'gap', cause: 'paused' },
      said('DEEPFAKE', 30_000, 35_000),
    ]);
  });

  test('of which the first is missing begin with a gap, and one between them is part of a longer one', () => {
    const parts = [
      { startMs: 2_000, lanes: voice(said('AUTHENTIC', 0, 1_000)) },
      { startMs: 8_000, lanes: voice(said('AUTHENTIC', 0, 1_000)) },
    ];
    expect(joinParts(parts, []).voice.map(({ startMs, endMs, status }) => [startMs, endMs, status])).toEqual([
      [0, 2_000, 'gap'],
      [2_000, 3_000, 'analyzing'],
      [3_000, 8_000, 'gap'],
      [8_000, 9_000, 'analyzing'],
    ]);
  });

  test('never overlap, though a part is longer than what was left for it', () => {
    const parts = [
      { startMs: 0, lanes: voice(said('AUTHENTIC', 0, 900), said('AUTHENTIC', 900, 1_100)) },
      { startMs: 1_000, lanes: voice(said('DEEPFAKE', 0, 50), said('DEEPFAKE', 50, 500)) },
    ];
    expect(joinParts(parts, []).voice.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 900],
      [900, 1_100],
      [1_100, 1_500],
    ]);
  });
});

describe('what has changed between two judgements', () => {
  test('is told with its time, joined where it goes on, and not for less than a second', () => {
    const then = [said('SUSPICIOUS', 0, 4_000), said('AUTHENTIC', 4_000, 10_000)];
    const now = [
      said('SUSPICIOUS', 0, 2_000),
      said('DEEPFAKE', 2_000, 3_000),
      said('DEEPFAKE', 3_000, 4_000),
      said('SUSPICIOUS', 4_000, 4_500),
      said('AUTHENTIC', 4_500, 10_000),
    ];
    expect(changesOf(then, now)).toEqual({
      stretches: [{ startMs: 2_000, endMs: 4_000, before: 'SUSPICIOUS', now: 'DEEPFAKE' }],
      bothMs: 10_000,
      sameMs: 7_500,
    });
  });

  test('is said too where there was no verdict, or is none now', () => {
    const pause: LaneEntry = { startMs: 2_000, endMs: 4_000, status: 'gap', cause: 'paused' };
    const then = [said('AUTHENTIC', 0, 2_000), pause];
    const now = [said('AUTHENTIC', 1_000, 4_000)];
    expect(changesOf(then, now)).toEqual({
      stretches: [
        { startMs: 0, endMs: 1_000, before: 'AUTHENTIC', now: null },
        { startMs: 2_000, endMs: 4_000, before: null, now: 'AUTHENTIC' },
      ],
      bothMs: 1_000,
      sameMs: 1_000,
    });
    expect(changesOf([], [])).toEqual({ stretches: [], bothMs: 0, sameMs: 0 });
  });

  test('is nothing where nothing has, however long it is', () => {
    const lane = Array.from({ length: 7_200 }, (_, i) =>
      said(i % 2 === 0 ? 'AUTHENTIC' : 'DEEPFAKE', i * 250, i * 250 + 250),
    );
    expect(changesOf(lane, lane)).toMatchObject({ stretches: [], sameMs: 1_800_000 });
  });
});
