/**
 * `npm run bench`: how fast, how small and how steady, measured on the built app in a real browser, in one run.
 *
 *   npm run bench -- [--json FILE] [--only NAME[,NAME]] [--quick] [--gpu]
 *
 * Prints a table and, last, the same as JSON, or writes that to FILE. A bound that is missed is said and is no failure:
 * machines differ. A case that could not run is one. `--quick` shows only that everything works; its figures mean little. `--gpu`
 * lets Chromium use the GPU on Linux, where it does not by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBench } from './bench/browser.mjs';
import { describeMachine } from './bench/machine.mjs';
import { failureOf, resultOf } from './bench/result.mjs';
import { buildSite } from './bench/site.mjs';
import * as coldOpen from './bench/suites/cold-open.mjs';
import * as faces from './bench/suites/faces.mjs';
import * as facesHalfHour from './bench/suites/faces-half-hour.mjs';
import * as file from './bench/suites/file.mjs';
import * as firstLoad from './bench/suites/first-load.mjs';
import * as firstVerdict from './bench/suites/first-verdict.mjs';
import * as gpu from './bench/suites/gpu.mjs';
import * as halfHour from './bench/suites/half-hour.mjs';
import * as history from './bench/suites/history.mjs';
import * as kernels from './bench/suites/kernels.mjs';
import * as live from './bench/suites/live.mjs';
import * as sessions from './bench/suites/sessions.mjs';
import * as sizes from './bench/suites/sizes.mjs';
import * as streams from './bench/suites/streams.mjs';
import * as video from './bench/suites/video.mjs';
import { renderTable } from './bench/table.mjs';
import { giveUp } from './lib/process.mjs';

const suites = [
  coldOpen,
  firstLoad,
  live,
  firstVerdict,
  streams,
  sessions,
  history,
  kernels,
  file,
  halfHour,
  faces,
  video,
  facesHalfHour,
  gpu,
  sizes,
];
const names = suites.flatMap(({ cases }) => cases.map(({ name }) => name));

const { json, only, quick, gpu: withGpu } = readOptions();
const site = await buildSite().catch((error) => giveUp(error.message));
const bench = await openBench({ ...site, quick, gpu: withGpu });
const machine = describeMachine(bench.browser);
const startedAtMs = Date.now();
const results = [];
try {
  for (const suite of suites) results.push(...(await runSuite(suite)));
} finally {
  await bench.close();
}

const report = {
  machine,
  date: new Date(startedAtMs).toISOString(),
  tookS: Math.round((Date.now() - startedAtMs) / 1000),
  quick,
  results,
};
const { cpu, cores, system, browser, node, loadBefore } = machine;
console.log(`\n${cpu}, ${cores} cores, ${system}; ${browser}, Node ${node}; load before the run ${loadBefore}`);
console.log(`${quick ? 'Quick: the figures mean little. ' : ''}Took ${report.tookS} s.\n\n${renderTable(results)}`);
const text = `${JSON.stringify(report, null, 2)}\n`;
if (json === undefined) process.stdout.write(text);
else {
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, text);
  console.log(`JSON in ${json}`);
}
process.exitCode = results.some(({ error }) => error !== null) ? 1 : 0;

/** A suite measures once for all of its cases; those not asked for are left out of what it found. */
async function runSuite({ cases, measure }) {
  const wanted = cases.filter(({ name }) => only.length === 0 || only.includes(name));
  if (wanted.length === 0) return [];
  process.stderr.write(`${wanted.map(({ name }) => name).join(', ')} ... `);
  const startMs = performance.now();
  try {
    const found = await measure(bench);
    return wanted.map((definition) => resultOf(definition, found[definition.name]));
  } catch (error) {
    return wanted.map((definition) => failureOf(definition, error));
  } finally {
    process.stderr.write(`${Math.round((performance.now() - startMs) / 1000)} s\n`);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'string' },
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        gpu: { type: 'boolean', default: false },
      },
    });
    const chosen = values.only?.split(',') ?? [];
    const unknown = chosen.filter((name) => !names.includes(name));
    if (unknown.length > 0) giveUp(`There is no case ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    return { ...values, only: chosen };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return giveUp(`${why}\nOptions: --json FILE, --only NAME[,NAME], --quick, --gpu`);
  }
}
