import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { serve } from '../../scripts/lib/static-server.mjs';
import { root } from '../structure/sources.js';
import { type Journey, madeFixture, type Page, test } from './browser.js';

interface HostGlobals {
  readonly events: { readonly kind: string; readonly result?: { readonly status: string } }[];
  readonly check: { send(command: unknown): void };
}

/** Holds client.js, the package's client of the frame. */
const built = mkdtempSync(join(tmpdir(), 'bona-fide-client-'));

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir: built,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(root, 'src/embed-client.ts'), formats: ['es'], fileName: () => 'client.js' },
    },
  });
});
afterAll(() => rmSync(built, { recursive: true }));

/** A site of somebody else's that shows the app's embed page, by the client of the package or by its own means. */
async function hostPage(journey: Journey, script: (app: string, host: string) => string, listed = true): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'bona-fide-host-'));
  const host = await serve(folder, { port: 0, isolated: false, policy: false });
  const app = await journey.serveApp();
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });
  copyFileSync(join(built, 'client.js'), join(folder, 'client.js'));
  const address = new URL(`embed.html${listed ? `?host=${new URL(host.url).origin}` : ''}`, app).href;
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,"><body style="margin:0"><div id="check"></div><script type="module">${script(address, host.url)}</script>`,
  );
  return journey.page({
    url: host.url,
    others: [new URL(app).origin],
    microphone: madeFixture('spoof.wav'),
    permission: 'fake',
  });
}

const withClient = (app: string): string => `import { embed } from './client.js';
globalThis.events = [];
globalThis.check = embed(document.querySelector('#check'), { url: '${app}', onEvent: (event) => events.push(event) });`;

const kinds = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set((globalThis as unknown as HostGlobals).events.map(({ kind }) => kind))]);

const heard = (page: Page, kind: string): Promise<unknown> =>
  page.waitForFunction(
    (kind) => (globalThis as unknown as HostGlobals).events.some((event) => event.kind === kind),
    kind,
    { timeout: 60_000 },
  );

