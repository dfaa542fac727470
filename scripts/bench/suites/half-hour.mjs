/** Half an hour of session through the real worker, faster than real time, with the heaps at each simulated minute. */
import { readMemory } from '../memory.mjs';

const HOPS_PER_MINUTE = 240;

export const cases = [
  {
    name: 'half-hour-growth',
    title: 'Half an hour of session: most that the heaps grew after the first minute',
    unit: 'MB',
    of: 'max',
    // "Flat": less than a hundredth of what is allowed in all.
    bound: { atMost: 1.5 },
  },
  {
    name: 'half-hour-memory',
    title: 'Half an hour of session: JavaScript and WebAssembly heaps of page and worker',
    unit: 'MB',
    of: 'max',
    bound: { atMost: 150 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const minutes = bench.quick ? 3 : 31;
  return bench.onBenchPage(async (page) => {
    const perMinute = [];
    await page.evaluate(() => /** @type {any} */ (globalThis).bench.openHalfHour('speech.wav'));
    const startMs = performance.now();
    for (let minute = 0; minute < minutes; minute += 1) {
      await page.evaluate((n) => /** @type {any} */ (globalThis).bench.advanceHalfHour(n), HOPS_PER_MINUTE);
      perMinute.push(await readMemory(page));
    }
    const tookMs = performance.now() - startMs;
    const { stats, simulatedMs, entries } = await page.evaluate(() =>
      /** @type {any} */ (globalThis).bench.closeHalfHour(),
    );
    if (stats.droppedHops > 0) throw new Error(`${stats.droppedHops} hops were dropped.`);
    const all = perMinute.map(({ allMb }) => allMb);
    const [first = 0, ...later] = all;
    const last = perMinute.at(-1);
    return {
      'half-hour-growth': {
        values: later.map((mb) => mb - first),
        figures: {
          hops: stats.hops,
          entries,
          timesRealTime: simulatedMs / tookMs,
          firstMinuteMb: first,
          perMinute: all,
        },
      },
      'half-hour-memory': { values: all, figures: { pageMb: last?.pageMb, workerMb: last?.workersMb } },
    };
  });
}
