import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import { makeOffline } from '../../scripts/lib/offline.mjs';
import { root } from '../structure/sources.js';
import { App } from './app.js';
import { fixture, madeFixture, type Page, test } from './browser.js';

const dist = join(root, 'dist');
const folders: string[] = [];

function folderFor(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `bona-fide-${what}-`));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const kept = (page: Page): Promise<void> => page.getByText('Kept on this device').waitFor();

/** Asks for the newer version, and gives the state that its service worker comes to. */
const lookForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing as ServiceWorker));
    });
    await registration.update();
    const worker = await found;
    return new Promise<string>((resolve) => {
      const look = (): void => {
        if (worker.state !== 'installing') resolve(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });

const versionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content);

/** Two files of one version, as the page gets them now. */
const filesOf = (page: Page): Promise<{ readonly page: boolean; readonly model: boolean }> =>
  page.evaluate(async () => ({
    page: (await (await fetch('./')).text()).includes('the next version'),
    model: (await (await fetch('models/voice/manifest.json')).text()).endsWith('\n\n'),
  }));

/** Puts a newer version, whose page and model differ, where the one before lay. */
async function deploy(folder: string): Promise<string> {
  appendFileSync(join(folder, 'index.html'), '<!-- the next version -->\n');
  appendFileSync(join(folder, 'models/voice/manifest.json'), '\n');
  return (await makeOffline(folder)).version;
}

describe('without a network', () => {
  test('after one visit to a plain host, under any path: all of it works, what was never used before included', async ({
    journey,
  }) => {
    const served = folderFor('host');
    mkdirSync(join(served, 'tools'));
    symlinkSync(dist, join(served, 'tools/voice'));
    const microphone = madeFixture('spoof.wav');
    const app = await journey.open({
      microphone,
      folder: served,
      path: 'tools/voice/',
      isolated: false,
      offline: true,
    });
    expect(await app.page.evaluate(() => crossOriginIsolated)).toBe(false);
    await app.page.getByRole('progressbar', { name: /^Keeping the app/ }).waitFor();
    await kept(app.page);
    await journey.cutNetwork();

    await app.chooseFile(madeFixture('spoof.wav'));
    await app.reaches('done');
    expect((await app.entries()).some(({ status }) => status === 'analyzing')).toBe(true);

    const page = await app.page.context().newPage();
    await app.page.close();
    await page.goto(app.url);
    const again = await App.on(page, app.url);
    // The service worker gives what the host did not.
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await again.listen();
    await again.firmVerdict();
    expect((await again.snapshot()).capture?.transport).toBe('ring');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Guide and documents' }).click();
    const documents = await opened;
    await documents.getByRole('navigation').getByRole('link', { name: 'User guide' }).click();
    await documents.getByRole('heading', { name: 'The first minute' }).waitFor();
  });
});

describe('a newer version', () => {
  test('waits for every session, mixes with nothing, and comes with a reload that the user asks for', async ({
    journey,
  }) => {
    const folder = folderFor('versions');
    cpSync(dist, folder, { recursive: true });
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), folder, offline: true });
    await kept(app.page);
    const page = await app.page.context().newPage();
    await page.goto(app.url);
    const other = await App.on(page, app.url);
    await other.listen();
    await other.firmVerdict();

    const version = await deploy(folder);
    expect(await lookForUpdate(app.page)).toBe('installed');
    expect(await filesOf(app.page)).toEqual({ page: false, model: false });
    await app.page.getByText('A new version is here').waitFor();
    expect(await page.getByText('A new version is here').count()).toBe(0);
    expect((await other.snapshot()).phase).toBe('analyzing');

    const reload = 'Reload to use it';
    await app.button(reload).click();
    await app.page.getByText('another tab of Bona Fide is in use').waitFor();
    expect(await versionOf(app.page)).not.toBe(version);
    const heard = (await other.results()).length;
    await other.result({ status: 'analyzing' }, heard);

    await other.button('Stop').click();
    await other.reaches('done');
    await page.getByText('A new version is here').waitFor();
    await page.close();
    // A closed tab lets go of what it held a moment later.
    await expect.poll(() => app.page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
    await Promise.all([app.page.waitForEvent('load'), app.button(reload).click()]);
    expect(await versionOf(app.page)).toBe(version);
    expect(await filesOf(app.page)).toEqual({ page: true, model: true });
    await journey.cutNetwork();
    await app.page.reload();
    await (await App.on(app.page, app.url)).listen();
  });

  test('that is there by half is not taken', async ({ journey }) => {
    const folder = folderFor('half');
    cpSync(dist, folder, { recursive: true });
    const app = await journey.open({ folder, offline: true });
    await kept(app.page);
    await deploy(folder);
    const model = join(folder, 'models/voice/manifest.json');
    truncateSync(model, readFileSync(model).length - 1);
    expect(await lookForUpdate(app.page)).toBe('redundant');
    expect(await filesOf(app.page)).toEqual({ page: false, model: false });
    await app.page.reload();
    await App.on(app.page, app.url);
    expect(await app.page.getByText('A new version is here').count()).toBe(0);
  });
});

/** Posts a file as the system's share sheet does; the page that it opens. */
async function share(app: App, path: string): Promise<Page> {
  const sheet = await app.page.context().newPage();
  await sheet.setContent(
    `<form method="post" enctype="multipart/form-data" action="${app.url}share"><input type="file" name="media"><button>Send</button></form>`,
  );
  await sheet.locator('input').setInputFiles(path);
  await sheet.getByRole('button', { name: 'Send' }).click();
  await sheet.waitForURL(app.url);
  return sheet;
}

describe('handed over by the system', () => {
  test('a shared file is judged, once', async ({ journey }) => {
    const app = await journey.open({ offline: true });
    await kept(app.page);
    const sheet = await share(app, madeFixture('spoof.wav'));
    await sheet.getByRole('region', { name: 'Summary' }).waitFor();
    await sheet.getByText('spoof.wav').first().waitFor();
    await sheet.reload();
    await sheet.getByRole('button', { name: 'Start listening' }).waitFor();
  });

  const photo = fixture('face.png');
  const lacking = photo === undefined || !existsSync(join(dist, 'models/face/model.onnx'));
  test.skipIf(lacking)('a shared photo is judged by its face', async ({ journey }) => {
    const app = await journey.open({ offline: true });
    await kept(app.page);
    const sheet = await share(app, photo as string);
    await sheet.getByRole('list', { name: 'Faces in the picture' }).waitFor();
    await sheet.getByText('face.png').first().waitFor();
    await sheet.getByRole('meter', { name: 'Confidence that the face is real' }).waitFor();
  });

  test('a file that the app was opened with is judged', async ({ journey }) => {
    const app = await journey.open();
    await app.page.addInitScript(
      (bytes: string) => {
        const open = async (consumer: (launch: { files: FileSystemFileHandle[] }) => void): Promise<void> => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle('opened.wav', { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)));
          await writable.close();
          consumer({ files: [handle] });
        };
        Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: open } });
      },
      readFileSync(madeFixture('spoof.wav')).toString('base64'),
    );
    await app.page.reload();
    await app.page.getByRole('region', { name: 'Summary' }).waitFor();
    await app.page.getByText('opened.wav').first().waitFor();
  });
});
