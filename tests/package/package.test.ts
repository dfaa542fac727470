import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
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
      const wanted = ['Nodes', 'JSEventListeners', 'AudioHandlers', 'WorkerGlobalScopes'];
      return Object.fromEntries(
        metrics.filter(({ name }) => wanted.includes(name)).map(({ name, value }) => [name, value]),
      );
    };
    const comeAndGo = (times: number): Promise<void> =>
      view.evaluate(async (times) => {
        for (let i = 0; i < times; i += 1) {
          const element = document.createElement('bona-fide') as BonaFideElement;
          document.body.append(element);
          await element.updateComplete;
          const listening = new Promise((resolve) => {
            element.addEventListener(
              'bonafide-state',
              ({ detail }: BonaFideEventMap['bonafide-state']) => detail.phase === 'buffering' && resolve(null),
            );
          });
          await element.start();
          await listening;
          element.remove();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    await comeAndGo(2);
    await expect.poll(() => view.workers().length).toBe(0);
    const before = await counts();
    await comeAndGo(20);
    await expect.poll(() => view.workers().length).toBe(0);
    const after = await counts();
    for (const [name, value] of Object.entries(before)) {
      // A collection leaves a few for the next one; a leak leaves twenty times as many.
      expect(after[name], name).toBeLessThan(value + 20);
    }
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
    // Who imports the class alone gets no element, and who imports a type nothing at all.
    expect(view.workers()).toHaveLength(1);
  });

  test('on a server: imported, nothing registered, and the page comes to life in a browser', async ({ journey }) => {
    const folder = project({
      'render.js': `import { BonaFideElement, createDetector } from 'bona-fide';
import { BonaFideElement as same } from 'bona-fide/define';
import { embed } from 'bona-fide/embed-client';
const found = [typeof BonaFideElement, BonaFideElement === same, typeof createDetector, typeof embed, typeof window, typeof document];
process.stdout.write(JSON.stringify(found));
`,
      'site/index.html': page('./bona-fide/standalone.js', '<bona-fide>Rendered on the server</bona-fide>'),
    });
    const found = execFileSync(process.execPath, ['render.js'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(found)).toEqual(['function', true, 'function', 'function', 'undefined', 'undefined']);
    copy(join(installed(folder), 'dist'), join(folder, 'site/bona-fide'));
    const view = await journey.page({ folder: join(folder, 'site') });
    await view.getByRole('button', { name: 'Start listening' }).waitFor();
    expect(await view.getByText('Rendered on the server').isVisible()).toBe(false);
  });

  test('weighs what it may, and its tables are those of its class', async () => {
    const dist = join(root, '.cache/package/dist');
    const gzip = (name: string): number => gzipSync(readFileSync(join(dist, name))).length;
    expect(gzip('standalone.js')).toBeLessThanOrEqual(40_000);
    expect(statSync(join(dist, 'embed-client.js')).size).toBeLessThanOrEqual(2_048);
    const text = readFileSync(join(root, 'docs/package.md'), 'utf8');
    expect(writeApi(text, await elementData())).toBe(text);
  });
});
