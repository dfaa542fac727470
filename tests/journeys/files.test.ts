import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { fixture, madeFixture, test } from './browser.js';

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
    for (const file of [bonafide as string, madeFixture('spoof.wav')]) {
      await app.chooseFile(file);
      await app.reaches('done');
      const verdicts = (await app.entries()).filter((entry) => entry.status === 'analyzing');
      expect(verdicts.length).toBeGreaterThan(40);
      means.push(verdicts.reduce((sum, { confidence }) => sum + confidence, 0) / verdicts.length);
      await app.button('New session').click();
    }
    expect(means[0]).toBeGreaterThan(0.5);
    expect(means[1]).toBeLessThan(0.3);
  });

  test('dropped anywhere on the page', async ({ journey }) => {
    const app = await journey.open();
    const session = await app.page.context().newCDPSession(app.page);
    const data = { items: [], files: [madeFixture('spoof.wav')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await app.reaches('done');
    expect((await app.entries()).some(({ status }) => status === 'analyzing')).toBe(true);
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
