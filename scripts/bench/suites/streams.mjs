/** Ten live streams in one page, through one worker. */
import { setTimeout as wait } from 'node:timers/promises';

const STREAMS = 10;
const HOP_MS = 250;
/** A hop may be half filled when a stream ends, and the resampler holds back less than another. */
const UNFINISHED_HOPS = 2;

export const cases = [
  {
    name: 'ten-streams-lost',
    title: 'Hops that ten streams in one page dropped or did not get judged in time',
    unit: 'hops',
    of: 'max',
    bound: { atMost: 0 },
  },
  {
    name: 'ten-streams-age',
    title: 'Age of the newest sample when its result reaches the page, ten streams',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 500 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  return bench.onBenchPage(async (page) => {
    const start = (count) => /** @type {any} */ (globalThis).bench.startStreams(count, 'speech.wav');
    await page.evaluate(start, STREAMS);
    const before = { atMs: performance.now(), ...(await bench.cpu()) };
    await wait(bench.quick ? 4000 : 25_000);
    const after = { atMs: performance.now(), ...(await bench.cpu()) };
    const found = await page.evaluate(() => /** @type {any} */ (globalThis).bench.stopStreams());
    const expected = Math.floor(found.listenedMs / HOP_MS) - UNFINISHED_HOPS;
    const lost = found.stats.map(({ hops, droppedHops }) => Math.max(droppedHops, expected - hops, 0));
    const total = (key) => found.stats.reduce((sum, stats) => sum + stats[key], 0);
    const workerPercent = (100 * ((after.workerMs ?? 0) - (before.workerMs ?? 0))) / (after.atMs - before.atMs);
    return {
      'ten-streams-lost': {
        values: lost,
        figures: {
          streams: STREAMS,
          listenedMs: found.listenedMs,
          judged: total('hops'),
          droppedHops: total('droppedHops'),
          droppedFrames: total('droppedFrames'),
          ...(after.workerMs === null ? {} : { workerPercent }),
        },
      },
      'ten-streams-age': { values: found.agesMs, figures: { streams: STREAMS } },
    };
  });
}
