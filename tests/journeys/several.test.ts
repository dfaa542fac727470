import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect } from 'vitest';
import { App } from './app.js';
import { madeFixture, test } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A second tab of the same browser. */
async function another(app: App): Promise<App> {
  const page = await app.page.context().newPage();
  await page.goto(app.url);
  return App.on(page, app.url);
}

describe('several tabs and one microphone', () => {
  test('the second is told which tab listens, can take over, and be taken over from', async ({ journey }) => {
    const first = await journey.open({ microphone: madeFixture('spoof.wav') });
    await first.listen();
    await first.firmVerdict();

    const second = await another(first);
    await second.listen();
    await second.reaches('failed');
    expect((await second.snapshot()).error?.code).toBe('device-held');
    const panel = second.page.getByRole('region', { name: 'Another tab is listening to it' });
    await panel.getByText(/It is the tab “Listening: Bona Fide”, since/).waitFor();

    await second.button('Take it over').click();
    await second.result({ status: 'analyzing' });
    await first.reaches('interrupted');
    expect((await first.snapshot()).error?.code).toBe('device-taken');

    const before = (await first.results()).length;
    await first.button('Take it over').click();
    await first.gapAndVerdict(before);
    await second.reaches('interrupted');
  });

  test('a tab that has stopped, or is closed, lets it go', async ({ journey }) => {
    const first = await journey.open({ microphone: madeFixture('spoof.wav') });
    await first.listen();
    await first.reaches('analyzing');
    await first.button('Stop').click();
    await first.reaches('done');
    const second = await another(first);
    await second.listen();
    await second.reaches('analyzing');
    await second.page.close();
    await first.button('New session').click();
    await first.listen();
    await first.reaches('analyzing');
  });
});

describe('several voices in one page', () => {
  test('stand side by side, each with a verdict and an end of its own', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('silence.wav') });
    const { page } = app;
    await page.getByRole('link', { name: 'Call' }).click();
    await page.getByRole('heading', { name: 'Everyone in a call' }).waitFor();
    await page.getByLabel('Name').fill('Anna');
    await page.getByLabel('Source').selectOption('The synthetic demo voice');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Name').fill('Bert');
    await page.getByRole('button', { name: 'Add' }).click();

    const voices = page.getByRole('list', { name: 'Voices' });
    const anna = voices.getByRole('article', { name: 'Anna' });
    const bert = voices.getByRole('article', { name: 'Bert' });
    await bert.getByText('No voice, no verdict.').waitFor({ timeout: 60_000 });
    await anna
      .getByText(/Deepfake|Suspicious/)
      .first()
      .waitFor({ timeout: 60_000 });
    // One worker holds them both.
    expect(page.workers().filter((worker) => worker.url().includes('detection'))).toHaveLength(1);

    const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run()`);
    expect(violations.map(({ id }) => id)).toEqual([]);

    await bert.getByRole('button', { name: 'Stop: Bert' }).click();
    await bert.getByRole('button', { name: 'Remove: Bert' }).click();
    await bert.waitFor({ state: 'detached' });
    await anna.waitFor();
  });
});
