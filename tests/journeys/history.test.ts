import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { describe, expect } from 'vitest';
import type { App } from './app.js';
import { root } from '../structure/sources.js';
import { madeFixture, test } from './browser.js';
import { records } from './profile.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = '<img src=x onerror="document.title=1">';

async function findingsOf(app: App): Promise<string[]> {
  const { violations } = await app.page.evaluate<AxeResults>(`${axe}; axe.run()`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Follows a link of the navigation and waits for the view's title, which then has the focus. */
async function go(app: App, link: string, title: string): Promise<void> {
  await app.page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function judgeFile(app: App): Promise<void> {
  await app.chooseFile(madeFixture('spoof.wav'));
  await app.reaches('done');
}

async function openFirst(app: App): Promise<void> {
  await go(app, 'History', 'History');
  await app.page.getByRole('list', { name: 'Sessions' }).getByRole('link').first().click();
  await app.page.getByRole('heading', { name: 'Export' }).waitFor();
}

/** Presses the button and gives the file that comes of it, with its name. */
async function download(app: App, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([app.page.waitForEvent('download'), app.button(button).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the history', () => {
  test('a judged file is kept, renamed, exported, verified, and imported by somebody else', async ({ journey }) => {
    const app = await journey.open({ reducedMotion: 'reduce' });
    await judgeFile(app);
    await openFirst(app);
    await app.page.getByRole('heading', { level: 1, name: 'spoof.wav' }).waitFor();
    await app.page.getByRole('textbox', { name: 'Name' }).fill(HOSTILE);
    await app.page.getByRole('textbox', { name: 'Note' }).fill(`${HOSTILE} and more`);
    await app.button('Save').click();
    await app.page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
    expect(await findingsOf(app)).toEqual([]);

    const report = await download(app, 'Report (.html)');
    expect(report.bytes.toString()).not.toContain('<img');
    const bundle = await download(app, 'Bundle (.zip)');
    expect(bundle.name).toMatch(/^bona-fide-[\w-]+\.zip$/);
    const folder = mkdtempSync(join(tmpdir(), 'bona-fide-journey-'));
    const file = join(folder, 'bundle.zip');
    writeFileSync(file, bundle.bytes);

    // Another browser, which has never seen the session.
    const other = await journey.open({ reducedMotion: 'reduce' });
    await go(other, 'Verify a bundle', 'Verify a bundle');
    await other.page.getByLabel('Bundle to verify').setInputFiles(file);
    await other.page.getByRole('heading', { name: 'Unchanged since it was sealed' }).waitFor();
    expect(await findingsOf(other)).toEqual([]);
    await other.button('Import into the history').click();
    await other.page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
    await other.page.getByRole('region', { name: 'Timeline' }).waitFor();
    expect(await other.page.title()).toContain('Deepfake');

    const changed = Buffer.from(bundle.bytes);
    changed[2_000] = (changed[2_000] as number) ^ 1;
    writeFileSync(file, changed);
    await go(other, 'Verify a bundle', 'Verify a bundle');
    await other.page.getByLabel('Bundle to verify').setInputFiles(file);
    await other.page.getByRole('heading', { name: 'Not verified' }).waitFor();
    rmSync(folder, { recursive: true });
  });

  test('a recorded session plays in step with its timeline, and is deleted for good', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), reducedMotion: 'reduce' });
    await app.page.getByText('Record this session').click();
    await app.listen();
    await app.result({ status: 'analyzing' });
    await app.button('Stop').click();
    await app.reaches('done');
    await openFirst(app);
    const player = app.page.locator('audio');
    await player.waitFor();
    await player.evaluate(async (media: HTMLMediaElement) => {
      media.muted = true;
      await media.play();
    });
    const plot = app.page.getByRole('slider', { name: 'Explore the session' });
    await app.page.waitForFunction(
      () => {
        const view = document
          .querySelector('bf-app')
          ?.shadowRoot?.querySelector('bf-view-outlet')
          ?.shadowRoot?.querySelector('bf-session-view')?.shadowRoot;
        const timeline = view?.querySelector('bf-session-timeline')?.shadowRoot;
        return Number(timeline?.querySelector('.plot')?.getAttribute('aria-valuenow')) >= 1;
      },
      undefined,
      { timeout: 60_000 },
    );
    await plot.press('Home');
    expect(await player.evaluate((media: HTMLMediaElement) => media.currentTime)).toBeLessThan(1);
    await app.button('Delete session').click();
    await app.button('Yes, delete').click();
    await app.page.getByText('Nothing is kept yet.').waitFor();
    const left = await app.page.evaluate(async () => {
      const names: string[] = [];
      const recordings = await (await navigator.storage.getDirectory()).getDirectoryHandle('recordings');
      for await (const name of recordings.keys()) names.push(name);
      return names;
    });
    expect(left).toEqual([]);
  });

  test('without IndexedDB everything is judged, nothing is kept, and it is said why', async ({ journey }) => {
    const app = await journey.open({
      before: (context) =>
        context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('It is off.', 'SecurityError');
          };
        }),
    });
    await judgeFile(app);
    expect((await app.entries()).some(({ status }) => status === 'analyzing')).toBe(true);
    await go(app, 'History', 'History');
    await app.page.getByRole('region', { name: 'Nothing can be kept here' }).waitFor();
  });

  test('on a device that is full for a while: that is said, the analysis goes on, and nothing is lost', async ({
    journey,
  }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    const { page } = app;
    const browser = await page.context().newCDPSession(page);
    const { origin } = new URL(app.url);
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await app.listen();
    await page.getByRole('list', { name: 'Notices' }).getByText('storage is full').waitFor({ timeout: 60_000 });
    await app.result({ status: 'analyzing' });
    expect(await records(page)).toEqual([]);
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await app.button('Stop').click();
    await app.reaches('done');
    const entries = await app.entries();
    const [record, ...more] = await records(page);
    expect(more).toEqual([]);
    expect(record).toMatchObject({ recovered: false, error: null });
    expect(record?.endedAt).not.toBeNull();
    await openFirst(app);
    const kept = await page.evaluate(() => {
      const view = document
        .querySelector('bf-app')
        ?.shadowRoot?.querySelector('bf-view-outlet')
        ?.shadowRoot?.querySelector('bf-session-view') as unknown as {
        opened: { lanes: { voice: { endMs: number }[] } };
      };
      return view.opened.lanes.voice.map(({ endMs }) => endMs);
    });
    expect(kept).toEqual(entries.map(({ endMs }) => endMs));
  });
});

