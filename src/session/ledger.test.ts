import { describe, expect, it } from 'vitest';
import { exampleListen } from '../../tests/support/voice-example.js';
import type { FaceEvent } from '../contract/frames.js';
import type { StreamEvent } from '../contract/messages.js';
import type { AnalyzingResult } from '../contract/verdict.js';
import { Ledger } from './ledger.js';

const hop = (endMs: number, droppedHops = 0): Extract<StreamEvent, { kind: 'result' }> => ({
  kind: 'result',
  result: { status: 'buffering', bufferProgress: 0.5, span: { startMs: 0, endMs }, timestamp: 0, droppedHops },
  newestSampleAtMs: 900,
  inferenceMs: 3,
});

const gap = (startMs: number, endMs: number): Extract<StreamEvent, { kind: 'result' }> => ({
  kind: 'result',
  result: { status: 'gap', cause: 'paused', span: { startMs, endMs }, timestamp: 0, droppedHops: 0 },
  newestSampleAtMs: 900,
});

function frame(endMs: number): Extract<FaceEvent, { kind: 'faces' }> {
  const lead = {
    modality: 'face',
    status: 'no-evidence',
    reason: 'no-face',
    span: { startMs: endMs, endMs },
    timestamp: 0,
    droppedFrames: 0,
  } as const;
  return { kind: 'faces', results: [lead], lead, fused: null, capturedAtMs: 900 };
}

describe('Ledger', () => {
  it('tells how old the newest sample was and what the hop cost', () => {
    expect(new Ledger().take(hop(250), 1_000)).toMatchObject({ delayMs: 100, inferenceMs: 3, listenedMs: 250 });
  });

  it('never tells a negative age when clocks disagree', () => {
    expect(new Ledger().take(hop(250), 100)).toMatchObject({ delayMs: 0 });
  });

  it('tells of a longer listen in the time of the session', () => {
    const ledger = new Ledger();
    ledger.take(hop(1_000), 0);
    ledger.beginStream();
    const listen = exampleListen({ span: { startMs: 0, endMs: 250 } });
    const { result } = hop(250);
    const judged = { ...result, status: 'analyzing', verdict: 'AUTHENTIC', confidence: 0.7, frames: [], listen };
    const after = ledger.take({ ...hop(250), result: judged as unknown as AnalyzingResult }, 0);
    expect(after.result).toMatchObject({ listen: { span: { startMs: 1_000, endMs: 1_250 }, speechMs: 24_000 } });
    expect(ledger.timeline.listen?.span.startMs).toBe(1_000);
  });

  it('counts on where a stream that died had stood', () => {
    const ledger = new Ledger();
    ledger.take(hop(1_000, 2), 0);
    ledger.markGap('worker-restart', 500, 0);
    ledger.beginStream();
    const after = ledger.take(hop(250, 1), 0);
    expect(after).toMatchObject({ listenedMs: 1_250, droppedHops: 3 });
    expect(after.result?.span.endMs).toBe(1_750);
    expect(ledger.timeline.at(1)).toEqual({ status: 'gap', cause: 'worker-restart', startMs: 1_000, endMs: 1_500 });
  });

  it('starts from nothing after clear', () => {
    const ledger = new Ledger();
    ledger.take(hop(1_000, 2), 0);
    ledger.clear();
    expect(ledger.take(hop(250), 0)).toMatchObject({ listenedMs: 250, droppedHops: 0 });
  });

  it("ends a gap of the faces where the voice's ends", () => {
    const ledger = new Ledger();
    ledger.take(hop(1_000), 0);
    ledger.takeFaces(frame(1_100), 0);
    ledger.take(gap(1_000, 4_000), 0);
    ledger.markFaceGap('paused', 0);
    expect(ledger.faces.at(1)).toEqual({ status: 'gap', cause: 'paused', startMs: 1_100, endMs: 4_000 });
    expect(ledger.endMs).toBe(4_000);
  });

  it('hears of each result where it is put down', () => {
    const heard: [string, number, number][] = [];
    const ledger = new Ledger((lane, { span }, startMs) => heard.push([lane, startMs, span.endMs]));
    ledger.take(hop(250), 0);
    ledger.take(hop(500), 0);
    ledger.markGap('paused', 1_000, 0);
    expect(heard).toEqual([
      ['voice', 0, 250],
      ['voice', 250, 500],
      ['voice', 500, 1_500],
    ]);
    expect(ledger.soundMs).toBe(1_500);
  });
});
