/**
 * Ten starts and stops of a camera, and some of a film: every frame and bitmap that page or worker ever held is closed, tfjs
 * holds no tensor more, the heaps have not grown, and the devices are free. Skipped where the build carries no face model.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readMemory } from '../../scripts/bench/memory.mjs';
import { root } from '../structure/sources.js';
import type { App } from './app.js';
import { fixture, madeFixture, type Page, test } from './browser.js';

const camera = fixture('face.mjpeg');
const film = fixture('face.mp4');
const lacking = !existsSync(join(root, 'dist/models/face/model.onnx')) || camera === undefined || film === undefined;

const STARTS = 10;
/** From here on everything that is kept for the next time is there. */
const SETTLED = 3;
/** A single frame of the camera, or one crop a start, would be more. */
const GROWTH_MB = 1;

interface Held {
  /** Everything seen so far, kept so that no collection closes it for us. */
  readonly seen: Set<VideoFrame | ImageBitmap>;
}

interface Tracked {
  readonly held: Held;
  readonly streams: MediaStream[];
  readonly _tfengine: { memory(): { readonly numTensors: number } };
}

/** Notes every frame and bitmap that this thread makes, decodes, reads off a stream or is sent. */
function track(): void {
  const seen = new Set<VideoFrame | ImageBitmap>();
  const note = (value: unknown): void => {
    if (value instanceof VideoFrame || value instanceof ImageBitmap) seen.add(value);
  };
  const scope = globalThis as unknown as Record<string, unknown>;
  scope['held'] = { seen };

  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = async function (this: ReadableStreamDefaultReader) {
    const next = await Reflect.apply(read, this, []);
    note(next.value);
    return next;
  };
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') as PropertyDescriptor;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...data,
    get() {
      const message = Reflect.apply(data.get as () => unknown, this, []);
      if (typeof message === 'object' && message !== null) for (const value of Object.values(message)) note(value);
      return message;
    },
  });
  const Frame = VideoFrame;
  scope['VideoFrame'] = new Proxy(Frame, {
    construct(target, args) {
      const frame = Reflect.construct(target, args) as VideoFrame;
      note(frame);
      return frame;
    },
  });
  const { clone } = Frame.prototype;
  Frame.prototype.clone = function (this: VideoFrame) {
    const frame = Reflect.apply(clone, this, []);
    note(frame);
    return frame;
  };
  scope['VideoDecoder'] = new Proxy(VideoDecoder, {
    construct(target, [init]: [VideoDecoderInit]) {
      const output = (frame: VideoFrame): void => {
        note(frame);
        init.output(frame);
      };
      return Reflect.construct(target, [{ ...init, output }]);
    },
  });
  const { transferToImageBitmap } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.transferToImageBitmap = function (this: OffscreenCanvas) {
    const bitmap = Reflect.apply(transferToImageBitmap, this, []);
    note(bitmap);
    return bitmap;
  };
}

/** What was seen and is still open: a closed frame has no size, nor has a bitmap that was closed or handed on. */
function count(): { seen: number; open: number } {
  const { seen } = (globalThis as unknown as Tracked).held;
  const open = [...seen].filter((each) => ('codedWidth' in each ? each.codedWidth : each.width) > 0);
  return { seen: seen.size, open: open.length };
}

const workerOf = (page: Page) => {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('The page has no worker');
  return worker;
};

const tensorsOf = (page: Page): Promise<number> =>
  workerOf(page).evaluate(() => (globalThis as unknown as Tracked)._tfengine.memory().numTensors);

/** Its models are loaded, and page and worker are watched. */
async function watched(app: App): Promise<void> {
  await app.page.evaluate(async () => {
    const { session } = document.querySelector('bf-app') as unknown as { session: { prepare(): Promise<void> } };
    await session.prepare();
  });
  await app.page.evaluate(track);
  await workerOf(app.page).evaluate(track);
}

async function startAndStop(app: App): Promise<void> {
  await app.page.getByRole('radio', { name: 'Camera' }).check();
  await app.button('Start watching').click();
  await app.faces();
  await app.button('Stop').click();
  await app.reaches('done');
  await app.button('New session').click();
}

describe.skipIf(lacking)('nothing is left behind', () => {
  test(`by ${STARTS} starts and stops of a camera`, { timeout: 600_000 }, async ({ journey }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      permission: 'fake',
      flags: [`--use-file-for-fake-video-capture=${camera}`, '--enable-blink-features=ForceEagerMeasureMemory'],
      before: (context) =>
        context.addInitScript(() => {
          const streams: MediaStream[] = [];
          Object.assign(globalThis, { streams });
          const open = MediaDevices.prototype.getUserMedia;
          MediaDevices.prototype.getUserMedia = async function (this: MediaDevices, constraints) {
            const stream = await Reflect.apply(open, this, [constraints]);
            streams.push(stream);
            return stream;
          };
        }),
    });
    await watched(app);
    let tensors = 0;
    let settledMb = 0;
    for (let start = 1; start <= STARTS; start++) {
      await startAndStop(app);
      if (start === 1) tensors = await tensorsOf(app.page);
      // What is watched is held: it must not be counted as growth.
      if (start === SETTLED) settledMb = (await readMemory(app.page)).allMb;
    }
    const inWorker = await workerOf(app.page).evaluate(count);
    expect(inWorker.seen).toBeGreaterThan(STARTS * 3);
    expect(inWorker.open).toBe(0);
    expect((await app.page.evaluate(count)).open).toBe(0);
    expect(tensors).toBeGreaterThan(0);
    expect(await tensorsOf(app.page)).toBe(tensors);
    const growthMb = (await readMemory(app.page)).allMb - settledMb;
    expect(growthMb).toBeLessThan(GROWTH_MB);
    const tracks = await app.page.evaluate(() =>
      (globalThis as unknown as Tracked).streams.flatMap((stream) =>
        stream.getTracks().map(({ readyState }) => readyState),
      ),
    );
    expect(tracks).toEqual(Array(2 * STARTS).fill('ended'));
  });

  test('by films, judged to their end and cancelled', { timeout: 600_000 }, async ({ journey }) => {
    const app = await journey.open();
    await watched(app);
    for (let start = 0; start < 3; start++) {
      await app.chooseFile(film as string);
      await app.reaches('done');
      await app.button('New session').click();
    }
    const tensors = await tensorsOf(app.page);
    // In the very moment of the first face, in the middle of the film.
    await app.page.evaluate(() => {
      const { session } = document.querySelector('bf-app') as unknown as {
        session: {
          subscribe(listener: (now: { readonly faces: readonly unknown[] }) => void): () => void;
          stop(): void;
        };
      };
      const end = session.subscribe(({ faces }) => {
        if (faces.length === 0) return;
        end();
        session.stop();
      });
    });
    await app.chooseFile(film as string);
    await app.reaches('done');
    await app.button('New session').click();
    const inWorker = await workerOf(app.page).evaluate(count);
    expect(inWorker.seen).toBeGreaterThan(3 * 25);
    expect(inWorker.open).toBe(0);
    const onPage = await app.page.evaluate(count);
    expect(onPage.seen).toBeGreaterThan(0);
    expect(onPage.open).toBe(0);
    expect(await tensorsOf(app.page)).toBe(tensors);
  });
});