/** What the page has done to be noticed: recorded on the way to the browser, which does it. */
interface Noticed {
  /** How often the user was asked for leave to notify. */
  asked: number;
  readonly notifications: { readonly body: string; readonly tag: string }[];
  readonly vibrations: unknown[];
  readonly tones: number[];
}

function recordNotices(): void {
  const noticed: Noticed = { asked: 0, notifications: [], vibrations: [], tones: [] };
  Object.assign(globalThis, { noticed });
  const ask = Notification.requestPermission;
  Notification.requestPermission = () => {
    noticed.asked++;
    return ask.call(Notification);
  };
  globalThis.Notification = new Proxy(Notification, {
    construct(target, [title, options]: [string, NotificationOptions]) {
      noticed.notifications.push({ body: options.body ?? '', tag: options.tag ?? '' });
      return new target(title, options);
    },
  });
  const vibrate = Navigator.prototype.vibrate;
  Navigator.prototype.vibrate = function (this: Navigator, pattern: Iterable<number>) {
    noticed.vibrations.push(pattern);
    return vibrate.call(this, pattern);
  } as typeof vibrate;
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    noticed.tones.push(this.frequency.value);
    start.call(this, when);
  };
}

describe('alerts', () => {
  test('a rule speaks for each session of the page by name: shown, heard, felt, logged, and notified while hidden', async ({
    journey,
  }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      reducedMotion: 'reduce',
      // Granted below instead, notifications too.
      permission: 'ask',
      before: async (context) => {
        await context.grantPermissions(['microphone', 'notifications']);
        await context.addInitScript(recordNotices);
      },
    });
    const { page } = app;
    const noticed = (): Promise<Noticed> =>
      page.evaluate(() => (globalThis as unknown as { noticed: Noticed }).noticed);
    await go(app, 'Alerts', 'Alerts');
    await page.getByRole('combobox', { name: /^For/ }).selectOption('0');
    for (const way of ['Sound', 'Vibration, where', 'A notification while'])
      await page.getByRole('checkbox', { name: way }).check();
    expect((await noticed()).asked).toBe(0);
    await app.button('Add rule').click();
    await page.getByText('Deepfake, at once: on the page, sound, vibration, notification while hidden').waitFor();
    expect(await findingsOf(app)).toEqual([]);

    await go(app, 'Call', 'Everyone in a call');
    await page.getByRole('textbox', { name: 'Name' }).fill('Anna');
    await app.button('Add').click();
    const shown = page.getByRole('complementary', { name: 'Alert' });
    await shown.getByText(/Deepfake, at once, at .*: Anna$/).waitFor({ timeout: 60_000 });
    await page
      .getByRole('status')
      .filter({ hasText: /^Alert: .*: Anna$/ })
      .waitFor({ state: 'attached' });
    const before = await noticed();
    expect(before.asked).toBe(1);
    expect(before.vibrations).toEqual([[200, 100, 200]]);
    expect(before.tones).toEqual([880, 660]);
    // Whoever looks at the page needs no notification.
    expect(before.notifications).toEqual([]);

    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByRole('combobox', { name: 'Source' }).selectOption('demo');
    await app.button('Add').click();
    await shown.getByText(/: Synthetic demo voice$/).waitFor({ timeout: 60_000 });
    await expect.poll(async () => (await noticed()).notifications.length).toBe(1);
    const [notification] = (await noticed()).notifications;
    expect(notification?.body).toMatch(/^Deepfake, at once, at .*: Synthetic demo voice$/);
    expect(notification?.tag).toMatch(/^bona-fide-alert-[0-9a-f-]{36}$/);

    await go(app, 'Alerts', 'Alerts');
    const log = page.getByRole('region', { name: 'Log of alerts' });
    for (const name of ['Anna', 'Synthetic demo voice']) await log.getByRole('cell', { name, exact: true }).waitFor();
    expect(await findingsOf(app)).toEqual([]);
  });
});

