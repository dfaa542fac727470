/** The built app in a browser that has never seen it, until its model is loaded, checked and warm. */
import { readMemory } from '../memory.mjs';

export const cases = [
  {
    name: 'cold-open',
    title: 'From opening the app with an empty cache to a model that is ready, served by this machine',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 3000 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const values = [];
  const shellMs = [];
  let heapAtReadyMb = 0;
  for (let i = 0; i < (bench.quick ? 2 : 10); i += 1) {
    await bench.onEmptyPage(async (page) => {
      await page.goto(bench.url, { waitUntil: 'commit' });
      const times = await page.evaluate(openApp);
      values.push(times.readyMs);
      shellMs.push(times.shellMs);
      heapAtReadyMb = (await readMemory(page)).allMb;
    });
  }
  shellMs.sort((a, b) => a - b);
  return { 'cold-open': { values, figures: { shellMs: shellMs[shellMs.length >> 1], heapAtReadyMb } } };
}

/** Runs in the page, as soon as there is one. The app starts to load at the visitor's first movement. */
async function openApp() {
  await customElements.whenDefined('bf-app');
  const app = /** @type {any} */ (document.querySelector('bf-app'));
  await app.updateComplete;
  const shellMs = performance.now();
  app.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  const { session } = app;
  await new Promise((resolve, reject) => {
    const look = ({ model, error }) => {
      if (error !== null) reject(new Error(error.message));
      if (model !== null) resolve(model);
    };
    session.subscribe(look);
    look(session.snapshot);
  });
  return { shellMs, readyMs: performance.now() };
}
