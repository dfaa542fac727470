import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { headersFile, mimeTypes, pagePolicy, staticFiles } from './static-files.mjs';

/**
 * Puts the models, the speech gate, the runtime's wasm and the demo sentence under the app's base:
 * copied into the build under the same names as `npm run dev` serves them.
 * @param {string} root the project's folder
 * @returns {import('vite').Plugin}
 */
export function serveStaticFiles(root) {
  const files = new Map(staticFiles.map(({ url, file }) => [`/${url}`, resolve(root, file)]));
  return {
    name: 'static-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(String(request.url), 'http://localhost').pathname;
        const file = files.get(path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).on('error', next).pipe(response);
      });
    },
    // A host that sets no headers: the policy comes with the page, all of it but who may frame it.
    transformIndexHtml: (_html, { server }) =>
      server === undefined
        ? [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
              injectTo: 'head-prepend',
            },
          ]
        : [],
    async generateBundle() {
      for (const [url, file] of files) {
        this.emitFile({ type: 'asset', fileName: url.slice(1), source: await readFile(file) });
      }
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
