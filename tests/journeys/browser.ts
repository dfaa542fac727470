import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { chromeOptions } from '../../scripts/lib/chrome-options.mjs';
import { findChrome } from '../../scripts/lib/find-chrome.mjs';
import { type Served, serve } from '../../scripts/lib/static-server.mjs';
import { root } from '../structure/sources.js';
import { App } from './app.js';

export interface OpenOptions {
  /** What the fake microphone plays, over and over; a beep when absent, no device at all when `null`. */
  readonly microphone?: string | null;
  /**
   * `grant` is a user who allows, `deny` one who does not, `ask` leaves the browser to its own ways, `fake` lets its fake
   * dialogue choose.
   */
  readonly permission?: 'grant' | 'deny' | 'ask' | 'fake';
  /** With COOP and COEP (shared memory), or without, as on a plain static host. */
  readonly isolated?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly flags?: readonly string[];
  /** Lets tabs sound; muted ones share silence. */
  readonly audible?: boolean;
  /** Console errors that this journey provokes: those of the browser about a response that it made fail. */
  readonly expected?: RegExp;
  /** What is served; the build when absent. */
  readonly folder?: string;
  /** The app's path under that, ending in a slash. */
  readonly path?: string;
  /** Lets the service worker keep the app, which no other journey waits for. */
  readonly offline?: boolean;
  /** What the browser asks for, as `de-AT`; English when absent. */
  readonly locale?: string;
  /** Without, the page runs no script. */
  readonly scripts?: boolean;
  /** Touch, as on a phone. */
  readonly touch?: boolean;
  /** Where another browser of this journey has it open; otherwise it is served anew. */
  readonly url?: string;
  /** A relay, `host:port`, that the server passes /relay on to. Without one any WebSocket is a problem. */
  readonly relay?: string;
  /** Prepares the context before the page is opened. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

export interface PageOptions extends OpenOptions {
  /** Other origins that it may talk to. */
  readonly others?: readonly string[];
}

export interface Journey {
  /** Opens the built app as a user who has never had it open: no page, storage or cache is shared with any other. */
  open(options?: OpenOptions): Promise<App>;
  /** Opens any page, likewise. */
  page(options?: PageOptions): Promise<Page>;
  /** Serves the built app by itself; its address. */
  serveApp(): Promise<string>;
  /** Ends every server: there is no network any more. */
  cutNetwork(): Promise<void>;
}

/** A running browser for such options; the same one for the same, through a whole file of journeys. */
type Browsers = (options: OpenOptions) => Promise<Browser>;

/**
 * A journey closes what it opened, and fails on any console error, any uncaught error in page or worker, and any request
 * to another origin, whatever else it checks.
 */
export const test = base.extend<{ browsers: Browsers; journey: Journey }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are used
    async ({}, use) => {
      const running = new Map<string, Browser>();
      await use(async (options) => {
        const how = launchOptions(options);
        const key = JSON.stringify(how);
        const found = running.get(key);
        if (found?.isConnected() === true) return found;
        const browser = await chromium.launch(how);
        running.set(key, browser);
        return browser;
      });
      for (const browser of running.values()) await browser.close();
    },
    { scope: 'file' },
  ],
  journey: async ({ browsers }, use) => {
    const closers: (() => Promise<void>)[] = [];
    const servers: Served[] = [];
    const problems: string[] = [];
    const serveFolder = async (folder: string, isolated: boolean, relay?: string): Promise<string> => {
      const server = await serve(folder, { port: 0, isolated, relay });
      servers.push(server);
      return server.url;
    };
    const openPage = async (options: PageOptions): Promise<Page> => {
      const folder = options.folder ?? join(root, 'dist');
      const origin = options.url ?? (await serveFolder(folder, options.isolated ?? true, options.relay));
      const browser = await browsers(options);
      const context = await browser.newContext({
        colorScheme: options.colorScheme ?? 'light',
        reducedMotion: options.reducedMotion ?? 'no-preference',
        viewport: options.viewport ?? { width: 1280, height: 900 },
        serviceWorkers: options.offline === true ? 'allow' : 'block',
        hasTouch: options.touch === true,
        javaScriptEnabled: options.scripts ?? true,
        ...(options.locale === undefined ? {} : { locale: options.locale }),
        isMobile: options.touch === true,
      });
      closers.unshift(() => context.close());
      await allow(context, options.permission ?? 'grant', origin);
      await options.before?.(context);
      watch(
        context,
        {
          origins: [new URL(origin).origin, ...(options.others ?? [])],
          expected: options.expected,
          socket: options.relay === undefined ? null : new URL('/relay', origin).href.replace('http', 'ws'),
        },
        problems,
      );
      const page = await context.newPage();
      await page.goto(new URL(options.path ?? '', origin).href);
      return page;
    };
    await use({
      open: async (options = {}) => {
        const page = await openPage(options);
        return App.on(page, page.url());
      },
      page: (options = {}) => openPage(options),
      serveApp: () => serveFolder(join(root, 'dist'), true),
      cutNetwork: async () => {
        for (const server of servers.splice(0)) await server.close();
      },
    });
    for (const close of closers) await close();
    for (const server of servers) await server.close();
    expect(problems, 'console errors, uncaught errors and requests to other origins').toEqual([]);
  },
});

function launchOptions({ microphone, permission, audible, flags = [] }: OpenOptions): LaunchOptions {
  const executablePath = findChrome();
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge: install one, or set CHROME_PATH.');
  return {
    ...chromeOptions(executablePath, [
      ...(microphone === null ? ['--disable-audio-input'] : ['--use-fake-device-for-media-stream']),
      ...(microphone ? [`--use-file-for-fake-audio-capture=${microphone}`] : []),
      ...(permission === 'fake' ? ['--use-fake-ui-for-media-stream'] : []),
      ...flags,
    ]),
    ...(audible ? { ignoreDefaultArgs: ['--mute-audio'] } : {}),
  };
}

async function allow(context: BrowserContext, permission: NonNullable<OpenOptions['permission']>, origin: string) {
  if (permission === 'fake' || permission === 'ask') return;
  // Granting nothing denies everything: nobody is there to answer the browser's question.
  await context.grantPermissions(permission === 'grant' ? ['microphone'] : [], { origin });
}

interface Allowed {
  /** Origins that may be asked. */
  readonly origins: readonly string[];
  readonly expected: RegExp | undefined;
  /** Address of the one WebSocket that may be opened; null for none. */
  readonly socket: string | null;
}

function watch(context: BrowserContext, { origins, expected, socket: own }: Allowed, problems: string[]): void {
  const report = (text: string): void => {
    if (expected?.test(text) !== true) problems.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const address = new URL(request.url());
    const local = address.protocol === 'data:' || address.protocol === 'blob:';
    if (!local && !origins.includes(address.origin)) report(`request to ${address.href}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (socket.url() !== own) report(`WebSocket to ${socket.url()}`);
    });
  });
}

/** The path of a sound that the test script made; undefined where this machine could not make it. */
export function fixture(name: string): string | undefined {
  const file = join(root, '.cache/fixtures', name);
  return existsSync(file) ? file : undefined;
}

/** The path of a sound that every machine can make. */
export function madeFixture(name: string): string {
  const file = fixture(name);
  if (file === undefined) throw new Error(`No fixture ${name}: run \`npm run fixtures\` first.`);
  return file;
}

export type { Page };
