import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect } from 'vitest';
import { elementData, writeApi } from '../../scripts/lib/api.mjs';
import type { DetectionResult } from '../../src/contract/verdict.js';
import type { BonaFideElement } from '../../src/element/bona-fide.js';
import type { BonaFideEventMap } from '../../src/element/events.js';
import { madeFixture, type Page, test } from '../journeys/browser.js';
import { root } from '../structure/sources.js';
import { copy, installed, project, removeProjects, viteBuild } from './fixtures.js';

afterAll(removeProjects);

const page = (script: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script></head><body>${body}</body></html>`;

/** Starts an element and resolves with its first verdict. */
const firstVerdict = (from: Page, selector: string): Promise<DetectionResult> =>
  from.evaluate(async (name) => {
    const element = document.querySelector(name) as BonaFideElement;
    const verdict = new Promise<DetectionResult>((resolve, reject) => {
      element.addEventListener('bonafide-verdict', ({ detail }: BonaFideEventMap['bonafide-verdict']) => {
        if (detail.status === 'analyzing') resolve(detail);
      });
      element.addEventListener('bonafide-error', ({ detail }: BonaFideEventMap['bonafide-error']) =>
        reject(new Error(detail.message)),
      );
    });
    await element.start();
    return verdict;
  }, selector);

describe('the package', () => {
  test('a page from a folder: two elements, one worker; and nothing grows when elements come and go', async ({
    journey,
  }) => {
    const folder = project({
      'site/index.html': page(
        './bona-fide/standalone.js',
        '<bona-fide></bona-fide><bona-fide id="second" prior="0.2"></bona-fide>',
      ),
    });
    copy(join(installed(folder), 'dist'), join(folder, 'site/bona-fide'));
    const view = await journey.page({
      folder: join(folder, 'site'),
      microphone: madeFixture('spoof.wav'),
      isolated: false,
    });
    await view.getByRole('button', { name: 'Start listening' }).first().waitFor();
    expect(view.workers()).toHaveLength(0);
    expect(await firstVerdict(view, 'bona-fide')).toMatchObject({ status: 'analyzing' });
    expect(await firstVerdict(view, '#second')).toMatchObject({ status: 'analyzing' });
    expect(view.workers()).toHaveLength(1);
    await view
      .getByRole('heading', { name: /^(Deepfake|Suspicious)$/ })
      .first()
      .waitFor();

    await view.evaluate(() => {
      for (const element of document.querySelectorAll('bona-fide')) element.remove();
    });
    await expect.poll(() => view.workers().length).toBe(0);
    const session = await view.context().newCDPSession(view);
    await session.send('Performance.enable');
    const counts = async (): Promise<Record<string, number>> => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const wanted = ['Nodes', 'JSEventListeners', 'WorkerGlobalScopes'];
      return Object.fromEntries(
        metrics.filter(({ name }) => wanted.includes(name)).map(({ name, value }) => [name, value]),
      );
    };
    /** Chromium keeps a worklet's context as long as the page; what counts is that none of them is open. */
    const openContexts = async (): Promise<unknown> => {
      const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'AudioContext.prototype' });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: String(prototype.objectId) });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: String(objects.objectId),
        functionDeclaration: "function () { return this.filter(({ state }) => state !== 'closed').length; }",
        returnByValue: true,
      });
      return result.value;
    };
    /** Adds elements and removes them again, every fifth of them in the middle of listening. */
    const comeAndGo = (times: number): Promise<void> =>
      view.evaluate(async (times) => {
        for (let i = 0; i < times; i += 1) {
          const element = document.createElement('bona-fide') as BonaFideElement;
          document.body.append(element);
          await element.updateComplete;
          if (i % 5 === 0) {
            const listening = new Promise((resolve) => {
              element.addEventListener(
                'bonafide-state',
                ({ detail }: BonaFideEventMap['bonafide-state']) => detail.phase === 'buffering' && resolve(null),
              );
            });
            await element.start();
            await listening;
          }
          element.remove();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    await comeAndGo(1);
    await expect.poll(() => view.workers().length).toBe(0);
    const before = await counts();
    await comeAndGo(20);
    await expect.poll(() => view.workers().length).toBe(0);
    // The browser lets go in its own time; a leak stays.
    for (const [name, value] of Object.entries(before)) {
      await expect
        .poll(async () => (await counts())[name], { message: name, timeout: 60_000 })
        .toBeLessThan(value + 20);
    }
    await expect.poll(openContexts).toBe(0);
  });

  test('a page built with Vite, and the detector without an element', async ({ journey }) => {
    const folder = project({
      'index.html': page('/main.js', '<bona-fide theme="dark"><p>Too old.</p></bona-fide>'),
      'main.js': `import { setAssetsBase } from 'bona-fide';
import 'bona-fide/define';
import { createDetector } from 'bona-fide/detector';
setAssetsBase('./bona-fide/');
globalThis.judge = async (bytes) => {
  const detector = await createDetector();
  const { summary, entries } = await detector.analyze(Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)).buffer);
  await detector.dispose();
  return { mean: summary.meanConfidence, entries: entries.length };
};
globalThis.refuse = async () => {
  const detector = await createDetector();
  try { await detector.analyze(new Blob(['no sound'])); return 'judged'; }
  catch (error) { return error.code; }
  finally { await detector.dispose(); }
};
globalThis.cutShort = async (bytes) => {
  const detector = await createDetector();
  const file = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)).buffer;
  let disposed;
  try { await detector.analyze(file, { onProgress: () => { disposed ??= detector.dispose(); } }); return 'judged'; }
  catch (error) { return error.code; }
  finally { await disposed; }
};
globalThis.ownStream = async () => {
  const opened = [];
  const getStream = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    opened.push(stream.getTracks()[0]);
    return stream;
  };
  const states = () => opened.map(({ readyState }) => readyState).join();
  const seen = [];
  const detector = await createDetector();
  const session = await detector.listen({ getStream });
  const heard = () => new Promise((resolve) => { const undo = session.onResult(() => { undo(); resolve(); }); });
  await heard();
  seen.push(states());
  await session.pause();
  seen.push(states());
  await session.resume();
  await heard();
  seen.push(states());
  await session.stop();
  seen.push(states());
  const called = [];
  const hooks = {
    getStream: async () => { called.push('get'); return getStream(); },
    pauseStream: async (stream) => { called.push('pause ' + (stream.getTracks()[0] === opened[2])); },
    resumeStream: async (stream) => { called.push('resume'); return stream; },
  };
  const kept = await detector.listen(hooks);
  await kept.pause();
  await kept.resume();
  await detector.dispose();
  seen.push(states());
  const thrown = await createDetector().then(async (another) => {
    try { await another.listen({ getStream: async () => { throw new RangeError('mine'); } }); return 'nothing'; }
    catch (error) { return error.name; }
    finally { await another.dispose(); }
  });
  return { seen, called, thrown };
};
globalThis.wrongPrior = async () => {
  const codes = [];
  try { await createDetector({ prior: 2 }); } catch (error) { codes.push(error.code); }
  const element = document.createElement('bona-fide');
  element.prior = 2;
  document.body.append(element);
  await element.start().catch((error) => codes.push(error.code));
  element.prior = 0.5;
  await element.start();
  codes.push(element.phase);
  element.remove();
  return codes;
};
`,
    });
    copy(join(installed(folder), 'dist/assets'), join(folder, 'public/bona-fide'));
    viteBuild(folder);
    const view = await journey.page({ folder: join(folder, 'dist'), microphone: madeFixture('spoof.wav') });
    expect(await firstVerdict(view, 'bona-fide')).toMatchObject({ status: 'analyzing' });
    const bytes = readFileSync(madeFixture('spoof.wav')).toString('base64');
    const judged = await view.evaluate(
      (bytes) =>
        (globalThis as unknown as { judge(bytes: string): Promise<{ mean: number; entries: number }> }).judge(bytes),
      bytes,
    );
    expect(judged.entries).toBeGreaterThan(40);
    expect(judged.mean).toBeLessThan(0.3);
    expect(await view.evaluate(() => (globalThis as unknown as { refuse(): Promise<string> }).refuse())).toBe(
      'file-unreadable',
    );
    // What was judged of a recording that was left in the middle is no analysis of it.
    const cut = (bytes: string): Promise<string> =>
      (globalThis as unknown as { cutShort(bytes: string): Promise<string> }).cutShort(bytes);
    expect(await view.evaluate(cut, bytes)).toBe('aborted');
    // A stream that the page opens itself is let go of in a pause and at the end; hooks of its own decide otherwise.
    interface Owned {
      readonly seen: readonly string[];
      readonly called: readonly string[];
      readonly thrown: string;
    }
    const owned = (): Promise<Owned> => (globalThis as unknown as { ownStream(): Promise<Owned> }).ownStream();
    expect(await view.evaluate(owned)).toEqual({
      seen: ['live', 'ended', 'ended,live', 'ended,ended', 'ended,ended,live'],
      called: ['get', 'pause true', 'resume', 'pause true'],
      thrown: 'RangeError',
    });
    const wrong = await view.evaluate(() =>
      (globalThis as unknown as { wrongPrior(): Promise<string[]> }).wrongPrior(),
    );
    expect(wrong).toEqual(['invalid-option', 'invalid-option', 'buffering']);
    // Who imports the class alone gets no element, and who imports a type nothing at all.
    expect(view.workers()).toHaveLength(1);
  });

  test('weighs what it may, carries what it uses, and its tables are those of its class', async ({ annotate }) => {
    const dist = join(root, '.cache/package/dist');
    // What the app has beside detection: recordings and content credentials.
    const carried = readdirSync(join(dist, 'assets'), { recursive: true }).map(String);
    expect(carried.filter((name) => /runtime-|face-service|file-source|video-source/.test(name))).toHaveLength(5);
    expect(carried.filter((name) => /recording|c2pa|credentials/.test(name))).toEqual([]);
    // The element with every file that it imports at once.
    const fetched = new Set(['standalone.js']);
    for (const name of fetched) {
      const code = readFileSync(join(dist, name), 'utf8');
      for (const [, file] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) fetched.add(file ?? '');
    }
    const bytes = [...fetched].map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
    const weight = bytes.reduce((sum, each) => sum + each, 0);
    annotate(`the element weighs ${weight} bytes in ${fetched.size} files`);
    expect(fetched.size).toBeGreaterThan(1);
    expect(weight).toBeLessThanOrEqual(40_000);
    expect(statSync(join(dist, 'embed-client.js')).size).toBeLessThanOrEqual(2_048);
    const text = readFileSync(join(root, 'docs/package.md'), 'utf8');
    expect(writeApi(text, await elementData())).toBe(text);
  });
});
