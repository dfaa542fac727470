/** A film with sound judged as fast as it goes: voice and faces. */

export const cases = [
  {
    name: 'video-speed',
    title:
      'A film of half a minute (1280x720, 30 frames a second, H.264, AAC), its length over the time it takes to judge',
    unit: 'x',
    of: 'p50',
    bound: { atLeast: 3 },
  },
];

/** Faces are judged five times a second of the film; the first and the last moment may lack one. */
const FRAMES_PER_SECOND = 5;

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const runs = bench.quick ? 1 : 3;
  return bench.onBenchPage(async (page) => {
    const values = [];
    const byProcessorTime = [];
    let found = { mediaMs: 0, tookMs: 0, frames: 0, hops: 0 };
    await page.evaluate(() => /** @type {any} */ (globalThis).bench.prepareVideo('face.mp4'));
    for (let run = 0; run < runs; run += 1) {
      const before = await bench.cpu();
      found = await page.evaluate(() => /** @type {any} */ (globalThis).bench.judgeVideo());
      const after = await bench.cpu();
      const whole = Math.floor((found.mediaMs / 1000) * FRAMES_PER_SECOND) - 1;
      if (found.frames < whole) throw new Error(`Only ${found.frames} frames were judged, not ${whole}.`);
      values.push(found.mediaMs / found.tookMs);
      byProcessorTime.push(found.mediaMs / (after.allMs - before.allMs));
    }
    const { mediaMs, frames, hops } = found;
    // What one core alone would reach with every process of the browser on it.
    return { 'video-speed': { values, figures: { mediaMs, frames, hops, onOneCore: Math.max(...byProcessorTime) } } };
  });
}
