/** The examples of docs/examples, built as a user would build them and run to their verdicts. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import webpack from 'webpack';
import { madeFixture, type Page, test } from '../journeys/browser.js';
import { root } from '../structure/sources.js';
import { copy, installed, project, removeProjects } from './fixtures.js';

const FRAMEWORKS = [
  { name: 'react', ending: 'jsx' },
  { name: 'vue', ending: 'js' },
  { name: 'svelte', ending: 'js' },
] as const;

let folder = '';
let site = '';

beforeAll(async () => {
  folder = project(
    {
      'render.js': `import { BonaFideElement, createDetector } from 'bona-fide';
import { BonaFideElement as same } from 'bona-fide/define';
import { embed } from 'bona-fide/embed-client';
const found = [typeof BonaFideElement, BonaFideElement === same, typeof createDetector, typeof embed, typeof window, typeof document];
const html = {};
for (const name of process.argv.slice(2)) html[name] = await (await import('./server/' + name + '.js')).render();
process.stdout.write(JSON.stringify({ found, html }));
`,
    },
    join(root, '.cache/package-projects'),
  );
  site = join(folder, 'dist');
  copy(join(root, 'docs/examples'), join(folder, 'examples'));
  copy(join(installed(folder), 'dist/assets'), join(folder, 'public/bona-fide'));
  const example = (name: string, file: string): string => join(folder, 'examples', name, file);
  const shared: InlineConfig = {
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'bona-fide' } } }),
      svelte({ configFile: false }),
    ],
  };
  const entries = (file: string): Record<string, string> =>
    Object.fromEntries(FRAMEWORKS.map(({ name, ending }) => [name, example(name, `${file}.${ending}`)]));
  await build({
    ...shared,
    build: {
      rolldownOptions: {
        input: { ...entries('client'), call: example('call', 'index.html') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await build({
    ...shared,
    build: { ssr: true, outDir: 'server', copyPublicDir: false, rolldownOptions: { input: entries('server') } },
  });
  await bundleWithWebpack(example('webpack', 'main.js'));
  writeFileSync(
    join(site, 'webpack.html'),
    pageOf('webpack', '<bona-fide></bona-fide><p>So far: <span id="word">nothing yet</span></p>'),
  );
});
afterAll(removeProjects);

const pageOf = (name: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="./${name}.js"></script></head><body><div id="app">${content}</div></body></html>`;

async function bundleWithWebpack(entry: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    // Without its minifier, which is no part of what is tested and takes most of the time.
    optimization: { minimize: false },
    context: folder,
    entry,
    output: { path: site, filename: 'webpack.js', module: true },
    experiments: { outputModule: true },
  });
  const problems = await new Promise<readonly string[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else
        resolve(
          (stats?.toJson({ all: false, errors: true, warnings: true }).errors ?? []).map(({ message }) => message),
        );
    });
  });
  expect(problems).toEqual([]);
  await new Promise<void>((resolve) => {
    compiler.close(() => resolve());
  });
}

/**
 * React and Vue are in their development modes here, because the test runner is: they hold what a server sent against what they
 * would render themselves, and an error on the console fails the journey.
 */

/** Starts the element of a page and waits until the page itself, through its framework, shows a verdict. */
async function showsVerdict(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start listening' }).click();
  await page.getByText(/^So far: (DEEPFAKE|SUSPICIOUS|AUTHENTIC)$/).waitFor({ timeout: 60_000 });
}

describe('in frameworks', () => {
  test('React, Vue and Svelte: rendered on a server, brought to life in the page, told the verdict; webpack likewise', async ({
    journey,
  }) => {
    const names = FRAMEWORKS.map(({ name }) => name);
    const printed = execFileSync(process.execPath, ['render.js', ...names], { cwd: folder, encoding: 'utf8' });
    const { found, html } = JSON.parse(printed) as { found: unknown; html: Record<string, string> };
    expect(found).toEqual(['function', true, 'function', 'function', 'undefined', 'undefined']);
    for (const name of names) {
      expect(html[name]).toMatch(/<bona-fide[^>]*>\s*This browser is too old for the voice check\.\s*<\/bona-fide>/);
      expect(html[name]).toContain('nothing yet');
      writeFileSync(join(site, `${name}.html`), pageOf(name, html[name] ?? ''));
    }
    const page = await journey.page({ folder: site, path: 'react.html', microphone: madeFixture('spoof.wav') });
    await showsVerdict(page);
    expect(await page.getByRole('main').ariaSnapshot()).not.toContain('too old');
    for (const name of ['vue', 'svelte', 'webpack']) {
      await page.goto(new URL(`${name}.html`, page.url()).href);
      await showsVerdict(page);
    }
  });

  test('a call: each remote participant has a verdict of its own', async ({ journey }) => {
    const page = await journey.page({ folder: site, path: 'examples/call/index.html' });
    await page
      .getByLabel('A recording for each person')
      .setInputFiles([madeFixture('spoof.wav'), madeFixture('clip.wav')]);
    const items = page.getByRole('list', { name: 'Participants' }).getByRole('listitem');
    for (const name of ['spoof.wav', 'clip.wav']) {
      await items
        .filter({ hasText: new RegExp(`^${name}: (DEEPFAKE|SUSPICIOUS|AUTHENTIC), \\d+ % likely real$`) })
        .waitFor();
    }
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('button', { name: 'Hang up' }).click();
    await expect.poll(() => page.workers().length).toBe(0);
  });
});
