import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { isolationHeaders } from './scripts/lib/static-files.mjs';
import { serveStaticFiles } from './scripts/lib/vite-static-files.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // Relative, so that the build runs under any path, a plain static host's included.
  base: './',
  plugins: [serveStaticFiles(root)],
  // The runtime's glue and wasm come from runtime/ once, and not a second time as a bundled asset.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: { format: 'es' },
  server: { headers: isolationHeaders },
  preview: { headers: isolationHeaders },
  build: { target: 'es2022', reportCompressedSize: false, modulePreload: { polyfill: false } },
});
