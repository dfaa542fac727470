import { describe, expect } from 'vitest';
import { test } from './browser.js';

const TITLE = 'A tab that speaks';

describe('the sound of a tab', () => {
  test('is judged while it plays, and the session ends with the tab', async ({ journey }) => {
    const app = await journey.open({
      permission: 'ask',
      audible: true,
      flags: [`--auto-select-tab-capture-source-by-title=${TITLE}`, '--autoplay-policy=no-user-gesture-required'],
    });
    const speaking = await app.page.context().newPage();
    await speaking.goto(app.url);
    await speaking.evaluate(async (title) => {
      document.title = title;
      const audio = new Audio('demo/spoof.wav');
      audio.loop = true;
      await audio.play();
    }, TITLE);
    await app.page.bringToFront();
    await app.page.getByRole('radio', { name: 'Tab or screen' }).check();
    await app.button('Choose what to share').click();
    await app.firmVerdict();
    await speaking.close();
    await app.reaches('done');
    expect((await app.snapshot()).listenedMs).toBeGreaterThanOrEqual(4000);
  });

  test('shared without sound: said so', async ({ journey }) => {
    const app = await journey.open({ permission: 'fake' });
    // The browser's fake dialogue always adds sound; a user who leaves the switch off does not.
    await app.page.evaluate(() => {
      const share = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getDisplayMedia = (options) => share({ ...options, audio: false });
    });
    await app.page.getByRole('radio', { name: 'Tab or screen' }).check();
    await app.button('Choose what to share').click();
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('no-audio-track');
  });
});
