/** A session through the real worker, faster than real time, with the heaps at each simulated minute. */
import { readMemory } from './memory.mjs';

const HOPS_PER_MINUTE = 240;

/**
 * @param {import('./browser.mjs').Bench} bench
 * @param {{ minutes: number, picture: string | null }} options `picture`: a face to look at beside the voice
 */
export async function runHalfHour(bench, { minutes, picture }) {
  return bench.onBenchPage(async (page) => {
    /** @type {import('./memory.mjs').Memory[]} */
    const perMinute = [];
    await page.evaluate((url) => /** @type {any} */ (globalThis).bench.openHalfHour('speech.wav', url), picture);
    const startMs = performance.now();
    for (let minute = 0; minute < minutes; minute += 1) {
      await page.evaluate((n) => /** @type {any} */ (globalThis).bench.advanceHalfHour(n), HOPS_PER_MINUTE);
      perMinute.push(await readMemory(page));
    }
    const tookMs = performance.now() - startMs;
    const { stats, faceStats, simulatedMs, entries } = await page.evaluate(() =>
      /** @type {any} */ (globalThis).bench.closeHalfHour(),
    );
    if (stats.droppedHops > 0) throw new Error(`${stats.droppedHops} hops were dropped.`);
    const all = perMinute.map(({ allMb }) => allMb);
    const [first = 0, ...later] = all;
    const last = perMinute.at(-1);
    return {
      growth: {
        values: later.map((mb) => mb - first),
        figures: {
          hops: stats.hops,
          ...(faceStats === null ? {} : { frames: faceStats.frames }),
          entries,
          timesRealTime: simulatedMs / tookMs,
          firstMinuteMb: first,
          perMinute: all,
        },
      },
      memory: { values: all, figures: { pageMb: last?.pageMb, workerMb: last?.workersMb } },
      faceStats,
    };
  });
}
