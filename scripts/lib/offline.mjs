import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { root } from './process.mjs';
import { headersFor } from './static-files.mjs';

const SCRIPT = 'service-worker.js';
/** The bundled worker, before any version is put into it. */
const bundle = join(root, '.cache/offline/service-worker.js');

/**
 * What is not kept on a device: what only some devices fetch, what only other sites show, what only an installer or a
 * server reads.
 */
export const NOT_KEPT = [
  SCRIPT,
  'runtime/*asyncify*',
  'runtime/c2pa*',
  'assets/worker/credentials*',
  'assets/worker/ort.webgpu*',
  'embed.html',
  'assets/beside/embed-*',
  'screenshots/**',
  'icons/**',
  '_headers',
  'manifest*.webmanifest',
];

/** Builds the probe page and the page to embed into the app's build. */
async function buildPagesBeside(folder) {
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'beside',
    logLevel: 'warn',
    build: { outDir: folder },
  });
}

/** Bundles the service worker, once for any number of builds. */
export async function bundleServiceWorker() {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { __HEADERS__: JSON.stringify(headersFor('/')) },
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: SCRIPT },
      },
    },
  });
  const [chunk] = /** @type {import('vite').Rolldown.RolldownOutput} */ (output).output;
  await mkdir(join(bundle, '..'), { recursive: true });
  await writeFile(bundle, chunk.code);
}

/**
 * Makes a build one version: names it in its page, and writes the service worker that keeps it. Safe to call again after
 * a change.
 * @param {string} folder the build
 * @returns {Promise<{ version: string, files: number, bytes: number }>} what a device keeps
 */
export async function makeOffline(folder) {
  const page = join(folder, 'index.html');
  await nameVersion(page, '');
  const version = await hashFolder(folder);
  await nameVersion(page, version);
  const worker = join(root, '.cache/offline/versioned.js');
  await writeFile(worker, (await readFile(bundle, 'utf8')).replaceAll('__VERSION__', JSON.stringify(version)));
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: join(folder, SCRIPT),
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: NOT_KEPT,
    maximumFileSizeToCacheInBytes: 64e6,
    manifestTransforms: [async (entries) => ({ manifest: await Promise.all(entries.map(withHash(folder))) })],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { version, files: count, bytes: size };
}

/** @param {string} folder */
function withHash(folder) {
  return async (entry) => ({
    ...entry,
    bytes: entry.size,
    revision: sha256(await readFile(join(folder, entry.url))),
  });
}

async function nameVersion(page, version) {
  const text = await readFile(page, 'utf8');
  const named = text.replace(/(<meta name="version" content=")[^"]*/, `$1${version}`);
  if (!named.includes(`<meta name="version" content="${version}`))
    throw new Error(`${page} has no place for a version`);
  await writeFile(page, named);
}

async function hashFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== SCRIPT)
    .sort();
  const lines = await Promise.all(names.map(async (name) => `${name} ${sha256(await readFile(join(folder, name)))}`));
  return sha256(`${await readFile(bundle, 'utf8')}\n${lines.join('\n')}`).slice(0, 16);
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The last step of a build: what a plain static host needs to serve it offline and with its headers.
 * @returns {import('vite').Plugin}
 */
export function keepOffline() {
  let folder = fileURLToPath(new URL('../../dist', import.meta.url));
  return {
    name: 'keep-offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    // Not when the bundle is closed: that also comes after a build that failed, whose message it would hide.
    async writeBundle() {
      await buildPagesBeside(folder);
      await bundleServiceWorker();
      await makeOffline(folder);
    },
  };
}
