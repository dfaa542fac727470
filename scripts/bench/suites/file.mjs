/** A recording judged as fast as it goes. */

export const cases = [
  {
    name: 'file-speed',
    title: 'A WAV of several minutes at 48 kHz, its length over the time it takes to judge',
    unit: 'x',
    of: 'p50',
    bound: { atLeast: 30 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const minutes = bench.quick ? 0.5 : 4;
  const runs = bench.quick ? 1 : 4;
  return bench.onBenchPage(async (page) => {
    await page.evaluate((m) => /** @type {any} */ (globalThis).bench.prepareFile(m, 'speech.wav'), minutes);
    const values = [];
    const byProcessorTime = [];
    for (let run = 0; run < runs; run += 1) {
      const before = await bench.cpu();
      const found = await page.evaluate(() => /** @type {any} */ (globalThis).bench.judgeFile());
      const after = await bench.cpu();
      const wholeHops = Math.floor(found.audioMs / 250) - 1;
      if (found.droppedHops > 0 || found.hops < wholeHops) throw new Error(`Only ${found.hops} hops were judged.`);
      values.push(found.audioMs / found.tookMs);
      byProcessorTime.push(found.audioMs / (after.allMs - before.allMs));
    }
    // What one core alone would reach with every process of the browser on it.
    const onOneCore = Math.max(...byProcessorTime);
    return { 'file-speed': { values, figures: { minutes, onOneCore } } };
  });
}
