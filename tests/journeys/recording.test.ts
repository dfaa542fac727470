import type { Page } from 'playwright-core';
import { test as base, describe, expect } from 'vitest';
import type { App } from './app.js';
import { madeFixture } from './browser.js';
import { decodedMs, keptFiles, Profile, records } from './profile.js';

const test = base.extend<{ profile: Profile }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are used
  profile: async ({}, use) => {
    const profile = await Profile.open({ microphone: madeFixture('spoof.wav') });
    await use(profile);
    await profile.close();
  },
});

interface RecordingView {
  readonly status: string;
  readonly bytes: number;
  readonly durationMs: number;
  readonly media: readonly { readonly name: string; readonly startMs: number; readonly durationMs: number }[];
  readonly error: { readonly code: string } | null;
}

function recording(app: App): Promise<RecordingView | null> {
  return app.page.evaluate(() => {
    const { session } = document.querySelector('bf-app') as unknown as {
      session: { snapshot: { recording: RecordingView | null } };
    };
    return session.snapshot.recording;
  });
}

/** Resolves once so much is recorded, ms. */
async function recorded(app: App, ms: number): Promise<void> {
  await app.page.waitForFunction(
    (ms) => {
      const { session } = document.querySelector('bf-app') as unknown as {
        session: { snapshot: { recording: RecordingView | null } };
      };
      return (session.snapshot.recording?.durationMs ?? 0) >= ms;
    },
    ms,
    { timeout: 60_000 },
  );
}

