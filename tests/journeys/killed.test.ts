import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaRef } from '../../src/contract/record.js';
import type { RecoveredRecording } from '../../src/contract/recording.js';
import type { App } from './app.js';
import { fixture, madeFixture } from './browser.js';
import { decodedMs, keptFiles, Profile } from './profile.js';

const SEED = 20_261_126;
const KILLS = 20;
/** Each fifth is of a camera, where this machine has a face to show it. */
const PICTURE_EACH = 5;
/** What a killed session may lose, ms. */
const MEDIA_MS = 2_000;

/** Seeded, so that a moment at which something was lost can be tried again. */
function moments(): number[] {
  let state = SEED;
  return Array.from({ length: KILLS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 300 + Math.floor((state / 2 ** 32) * 3_500);
  });
}

interface Snapshot {
  readonly id: string;
  readonly recording: { readonly status: string; readonly durationMs: number } | null;
}

/** Starts a recorded session; resolves `afterMs` after the first of it was written, with how much had been heard by then. */
async function record(app: App, picture: boolean, afterMs: number): Promise<{ id: string; heardMs: number }> {
  const { page } = app;
  if (picture) await page.getByRole('radio', { name: 'Camera' }).check();
  await page.getByRole('checkbox', { name: 'Record this session' }).check();
  if (picture) await page.getByRole('checkbox', { name: 'Its picture too' }).check();
  await app.button(picture ? 'Start watching' : 'Start listening').click();
  return page.evaluate(async (afterMs) => {
    const { session } = document.querySelector('bf-app') as unknown as {
      session: { readonly snapshot: Snapshot; subscribe(listener: (snapshot: Snapshot) => void): () => void };
    };
    const written = await new Promise<{ readonly ms: number; readonly atMs: number }>((resolve) => {
      const stop = session.subscribe(({ recording }) => {
        if ((recording?.durationMs ?? 0) === 0) return;
        stop();
        resolve({ ms: recording?.durationMs ?? 0, atMs: performance.now() });
      });
    });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return { id: session.snapshot.id, heardMs: written.ms + performance.now() - written.atMs };
  }, afterMs);
}

/** What the product's own recording worker finds again, asked as the page asks it. */
function recover(app: App, id: string): Promise<RecoveredRecording | undefined> {
  return app.page.evaluate(async (id) => {
    const { recoverRecordings } = globalThis as unknown as {
      recoverRecordings(unfinished: readonly string[]): Promise<readonly RecoveredRecording[]>;
    };
    return (await recoverRecordings([id])).find((each) => each.id === id);
  }, id);
}

describe(`killed at ${KILLS} moments (seed ${SEED})`, () => {
  let profile: Profile;
  const camera = fixture('face.mjpeg');

  beforeAll(async () => {
    profile = await Profile.open({ microphone: madeFixture('spoof.wav'), ...(camera === undefined ? {} : { camera }) });
  });
  afterAll(() => profile.close());

  test.each(moments().map((afterMs, i) => ({ afterMs, picture: camera !== undefined && i % PICTURE_EACH === 4 })))(
    'after $afterMs ms (picture: $picture): nothing but the last moment is lost, and what is found plays',
    async ({ afterMs, picture }) => {
      const app = await profile.newApp();
      const { id, heardMs } = await record(app, picture, afterMs);
      await profile.kill(app.page);

      const next = await profile.newApp();
      const found = await recover(next, id);
      expect(found?.mended).toHaveLength(1);
      const media = found?.media[0] as MediaRef;
      expect(heardMs - media.durationMs).toBeLessThan(MEDIA_MS);
      expect(Math.abs((await decodedMs(next.page, id, media.name)) - media.durationMs)).toBeLessThan(500);
      expect(media.mimeType).toContain(picture ? 'vp' : 'opus');
      expect((await keptFiles(next.page))[id]).toEqual([{ name: media.name, bytes: media.bytes }]);
      await next.page.close();
    },
  );
});
