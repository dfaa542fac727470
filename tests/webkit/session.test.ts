/** WebKitGTK, for what Safari shares with it. It has no private files, and can be given no compressed sound (decision 66). */
import { basename, join } from 'node:path';
import { test as base, describe, expect } from 'vitest';
import { findWebKit } from '../../scripts/lib/find-webkit.mjs';
import { type Served, serve } from '../../scripts/lib/static-server.mjs';
import { fixture, madeFixture } from '../journeys/browser.js';
import { root } from '../structure/sources.js';
import { openWebKit, type WebElement, type WebKit } from './webdriver.js';

interface Opened {
  readonly webkit: WebKit;
  readonly server: Served;
}

interface SnapshotView {
  readonly phase: string;
  readonly error: { readonly code: string } | null;
  readonly verdict: string | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly transport: string | null;
  readonly listenedMs: number;
}

/** `app` and what a test reads of its session; what went wrong unseen is gathered. */
const COMMON = `
  const app = document.querySelector('bf-app');
  const view = ({ phase, error, result, capture, listenedMs }) =>
    ({ phase, error, verdict: result?.verdict ?? null, status: result?.status ?? null, reason: result?.reason ?? null, transport: capture?.transport ?? null, listenedMs });
  /** Resolves with the first snapshot that is wanted. */
  const reaches = (wanted) => new Promise((resolve) => {
    let undo = () => undefined;
    const look = (snapshot) => { if (wanted(snapshot)) { undo(); resolve(view(snapshot)); } };
    undo = app.session.subscribe(look);
    look(app.session.snapshot);
  });
  /** Looks again with each frame. */
  const until = async (holds) => {
    while (!holds()) await new Promise(requestAnimationFrame);
  };
  /** The shadow tree of the last of these, each in the tree of the one before. */
  const inside = (element, ...names) => names.reduce((root, name) => root?.querySelector(name)?.shadowRoot, element.shadowRoot);
`;

/** One for each test; it fails on an uncaught error from the first view on, and on any request to another origin. */
const test = base.extend<{ open: (options?: { isolated?: boolean }) => Promise<Opened> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are used
  open: async ({}, use) => {
    const closers: (() => Promise<unknown>)[] = [];
    const opened: WebKit[] = [];
    await use(async ({ isolated = true } = {}) => {
      const server = await serve(join(root, 'dist'), { port: 0, isolated });
      const webkit = await openWebKit();
      closers.push(
        () => webkit.close(),
        () => server.close(),
      );
      opened.push(webkit);
      await start(webkit, server.url);
      return { webkit, server };
    });
    const problems = await Promise.all(opened.map(problemsOf));
    for (const close of closers) await close();
    expect(problems.flat(), 'uncaught errors and requests to other origins').toEqual([]);
  },
});

async function start(webkit: WebKit, url: string): Promise<void> {
  await webkit.goto(url);
  await webkit.run(`
    globalThis.problems = [];
    addEventListener('error', ({ message }) => problems.push(message));
    addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ blockedURI }) => problems.push(blockedURI));
    const { error } = console;
    console.error = (...words) => { problems.push(words.join(' ')); error(...words); };
    await customElements.whenDefined('bf-source-chooser');
  `);
  await webkit.run(`${COMMON} await app.updateComplete`);
}

function problemsOf(webkit: WebKit): Promise<readonly string[]> {
  return webkit.run(`
    const others = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(origin));
    return [...(globalThis.problems ?? []), ...others];
  `);
}

async function judgeFile(webkit: WebKit, path: string): Promise<SnapshotView> {
  const input = await webkit.run<WebElement>(`${COMMON}
    inside(app, 'bf-source-chooser').querySelector('input[value=file]').click();
    await until(() => inside(app, 'bf-source-chooser').querySelector('input[type=file]') !== null);
    return inside(app, 'bf-source-chooser').querySelector('input[type=file]');
  `);
  await webkit.choose(input, path);
  return webkit.run(
    `${COMMON} return reaches(({ phase, source }) => ['done', 'failed'].includes(phase) && source?.label === args[0])`,
    basename(path),
  );
}

const mute = fixture('no-sound.mp4');

describe.skipIf(findWebKit() === undefined)('WebKit', () => {
  test('loads the model, judges a file and keeps it in the history, listens to a microphone', async ({ open }) => {
    const { webkit } = await open();
    if (mute !== undefined) {
      // An error of the worker's own class, of which there are two where WebKit runs the worker's first file twice.
      const failed = await judgeFile(webkit, mute);
      expect(failed, JSON.stringify(failed)).toMatchObject({ phase: 'failed', error: { code: 'file-no-audio' } });
    }
    const judged = await judgeFile(webkit, madeFixture('spoof.wav'));
    expect(judged).toMatchObject({ phase: 'done', error: null, status: 'analyzing', verdict: 'DEEPFAKE' });
    expect(judged.listenedMs).toBeGreaterThan(18_000);
    const listed = await webkit.run<string>(`${COMMON}
      location.hash = '#/history';
      const text = () => inside(app, 'bf-view-outlet', 'bf-history-view')?.textContent ?? '';
      await until(() => text().includes('spoof.wav'));
      location.hash = '';
      return text();
    `);
    expect(listed).toContain('Deepfake');
    const heard = await webkit.run<SnapshotView>(`${COMMON}
      app.session.reset();
      await until(() => inside(app, 'bf-source-chooser')?.querySelector('input[value=microphone]') != null);
      inside(app, 'bf-source-chooser').querySelector('input[value=microphone]').click();
      await until(() => inside(app, 'bf-source-chooser').querySelector('button.primary') !== null);
      inside(app, 'bf-source-chooser').querySelector('button.primary').click();
      return reaches(({ phase, listenedMs }) => phase === 'failed' || listenedMs >= 5_000);
    `);
    // It beeps, and what gate and model make of that hangs on when it does; but it is heard, and is no real voice.
    expect(heard).toMatchObject({ error: null, transport: 'port' });
    expect(heard.status).not.toBeNull();
    expect(heard.verdict).not.toBe('AUTHENTIC');
    expect(['silence', 'muted', 'ended']).not.toContain(heard.reason);
    const ended = await webkit.run<SnapshotView>(`${COMMON}
      void app.session.stop();
      return reaches(({ phase }) => phase === 'done');
    `);
    expect(ended.error).toBeNull();
  });

  test('after one visit, opens and judges without a network', async ({ open }) => {
    const { webkit, server } = await open({ isolated: false });
    await webkit.run(`${COMMON} await until(() => app.offline?.kind === 'kept')`);
    expect(await problemsOf(webkit)).toEqual([]);
    await server.close();
    await start(webkit, server.url);
    expect(await webkit.run('return crossOriginIsolated')).toBe(true);
    expect(await judgeFile(webkit, madeFixture('spoof.wav'))).toMatchObject({ phase: 'done', error: null });
  });
});
