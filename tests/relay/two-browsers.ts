/** Two browsers on this machine, paired by the link as people pair them: from the end of a session in one to its being in the other's history. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromeOptions } from '../../scripts/lib/chrome-options.mjs';
import { findChrome } from '../../scripts/lib/find-chrome.mjs';
import { npm } from '../../scripts/lib/process.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { root } from '../structure/sources.js';

/** Of each session so much is listened to, ms: enough for verdicts in it. */
const LISTEN_MS = 6_000;

interface SessionView {
  readonly snapshot: { readonly phase: string; readonly listenedMs: number };
  subscribe(listener: (snapshot: SessionView['snapshot']) => void): () => void;
  stop(): Promise<void>;
  reset(): void;
}

/** @returns ms of each session, in order; null where there is no Chromium. Builds the app where it is not built. */
export async function betweenBrowsers(relayHost: string, sessions: number): Promise<number[] | null> {
  const executablePath = findChrome();
  if (executablePath === undefined) return null;
  if (!existsSync(join(root, 'dist/index.html'))) {
    const { code, output } = await npm(['run', '--silent', 'build'], { quiet: true });
    if (code !== 0) throw new Error(`The app could not be built:\n${output}`);
  }
  const server = await serve(join(root, 'dist'), { port: 0, relay: relayHost });
  const browsers: Browser[] = [];
  const open = async (): Promise<Page> => {
    const browser = await chromium.launch(
      chromeOptions(executablePath, ['--autoplay-policy=no-user-gesture-required']),
    );
    browsers.push(browser);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    // What runs this file names inner functions by a helper of its own, which a page has not.
    await context.addInitScript('globalThis.__name = (value) => value');
    return context.newPage();
  };
  try {
    const [from, to] = [await open(), await open()];
    await from.goto(`${server.url}#/sync`);
    await from.getByRole('button', { name: 'Start syncing' }).click();
    await inStep(from);
    await from.getByRole('button', { name: 'Add a device' }).click();
    const link = (await from.locator('[data-link]').textContent()) ?? '';
    await to.goto(link);
    await to.getByRole('button', { name: 'Add this device' }).click();
    await inStep(to);
    await from
      .getByRole('textbox', { name: /^Name of / })
      .nth(1)
      .waitFor();
    await from.getByRole('link', { name: 'Listen' }).click();
    const took: number[] = [];
    while (took.length < sessions) {
      await from.getByRole('button', { name: 'Try a synthetic voice' }).click();
      const arrived = arrivalAt(to);
      const [endedMs, arrivedMs] = await Promise.all([from.evaluate(endOf, LISTEN_MS), arrived]);
      took.push(arrivedMs - endedMs);
      await from.evaluate(() =>
        (document.querySelector('bf-app') as unknown as { session: SessionView }).session.reset(),
      );
    }
    return took;
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
  }
}

async function inStep(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'In step' }).waitFor();
}

/** When the history of a page has taken in one more session. Both browsers have the clock of the machine. ms since the epoch. */
function arrivalAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const channel = new BroadcastChannel('bona-fide-history');
        channel.onmessage = ({ data }: MessageEvent<{ readonly kind: string }>) => {
          if (data.kind !== 'put') return;
          channel.close();
          done(performance.timeOrigin + performance.now());
        };
      }),
  );
}

/** Lets the session listen for so long, stops it, and tells when it was over. ms since the epoch. */
async function endOf(listenMs: number): Promise<number> {
  const { session } = document.querySelector('bf-app') as unknown as { session: SessionView };
  const reaches = (test: (snapshot: SessionView['snapshot']) => boolean): Promise<void> =>
    new Promise((done) => {
      const stop = session.subscribe((snapshot) => {
        if (!test(snapshot)) return;
        stop();
        done();
      });
    });
  await reaches(({ listenedMs }) => listenedMs >= listenMs);
  const over = reaches(({ phase }) => phase === 'done').then(() => performance.timeOrigin + performance.now());
  await session.stop();
  return over;
}
