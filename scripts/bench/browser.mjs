import { chromium } from 'playwright-core';
import { findChrome } from '../lib/find-chrome.mjs';
import { serve } from '../lib/static-server.mjs';
import { readCpu } from './cpu.mjs';

/**
 * @typedef {object} Bench what a suite measures with
 * @property {boolean} quick only whether it works: short and few
 * @property {string} folder of the site
 * @property {string} url of the app; the bench page is at `bench/`
 * @property {import('playwright-core').Browser} browser
 * @property {<T>(use: (page: import('playwright-core').Page) => Promise<T>) => Promise<T>} onBenchPage
 * @property {<T>(use: (page: import('playwright-core').Page) => Promise<T>, options?: { serviceWorkers?: 'allow' | 'block' }) => Promise<T>} onEmptyPage
 *   in a context of its own, with an empty cache
 * @property {() => Promise<import('./cpu.mjs').CpuTimes>} cpu
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ folder: string, microphone: string, camera: string, quick: boolean, gpu: boolean }} options `gpu`: lets Chromium use it on
 *   Linux, where it does not by itself
 * @returns {Promise<Bench>}
 */
export async function openBench({ folder, microphone, camera, quick, gpu }) {
  const executablePath = findChrome();
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge: install one, or set CHROME_PATH.');
  const server = await serve(folder, { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    // Containers run as root, where Chromium's sandbox refuses to start.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${microphone}`,
      `--use-file-for-fake-video-capture=${camera}`,
      '--autoplay-policy=no-user-gesture-required',
      // Memory is measured when asked for, not when the browser next collects by itself.
      '--enable-blink-features=ForceEagerMeasureMemory',
      ...(gpu
        ? ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-angle=vulkan', '--ignore-gpu-blocklist']
        : []),
    ],
  });
  const session = await browser.newBrowserCDPSession();

  /** Gives a page in a context of its own; what goes wrong in it unseen makes the measurement fail. */
  async function onEmptyPage(use, { serviceWorkers = /** @type {'allow' | 'block'} */ ('block') } = {}) {
    // What is kept for later is fetched beside a first visit, and is not what is measured unless asked for.
    const context = await browser.newContext({ serviceWorkers });
    const problems = [];
    context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol === 'http:' && `${origin}/` !== server.url) problems.push(`request to ${origin}`);
    });
    try {
      const found = await use(await context.newPage());
      if (problems.length > 0) throw new Error(problems.join('; '));
      return found;
    } finally {
      await context.close();
    }
  }

  return {
    quick,
    folder,
    url: server.url,
    browser,
    onEmptyPage,
    onBenchPage: (use) =>
      onEmptyPage(async (page) => {
        await page.goto(`${server.url}bench/`);
        await page.waitForFunction('globalThis.bench !== undefined');
        return use(page);
      }),
    cpu: () => readCpu(session),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
