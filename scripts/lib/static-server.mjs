import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { passOnRelay } from './pass-on.mjs';
import { headersFor, mimeTypes } from './static-files.mjs';

/**
 * @typedef {{ tag: string, mtimeMs: number }} Tagged
 * @typedef {{ url: string, close: () => Promise<void> }} Served
 */

/**
 * Serves a built folder on this machine only.
 * @param {string} folder
 * @param {{ port: number, isolated?: boolean, policy?: boolean, relay?: string | undefined }} options `port` 0 takes any free one; `isolated` false leaves out
 *   COOP and COEP, as a plain static host does; `policy` false every header of safety, as somebody else's site may;
 *   `relay` is where /relay is passed on to, `host:port`
 * @returns {Promise<Served>} rejects with `EADDRINUSE` when the port is taken
 */
export async function serve(folder, { port, isolated = true, policy = true, relay }) {
  /** @type {Map<string, Tagged>} */
  const tags = new Map();

  /** Content hash, so that a changed file is fetched again and an unchanged one never. */
  async function tagOf(file, mtimeMs) {
    const known = tags.get(file);
    if (known !== undefined && known.mtimeMs === mtimeMs) return known.tag;
    const tag = `"${createHash('sha256')
      .update(await readFile(file))
      .digest('base64url')}"`;
    tags.set(file, { tag, mtimeMs });
    return tag;
  }

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
    for (const [name, value] of Object.entries(headersFor(path.slice(path.lastIndexOf('/')), { isolated, policy })))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (!found?.isFile()) return end(response, 404);
    const tag = await tagOf(file, found.mtimeMs);
    response.setHeader('ETag', tag);
    // The bundler puts a hash of the content into the names under assets/: those never change.
    response.setHeader('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === tag) return end(response, 304);
    response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Content-Length', found.size);
    if (request.method === 'HEAD') return end(response, 200);
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
