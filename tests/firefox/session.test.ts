import type { ElementHandle } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { fixture, madeFixture } from '../journeys/browser.js';
import { firmVerdict, lacksFirefox, lacksSound, press, reaches, says, snapshot, started, test } from './browser.js';

const film = fixture('face.mp4');

describe('Firefox', () => {
  test.skipIf(lacksFirefox)('loads the model and judges a file', async ({ open }) => {
    const { page } = await open();
    await page.locator('bf-app >>> input[value=file]').click();
    const input = (await page.waitForSelector('bf-app >>> input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(madeFixture('spoof.wav'));
    await reaches(page, 'done');
    const { error, listenedMs, result } = await snapshot(page);
    expect(error).toBeNull();
    expect(listenedMs).toBeGreaterThan(18_000);
    expect(result).toMatchObject({ status: 'analyzing', verdict: 'DEEPFAKE' });
    await page.waitForSelector('bf-app >>> bf-session-summary');
  });

  for (const isolated of [true, false]) {
    test.skipIf(lacksSound)(
      `listens to a microphone, to a firm verdict, over ${isolated ? 'shared memory' : 'messages'}`,
      async ({ open }) => {
        const { page } = await open({ microphone: madeFixture('spoof.wav'), isolated });
        await press(page, 'Start listening');
        const firm = await firmVerdict(page);
        expect(firm.verdict).toBe('DEEPFAKE');
        expect(firm.speechMs).toBeGreaterThanOrEqual(4_000);
        const { capture } = await snapshot(page);
        expect(capture).toMatchObject({ transport: isolated ? 'ring' : 'port', echoCancellation: false });
        await press(page, 'Pause');
        await reaches(page, 'paused');
        await press(page, 'Resume');
        await reaches(page, 'analyzing');
        await press(page, 'Stop');
        await reaches(page, 'done');
      },
    );
  }

  test.skipIf(lacksFirefox || film === undefined)('judges voice and faces of a film', async ({ open }) => {
    const { page } = await open();
    await page.locator('bf-app >>> input[value=file]').click();
    const input = (await page.waitForSelector('bf-app >>> input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(film as string);
    await reaches(page, 'done');
    expect((await snapshot(page)).error).toBeNull();
    for (const lane of ['Faces', 'Voice']) await page.waitForSelector(`bf-app >>> bf-session-timeline[lane=${lane}]`);
  });

  test.skipIf(lacksFirefox)('after one visit, opens and judges without a network', async ({ open }) => {
    const { page, url, cutNetwork } = await open({ isolated: false });
    await says(page, 'Kept on this device');
    await cutNetwork();
    await page.goto(url);
    await started(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.locator('bf-app >>> input[value=file]').click();
    const input = (await page.waitForSelector('bf-app >>> input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(madeFixture('spoof.wav'));
    await reaches(page, 'done');
    expect((await snapshot(page)).error).toBeNull();
  });
});
