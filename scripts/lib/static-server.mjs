import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { passOnRelay } from './pass-on.mjs';
import { headersFor, mimeTypes } from './static-files.mjs';

/** Sent compressed, as common hosts do. What is large, wasm and models, is not: on one machine that takes longer than it saves. */
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.webmanifest']);

/**
 * @typedef {{ tag: string, mtimeMs: number, zipped: Buffer | null }} Known `zipped` is null for what is sent as it is
 * @typedef {{ url: string, close: () => Promise<void> }} Served
 */

/**
 * Serves a built folder on this machine only.
 * @param {string} folder
 * @param {{ port: number, isolated?: boolean, policy?: boolean, relay?: string | undefined }} options `port` 0 takes any free one;
 *   `isolated` false leaves out COOP and COEP, as a plain static host does; `policy` false every header of safety, as somebody
 *   else's site may; `relay` is where /relay is passed on to, `host:port`
 * @returns {Promise<Served>} rejects with `EADDRINUSE` when the port is taken
 */
export async function serve(folder, { port, isolated = true, policy = true, relay }) {
  /** @type {Map<string, Known>} */
  const files = new Map();

  /** Tagged by a hash of its content, so that a changed file is fetched again and an unchanged one never. */
  async function lookAt(file, mtimeMs) {
    const known = files.get(file);
    if (known !== undefined && known.mtimeMs === mtimeMs) return known;
    const content = await readFile(file);
    const zipped = COMPRESSED.has(extname(file)) ? await promisify(gzip)(content) : null;
    const found = { tag: createHash('sha256').update(content).digest('base64url'), mtimeMs, zipped };
    files.set(file, found);
    return found;
  }

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
    for (const [name, value] of Object.entries(headersFor(path.slice(path.lastIndexOf('/')), { isolated, policy })))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (!found?.isFile()) return end(response, 404);
    const known = await lookAt(file, found.mtimeMs);
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? known.zipped : null;
    const tag = `"${known.tag}${zipped === null ? '' : '-gzip'}"`;
    response.setHeader('ETag', tag);
    if (known.zipped !== null) response.setHeader('Vary', 'Accept-Encoding');
    // The bundler puts a hash of the content into the names under assets/: those never change.
    response.setHeader('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === tag) return end(response, 304);
    response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
    if (zipped !== null) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Length', zipped?.length ?? found.size);
    if (request.method === 'HEAD') return end(response, 200);
    if (zipped !== null) return response.end(zipped);
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 400));
  });
  const endPassed = relay === undefined ? () => {} : passOnRelay(server, relay);
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => done(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('static-server: no TCP address');
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        endPassed();
      }),
  };
}

function end(response, status) {
  response.statusCode = status;
  response.end();
}
