/** The example for SvelteKit: a framework's own server, built and run as a user would, with its routing around the element. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { madeFixture, test } from '../journeys/browser.js';
import { root } from '../structure/sources.js';
import { copy, installed, project, removeProjects, viteBuild } from './fixtures.js';

let server: ChildProcess | null = null;
let url = '';

beforeAll(async () => {
  const folder = project({}, join(root, '.cache/package-projects'));
  copy(join(root, 'docs/examples/sveltekit'), folder);
  copy(join(installed(folder), 'dist/assets'), join(folder, 'static/bona-fide'));
  viteBuild(folder);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'preview', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [, found] = /Local:\s+(http:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
});
afterAll(async () => {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  if (server?.kill()) await ended;
  removeProjects();
});

describe('in SvelteKit', () => {
  test('the server sends the element, the page brings it to life, and leaving the page ends its session', async ({
    journey,
  }) => {
    const sent = await (await fetch(url)).text();
    expect(sent).toMatch(/<bona-fide prior="0.5">This browser is too old for the voice check.<\/bona-fide>/);
    expect(sent).toContain('So far: nothing yet');
    const page = await journey.page({ url, microphone: madeFixture('spoof.wav') });
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByText(/^So far: (DEEPFAKE|SUSPICIOUS|AUTHENTIC)$/).waitFor({ timeout: 60_000 });
    await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByRole('heading', { name: 'About' }).waitFor();
    expect(await page.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true);
    await expect.poll(() => page.workers().length).toBe(0);
  });
});
