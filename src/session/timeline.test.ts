import { describe, expect, it } from 'vitest';
import type { AnalyzingResult, DetectionResult } from '../contract/verdict.js';
import { Timeline } from './timeline.js';

const HOP_MS = 250;

function analyzing(endMs: number, part: Partial<AnalyzingResult> = {}): AnalyzingResult {
  return {
    status: 'analyzing',
    verdict: 'AUTHENTIC',
    confidence: 0.9,
    provisional: false,
    score: 1,
    llr: 2,
    speechMs: 4_000,
    frames: [],
    span: { startMs: Math.max(0, endMs - 4_000), endMs },
    timestamp: 0,
    droppedHops: 0,
    ...part,
  };
}

const other = (endMs: number, rest: object): DetectionResult =>
  ({ span: { startMs: endMs - HOP_MS, endMs }, timestamp: 0, droppedHops: 0, ...rest }) as DetectionResult;

describe('Timeline', () => {
  it('holds every kind of result, each about the time since the last one', () => {
    const timeline = new Timeline();
    timeline.append(other(250, { status: 'buffering', bufferProgress: 0.2 }));
    timeline.append(
      analyzing(500, { confidence: 0.25, verdict: 'DEEPFAKE', provisional: true, frames: [2, -4, 0, -0.5] }),
    );
    timeline.append(other(750, { status: 'no-evidence', reason: 'silence' }));
    timeline.append(other(1_000, { status: 'unreliable', reason: 'clipping', measured: 0.2 }));
    timeline.append({ ...other(4_000, { status: 'gap', cause: 'paused' }), span: { startMs: 1_000, endMs: 4_000 } });
    const entries = Array.from({ length: timeline.length }, (_, i) => timeline.at(i));
    expect(entries).toEqual([
      { status: 'buffering', startMs: 0, endMs: 250 },
      {
        status: 'analyzing',
        startMs: 250,
        endMs: 500,
        verdict: 'DEEPFAKE',
        confidence: 0.25,
        provisional: true,
        marks: [false, true, false, false],
      },
      { status: 'no-evidence', reason: 'silence', startMs: 500, endMs: 750 },
      { status: 'unreliable', reason: 'clipping', startMs: 750, endMs: 1_000 },
      { status: 'gap', cause: 'paused', startMs: 1_000, endMs: 4_000 },
    ]);
  });

  it('does not count gaps as time listened to', () => {
    const timeline = new Timeline();
    timeline.append(analyzing(1_000));
    timeline.append({
      ...other(9_000, { status: 'gap', cause: 'interrupted' }),
      span: { startMs: 1_000, endMs: 9_000 },
    });
    timeline.append(analyzing(10_000));
    expect(timeline.endMs).toBe(10_000);
    expect(timeline.listenedMs).toBe(2_000);
  });

  it('ignores a result that is about no new time', () => {
    const timeline = new Timeline();
    timeline.append(analyzing(1_000));
    const { version } = timeline;
    timeline.append(analyzing(1_000));
    timeline.append(other(900, { status: 'no-evidence', reason: 'ended' }));
    expect(timeline.length).toBe(1);
    expect(timeline.version).toBe(version);
  });

  it('finds the entry at a time, and the nearest outside', () => {
    const timeline = new Timeline();
    expect(timeline.indexAt(0)).toBe(-1);
    for (let i = 1; i <= 10; i++) timeline.append(analyzing(i * HOP_MS));
    expect(timeline.indexAt(-5)).toBe(0);
    expect(timeline.indexAt(0)).toBe(0);
    expect(timeline.indexAt(249)).toBe(0);
    expect(timeline.indexAt(250)).toBe(1);
    expect(timeline.indexAt(1_100)).toBe(4);
    expect(timeline.indexAt(99_999)).toBe(9);
  });

  it('keeps 30 minutes at four a second whole', () => {
    const timeline = new Timeline();
    for (let i = 1; i <= 7_200; i++) timeline.append(analyzing(i * HOP_MS, { confidence: i / 7_200 }));
    expect(timeline.length).toBe(7_200);
    expect(timeline.listenedMs).toBe(30 * 60_000);
    expect(timeline.at(3_599)).toMatchObject({ endMs: 900_000, confidence: 0.5 });
  });

  it('halves its resolution rather than grow, and loses no time and no kind', () => {
    const timeline = new Timeline();
    const hops = 40_000;
    for (let i = 1; i <= hops; i++) {
      const quiet = i % 1_000 < 100;
      timeline.append(
        quiet ? other(i * HOP_MS, { status: 'no-evidence', reason: 'no-speech' }) : analyzing(i * HOP_MS),
      );
    }
    expect(timeline.length).toBeLessThanOrEqual(8_192);
    expect(timeline.endMs).toBe(hops * HOP_MS);
    let at = 0;
    let quietMs = 0;
    for (let i = 0; i < timeline.length; i++) {
      const entry = timeline.at(i);
      expect(entry.startMs).toBe(at);
      at = entry.endMs;
      if (entry.status === 'no-evidence') quietMs += entry.endMs - entry.startMs;
      else expect(entry).toMatchObject({ status: 'analyzing', confidence: Math.fround(0.9) });
    }
    expect(quietMs).toBe(hops * HOP_MS * 0.1);
  });

  it('makes room even when no two neighbours are alike', () => {
    const timeline = new Timeline();
    for (let i = 1; i <= 9_000; i++) {
      const loud = other(i * HOP_MS, { status: 'unreliable', reason: 'clipping', measured: 1 });
      timeline.append(i % 2 === 0 ? loud : analyzing(i * HOP_MS));
    }
    expect(timeline.length).toBeLessThanOrEqual(8_192);
    expect(timeline.endMs).toBe(9_000 * HOP_MS);
  });

  it('keeps a mark when two hops become one', () => {
    const timeline = new Timeline();
    const marked = 4_000;
    for (let i = 0; i <= 8_192; i++) {
      const frames = [1, 1, 1, i === marked ? -9 : 1, 1, 1, 1, 1];
      timeline.append(analyzing((i + 1) * HOP_MS, { frames }));
    }
    const entry = timeline.at(timeline.indexAt(marked * HOP_MS));
    expect(entry.status === 'analyzing' && entry.marks).toEqual(Array.from({ length: 16 }, (_, i) => i === 3));
  });

  it('forgets, and refuses what is not there', () => {
    const timeline = new Timeline();
    timeline.append(analyzing(1_000));
    timeline.clear();
    expect(timeline.length).toBe(0);
    expect(timeline.endMs).toBe(0);
    expect(() => timeline.at(0)).toThrow(RangeError);
  });
});
