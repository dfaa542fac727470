import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../src/contract/record.js';
import type { App } from './app.js';
import { fixture, madeFixture } from './browser.js';
import { decodedMs, keptFiles, Profile, records } from './profile.js';

const SEED = 20_261_126;
const KILLS = 20;
/** Each fifth is of a camera, where this machine has a face to show it. */
const PICTURE_EACH = 5;
/** What a killed session may lose, ms. */
const MEDIA_MS = 2_000;
const VERDICTS_MS = 1_000;

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

interface Heard {
  readonly id: string;
  /** What had been heard, and what had been judged, ms. */
  readonly heardMs: number;
  readonly judgedMs: number;
}

interface Planned {
  readonly afterMs: number;
  readonly picture: boolean;
}

/**
 * Starts a recorded session with a device of its own, number `device`; resolves `afterMs` after the first of it was written, with
 * what it had come to by then.
 */
async function record(app: App, { picture, afterMs }: Planned, device: number): Promise<Heard> {
  const { page } = app;
  if (picture) await page.getByRole('radio', { name: 'Camera' }).check();
  else await page.getByRole('combobox', { name: 'Which one' }).selectOption({ label: `Fake Audio Input ${device}` });
  await page.getByRole('checkbox', { name: 'Record this session' }).check();
  if (picture) await page.getByRole('checkbox', { name: 'Its picture too' }).check();
  await app.button(picture ? 'Start watching' : 'Start listening').click();
  return page.evaluate(async (afterMs) => {
    const { session } = document.querySelector('bf-app') as unknown as {
      session: {
        readonly snapshot: Snapshot;
        timeline: { endMs: number };
        subscribe(listener: (snapshot: Snapshot) => void): () => void;
      };
    };
    const written = await new Promise<{ readonly ms: number; readonly atMs: number }>((resolve) => {
      const stop = session.subscribe(({ recording }) => {
        if ((recording?.durationMs ?? 0) === 0) return;
        stop();
        resolve({ ms: recording?.durationMs ?? 0, atMs: performance.now() });
      });
    });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const heardMs = written.ms + performance.now() - written.atMs;
    return { id: session.snapshot.id, heardMs, judgedMs: session.timeline.endMs };
  }, afterMs);
}

/** The session as history has it; null until the page has closed it as cut off. */
async function recovered(app: App, id: string): Promise<SessionRecord | null> {
  return (await records(app.page)).find((record) => record.id === id && record.recovered) ?? null;
}

describe(`killed at ${KILLS} moments (seed ${SEED})`, () => {
  let profile: Profile;
  /** The page in which the sessions before were found again records the next one. */
  let open: App | null = null;
  const camera = fixture('face.mjpeg');

  beforeAll(async () => {
    profile = await Profile.open({ microphone: madeFixture('spoof.wav'), ...(camera === undefined ? {} : { camera }) });
  });
  afterAll(() => profile.close());

  const planned = moments().map((afterMs, i) => ({ afterMs, picture: camera !== undefined && i % PICTURE_EACH === 4 }));
  const pairs = planned.flatMap((first, i) => (i % 2 === 0 ? [{ first, second: planned[i + 1] ?? first }] : []));

  // Two tabs at a time, each with a device and a process of its own, and killed at a moment of its own.
  test.each(pairs)(
    'after $first.afterMs ms (picture: $first.picture) and $second.afterMs ms (picture: $second.picture): nothing but the last moment is lost, and what is found plays',
    async ({ first, second }) => {
      const apps = [open ?? (await profile.newApp()), await profile.newApp()];
      open = null;
      const killed = [first, second].map(async (plan, i) => {
        const app = apps[i] as App;
        const heard = await record(app, plan, i + 1);
        await profile.kill(app.page);
        return { ...heard, picture: plan.picture };
      });
      const sessions = await Promise.all(killed);

      const next = await profile.newApp();
      for (const { id, heardMs, judgedMs, picture } of sessions) {
        await expect.poll(() => recovered(next, id), { timeout: 60_000 }).not.toBeNull();
        const { listenedMs, summary, media } = (await recovered(next, id)) as SessionRecord;
        expect(judgedMs - listenedMs - summary.voice.gapMs).toBeLessThan(VERDICTS_MS);
        expect(media).toHaveLength(1);
        const [file] = media;
        if (file === undefined) return;
        expect(heardMs - file.durationMs).toBeLessThan(MEDIA_MS);
        expect(Math.abs((await decodedMs(next.page, id, file.name)) - file.durationMs)).toBeLessThan(500);
        expect(file.mimeType).toContain(picture ? 'video/webm' : 'audio/webm');
        expect((await keptFiles(next.page))[id]).toEqual([{ name: file.name, bytes: file.bytes }]);
      }
      open = next;
    },
  );
});
