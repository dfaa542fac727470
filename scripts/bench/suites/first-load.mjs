/** The built app on a slow phone's first visit, until its button answers; and again without a network. */

export const cases = [
  {
    name: 'first-load',
    title:
      'First visit to a page that answers: processor at a quarter, network as the browser’s own tools call Fast 4G',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 1000 },
  },
  {
    name: 'offline-load',
    title: 'The same without a network after one visit, beyond what a blank page takes; processor as it is',
    unit: 'ms',
    of: 'p95',
    bound: { atMost: 500 },
  },
];

/** As Chromium's developer tools have it: 10 and 1.5 Mbit/s with a tenth off, 60 ms with the time of three handshakes. */
const FAST_4G = { downloadThroughput: (10e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9, latency: 60 * 2.75 };
const SLOWDOWN = 4;

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const times = bench.quick ? 2 : 10;
  const first = [];
  for (let i = 0; i < times; i += 1) {
    await bench.onEmptyPage(async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.emulateNetworkConditions', { offline: false, ...FAST_4G });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      first.push(await answersAfterMs(page, bench.url));
    });
  }
  const offline = await bench.onEmptyPage(
    async (page) => {
      await page.goto(bench.url);
      await page.getByText('Kept on this device').waitFor();
      await page.context().setOffline(true);
      const beyond = [];
      for (let i = 0; i < times; i += 1) {
        const blank = await page.context().newPage();
        await blank.goto('about:blank');
        const blankMs = await blank.evaluate(() => performance.now());
        beyond.push((await answersAfterMs(blank, bench.url)) - blankMs);
        await blank.close();
      }
      return beyond;
    },
    { serviceWorkers: 'allow' },
  );
  return { 'first-load': { values: first }, 'offline-load': { values: offline } };
}

/** From the beginning of the navigation until the button that starts a session is there and wired, ms. */
async function answersAfterMs(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    await customElements.whenDefined('bf-app');
    const app = /** @type {any} */ (document.querySelector('bf-app'));
    await app.updateComplete;
    const start = app.shadowRoot.querySelector('bf-source-chooser');
    await start.updateComplete;
    const button = [...start.shadowRoot.querySelectorAll('button')].find(({ className }) =>
      className.includes('primary'),
    );
    if (button === undefined || button.disabled) throw new Error('There is no button to start with.');
    // What was drawn is seen with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now();
  });
}
