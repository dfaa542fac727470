/**
 * `npm run bench:gpu`: what a GPU is worth, as the cases of `npm run bench` by that name, but in Node by Dawn, Chromium's WebGPU: for
 * machines with a GPU that their browser does not show, as servers are.
 *
 *   npm install --no-save webgpu@0.6.2
 *   npm run bench:gpu -- [--count N] [--json FILE] [--fallback]
 *
 * `--fallback` takes a GPU that the processor imitates too: it shows that all works, and its times mean nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, defaultClientConditions } from 'vite';
import { buildSite } from './bench/site.mjs';
import { summarize } from './bench/statistics.mjs';
import { giveUp, root } from './lib/process.mjs';
import { serve } from './lib/static-server.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    json: { type: 'string' },
    fallback: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
if (!(count >= 1)) giveUp('--count wants how many turns to take: 1 or more.');
// No dependency: it weighs 50 MB, and few machines need it.
const PACKAGE = 'webgpu';
const dawn = await import(PACKAGE).catch(() =>
  giveUp(`The package is not there: npm install --no-save ${PACKAGE}@0.6.2`),
);
offerGpu(dawn);
const { vendor, description } = (await navigator.gpu.requestAdapter())?.info ?? giveUp('There is no GPU here.');

const { folder } = await buildSite();
const { Backends } = await import(await bundled());
const server = await serve(folder, { port: 0 });
const models = `${server.url}models/`;
const options = {
  modelBaseUrl: `${models}voice/`,
  gateUrl: `${models}gate/silero_vad_v5.onnx`,
  // From the disk: Node imports nothing by http.
  runtimeBaseUrl: `${pathToFileURL(join(folder, 'runtime')).href}/`,
  backend: 'wasm',
  threads: 1,
};
const { samples, rateHz } = monoOf(readFileSync(join(folder, 'bench/speech.wav')));
const backends = await Backends.load(options, `${models}face/`, samples, rateHz, values.fallback);
if (backends === null)
  giveUp(`The GPU here is imitated by the processor (${description}): --fallback takes it all the same.`);

const report = { gpu: `${vendor} ${description}`, count, results: /** @type {Record<string, unknown>} */ ({}) };
const measured = {
  'a hop of the voice model': () => backends.hops(count),
  'a face by the net for altered ones': () => backends.crops(count, false),
  'a face by the net for generated ones': () => backends.crops(count, true),
};
for (const [name, measure] of Object.entries(measured)) {
  const { oneMs, otherMs, largestDifference } = await measure();
  const [wasm, gpu] = [summarize(oneMs), summarize(otherMs)];
  const ratio = summarize(oneMs.map((ms, i) => ms / otherMs[i])).p50;
  report.results[name] = { wasm, gpu, ratio, largestDifference };
  const times = `${wasm.p50.toFixed(1)} ms in WASM, ${gpu.p50.toFixed(1)} ms on the GPU (p95 ${gpu.p95.toFixed(1)})`;
  console.log(`${name}: ${times}, log-odds within ${largestDifference.toExponential(1)}`);
}
console.log(report.gpu);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
await server.close();
// Dawn's own threads would keep Node alive.
process.exit(0);

/** Makes Node look like a page with a GPU, as far as the runtime asks. */
function offerGpu({ create, globals }) {
  Object.assign(globalThis, globals, { self: globalThis });
  const gpu = create([]);
  Object.defineProperty(globalThis, 'navigator', { value: { gpu, userAgent: 'Node' }, configurable: true });
  // Dawn's binding takes no views of shared memory, which the runtime's is.
  const queue = globals.GPUQueue.prototype;
  const write = queue.writeBuffer;
  queue.writeBuffer = function writeBuffer(buffer, offset, data, ...rest) {
    return write.call(
      this,
      buffer,
      offset,
      data.buffer instanceof SharedArrayBuffer ? new Uint8Array(data) : data,
      ...rest,
    );
  };
}

/** The comparison of the bench page, bundled for Node. @returns its URL */
async function bundled() {
  const outDir = join(root, '.cache/bench/gpu');
  await build({
    configFile: false,
    root: join(root, 'tests/bench'),
    publicDir: false,
    logLevel: 'error',
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      lib: { entry: join(root, 'tests/bench/gpu.ts'), formats: ['es'], fileName: () => 'gpu.mjs' },
    },
  });
  return pathToFileURL(join(outDir, 'gpu.mjs')).href;
}

/** The first channel of a WAV of 16 bits. */
function monoOf(wav) {
  const channels = wav.readUInt16LE(22);
  const from = wav.indexOf('data') + 8;
  const samples = Float32Array.from(
    { length: Math.floor((wav.length - from) / (2 * channels)) },
    (_, i) => wav.readInt16LE(from + 2 * channels * i) / 2 ** 15,
  );
  return { samples, rateHz: wav.readUInt32LE(24) };
}
