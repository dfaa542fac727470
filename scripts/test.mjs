/**
 * `npm test` (and `npm run verify`, and CI): from a fresh clone to one plain line, `N passed, N failed`.
 * Installs what is missing, finds a Chromium browser, gets the sounds to test with, then runs every check.
 * Imports nothing that has to be installed first.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from './lib/debian.mjs';
import { findChrome } from './lib/find-chrome.mjs';
import { findFirefox, hasPulseAudio } from './lib/find-firefox.mjs';
import { findWebKit, WEBKIT_PACKAGES } from './lib/find-webkit.mjs';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { giveUp, root, run } from './lib/process.mjs';

const reports = join(root, '.cache/test');
const inCi = Boolean(process.env.CI);

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

checkNode();
await ensureInstalled();
const chrome = await requireChrome();
await installFfmpeg();
await installFirefox();
await installWebKit();
await installServices();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = join(root, 'node_modules/.bin');
const env = { ...process.env, CHROME_PATH: chrome, PATH: `${bin}${delimiter}${process.env.PATH}` };

/**
 * The checks, in the order in which a failure is cheapest to learn. `beside` the one before it: at the same time, as each of the
 * two waits for much that is no work of this machine's processor.
 */
const steps = [
  { name: 'assets', command: 'npm run --silent assets' },
  { name: 'types', command: 'tsc -b' },
  { name: 'lint', command: 'biome check --error-on-warnings --diagnostic-level=warn .' },
  { name: 'fixtures', command: 'node --disable-warning=ExperimentalWarning scripts/make-fixtures.mjs' },
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'unit', command: vitest('unit', 'unit'), report: 'unit.json' },
  { name: 'relay', command: vitest('relay', 'relay'), report: 'relay.json', beside: true },
  { name: 'structure', command: vitest('structure', 'structure'), report: 'structure.json' },
  { name: 'webkit', command: vitest('webkit', 'webkit'), report: 'webkit.json', beside: true },
  { name: 'elements', command: 'web-test-runner', report: 'elements.json' },
  { name: 'budget', command: vitest('budget', 'budget'), report: 'budget.json' },
  { name: 'journeys', command: vitest('journeys', 'journeys'), report: 'journeys.json' },
  { name: 'pack', command: 'node scripts/pack.mjs' },
  { name: 'package', command: vitest('package', 'package'), report: 'package.json' },
  { name: 'firefox', command: vitest('firefox', 'firefox'), report: 'firefox.json', beside: true },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [at, step] of steps.entries()) {
  if (step.beside) continue;
  const next = steps[at + 1];
  const both = next?.beside ? [step, next] : [step];
  const ended = await Promise.all(both.map((each) => runStep(each)));
  for (const { counts, line } of ended) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    lines.push(line);
  }
}
process.stdout.write(`\n${lines.join('\n')}\n${phrase(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** What runs beside another shows what it has printed when it is over. */
async function runStep(step) {
  const { name, command, beside = false } = step;
  if (!beside) process.stdout.write(`\n== ${name}\n`);
  const began = performance.now();
  const { code, output } = await run(command, [], { env, shell: true, quiet: beside });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (beside) process.stdout.write(`\n== ${name}\n${output}`);
  const counts = countsOf(step, code);
  return { counts, line: `${name.padEnd(10)} ${phrase(counts)} (${seconds} s)` };
}

/** @param {Counts} counts */
function phrase({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function vitest(project, name) {
  return `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=.cache/test/${name}.json`;
}

/**
 * A runner's own counts where it writes them; otherwise the step is one check. A runner that ends badly with no
 * failed test (it crashed, or found none) counts as one failure.
 * @returns {Counts}
 */
function countsOf(step, code) {
  const alone = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (step.report === undefined) return alone;
  let report;
  try {
    report = JSON.parse(readFileSync(join(reports, step.report), 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests;
  return { passed, skipped: inCi ? 0 : skipped, failed: Math.max(failed + (inCi ? skipped : 0), code === 0 ? 0 : 1) };
}

async function requireChrome() {
  const found = findChrome();
  if (found !== undefined) return found;
  if (process.env.CHROME_PATH) giveUp(`CHROME_PATH names no program: ${process.env.CHROME_PATH}`);
  if (await installByApt(['chromium'])) {
    const installed = findChrome();
    if (installed !== undefined) return installed;
  }
  return giveUp('The tests need Chrome, Chromium or Edge: install one of them, or name its program in CHROME_PATH.');
}

/** ffmpeg makes the files to analyse. Without it those journeys are skipped, and say so. */
async function installFfmpeg() {
  const { code } = await run('ffmpeg', ['-version'], { quiet: true });
  if (code !== 0) await installByApt(['ffmpeg']);
}

/** Firefox, and a sound server for its microphone. Without them those journeys are skipped, and say so. */
async function installFirefox() {
  if (findFirefox() === undefined) await installByApt(['firefox-esr']);
  if (findFirefox() !== undefined && !hasPulseAudio()) await installByApt(['pulseaudio', 'pulseaudio-utils']);
}

/** WebKitGTK, its driver and a screen for it. Without them those journeys are skipped, and say so. */
async function installWebKit() {
  if (findWebKit() === undefined) await installByApt(WEBKIT_PACKAGES);
}

/** Redis and PostgreSQL for two relays together. Without them those tests are skipped, and say so. */
async function installServices() {
  const missing = Object.entries({ 'redis-server': '/usr/bin/redis-server', postgresql: '/usr/lib/postgresql' })
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
  if (missing.length > 0) await installByApt(missing);
}
