/** Live pictures that change, break, come over every way and from every source. Skipped where the build carries no model. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe, expect } from 'vitest';
import { root } from '../structure/sources.js';
import type { App } from './app.js';
import { fixture, madeFixture, test } from './browser.js';
import { closeStage, dataUrlOf, faceCentres, facesAt, type Scene, showScene, startOnStage } from './pictures.js';

const camera = fixture('face.mjpeg');
const portrait = fixture('face.png');
const lacking =
  !existsSync(join(root, 'dist/models/face/model.onnx')) || camera === undefined || portrait === undefined;

const ONE: Scene = { width: 1280, height: 720, portraits: [{ x: 0.5, y: 0.75, side: 1.2 }] };
const TWO: Scene = {
  width: 1280,
  height: 720,
  portraits: [
    { x: 0.27, y: 0.7, side: 1 },
    { x: 0.73, y: 0.7, side: 1 },
  ],
};
const SMALLER: Scene = { ...ONE, width: 960, height: 540 };
const UPRIGHT: Scene = { width: 720, height: 1280, portraits: [{ x: 0.5, y: 0.6, side: 0.7 }] };

const withCamera = {
  microphone: madeFixture('spoof.wav'),
  permission: 'fake',
  flags: [`--use-file-for-fake-video-capture=${camera}`],
} as const;

async function watch(app: App): Promise<void> {
  await app.page.getByRole('radio', { name: 'Camera' }).check();
  await app.button('Start watching').click();
}

/** Ends the process that holds the browser's cameras, as when a driver dies or the plug is pulled: its tracks end. */
async function loseCamera(app: App): Promise<void> {
  const browser = app.page.context().browser();
  if (browser === null) throw new Error('No browser behind the page');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const capture = processInfo.find(({ type }) => type === 'video_capture.mojom.VideoCaptureService');
  if (capture === undefined) throw new Error('This browser has no process of its own for cameras');
  process.kill(capture.id, 'SIGKILL');
}

/** Firefox: no processor at all. */
const overAnElement = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor'));

/** The page's sound systems, for `ofContexts`. */
const keepingContexts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const contexts: AudioContext[] = [];
    class Kept extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        contexts.push(this);
      }
    }
    Object.assign(globalThis, { AudioContext: Kept, contexts });
  });

/** Does to them what the system does when it wants the sound for something else. */
function ofContexts(app: App, act: 'suspend' | 'resume'): Promise<void> {
  return app.page.evaluate(async (act) => {
    const { contexts } = globalThis as unknown as { contexts: AudioContext[] };
    await Promise.all(contexts.filter(({ state }) => state !== 'closed').map((context) => context[act]()));
  }, act);
}

