import { describe, expect, it } from 'vitest';
import type { DetectionResult } from '../contract/verdict.js';
import { stretches, summarize } from './summary.js';
import { Timeline } from './timeline.js';

function timelineOf(...parts: readonly (readonly [number, object])[]): Timeline {
  const timeline = new Timeline();
  for (const [ms, rest] of parts) {
    const startMs = timeline.endMs;
    const base = { span: { startMs, endMs: startMs + ms }, timestamp: 0, droppedHops: 0 };
    timeline.append({ ...base, ...rest } as DetectionResult);
  }
  return timeline;
}

const verdict = (verdict: string, confidence: number, frames: readonly number[] = []) => ({
  status: 'analyzing',
  verdict,
  confidence,
  provisional: false,
  frames,
});
const silence = { status: 'no-evidence', reason: 'silence' };

describe('summarize', () => {
  it('weighs by time and finds the lowest point', () => {
    const summary = summarize(
      timelineOf(
        [3_000, verdict('AUTHENTIC', 0.75)],
        [1_000, verdict('DEEPFAKE', 0.25)],
        [2_000, silence],
        [500, { status: 'unreliable', reason: 'clipping', measured: 1 }],
        [9_000, { status: 'gap', cause: 'paused' }],
      ),
    );
    expect(summary).toEqual({
      judgedMs: 4_000,
      verdictMs: { AUTHENTIC: 3_000, SUSPICIOUS: 0, DEEPFAKE: 1_000 },
      noEvidenceMs: 2_000,
      unreliableMs: 500,
      gapMs: 9_000,
      meanConfidence: 0.625,
      lowest: { atMs: 3_000, confidence: 0.25 },
    });
  });

  it('tells of the last longer listen, until another session begins', () => {
    const listen = (confidence: number) => ({ speechMs: 12_000, llr: 1, confidence, verdict: 'AUTHENTIC' });
    const timeline = timelineOf(
      [250, verdict('AUTHENTIC', 0.75)],
      [250, { ...verdict('AUTHENTIC', 0.75), listen: listen(0.8) }],
      [250, { ...verdict('AUTHENTIC', 0.75), listen: listen(0.9) }],
      [250, silence],
      [250, verdict('SUSPICIOUS', 0.5)],
    );
    expect(summarize(timeline).listen).toEqual(listen(0.9));
    timeline.clear();
    expect(summarize(timeline)).not.toHaveProperty('listen');
  });

  it('makes no figure out of nothing', () => {
    expect(summarize(timelineOf([1_000, silence]))).toMatchObject({ judgedMs: 0, meanConfidence: null, lowest: null });
  });
});

describe('stretches', () => {
  it('joins what says the same, and keeps apart what does not', () => {
    const found = stretches(
      timelineOf(
        [250, verdict('AUTHENTIC', 0.75, [1, 1])],
        [250, verdict('AUTHENTIC', 1, [1, -9])],
        [250, verdict('SUSPICIOUS', 0.5)],
        [250, silence],
        [250, silence],
        [250, { status: 'no-evidence', reason: 'no-speech' }],
      ),
    );
    expect(found.map(({ startMs, endMs, confidence, marked }) => [startMs, endMs, confidence, marked])).toEqual([
      [0, 500, 0.875, 0.25],
      [500, 750, 0.5, null],
      [750, 1_250, null, null],
      [1_250, 1_500, null, null],
    ]);
  });

  it('has none before the first sound', () => {
    expect(stretches(new Timeline())).toEqual([]);
  });
});
