/**
 * The heaps of a page and its workers, JavaScript and WebAssembly, after a collection: what
 * `performance.measureUserAgentSpecificMemory()` tells an isolated page.
 */

const MB = 1e6;

/**
 * @typedef {{ allMb: number, pageMb: number, workersMb: number }} Memory `allMb` includes what is shared
 */

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Memory>}
 */
export async function readMemory(page) {
  const { bytes, breakdown } = await page.evaluate(() => {
    const api = /** @type {any} */ (performance);
    if (!crossOriginIsolated) throw new Error('The page is not isolated: its memory cannot be measured.');
    return api.measureUserAgentSpecificMemory();
  });
  const of = (scope) =>
    breakdown
      .filter(({ attribution }) => attribution.some((owner) => owner.scope === scope))
      .reduce((sum, part) => sum + part.bytes / MB, 0);
  return { allMb: bytes / MB, pageMb: of('Window'), workersMb: of('DedicatedWorkerGlobalScope') };
}
