import { extname } from 'node:path';
import { renderDocs } from './docs-site.mjs';
import { mimeTypes } from './static-files.mjs';

/**
 * Puts the documents under docs/: into the build, and made anew for each request of `npm run dev`.
 * @returns {import('vite').Plugin}
 */
export function docsSite() {
  return {
    name: 'docs-site',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /^\/docs\/([^?#]*)/.exec(String(request.url)) ?? [];
        const content = name === undefined ? undefined : renderDocs().get(name === '' ? 'index.html' : name);
        if (content === undefined) return next();
        response.setHeader('Content-Type', mimeTypes[extname(name || 'index.html')] ?? 'application/octet-stream');
        response.end(content);
      });
    },
    generateBundle() {
      for (const [name, source] of renderDocs()) this.emitFile({ type: 'asset', fileName: `docs/${name}`, source });
    },
  };
}
