import { join } from 'node:path';
import { type ElementHandle, launch, type Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { findFirefox, hasPulseAudio } from '../../scripts/lib/find-firefox.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import type { DetectionResult } from '../../src/contract/verdict.js';
import { root } from '../structure/sources.js';
import { openMicrophone } from './sound.js';

export const lacksFirefox = findFirefox() === undefined;
export const lacksSound = lacksFirefox || !hasPulseAudio();

export interface Options {
  /** What the microphone hears, over and over. */
  readonly microphone?: string;
  readonly isolated?: boolean;
  /** A relay, `host:port`, that the server passes /relay on to. */
  readonly relay?: string;
}

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Ends the server: there is no network any more. */
  cutNetwork(): Promise<void>;
}

interface SnapshotView {
  readonly phase: string;
  readonly error: { readonly code: string } | null;
  readonly result: DetectionResult | null;
  readonly listenedMs: number;
  readonly capture: { readonly transport: string; readonly echoCancellation: boolean | null } | null;
}

interface SessionView {
  readonly snapshot: SnapshotView;
  start(source: { kind: string; file?: Blob; label?: string }): Promise<void>;
  stop(): Promise<void>;
}

/** One Firefox for each test; it fails on any console error and on any request to another origin. */
export const test = base.extend<{ open: (options?: Options) => Promise<Opened> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are used
  open: async ({}, use) => {
    const closers: (() => Promise<unknown>)[] = [];
    const problems: string[] = [];
    await use(async ({ microphone, isolated = true, relay } = {}) => {
      const server = await serve(join(root, 'dist'), { port: 0, isolated, relay });
      let serving = true;
      const cutNetwork = async (): Promise<void> => {
        if (serving) await server.close();
        serving = false;
      };
      closers.unshift(cutNetwork);
      const sound = microphone === undefined ? null : await openMicrophone(microphone);
      if (sound !== null) closers.unshift(() => sound.close());
      const browser = await launch({
        browser: 'firefox',
        executablePath: findFirefox() as string,
        headless: true,
        env: { ...process.env, ...sound?.env },
        extraPrefsFirefox: {
          // Nobody is there to answer.
          'media.navigator.permission.disabled': true,
          'media.autoplay.default': 0,
        },
      });
      closers.unshift(() => browser.close());
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${String(error)}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol === 'http:' && `${origin}/` !== server.url) problems.push(`request to ${origin}`);
      });
      await page.goto(server.url);
      await started(page);
      return { page, url: server.url, cutNetwork };
    });
    for (const close of closers) await close();
    expect(problems, 'console errors, uncaught errors and requests to other origins').toEqual([]);
  },
});

export async function started(page: Page): Promise<void> {
  await page.waitForSelector('bf-app >>> #view-title');
}

/** The first element that matches `selector` and says `words`, in whatever shadow tree it lies. */
async function find(page: Page, selector: string, words: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (selector: string, words: string) => {
      const search = (root: ParentNode): Element | null => {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches(selector) && element.textContent?.trim().startsWith(words)) return element;
          const inside = element.shadowRoot === null ? null : search(element.shadowRoot);
          if (inside !== null) return inside;
        }
        return null;
      };
      return search(document);
    },
    { timeout: 60_000 },
    selector,
    words,
  );
  return found as ElementHandle<Element>;
}

export async function press(page: Page, words: string, selector = 'button:enabled'): Promise<void> {
  await (await find(page, selector, words)).click();
}

export async function says(page: Page, words: string): Promise<void> {
  await find(page, 'p', words);
}

export function snapshot(page: Page): Promise<SnapshotView> {
  return page.evaluate(() => {
    const { session } = document.querySelector('bf-app') as unknown as { session: SessionView };
    const { phase, error, result, listenedMs, capture } = session.snapshot;
    return { phase, error, result, listenedMs, capture };
  });
}

export async function reaches(page: Page, phase: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => {
      const { session } = document.querySelector('bf-app') as unknown as { session: SessionView };
      return session.snapshot.phase === wanted;
    },
    { timeout: 60_000 },
    phase,
  );
}

/** The first firm verdict from now on. */
export async function firmVerdict(page: Page): Promise<Extract<DetectionResult, { status: 'analyzing' }>> {
  const found = await page.waitForFunction(
    () => {
      const { session } = document.querySelector('bf-app') as unknown as { session: SessionView };
      const { result } = session.snapshot;
      return result?.status === 'analyzing' && !result.provisional ? result : null;
    },
    { timeout: 60_000 },
  );
  return (await found.jsonValue()) as Extract<DetectionResult, { status: 'analyzing' }>;
}
