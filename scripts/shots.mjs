/** `npm run shots`: the pictures of README and guide, of the built app judging the test's synthetic voice, into docs/. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeOptions } from './lib/chrome-options.mjs';
import { findChrome } from './lib/find-chrome.mjs';
import { fixturesFolder, makeFixtures } from './lib/fixtures.mjs';
import { giveUp, root } from './lib/process.mjs';
import { serve } from './lib/static-server.mjs';

/**
 * `past`: the name of one more picture, of the session when it is over, as the history shows it.
 * @type {readonly { name: string, colorScheme: 'light' | 'dark', width: number, height: number, past?: string }[]}
 */
const SHOTS = [
  { name: 'session-light', colorScheme: 'light', width: 1280, height: 1000, past: 'past-session' },
  { name: 'session-dark', colorScheme: 'dark', width: 1280, height: 1000 },
  { name: 'session-phone', colorScheme: 'light', width: 390, height: 844 },
];
/** Enough of a session for a longer listen, and a timeline worth looking at. */
const HEARD_MS = 19_000;

const dist = join(root, 'dist');
if (!existsSync(dist)) giveUp('There is no build to show: run `npm run build` first.');
const executablePath = findChrome() ?? giveUp('The pictures need Chrome, Chromium or Edge; or name it in CHROME_PATH.');
await makeFixtures();
mkdirSync(join(root, 'docs'), { recursive: true });
const server = await serve(dist, { port: 0 });
for (const shot of SHOTS) await take(shot);
await server.close();

/** @param {(typeof SHOTS)[number]} shot */
async function take({ name, colorScheme, width, height, past }) {
  const browser = await chromium.launch(
    chromeOptions(executablePath, [
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${join(fixturesFolder, 'spoof.wav')}`,
    ]),
  );
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height },
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
  });
  await context.grantPermissions(['microphone'], { origin: server.url });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('heading', { name: 'Is this voice real?' }).waitFor();
  await page.getByRole('button', { name: 'Start listening' }).click();
  await page.waitForFunction(
    (heardMs) => /** @type {any} */ (document.querySelector('bf-app')).session.snapshot.listenedMs > heardMs,
    HEARD_MS,
    { timeout: 60_000 },
  );
  await page.evaluate(() => scrollTo({ top: 0 }));
  await page.screenshot({ path: join(root, 'docs', `${name}.png`) });
  if (past !== undefined) {
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'New session' }).waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await page.locator('bf-history-view ol a').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('A sentence that a program spoke');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'A sentence that a program spoke' }).waitFor();
    await page.evaluate(() => scrollTo({ top: 0 }));
    await page.screenshot({ path: join(root, 'docs', `${past}.png`) });
  }
  await browser.close();
}
