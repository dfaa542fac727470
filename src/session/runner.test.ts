import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BonaFideError } from '../contract/errors.js';
import type { AnalyzeOptions, StreamEvent, StreamStats } from '../contract/messages.js';
import type { LaneEntry, SessionRecord } from '../contract/record.js';
import type { Detector } from './detector.js';
import type { DetectorHost } from './detector-host.js';
import { SessionRunner } from './runner.js';

const FILE = { kind: 'file', file: new Blob(), label: 'a file' } as const;
const buffering = (endMs: number): StreamEvent => ({
  kind: 'result',
  result: { status: 'buffering', bufferProgress: 0.5, span: { startMs: 0, endMs }, timestamp: 0, droppedHops: 0 },
  newestSampleAtMs: 0,
});

/** A worker that cannot read the first file to its end and is slow to close its stream, and is still busy with the second. */
function slowToClose() {
  let files = 0;
  let close: (stats: StreamStats) => void = () => {};
  const closed = new Promise<StreamStats>((resolve) => {
    close = resolve;
  });
  const detector = {
    dead: false,
    async analyze(_options: AnalyzeOptions, onEvent: (event: StreamEvent) => void): Promise<StreamStats> {
      onEvent(buffering(1_000));
      if (++files > 1) return new Promise(() => {});
      throw new BonaFideError('file-unreadable', 'Cut short.');
    },
    close: () => closed,
  } as unknown as Detector;
  const host = { current: detector, ready: async () => detector, subscribe: () => () => {} } as unknown as DetectorHost;
  return { host, close: () => close({ hops: 0 } as StreamStats) };
}

describe('a session that is started while the one before it is being put away', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('leaves that one written to its end, and is not ended with it', async () => {
    const ended: SessionRecord[] = [];
    const heard: [id: string, entries: readonly LaneEntry[]][] = [];
    const { host, close } = slowToClose();
    const journal = {
      begin: async () => {},
      append: async (id: string, _lane: unknown, entries: readonly LaneEntry[]) => void heard.push([id, entries]),
      update: async () => {},
      end: async (record: SessionRecord) => void ended.push(record),
    };
    const models = { modelBaseUrl: 'm/', runtimeBaseUrl: 'r/', gateUrl: 'g' };
    const session = new SessionRunner(host, { models, journal }, { ownsHost: false });

    const failing = session.start(FILE);
    await vi.waitFor(() => expect(session.snapshot.phase).toBe('failed'));
    const first = session.snapshot.id;
    void session.start(FILE);
    await vi.waitFor(() => expect(session.snapshot.phase).toBe('buffering'));
    const second = session.snapshot.id;
    close();
    await failing;
    await vi.advanceTimersByTimeAsync(1_000);

    const entry = { startMs: 0, endMs: 1_000, status: 'buffering' };
    expect(ended).toMatchObject([{ id: first, listenedMs: 1_000, error: { code: 'file-unreadable' } }]);
    expect(heard).toEqual([
      [first, [entry]],
      [second, [entry]],
    ]);
  });
});
