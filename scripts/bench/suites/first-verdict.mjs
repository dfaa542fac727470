/** How long a speaker waits for a first word of the detector, model already cached. */

export const cases = [
  {
    name: 'first-verdict',
    title: 'From the first sound of speech to the first provisional verdict, model loaded, session listening',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 2000 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const count = bench.quick ? 2 : 12;
  const values = await bench.onBenchPage((page) =>
    page.evaluate((n) => /** @type {any} */ (globalThis).bench.firstVerdicts('speech.wav', n), count),
  );
  return { 'first-verdict': { values, figures: { speechNeededMs: 1500 } } };
}