describe.skipIf(lacking)('a live picture', () => {
  test('over a video element, where there is no processor of tracks: is judged, and stops', async ({ journey }) => {
    const app = await journey.open({ ...withCamera, before: overAnElement });
    await watch(app);
    const { faces } = await app.faces();
    expect(faces).toHaveLength(1);
    await app.button('Stop').click();
    await app.reaches('done');
  });

  test('a camera taken away: what was seen is kept, and with the camera back it goes on by itself', async ({
    journey,
  }) => {
    const app = await journey.open(withCamera);
    await watch(app);
    await app.faces();
    const before = await app.faceEntries();
    await loseCamera(app);
    await app.faceEntry('gap', before.length);
    const entries = await app.faceEntries();
    expect(entries.slice(0, before.length)).toEqual(before);
    const gap = entries.findIndex(({ status }) => status === 'gap');
    expect(entries[gap]).toMatchObject({ status: 'gap', cause: 'device-change' });
    await app.faceEntry('analyzing', gap);
    await app.page.getByText('opened again by itself').first().waitFor();
    await app.button('Stop').click();
    await app.reaches('done');
  });

  test('a sound system held back for a while, as by a phone call: faces are judged again with the voice', async ({
    journey,
  }) => {
    const app = await journey.open({ ...withCamera, before: keepingContexts });
    await watch(app);
    await app.faces();
    const before = await app.faceEntries();
    await ofContexts(app, 'suspend');
    await app.reaches('interrupted');
    await ofContexts(app, 'resume');
    await app.faceEntry('gap', before.length);
    const gap = (await app.faceEntries()).findIndex(({ status }) => status === 'gap');
    await app.faceEntry('analyzing', gap);
    await app.button('Stop').click();
    await app.reaches('done');
  });

  test('the tab of a call: its picture is judged without its sound, and the session ends with it', async ({
    journey,
  }) => {
    const title = 'A face in a call';
    const app = await journey.open({
      permission: 'ask',
      flags: [`--auto-select-tab-capture-source-by-title=${title}`],
    });
    const call = await app.page.context().newPage();
    await call.setContent(
      `<title>${title}</title><style>img{animation:s 1s infinite alternate}@keyframes s{to{translate:0 6px}}</style><img width="900" src="${dataUrlOf(portrait as string)}">`,
    );
    await app.page.bringToFront();
    await app.page.getByRole('radio', { name: 'Tab or screen' }).check();
    await app.page.getByRole('checkbox', { name: 'Judge the faces in its picture too' }).check();
    await app.button('Choose what to share').click();
    const { faces, fused } = await app.faces();
    expect(faces).toHaveLength(1);
    expect(fused.faceLlr).not.toBeNull();
    await call.close();
    await app.reaches('done');
  });

  test('several faces keep their numbers, and one that leaves is forgotten', async ({ journey }) => {
    const app = await journey.open();
    await startOnStage(app, portrait as string, TWO);
    const two = await facesAt(app, faceCentres(TWO));
    const tracks = two.map((face) => ('track' in face ? face.track : 0));
    expect(new Set(tracks).size).toBe(2);
    expect(await app.page.getByRole('list', { name: 'Faces in the picture' }).getByRole('listitem').count()).toBe(2);
    const stays: Scene = { ...TWO, portraits: TWO.portraits.slice(1) };
    await showScene(app, stays);
    const [left] = await facesAt(app, faceCentres(stays));
    expect(tracks).toContain(left !== undefined && 'track' in left ? left.track : 0);
    await closeStage(app);
    await app.reaches('done');
  });

  test('its size and orientation change in the middle, and its faces are found where they are', async ({ journey }) => {
    const app = await journey.open();
    await startOnStage(app, portrait as string, ONE);
    for (const scene of [ONE, SMALLER, UPRIGHT, ONE]) {
      await showScene(app, scene);
      await facesAt(app, faceCentres(scene));
    }
    await closeStage(app);
    await app.reaches('done');
    expect((await app.faceEntries()).some(({ status }) => status === 'gap')).toBe(false);
  });

  test('is judged less often while the device is hot, and in the background; the page says so', async ({ journey }) => {
    const app = await journey.open();
    const sensor = await app.page.context().newCDPSession(app.page);
    const source = { enabled: true, source: 'cpu', metadata: { available: true } } as const;
    await sensor.send('Emulation.setPressureSourceOverrideEnabled', source);
    await startOnStage(app, portrait as string, ONE);
    await sensor.send('Emulation.setPressureStateOverride', { source: 'cpu', state: 'nominal' });
    await app.faces();
    const words = app.page.getByText('Faces are judged once a second instead of five times');
    expect(await words.count()).toBe(0);

    await turn(app, 'hidden');
    await words.filter({ hasText: 'in the background' }).waitFor();
    const paceMs = await app.paceOfFaces();
    expect(paceMs).toBeGreaterThan(900);
    await turn(app, 'visible');
    await words.waitFor({ state: 'detached' });

    await sensor.send('Emulation.setPressureStateOverride', { source: 'cpu', state: 'critical' });
    await words.filter({ hasText: 'hot or overloaded' }).waitFor();
    await app.page.getByRole('list', { name: 'Notices' }).getByText('judged less often for a while').waitFor();
    await closeStage(app);
    await app.reaches('done');
  });
});

/** A driven browser's pages are never hidden by themselves. */
async function turn(app: App, state: DocumentVisibilityState): Promise<void> {
  await app.page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
