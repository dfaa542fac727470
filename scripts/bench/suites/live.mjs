/** The built app on the browser's fake microphone: how old a verdict is, and what listening costs. */
import { setTimeout as wait } from 'node:timers/promises';
import { readMemory } from '../memory.mjs';

export const cases = [
  {
    name: 'sample-age',
    title: 'Age of the newest sample when its result reaches the page, microphone, hops of 250 ms',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 500 },
  },
  {
    name: 'live-cost',
    title: 'Processor time of the detection worker for one live stream, as a share of one core',
    unit: '%',
    of: 'mean',
    bound: { atMost: 5 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const windows = bench.quick ? 3 : 10;
  const windowMs = bench.quick ? 2000 : 4000;
  return bench.onEmptyPage(async (page) => {
    await page.goto(bench.url);
    await page.evaluate(startListening);
    const worker = [];
    const all = [];
    let last = { atMs: performance.now(), ...(await bench.cpu()) };
    for (let i = 0; i < windows; i += 1) {
      await wait(windowMs);
      const now = { atMs: performance.now(), ...(await bench.cpu()) };
      const tookMs = now.atMs - last.atMs;
      all.push((100 * (now.allMs - last.allMs)) / tookMs);
      if (now.workerMs !== null && last.workerMs !== null) worker.push((100 * (now.workerMs - last.workerMs)) / tookMs);
      last = now;
    }
    const { agesMs, inferenceMs, ...found } = await page.evaluate(stopListening);
    const { allMb } = await readMemory(page);
    const wall = inferenceMs.map((ms) => (100 * ms) / 250);
    const browserPercent = all.reduce((sum, share) => sum + share, 0) / all.length;
    return {
      'sample-age': { values: agesMs, figures: { ...found, heapAfterMb: allMb } },
      'live-cost': {
        // Where the system does not tell a thread's time, the wall clock of gate and model stands in for it.
        values: worker.length > 0 ? worker : wall,
        figures: { measured: worker.length > 0 ? 'thread' : 'wall clock', wholeBrowserPercent: browserPercent },
      },
    };
  });
}

/** Runs in the page: resolves at the first verdict, from which on every hop is kept. */
async function startListening() {
  await customElements.whenDefined('bf-app');
  const { session } = /** @type {any} */ (document.querySelector('bf-app'));
  const kept = { agesMs: /** @type {number[]} */ ([]), inferenceMs: /** @type {number[]} */ ([]), verdicts: 0 };
  Object.assign(globalThis, { kept });
  await new Promise((resolve, reject) => {
    let seen = null;
    session.subscribe(({ result, delayMs, inferenceMs, error }) => {
      if (error !== null) reject(new Error(`${error.message} ${error.found ?? ''}`));
      if (result === null || result === seen) return;
      seen = result;
      if (result.status === 'analyzing') {
        kept.verdicts += 1;
        resolve(undefined);
      }
      if (kept.verdicts === 0) return;
      kept.agesMs.push(delayMs);
      kept.inferenceMs.push(inferenceMs);
    });
    session.start({ kind: 'microphone' });
  });
}

/** Runs in the page. */
async function stopListening() {
  const { session } = /** @type {any} */ (document.querySelector('bf-app'));
  const { kept } = /** @type {any} */ (globalThis);
  const { agesMs, inferenceMs, verdicts } = structuredClone(kept);
  await session.stop();
  const { droppedHops, capture, model, stats } = session.snapshot;
  return {
    agesMs,
    inferenceMs,
    verdicts,
    droppedHops,
    droppedFrames: stats.droppedFrames,
    transport: capture.transport,
    backend: model.backend,
    threads: model.threads,
  };
}
