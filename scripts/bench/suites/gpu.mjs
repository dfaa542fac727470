/** What a GPU is worth: the same models in WASM and by WebGPU, in turns, where the browser offers one. */

export const cases = [
  { name: 'gpu-hop', title: 'A hop of the voice model in WASM, over the same by WebGPU', unit: 'x', of: 'p50' },
  {
    name: 'gpu-face',
    title: 'A face by the net for altered ones in WASM, over the same by WebGPU',
    unit: 'x',
    of: 'p50',
  },
  { name: 'gpu-generated', title: 'The same by the net for generated faces', unit: 'x', of: 'p50' },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const count = bench.quick ? 5 : 200;
  return bench.onBenchPage(async (page) => {
    const gpu = await page.evaluate(() => /** @type {any} */ (globalThis).bench.openBackends('speech.wav'));
    if (gpu === null) {
      return Object.fromEntries(cases.map(({ name }) => [name, { values: [], absent: 'a GPU in this browser' }]));
    }
    const hops = await page.evaluate((n) => /** @type {any} */ (globalThis).bench.compareHops(n), count);
    const faces = await page.evaluate((n) => /** @type {any} */ (globalThis).bench.compareCrops(n, false), count);
    const generated = await page.evaluate((n) => /** @type {any} */ (globalThis).bench.compareCrops(n, true), count);
    return {
      'gpu-hop': measured(gpu, hops),
      'gpu-face': measured(gpu, faces),
      'gpu-generated': measured(gpu, generated),
    };
  });
}

function measured(gpu, { oneMs, otherMs, largestDifference }) {
  return {
    values: oneMs.map((ms, i) => ms / otherMs[i]),
    figures: { gpu, wasmMs: middle(oneMs), gpuMs: middle(otherMs), largestDifference },
  };
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
