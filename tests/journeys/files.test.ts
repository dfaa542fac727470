import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { EntryView } from './app.js';
import { fixture, madeFixture, test } from './browser.js';

function confidencesOf(entries: readonly EntryView[]): number[] {
  return entries.flatMap((entry) => (entry.status === 'analyzing' ? [entry.confidence] : []));
}

const FORMATS = ['wav', 'mp3', 'flac', 'ogg', 'm4a', 'webm', 'mp4'];

describe('a file', () => {
  for (const format of FORMATS) {
    const file = fixture(`clip.${format}`);
    test.skipIf(file === undefined)(`${format}: judged to its end`, async ({ journey }) => {
      const app = await journey.open();
      await app.chooseFile(file as string);
      await app.reaches('done');
      const { listenedMs } = await app.snapshot();
      expect(listenedMs).toBeGreaterThan(19_000);
      expect(listenedMs).toBeLessThan(20_500);
      expect((await app.entries()).some(({ status }) => status === 'analyzing')).toBe(true);
      await app.page.getByRole('region', { name: 'Summary' }).waitFor();
    });
  }

  const bonafide = fixture('bonafide.wav');
  test.skipIf(bonafide === undefined)('real speech is judged more real than synthetic speech', async ({ journey }) => {
    const app = await journey.open();
    const means: number[] = [];
    const together: number[] = [];
    for (const file of [bonafide as string, madeFixture('spoof.wav')]) {
      await app.chooseFile(file);
      await app.reaches('done');
      const verdicts = (await app.entries()).filter((entry) => entry.status === 'analyzing');
      expect(verdicts.length).toBeGreaterThan(40);
      means.push(verdicts.reduce((sum, { confidence }) => sum + confidence, 0) / verdicts.length);
      const said = await app.page.getByText(/^The last \d\d s of speech/).textContent();
      const [, percent] = /(\d+) % likely real/.exec(said ?? '') ?? [];
      together.push(Number(percent));
      await app.button('New session').click();
    }
    expect(means[0]).toBeGreaterThan(0.5);
    expect(means[1]).toBeLessThan(0.3);
    expect(together[0]).toBeGreaterThan(50);
    expect(together[1]).toBeLessThan(30);
  });

  test('dropped anywhere on the page; what is expected beforehand moves its verdict, and is remembered', async ({
    journey,
  }) => {
    const app = await journey.open();
    await app.drop(madeFixture('spoof.wav'));
    await app.reaches('done');
    const even = confidencesOf(await app.entries());
    expect(even.length).toBeGreaterThan(2);
    await app.button('New session').click();

    await app.page.getByText('Before listening: 50 % likely real').click();
    const prior = app.page.getByRole('slider', { name: /^How likely is it that the voice is real/ });
    await prior.press('End');
    await app.chooseFile(madeFixture('spoof.wav'));
    await app.reaches('done');
    const hopeful = confidencesOf(await app.entries());
    expect(hopeful).toHaveLength(even.length);
    for (const [i, confidence] of hopeful.entries()) expect(confidence).toBeGreaterThan(even[i] as number);
    await app.page.getByText('Model and runtime').click();
    await app.page.getByText('95 % likely real (the prior)').waitFor();

    await app.page.reload();
    await app.page.getByText('Before listening: 95 % likely real').click();
    expect(await prior.getAttribute('aria-valuetext')).toBe('95 % likely real: Very likely real');
    await app.button('Back to 50 %').click();
    expect(await app.page.evaluate(() => localStorage.getItem('bona-fide.prior'))).toBeNull();
  });

  test('can be cancelled, and what was judged stays', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile(madeFixture('long.wav'));
    await app.result({ status: 'analyzing' });
    await app.page.getByRole('progressbar', { name: /long\.wav/ }).waitFor();
    await app.button('Cancel').click();
    await app.reaches('done');
    const { listenedMs } = await app.snapshot();
    expect(listenedMs).toBeGreaterThan(0);
    expect(listenedMs).toBeLessThan(600_000);
  });

  test('cut short before its index: unreadable, and said so', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile({
      name: 'cut.wav',
      mimeType: 'audio/wav',
      buffer: readFileSync(madeFixture('spoof.wav')).subarray(0, 20),
    });
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('file-unreadable');
    await app.page.getByRole('region', { name: 'The file cannot be read' }).waitFor();
  });

  const cut = fixture('clip-cut.m4a');
  test.skipIf(cut === undefined)('m4a without its index: unreadable, and said so', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile(cut as string);
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('file-unreadable');
  });

  const film = fixture('no-sound.mp4');
  test.skipIf(film === undefined)('a film without sound: said so, and another file works', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile(film as string);
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('file-no-audio');
    await app.chooseFile(madeFixture('spoof.wav'));
    await app.reaches('done');
  });
});
