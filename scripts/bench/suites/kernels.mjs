/** What a hop is made of, and what batching and streaming save: inside a worker, one stream, hop after hop. */

const HOP_MS = 250;
const STREAMS = 10;

export const cases = [
  { name: 'hop-resample', title: 'Resampling a hop from 48 to 16 kHz', unit: 'ms', of: 'p50' },
  { name: 'hop-gate', title: 'The speech gate for a hop', unit: 'ms', of: 'p50' },
  { name: 'hop-model', title: 'The voice model for a hop, state carried on', unit: 'ms', of: 'p50' },
  {
    name: 'hop-cost',
    title: 'Resampling, gate and model together, as a share of the hop they are for',
    unit: '%',
    of: 'mean',
    bound: { atMost: 5 },
  },
  {
    name: 'batch-saving',
    title: `${STREAMS} streams one by one, over the same in one run of the model`,
    unit: 'x',
    of: 'p50',
  },
  {
    name: 'streaming-saving',
    title: 'All hops of the window at each hop, in one run of the model, over a hop with its state carried on',
    unit: 'x',
    of: 'p50',
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const count = bench.quick ? 20 : 400;
  const pairs = bench.quick ? 5 : 100;
  return bench.onBenchPage(async (page) => {
    await page.evaluate(() => /** @type {any} */ (globalThis).bench.openKernels('speech.wav'));
    const hops = await page.evaluate((n) => /** @type {any} */ (globalThis).bench.timeHops(n), count);
    const batches = await page.evaluate(
      ([n, streams]) => /** @type {any} */ (globalThis).bench.timeBatches(n, streams),
      [pairs, STREAMS],
    );
    const windows = await page.evaluate((n) => /** @type {any} */ (globalThis).bench.timeWindows(n), pairs);
    const { resampleMs, gateMs, modelMs } = hops;
    return {
      'hop-resample': { values: resampleMs },
      'hop-gate': { values: gateMs },
      'hop-model': { values: modelMs },
      'hop-cost': { values: modelMs.map((ms, i) => (100 * (ms + gateMs[i] + resampleMs[i])) / HOP_MS) },
      'batch-saving': {
        values: ratios(batches),
        figures: { streams: STREAMS, oneByOneMs: middle(batches.oneMs), batchMs: middle(batches.otherMs) },
      },
      'streaming-saving': {
        values: ratios(windows),
        figures: { windowMs: middle(windows.oneMs), hopMs: middle(windows.otherMs) },
      },
    };
  });
}

/** Of each turn, so that what slows the machine down for a while slows both. */
function ratios({ oneMs, otherMs }) {
  return oneMs.map((ms, i) => ms / otherMs[i]);
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