describe('in a frame of another site', () => {
  test('greeted, coloured, started by the visitor; the host hears verdicts and may stop, and the frame fits', async ({
    journey,
  }) => {
    const page = await hostPage(journey, withClient);
    await heard(page, 'welcome');
    const frame = page.frameLocator('iframe');
    await page.evaluate(() => {
      const { check } = globalThis as unknown as HostGlobals;
      check.send({ kind: 'style', properties: { '--bf-accent': 'rgb(1, 2, 3)' } });
      check.send({ kind: 'start' });
      check.send({ kind: 'style', properties: { opacity: '0' } });
    });
    const start = frame.getByRole('button', { name: 'Start listening' });
    await expect.poll(() => start.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(1, 2, 3)');
    expect(await frame.locator('bona-fide').evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '24rem');
    const [inside, outside] = await Promise.all([
      frame.locator('bona-fide').evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
      page.locator('iframe').evaluate((element) => element.clientHeight),
    ]);
    expect(outside).toBe(inside);
    await pressWhenSeen(page, start);
    await page.waitForFunction(
      () => (globalThis as unknown as HostGlobals).events.some(({ result }) => result?.status === 'analyzing'),
      undefined,
      { timeout: 60_000 },
    );
    // Higher than the window by now: what is pressed has to be seen, and the rest of the frame has not.
    await page.setViewportSize({ width: 360, height: 200 });
    const [heightPx, windowPx] = await page.evaluate(() => [
      document.querySelector('iframe')?.clientHeight ?? 0,
      innerHeight,
    ]);
    expect(heightPx).toBeGreaterThan(windowPx as number);
    await pressUntil(page, frame.getByRole('button', { name: 'Pause' }), 'paused');
    await page.setViewportSize({ width: 360, height: 30 });
    const resume = frame.getByRole('button', { name: 'Resume' });
    for (const sinceMs = Date.now(); Date.now() - sinceMs < 1_000; ) await resume.click();
    expect(await frame.locator('bona-fide').getAttribute('phase')).toBe('paused');
    await page.evaluate(() => (globalThis as unknown as HostGlobals).check.send({ kind: 'stop' }));
    await frame.getByRole('button', { name: 'New session' }).waitFor();
    expect((await kinds(page)).sort()).toEqual(['height', 'state', 'verdict', 'welcome']);
  });

  test('a site that the address does not name is told nothing', async ({ journey }) => {
    const page = await hostPage(journey, withClient, false);
    await page.frameLocator('iframe').getByRole('button', { name: 'Start listening' }).waitFor();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await kinds(page)).toEqual([]);
  });

  test('a site that lies over it gets no press through', async ({ journey }) => {
    const page = await hostPage(
      journey,
      (app) => `${withClient(app)}
const cover = document.createElement('div');
cover.style.cssText = 'position:fixed;inset:0;background:white;pointer-events:none';
cover.textContent = 'You have won. Click here.';
document.body.append(cover);`,
    );
    await heard(page, 'welcome');
    const frame = page.frameLocator('iframe');
    const start = frame.getByRole('button', { name: 'Start listening' });
    // For longer than it has to be seen before a press counts.
    for (const sinceMs = Date.now(); Date.now() - sinceMs < 2_000; ) await start.click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.locator('bona-fide').getAttribute('phase')).toBe('idle');
    await page.evaluate(() => document.body.lastElementChild?.remove());
    // Nor one that shows the button alone, without the words that say what it does.
    await page.evaluate(() => {
      const check = document.querySelector<HTMLElement>('#check');
      if (check !== null) check.style.cssText = 'overflow:hidden;height:64px';
    });
    for (const sinceMs = Date.now(); Date.now() - sinceMs < 1_000; ) await start.click();
    expect(await frame.locator('bona-fide').getAttribute('phase')).toBe('idle');
    await page.evaluate(() => document.querySelector('#check')?.removeAttribute('style'));
    await pressWhenSeen(page, start);
  });

  test('malformed words and floods are not obeyed', async ({ journey }) => {
    const page = await hostPage(journey, withClient);
    await heard(page, 'welcome');
    await page.evaluate(() => {
      const { check } = globalThis as unknown as HostGlobals;
      for (const word of [null, 'stop', { kind: 'theme', theme: 'red' }, { kind: ['stop'] }, 7]) check.send(word);
      for (let i = 0; i < 100; i += 1) check.send({ kind: 'theme', theme: 'light' });
      check.send({ kind: 'theme', theme: 'dark' });
    });
    const element = page.frameLocator('iframe').locator('bona-fide');
    await expect.poll(() => element.getAttribute('theme')).toBe('light');
    // Everything that was sent has arrived by now, or was refused.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await element.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await element.getAttribute('theme')).toBe('light');
    // Nor does a new greeting give a new start.
    await page.evaluate(
      (app) => {
        const { port1, port2 } = new MessageChannel();
        const hello = { protocol: 'bona-fide/embed@1', kind: 'hello' };
        document.querySelector('iframe')?.contentWindow?.postMessage(hello, app, [port2]);
        port1.postMessage({ kind: 'theme', theme: 'dark' });
      },
      new URL((await page.locator('iframe').getAttribute('src')) as string).origin,
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await element.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await element.getAttribute('theme')).toBe('light');
  });
});

/** Presses until the session is in this state: a press that comes too early does not count. */
async function pressUntil(page: Page, button: ReturnType<Page['getByRole']>, phase: string): Promise<void> {
  const element = page.frameLocator('iframe').locator('bona-fide');
  await expect
    .poll(async () => {
      const now = await element.getAttribute('phase');
      if (now !== phase) await button.click({ timeout: 1_000 }).catch(() => undefined);
      return element.getAttribute('phase');
    })
    .toBe(phase);
}

/** Browsers tell a frame what is seen of it a little after it is; a press before that does not count. */
async function pressWhenSeen(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  await expect
    .poll(async () => {
      await button.click();
      return (
        (await kinds(page)).includes('state') &&
        (await page.frameLocator('iframe').locator('bona-fide').getAttribute('phase'))
      );
    })
    .not.toBe('idle');
}
