import { fileURLToPath } from 'node:url';
import { type BuildEnvironmentOptions, defaultClientConditions, defineConfig } from 'vite';
import { keepOffline } from './scripts/lib/offline.mjs';
import { hasFaceModel, isolationHeaders } from './scripts/lib/static-files.mjs';
import { pageWords } from './scripts/lib/vite-page-words.mjs';
import { docsSite } from './scripts/lib/vite-docs-site.mjs';
import { unindent } from './scripts/lib/vite-unindent.mjs';
import { serveStaticFiles, tellPolicy } from './scripts/lib/vite-static-files.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The pages beside the app, built by themselves (`buildPagesBeside`), so that the app's own code stays in one piece. */
const BESIDE = 'beside';

export default defineConfig(({ mode }) => ({
  // Relative, so that the build runs under any path, a plain static host's included.
  base: './',
  plugins: [
    tellPolicy(),
    unindent(),
    pageWords(),
    ...(mode === BESIDE ? [] : [serveStaticFiles(root), docsSite(), keepOffline()]),
  ],
  define: { __FACE_MODEL__: JSON.stringify(hasFaceModel) },
  // The runtime's glue and wasm come from runtime/ once, and not a second time as a bundled asset.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/worker/[name]-[hash].js',
        chunkFileNames: 'assets/worker/[name]-[hash].js',
        // Apart from our own code, so that each can be kept by the browser and weighed alone.
        codeSplitting: {
          groups: [
            { name: 'runtime', test: /onnxruntime-web.*ort\.wasm/ },
            { name: 'media', test: /mediabunny/ },
            { name: 'tfjs', test: /@tensorflow|seedrandom/ },
            // All that the worker's first file shares with those it imports later: WebKit runs that file again for whoever imports it.
            { name: 'detection', test: /\/src\/worker\/detection-service\.ts$/ },
          ],
        },
      },
    },
  },
  // What only the worker imports, named here so that the first visit does not reload the page when it is found.
  optimizeDeps: { include: ['mediabunny', 'onnxruntime-web/wasm', 'onnxruntime-web/webgpu'] },
  server: { headers: isolationHeaders },
  preview: { headers: isolationHeaders },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      // All that the first page imports in one file, whatever later ones share with it: each file more is one more wait
      // where the network is slow to answer, and browsers ask for six at a time.
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], includeDependenciesRecursively: false }] },
      },
    },
    ...(mode === BESIDE ? beside() : {}),
  },
}));

/** The package does not say that importing it does nothing; without that, what only other languages need would come first. */
function hasSideEffects(id: string): boolean {
  return !id.includes('/@lit/localize/');
}

/** The probe page also runs where the app does not; the page to embed holds one element and none of the app. */
function beside(): BuildEnvironmentOptions {
  return {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      input: Object.fromEntries(['support', 'embed'].map((name) => [name, `${root}${name}.html`])),
      output: {
        entryFileNames: 'assets/beside/[name]-[hash].js',
        chunkFileNames: 'assets/beside/[name]-[hash].js',
        assetFileNames: 'assets/beside/[name]-[hash][extname]',
      },
    },
  };
}
