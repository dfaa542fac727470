import { describe, expect } from 'vitest';
import { madeFixture, type Page, test } from './browser.js';

interface Globals {
  readonly wakeLocks: WakeLockSentinel[];
}

/** How many locks of the screen the page has asked for, and how many it holds. */
const screenLocks = (page: Page): Promise<{ readonly asked: number; readonly held: number }> =>
  page.evaluate(() => {
    const { wakeLocks } = globalThis as unknown as Globals;
    return { asked: wakeLocks.length, held: wakeLocks.filter(({ released }) => !released).length };
  });

describe('a phone', () => {
  for (const width of [320, 390, 768]) {
    const height = Math.round((width * 16) / 9);
    test(`${width} px, by touch: fits upright and on its side, controls under the thumb, the screen stays on`, async ({
      journey,
    }) => {
      const app = await journey.open({
        microphone: madeFixture('spoof.wav'),
        viewport: { width, height },
        touch: true,
        before: async (context) => {
          await context.grantPermissions(['microphone', 'screen-wake-lock']);
          await context.addInitScript(() => {
            const wakeLocks: WakeLockSentinel[] = [];
            Object.assign(globalThis, { wakeLocks });
            // The empty page that a tab begins with is not secure, and has none.
            const request = navigator.wakeLock?.request.bind(navigator.wakeLock);
            if (request === undefined) return;
            navigator.wakeLock.request = async (type) => {
              const lock = await request(type);
              wakeLocks.push(lock);
              return lock;
            };
          });
        },
      });
      expect(await app.overflow()).toBe(0);
      await app.button('Start listening').tap();
      await app.firmVerdict();
      expect(await app.overflow()).toBe(0);
      expect(await screenLocks(app.page)).toEqual({ asked: 1, held: 1 });
      const stop = await app.button('Stop').boundingBox();
      expect(stop?.height).toBeGreaterThanOrEqual(44);
      expect(stop?.y).toBeGreaterThan(height * 0.75);
      expect((stop?.y ?? 0) + (stop?.height ?? 0)).toBeLessThanOrEqual(height);

      const heard = (await app.results()).length;
      await app.page.setViewportSize({ width: height, height: width });
      await app.result({ status: 'analyzing' }, heard);
      expect(await app.overflow()).toBe(0);
      await app.button('Pause').tap();
      await app.reaches('paused');
      expect((await screenLocks(app.page)).held).toBe(0);
      await app.button('Stop').tap();
      await app.reaches('done');
      expect(await app.overflow()).toBe(0);
    });
  }
});
