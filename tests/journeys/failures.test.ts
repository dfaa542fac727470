import type { BrowserContext } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { App } from './app.js';
import { madeFixture, test } from './browser.js';

const MODEL = '**/models/voice/model.onnx';

async function flipByte(context: BrowserContext): Promise<void> {
  await context.route(MODEL, async (route) => {
    const response = await route.fetch();
    const body = Buffer.from(await response.body());
    const middle = body.length >> 1;
    body.writeUInt8(body.readUInt8(middle) ^ 0xff, middle);
    await route.fulfill({ response, body });
  });
}

/** The page says what happened, with what to do, and nothing that looks like a verdict. */
async function fails(app: App, code: string, title: string): Promise<void> {
  await app.reaches('failed');
  expect((await app.snapshot()).error?.code).toBe(code);
  const panel = app.page.getByRole('region', { name: title });
  await panel.waitFor();
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await app.meter.count()).toBe(0);
}

/** Ends the process that holds the browser's sound devices, as when a driver dies: every open track ends. */
async function loseDevice(app: App): Promise<void> {
  const browser = app.page.context().browser();
  if (browser === null) throw new Error('No browser behind the page');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const audio = processInfo.find(({ type }) => type === 'audio.mojom.AudioService');
  if (audio === undefined) throw new Error('This browser has no audio process to lose');
  process.kill(audio.id, 'SIGKILL');
}

describe('when something is missing', () => {
  test('permission denied: said, and Retry asks again', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), permission: 'deny' });
    await app.listen();
    await fails(app, 'permission-denied', 'Not allowed to listen');
    await app.page.context().grantPermissions(['microphone'], { origin: app.url });
    await app.button('Retry').first().click();
    await app.result({ status: 'analyzing' });
  });

  test('no microphone', async ({ journey }) => {
    const app = await journey.open({ microphone: null });
    await app.listen();
    await fails(app, 'no-device', 'No microphone found');
  });

  test('model missing: said, and Retry works once it is there', async ({ journey }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      expected: /status of 404.*model\.onnx/,
      before: (context) => context.route(MODEL, (route) => route.fulfill({ status: 404 })),
    });
    await app.listen();
    await fails(app, 'model-missing', 'The model is not there');
    await app.page.context().unroute(MODEL);
    await app.button('Retry').first().click();
    await app.result({ status: 'analyzing' });
  });

  test('model corrupted by one byte: refused, and Retry works once it is whole', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), before: flipByte });
    await app.listen();
    await fails(app, 'model-corrupt', 'The model is damaged');
    await app.page.context().unroute(MODEL);
    await app.button('Retry').first().click();
    await app.result({ status: 'analyzing' });
  });

  test('runtime missing', async ({ journey }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      // The runtime writes its own failure to the console before it rejects.
      expected: /status of 404.*runtime|\bwasm\b.*runtime|ArrayBuffer instantiation|Aborted\(CompileError/,
      before: (context) => context.route('**/runtime/*.wasm', (route) => route.fulfill({ status: 404 })),
    });
    await app.listen();
    await fails(app, 'runtime-failed', 'The detector could not run');
  });
});

describe('when something is lost in the middle', () => {
  test('the device: interrupted, opened again by itself, and nothing heard is lost', async ({ journey }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      expected: /AudioContext encountered an error/,
    });
    await app.listen();
    await app.firmVerdict();
    const { listenedMs } = await app.snapshot();
    const before = (await app.results()).length;
    await loseDevice(app);
    expect((await app.gapAndVerdict(before)).cause).toBe('device-change');
    expect(await app.phases()).toContain('interrupted');
    await app.page.getByRole('list', { name: 'Notices' }).getByText('was opened again by itself').waitFor();
    expect((await app.snapshot()).listenedMs).toBeGreaterThan(listenedMs);
  });

  test('the page, frozen by the browser: a gap, and it goes on when it wakes', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.listen();
    await app.firmVerdict();
    const before = (await app.results()).length;
    await app.page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    await app.reaches('interrupted');
    await app.page.getByRole('region', { name: 'The browser holds its sound back' }).waitFor();
    await app.page.evaluate(() => document.dispatchEvent(new Event('resume')));
    expect((await app.gapAndVerdict(before)).cause).toBe('frozen');
  });

  test('the worker, by an error of its own: started again, with a gap', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), expected: /out of its mind/ });
    await app.listen();
    await app.firmVerdict();
    const before = (await app.results()).length;
    const [worker] = app.page.workers();
    if (worker === undefined) throw new Error('The page has no worker');
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of its mind');
      });
    });
    expect((await app.gapAndVerdict(before)).cause).toBe('worker-restart');
    await app.page.getByRole('list', { name: 'Notices' }).getByText('was started again by itself').waitFor();
  });

  test('the worker, without a word: noticed, and started again', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.listen();
    await app.firmVerdict();
    const before = (await app.results()).length;
    const [worker] = app.page.workers();
    if (worker === undefined) throw new Error('The page has no worker');
    await worker.evaluate(() => void setTimeout(() => close()));
    expect((await app.gapAndVerdict(before)).cause).toBe('worker-restart');
  });
});
