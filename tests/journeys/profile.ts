/** A browser whose files outlive its pages, as a user's does: for what is kept, and for what is left after a kill. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromeOptions } from '../../scripts/lib/chrome-options.mjs';
import { findChrome } from '../../scripts/lib/find-chrome.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import type { SessionRecord } from '../../src/contract/record.js';
import { DATABASE_NAME } from '../../src/history/name.js';
import { root } from '../structure/sources.js';
import { App } from './app.js';

export interface ProfileOptions {
  readonly microphone: string;
  /** What the fake camera shows; its own pattern when absent. */
  readonly camera?: string;
}

export class Profile {
  readonly context: BrowserContext;
  readonly url: string;
  readonly #close: () => Promise<void>;

  private constructor(context: BrowserContext, url: string, close: () => Promise<void>) {
    this.context = context;
    this.url = url;
    this.#close = close;
  }

  static async open({ microphone, camera }: ProfileOptions): Promise<Profile> {
    const executablePath = findChrome();
    if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge: install one, or set CHROME_PATH.');
    const folder = mkdtempSync(join(tmpdir(), 'bona-fide-profile-'));
    const server = await serve(join(root, 'dist'), { port: 0, isolated: true });
    const context = await chromium.launchPersistentContext(
      folder,
      chromeOptions(executablePath, [
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-audio-capture=${microphone}`,
        ...(camera === undefined ? [] : [`--use-file-for-fake-video-capture=${camera}`]),
        '--autoplay-policy=no-user-gesture-required',
      ]),
    );
    await context.grantPermissions(['microphone', 'camera'], { origin: server.url });
    return new Profile(context, server.url, async () => {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async newApp(): Promise<App> {
    const page = await this.context.newPage();
    await page.goto(this.url);
    return App.on(page, this.url);
  }

  /** Ends the process that shows the page, as the system does when it runs out of memory. */
  async kill(page: Page): Promise<void> {
    const crashed = page.waitForEvent('crash');
    const session = await this.context.newCDPSession(page);
    // The command is never answered: whoever would answer is gone.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }

  close(): Promise<void> {
    return this.#close();
  }
}

/** Every session that the history has; none until the page has made one. */
export function records(page: Page): Promise<SessionRecord[]> {
  return page.evaluate(async (name) => {
    const opened = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // To open one that is not there would make an empty one.
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return [];
    const db = await opened(indexedDB.open(name));
    const found: SessionRecord[] = await opened(db.transaction('records').objectStore('records').getAll());
    db.close();
    return found;
  }, DATABASE_NAME);
}

export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
}

/** What lies in OPFS of each recorded session, by its id. */
export function keptFiles(page: Page): Promise<Record<string, KeptFile[]>> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const recordings = await root.getDirectoryHandle('recordings', { create: true });
    const found: Record<string, { name: string; bytes: number }[]> = {};
    for await (const [id, folder] of recordings as unknown as AsyncIterable<[string, FileSystemDirectoryHandle]>) {
      found[id] = [];
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
        found[id].push({ name: entry.name, bytes: (await entry.getFile()).size });
      }
    }
    return found;
  });
}

/** Copies a file out of OPFS, and decodes all of it with ffmpeg; its length, ms. Throws when anything in it is damaged. */
export async function decodedMs(page: Page, id: string, name: string): Promise<number> {
  const base64 = await page.evaluate(
    async ({ id, name }) => {
      const root = await navigator.storage.getDirectory();
      const recordings = await root.getDirectoryHandle('recordings');
      const folder = await recordings.getDirectoryHandle(id);
      const file = await (await folder.getFileHandle(name)).getFile();
      const reader = new FileReader();
      await new Promise((resolve, reject) => {
        reader.onload = resolve;
        reader.onerror = reject;
        reader.readAsDataURL(file);
      });
      return String(reader.result).replace(/^[^,]*,/, '');
    },
    { id, name },
  );
  const file = join(tmpdir(), `bona-fide-${id}-${name}`);
  writeFileSync(file, Buffer.from(base64, 'base64'));
  try {
    execFileSync('ffmpeg', ['-v', 'error', '-xerror', '-i', file, '-f', 'null', '-'], { stdio: 'pipe' });
    const entries = 'format=duration';
    const told = execFileSync('ffprobe', ['-v', 'error', '-show_entries', entries, '-of', 'csv=p=0', file]);
    return Number(told.toString()) * 1000;
  } finally {
    rmSync(file, { force: true });
  }
}