describe('content credentials', () => {
  test('of a file are shown beside what is heard in it', async ({ journey }) => {
    const app = await journey.open({ reducedMotion: 'reduce' });
    await app.chooseFile(join(root, 'tests/fixtures/credentials.wav'));
    const credentials = app.page.getByRole('region', { name: 'Content credentials' }).first();
    await credentials.getByText('Unchanged since it was signed.').waitFor();
    await credentials.getByText('It says of itself that a model made it').waitFor();
    await app.reaches('done');
    expect(await findingsOf(app)).toEqual([]);
  });
});

describe('privacy', () => {
  /** An address that is not the page's own; nobody is there. */
  const ELSEWHERE = 'http://127.0.0.2:8099/telemetry';

  test('says what is stored, and every request that was made, all to its own address', async ({ journey }) => {
    const app = await journey.open({ reducedMotion: 'reduce', expected: /telemetry/ });
    await judgeFile(app);
    await go(app, 'Privacy', 'What is kept, and what was fetched');
    await app.page.getByText('Verdicts of 1 session').waitFor();
    await app.page.getByText('All of them went to this page’s own address').waitFor();
    const ledger = app.page.getByRole('region', { name: 'Every request' });
    // The page’s own, and the worker’s.
    await ledger.getByText('/models/voice/model.onnx').first().waitFor();
    await ledger.getByText('Detection worker').first().waitFor();
    await ledger
      .getByText(/assets\/index-/)
      .first()
      .waitFor();
    expect(await findingsOf(app)).toEqual([]);
    expect(await app.overflow()).toBe(0);
    expect(await ledger.getByText('navigation', { exact: true }).count()).toBe(1);
    // What is not the page's own is stopped before anything is sent, and stands there too.
    expect(await app.page.evaluate((url) => fetch(url).then(String, () => 'stopped'), ELSEWHERE)).toBe('stopped');
    await app.button('Read again').click();
    await app.page.getByText('1 request was stopped').waitFor();
    await app.page.getByText(`${ELSEWHERE} (connect-src)`).waitFor();
  });
});