describe('a recording', () => {
  test('is off by default: nothing is kept of what was heard', async ({ profile }) => {
    const app = await profile.newApp();
    expect(await app.page.getByRole('checkbox', { name: 'Record this session' }).isChecked()).toBe(false);
    await app.listen();
    await app.result({ status: 'analyzing' });
    await app.button('Stop').click();
    await app.reaches('done');
    expect(await recording(app)).toBeNull();
    expect(await keptFiles(app.page)).toEqual({});
  });

  test('is asked for once, shown, paused with the session, and plays', async ({ profile }) => {
    const app = await profile.newApp();
    await app.page.getByRole('checkbox', { name: 'Record this session' }).check();
    await app.listen();
    const sign = app.page.getByRole('group', { name: 'Recording' });
    await sign.getByText('Recording the sound').waitFor();
    await recorded(app, 3_000);
    await app.button('Pause').click();
    await sign.getByText('Recording paused').waitFor();
    await app.button('Resume').click();
    await sign.getByText('Recording the sound').waitFor();
    await recorded(app, 6_000);
    await app.button('Stop').click();
    await app.reaches('done');
    await sign.getByText('Recorded', { exact: true }).waitFor();
    const found = await recording(app);
    expect(found?.media).toHaveLength(2);
    const kept = await keptFiles(app.page);
    const [id] = Object.keys(kept);
    if (id === undefined || found === null) throw new Error('nothing was kept');
    expect(kept[id]?.map(({ name }) => name).sort()).toEqual(found.media.map(({ name }) => name).sort());
    for (const { name, durationMs } of found.media) {
      expect(Math.abs((await decodedMs(app.page, id, name)) - durationMs)).toBeLessThan(100);
    }
    // The second stretch begins after the pause, in the session's own time.
    const gap = (await app.entries()).find(({ status }) => status === 'gap');
    expect(gap?.endMs).toBeGreaterThan(found.media[0]?.durationMs ?? 0);
    expect(found.media[1]?.startMs).toBeGreaterThanOrEqual((gap?.endMs ?? Number.POSITIVE_INFINITY) - 1);
    await app.button('New session').click();
    expect(await app.page.getByRole('checkbox', { name: 'Record this session' }).isChecked()).toBe(false);

    // Judged again, both parts lie where they were heard.
    const { page } = app;
    await page.goto(`${app.url}#/session/${id}`);
    await page.getByText('all 2 parts of it at their own time').waitFor();
    await app.button('Judge again').click();
    await page.getByText('2 of 2 parts were judged.').waitFor({ timeout: 60_000 });
    await page.getByText('It is the same model').waitFor();
    await app.button('Keep as a session of its own').click();
    await page.waitForURL((url) => url.hash.startsWith('#/session/') && !url.hash.endsWith(id));
    const again = (await records(page)).find((record) => record.id !== id);
    const endMs = (found.media[1]?.startMs ?? 0) + (found.media[1]?.durationMs ?? 0);
    expect(again?.gaps.map(({ cause }) => cause)).toEqual(['paused']);
    expect(Math.abs((again?.gaps[0]?.startMs ?? 0) - (found.media[0]?.durationMs ?? 0))).toBeLessThan(500);
    expect(Math.abs((again?.gaps[0]?.endMs ?? 0) - (found.media[1]?.startMs ?? 0))).toBeLessThan(500);
    expect(Math.abs((again?.listenedMs ?? 0) + (again?.summary.voice.gapMs ?? 0) - endMs)).toBeLessThan(500);
    expect(again?.summary.voice.judgedMs).toBeGreaterThan(0);
  });

  test('of a page that is left ends with it, as its user wanted: it is not called cut off, and plays', async ({
    profile,
  }) => {
    const app = await profile.newApp();
    // Sees what the page stores, and is no start of the app.
    const beside = await profile.context.newPage();
    await beside.goto(new URL('docs/guide.html', profile.url).href);
    await app.page.bringToFront();
    await app.page.getByRole('checkbox', { name: 'Record this session' }).check();
    await app.listen();
    await recorded(app, 2_000);
    const leftAt = Date.now();
    await app.page.goto('about:blank');
    // The page that is left learns of it in its own process, in its own time.
    await beside.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('bona-fide.left')));
    const goneAt = Date.now();
    const { page } = await profile.newApp();
    await expect.poll(async () => (await records(page))[0]?.endedAt ?? null, { timeout: 60_000 }).not.toBeNull();
    const [record] = await records(page);
    expect(record).toMatchObject({ recovered: false, error: { code: 'page-left' } });
    expect(record?.endedAt).toBeGreaterThanOrEqual(leftAt);
    expect(record?.endedAt).toBeLessThanOrEqual(goneAt);
    const [file] = record?.media ?? [];
    if (record === undefined || file === undefined) throw new Error('nothing was kept');
    expect(await decodedMs(page, record.id, file.name)).toBeGreaterThan(1_000);
    expect(await page.getByRole('complementary', { name: 'Recovered' }).count()).toBe(0);
    await page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('bona-fide.left')));
  });

  test('stops by itself when the room runs out, says so, and the analysis goes on', async ({ profile }) => {
    // The worker is told of room three times, and then of none.
    const told =
      'let asked = 0; StorageManager.prototype.estimate = async () => ({ quota: asked++ < 3 ? 1e10 : 0, usage: 0 });';
    await profile.context.route(/recording\.worker-/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${told}\n${await response.text()}` });
    });
    const app = await profile.newApp();
    await app.page.getByRole('checkbox', { name: 'Record this session' }).check();
    await app.listen();
    const sign = app.page.getByRole('group', { name: 'Recording' });
    await sign.getByText('No room left for the recording').waitFor({ timeout: 60_000 });
    await sign.getByText('The analysis goes on').waitFor();
    await app.result({ status: 'analyzing' }, (await app.results()).length);
    await app.button('Stop').click();
    await app.reaches('done');
    const found = await recording(app);
    expect(found?.error?.code).toBe('recording-full');
    // What was recorded until then is whole.
    const [id] = Object.keys(await keptFiles(app.page));
    const [file] = found?.media ?? [];
    if (id === undefined || file === undefined) throw new Error('nothing was kept');
    expect(await decodedMs(app.page, id, file.name)).toBeGreaterThan(1_000);
  });

  test('is looked for on a later visit, should it have been cut off, without asking for leave to keep', async ({
    profile,
  }) => {
    const { context } = profile;
    await context.addInitScript(() => {
      const asked: boolean[] = [];
      StorageManager.prototype.persist = async () => asked.push(true) > 0;
      Object.assign(globalThis, { asked });
    });
    const app = await profile.newApp();
    await app.listen();
    await app.reaches('analyzing');
    await app.button('Stop').click();
    await app.reaches('done');
    const looking = new Promise<Page>((resolve) => {
      context.on('page', (page) => {
        page.on('worker', (worker) => worker.url().includes('recording') && resolve(page));
      });
    });
    await profile.newApp();
    const page = await looking;
    expect(await page.evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked)).toEqual([]);
  });

  test('cannot be where the browser keeps no files: said, and the analysis goes on', async ({ profile }) => {
    await profile.context.addInitScript(() => {
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
    });
    const app = await profile.newApp();
    await app.page.getByRole('checkbox', { name: 'Record this session' }).check();
    await app.listen();
    await app.page.getByRole('group', { name: 'Recording' }).getByText('It cannot be recorded here').waitFor();
    await app.result({ status: 'analyzing' });
    expect((await recording(app))?.error?.code).toBe('recording-unavailable');
  });
});
