/** With the build's own face model: a camera and films, beside the voice and alone. Skipped where the build carries none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { root } from '../structure/sources.js';
import { fixture, madeFixture, test } from './browser.js';

const films = ['face.mp4', 'face.webm', 'face.mov'].map((name) => ({ name, path: fixture(name) }));
const silent = fixture('face-silent.mp4');
const cut = fixture('face-cut.mp4');
const cutLate = fixture('face-cut-late.mp4');
const damaged = fixture('face-damaged.mp4');
const voiceAlone = fixture('clip.m4a');
const camera = fixture('face.mjpeg');
const photo = fixture('face.png');
const lacking = !existsSync(join(root, 'dist/models/face/model.onnx'));

describe('faces', () => {
  test.skipIf(lacking || camera === undefined)(
    'a camera and its microphone: both are judged on one clock, and the page fits 320 px',
    async ({ journey }) => {
      const app = await journey.open({
        microphone: madeFixture('spoof.wav'),
        permission: 'fake',
        flags: [`--use-file-for-fake-video-capture=${camera}`],
        viewport: { width: 320, height: 640 },
      });
      await app.page.getByRole('radio', { name: 'Camera' }).check();
      await app.button('Start watching').click();
      const { faces, fused } = await app.faces();
      expect(faces[0]).toMatchObject({ modality: 'face', track: expect.any(Number) });
      expect(fused.faceLlr).not.toBeNull();
      await app.page.getByRole('meter', { name: 'Confidence that the face is real' }).waitFor();
      await app.page.getByRole('list', { name: 'Faces in the picture' }).waitFor();
      await app.result({ status: 'analyzing' });
      expect(await app.overflow()).toBe(0);
      await app.button('Stop').click();
      await app.reaches('done');
      await app.page.getByRole('slider', { name: 'Explore the faces' }).waitFor();
      await app.page.getByRole('slider', { name: 'Explore the voice' }).waitFor();
    },
  );

  for (const { name, path } of films) {
    test.skipIf(lacking || path === undefined)(
      `a film, ${name}: sound and picture, to its end`,
      async ({ journey }) => {
        const app = await journey.open();
        await app.chooseFile(path as string);
        await app.reaches('done');
        const { fused, faceLead } = await app.faces();
        expect(fused.voiceLlr).not.toBeNull();
        expect(faceLead).toMatchObject({ status: 'analyzing', span: { endMs: expect.any(Number) } });
        expect(faceLead.span.endMs).toBeGreaterThan(4_000);
        expect((await app.snapshot()).listenedMs).toBeGreaterThan(4_000);
      },
    );
  }

  test.skipIf(lacking || silent === undefined)('a film without sound is judged by its picture', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile(silent as string);
    await app.reaches('done');
    const { fused } = await app.faces();
    expect(fused).toMatchObject({ voiceLlr: null, agreement: 'one' });
    expect((await app.snapshot()).result).toBeNull();
  });

  test.skipIf(lacking || cut === undefined)('a film cut short is unreadable, and said so', async ({ journey }) => {
    const app = await journey.open();
    await app.chooseFile(cut as string);
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('file-unreadable');
  });

  test.skipIf(lacking || cutLate === undefined)(
    'a film that breaks off after its index: judged up to there, and said so',
    async ({ journey }) => {
      const app = await journey.open();
      await app.chooseFile(cutLate as string);
      await app.reaches('done');
      await app.page.getByRole('list', { name: 'Notices' }).getByText('could not be read to its end').waitFor();
      const { length } = await app.faceEntries();
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThan(20);
    },
  );

  test.skipIf(lacking || damaged === undefined)(
    'a film with damage in its picture comes to an end',
    async ({ journey }) => {
      const app = await journey.open();
      await app.chooseFile(damaged as string);
      await app.page
        .getByRole('button', { name: 'New session' })
        .or(app.page.getByRole('button', { name: 'Retry' }).first())
        .waitFor();
      const { phase, error } = await app.snapshot();
      expect(phase === 'done' || error?.code === 'file-unreadable').toBe(true);
      // Whatever came of it, the next film is judged.
      if (phase === 'done') await app.button('New session').click();
      await app.chooseFile(silent as string);
      await app.reaches('done');
    },
  );

  test.skipIf(lacking || voiceAlone === undefined)(
    'a film without picture is judged by its sound',
    async ({ journey }) => {
      const app = await journey.open();
      await app.chooseFile({ name: 'voice.mp4', mimeType: 'video/mp4', buffer: readFileSync(voiceAlone as string) });
      await app.reaches('done');
      const { result, listenedMs } = await app.snapshot();
      expect(result).not.toBeNull();
      expect(listenedMs).toBeGreaterThan(19_000);
      expect(await app.faceEntries()).toEqual([]);
    },
  );

  test.skipIf(lacking || photo === undefined)(
    'a photo is judged by its face, provisionally, dropped as well; one that is damaged is unreadable',
    async ({ journey }) => {
      const app = await journey.open();
      await app.chooseFile(photo as string);
      await app.reaches('done');
      const { faceLead } = await app.faces();
      expect(faceLead).toMatchObject({ status: 'analyzing', provisional: true, frames: 1 });
      // What was judged stays to be seen, with where the model looked; a photo has no time to explore.
      await app.page.getByRole('list', { name: 'Faces in the picture' }).waitFor();
      await app.page.getByRole('meter', { name: 'Confidence that the face is real' }).waitFor();
      await app.button('Show where it looks').click();
      await app.page.getByText('Crossed squares look made up').waitFor();
      expect(await app.page.getByRole('slider', { name: 'Explore the faces' }).count()).toBe(0);
      expect((await app.snapshot()).result).toBeNull();
      await app.button('New session').click();
      await app.drop(photo as string);
      await app.reaches('done');
      expect((await app.faces()).faceLead).toMatchObject({ status: 'analyzing', frames: 1 });
      await app.button('New session').click();
      const buffer = readFileSync(photo as string).subarray(0, 200);
      await app.chooseFile({ name: 'cut.png', mimeType: 'image/png', buffer });
      await app.reaches('failed');
      expect((await app.snapshot()).error?.code).toBe('file-unreadable');
    },
  );

  test.skipIf(lacking)('a camera that is not there is said', async ({ journey }) => {
    const app = await journey.open({ microphone: null, permission: 'fake' });
    await app.page.getByRole('radio', { name: 'Camera' }).check();
    await app.button('Start watching').click();
    await app.reaches('failed');
    expect((await app.snapshot()).error?.code).toBe('no-device');
  });
});
