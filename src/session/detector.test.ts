import { expose, type Endpoint } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { BonaFideError } from '../contract/errors.js';
import type { AnalyzeOptions, StreamStats } from '../contract/messages.js';
import { Detector } from './detector.js';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The page's end of a worker that does what is given with a file. */
function detectorWith(analyze: (events: MessagePort) => Promise<StreamStats>): Detector {
  const { port1, port2 } = new MessageChannel();
  expose({ analyze: (_options: AnalyzeOptions, events: MessagePort) => analyze(events) }, port1 as Endpoint);
  const worker = Object.assign(port2, { terminate: () => undefined }) as unknown as Worker;
  closers.push(
    () => port1.close(),
    () => port2.close(),
  );
  return new Detector(worker, () => undefined);
}

test('a file that was cancelled leaves no port behind', async () => {
  const detector = detectorWith(async () => {
    throw new BonaFideError('aborted', 'Cancelled.').toData();
  });
  for (let n = 0; n < 3; n++) {
    const judged = detector.analyze({ streamId: `file-${n}`, file: new Blob() }, () => undefined);
    expect(detector.streams).toBe(1);
    await expect(judged).rejects.toMatchObject({ code: 'aborted' });
  }
  expect(detector.streams).toBe(0);
});

test('one that was judged is let go by its last word, and not before', async () => {
  let end: () => void = () => undefined;
  const stats = { hops: 1 } as StreamStats;
  const detector = detectorWith(async (events) => {
    end = () => events.postMessage({ kind: 'end', stats });
    return stats;
  });
  const last = new Promise<void>((resolve) => {
    void detector
      .analyze({ streamId: 'file', file: new Blob() }, () => resolve())
      .then(() => {
        expect(detector.streams).toBe(1);
        end();
      });
  });
  await last;
  expect(detector.streams).toBe(0);
});
