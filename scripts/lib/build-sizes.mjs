import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * The parts of a build, first match first. `budgeted` parts are the page's own code in all its threads: what is fetched to open
 * the page and to judge a voice, without the runtime and the models; of these parts, what is fetched later counts apart.
 */
export const PARTS = [
  { part: 'runtime, WebGPU (only where it wins)', match: /^runtime\/.*asyncify|\/ort\.webgpu/, budgeted: false },
  {
    part: 'face finder with its runtime (only for faces)',
    match: /^models\/finder\/|^runtime\/tfjs|\/tfjs-[^/]*\.js$/,
    budgeted: false,
  },
  { part: 'credentials reader (only for files that have some)', match: /c2pa|\/credentials\.worker-/, budgeted: false },
  { part: 'face model (only for faces)', match: /^models\/face\//, budgeted: false },
  { part: 'runtime, WASM', match: /^runtime\/|\/runtime-[^/]*\.js$/, budgeted: false },
  { part: 'voice model', match: /^models\/voice\//, budgeted: false },
  { part: 'speech gate', match: /^models\/gate\//, budgeted: false },
  { part: 'media reader (only for files)', match: /\/media-[^/]*\.js$/, budgeted: false },
  {
    part: 'recording (only where it is agreed to)',
    match: /\/(recorder|recording\.worker|define-recording)-[^/]*\.js$/,
    budgeted: false,
  },
  { part: 'demo sentence', match: /^demo\//, budgeted: false },
  // Neither is fetched on the way to a first verdict.
  { part: 'service worker', match: /^service-worker\.js$|^assets\/offline-keeper-/, budgeted: false },
  { part: 'pages beside the first', match: /^(embed|support)\.html$|^assets\/beside\/|^docs\//, budgeted: false },
  {
    part: 'worker, for files and faces alone',
    match: /^assets\/worker\/(face-service|file-source|video-source)-/,
    budgeted: false,
  },
  { part: 'worker and worklet', match: /^assets\/worker\/.*\.js$/, budgeted: true },
  { part: 'page', match: /\.(html|js|css)$/, budgeted: true },
  { part: 'fetched later (views, files, faces)', match: /^$/, budgeted: false },
  { part: 'icons and texts', match: /./, budgeted: false },
];

/**
 * @typedef {{ part: string, budgeted: boolean, files: string[], raw: number, gzip: number, brotli: number }} PartSize
 *   bytes; `brotli` is 0 unless asked for
 */

/**
 * Weighs a build by part, each file compressed on its own as a server would.
 * @param {string} folder
 * @param {{ brotli?: boolean | ((part: string) => boolean) }} [options] `brotli` of everything or of some parts: at its
 *   strongest it takes a second for each half megabyte
 * @returns {PartSize[]}
 */
export function measureBuild(folder, { brotli = false } = {}) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const sizes = PARTS.map(({ part, budgeted }) => ({
    part,
    budgeted,
    files: /** @type {string[]} */ ([]),
    raw: 0,
    gzip: 0,
    brotli: 0,
  }));
  const first = firstFiles(folder);
  for (const file of files) {
    const found = PARTS.findIndex(({ match }) => match.test(file));
    const later = PARTS[found]?.budgeted === true && file.startsWith('assets/') && !first.has(file);
    const size = sizes[later ? PARTS.findIndex(({ part }) => part.startsWith('fetched later')) : found];
    if (size === undefined) continue;
    const bytes = readFileSync(join(folder, file));
    size.files.push(file);
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: size.budgeted ? 9 : 1 }).length;
    if (typeof brotli === 'function' ? brotli(size.part) : brotli) size.brotli += strongestBrotli(bytes);
  }
  return sizes;
}

/** What hosts compress on the way without being told. */
const COMPRESSED = /\.(html|js|mjs|css|json|svg|wasm|webmanifest)$/;

/**
 * What a device keeps to work without a network.
 * @param {string} folder
 * @returns {{ files: number, raw: number, fetched: number }} bytes on the device, and on the way there
 */
export function measureKept(folder) {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const names = [...worker.matchAll(/\{[^{}]*"bytes":\d+[^{}]*\}/g)].map(([entry]) => JSON.parse(entry).url);
  const sizes = names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { raw: bytes.length, fetched: COMPRESSED.test(name) ? gzipSync(bytes).length : bytes.length };
  });
  const sum = (of) => sizes.reduce((total, size) => total + of(size), 0);
  return { files: names.length, raw: sum(({ raw }) => raw), fetched: sum(({ fetched }) => fetched) };
}

/**
 * What opening the page and starting its detector fetch of the app's own code: what index.html names, the worker and the
 * worklet, and what each of these imports, not what it imports later.
 * @param {string} folder
 * @returns {Set<string>}
 */
function firstFiles(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => String(file));
  const threads = readdirSync(join(folder, 'assets/worker')).filter((file) =>
    /^(detection\.worker|pcm-tap)/.test(file),
  );
  const first = new Set([...named, ...threads.map((file) => `assets/worker/${file}`)]);
  for (const file of first) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    const place = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["`]\.\/([^"`]+\.js)["`]/g))
      first.add(`${place}${name}`);
  }
  return first;
}

/** @param {Buffer} bytes */
function strongestBrotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params }).length;
}
