import { describe, expect, it } from 'vitest';
import type { DetectionResult } from '../contract/verdict.js';
import { Timeline } from '../session/timeline.js';
import { msAt, piecesOf, spansOf, tickStepMs, tracesOf, xOf } from './timeline-scale.js';

function timelineOf(hops: number, at: (i: number) => object): Timeline {
  const timeline = new Timeline();
  for (let i = 0; i < hops; i++) {
    const span = { startMs: i * 250, endMs: (i + 1) * 250 };
    timeline.append({ span, timestamp: 0, droppedHops: 0, ...at(i) } as DetectionResult);
  }
  return timeline;
}

const judged = (confidence: number, provisional = false) => ({
  status: 'analyzing',
  verdict: 'AUTHENTIC',
  confidence,
  provisional,
  frames: [],
});

describe('the scale', () => {
  const view = { fromMs: 1_000, toMs: 3_000, widthPx: 400 };

  it('goes there and back', () => {
    expect(xOf(view, 2_000)).toBe(200);
    expect(msAt(view, 200)).toBe(2_000);
  });

  it('labels with round times that do not touch', () => {
    expect(tickStepMs({ fromMs: 0, toMs: 60_000, widthPx: 640 }, 64)).toBe(10_000);
    expect(tickStepMs({ fromMs: 0, toMs: 1_800_000, widthPx: 300 }, 64)).toBe(600_000);
    expect(tickStepMs({ fromMs: 0, toMs: 400_000_000, widthPx: 300 }, 64)).toBe(14_400_000);
  });
});

describe('pieces', () => {
  it('are what is in view', () => {
    const pieces = piecesOf(
      timelineOf(40, () => judged(0.9)),
      { fromMs: 5_000, toMs: 10_000, widthPx: 500 },
    );
    expect(pieces).toHaveLength(20);
    expect(pieces[0]).toMatchObject({ x0: 0, x1: 25 });
  });

  it('of many in one pixel, the most suspicious stays', () => {
    const timeline = timelineOf(7_200, (i) => judged(i === 3_333 ? 0.05 : 0.9));
    const pieces = piecesOf(timeline, { fromMs: 0, toMs: 1_800_000, widthPx: 300 });
    expect(pieces.length).toBeLessThanOrEqual(600);
    const confidences = pieces.map(({ entry }) => (entry.status === 'analyzing' ? entry.confidence : 1));
    expect(Math.min(...confidences)).toBeCloseTo(0.05);
  });

  it('join into spans by kind', () => {
    const timeline = timelineOf(8, (i) =>
      i < 3 ? { status: 'buffering' } : i < 6 ? judged(0.5) : { status: 'buffering' },
    );
    const pieces = piecesOf(timeline, { fromMs: 0, toMs: 2_000, widthPx: 80 });
    expect(spansOf(pieces, ({ status }) => (status === 'analyzing' ? null : status))).toEqual([
      { key: 'buffering', x0: 0, x1: 30 },
      { key: 'buffering', x0: 60, x1: 80 },
    ]);
  });

  it('are traced apart when provisional, and not across what was not judged', () => {
    const timeline = timelineOf(6, (i) =>
      i === 3 ? { status: 'no-evidence', reason: 'silence' } : judged(0.5, i < 2),
    );
    const { firm, provisional } = tracesOf(piecesOf(timeline, { fromMs: 0, toMs: 1_500, widthPx: 60 }), (c) => c * 10);
    expect(provisional).toBe('M0.0 5.0L5.0 5.0M5.0 5.0L15.0 5.0');
    expect(firm).toBe('M15.0 5.0L25.0 5.0M40.0 5.0L45.0 5.0M45.0 5.0L55.0 5.0');
  });
});
