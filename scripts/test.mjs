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
const programs = installPrograms();
await ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = join(root, 'node_modules/.bin');
/** @type {Record<string, string | undefined>} */
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** The journeys are run in so many parts, each a step. */
const JOURNEY_PARTS = 4;
const journeys = Array.from({ length: JOURNEY_PARTS }, (_, i) => [
  vitest('journeys', { as: `journeys ${i + 1}`, more: `--shard=${i + 1}/${JOURNEY_PARTS}` }),
]);

/** @typedef {{ name: string, command: string, report?: string }} Step */

/**
 * The checks, in stages, each of them chains of steps. Two chains run at a time, those above first: journeys wait for sound and
 * pictures that take their time, and leave most of a processor to what needs it. Three would starve the audio thread of a
 * machine with two.
 * @type {Step[][][]}
 */
const withNodeAlone = [
  [[{ name: 'assets', command: 'npm run --silent assets' }]],
  [
    [{ name: 'types', command: 'tsc -b' }],
    [
      { name: 'lint', command: 'biome check --error-on-warnings --diagnostic-level=warn .' },
      { name: 'build', command: 'vite build --logLevel warn' },
      vitest('budget'),
      vitest('structure'),
    ],
  ],
];

/** @type {Step[][][]} */
const withPrograms = [
  [
    [{ name: 'fixtures', command: 'node --disable-warning=ExperimentalWarning scripts/make-fixtures.mjs' }],
    [{ name: 'pack', command: 'node scripts/pack.mjs' }],
  ],
  [
    ...journeys.slice(0, 1),
    [vitest('unit'), vitest('package')],
    ...journeys.slice(1),
    [vitest('relay')],
    [{ name: 'elements', command: 'web-test-runner', report: 'elements.json' }],
    [vitest('firefox')],
    [vitest('webkit')],
  ],
  [[vitest('alone')]],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const chains of withNodeAlone) await runStage([...chains]);
env.CHROME_PATH = await programs;
for (const chains of withPrograms) await runStage([...chains]);
process.stdout.write(`\n${lines.join('\n')}\n${phrase(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runStage(waiting) {
  const lane = async () => {
    for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
      for (const step of chain) await runStep(step);
    }
  };
  await Promise.all([lane(), lane()]);
}

/** Shows what the step has printed when it is over, so that nothing of the other is in between. */
async function runStep(step) {
  const { name, command } = step;
  process.stdout.write(`-- ${name}\n`);
  const began = performance.now();
  const { code, output } = await run(command, [], { env, shell: true, quiet: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`\n== ${name}\n${output}\n`);
  const counts = countsOf(step, code);
  for (const what of Object.keys(total)) total[what] += counts[what];
  lines.push(`${name.padEnd(10)} ${phrase(counts)} (${seconds} s)`, ...failuresOf(step));
}

/** @param {Counts} counts */
function phrase({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The step that runs a project of Vitest, or with `more` a part of it. */
function vitest(project, { as: name = project, more = '' } = {}) {
  const report = `${name.replace(' ', '-')}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=.cache/test/${report}`;
  return { name, command: `vitest run --project ${project} ${reporters} ${more}`, report };
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

/** The tests that failed, by name and with the first line of why, for whoever sees only the last lines. */
function failuresOf({ report }) {
  if (report === undefined || !existsSync(join(reports, report))) return [];
  const { testResults = [] } = JSON.parse(readFileSync(join(reports, report), 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [why = ''] }) => `  failed: ${fullName}: ${why.split('\n', 1)[0]}`),
  );
}

/**
 * What is no package of npm, installed while the first checks run. Without ffmpeg, Firefox, WebKit or the two stores the tests
 * that need them are skipped, and say so; without a Chromium there is no point in going on.
 * @returns {Promise<string>} the path of a Chromium browser
 */
async function installPrograms() {
  const chrome = await requireChrome();
  // It makes the files to analyse.
  const { code } = await run('ffmpeg', ['-version'], { quiet: true });
  if (code !== 0) await installByApt(['ffmpeg']);
  await installFirefox();
  if (findWebKit() === undefined) await installByApt(WEBKIT_PACKAGES);
  await installStores();
  return chrome;
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

/** Firefox, and a sound server for its microphone. */
async function installFirefox() {
  if (findFirefox() === undefined) await installByApt(['firefox-esr']);
  if (findFirefox() !== undefined && !hasPulseAudio()) await installByApt(['pulseaudio', 'pulseaudio-utils']);
}

/** Redis and PostgreSQL, for two relays together. */
async function installStores() {
  const missing = Object.entries({ 'redis-server': '/usr/bin/redis-server', postgresql: '/usr/lib/postgresql' })
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
  if (missing.length > 0) await installByApt(missing);
}
