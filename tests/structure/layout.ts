/**
 * The layout as data: which folder may import which. Everything not listed is refused, and so is a folder of sources
 * that is not listed at all. `byUrl` folders may be named by address only: another thread runs them.
 */
export interface Folder {
  readonly imports: readonly string[];
  readonly byUrl?: readonly string[];
}

export const LAYOUT: Readonly<Record<string, Folder>> = {
  'src/contract': { imports: [] },
  'src/capture': { imports: ['src/contract'], byUrl: ['worklets'] },
  worklets: { imports: ['src/contract'] },
  'src/signal': { imports: ['src/contract'] },
  'src/inference': { imports: ['src/contract'] },
  'src/faces': { imports: ['src/contract', 'src/inference'] },
  'src/verdict': { imports: ['src/contract'] },
  'src/worker': { imports: ['src/contract', 'src/signal', 'src/inference', 'src/faces', 'src/verdict'] },
  'src/session': { imports: ['src/contract', 'src/capture'], byUrl: ['src/worker', 'src/recording'] },
  // A worker of its own: the ways of samples and frames into it are those of the detection worker.
  'src/recording': { imports: ['src/contract', 'src/worker'] },
  'src/history': { imports: ['src/contract', 'src/session'] },
  'src/credentials': { imports: ['src/contract'] },
  'src/alerts': { imports: ['src/contract'] },
  // The words of other languages: nothing else.
  'src/locales': { imports: [] },
  'src/ui': { imports: ['src/contract', 'src/session', 'src/locales'] },
  // The service worker: a thread of its own, with nothing of the app in it.
  'src/offline': { imports: ['src/contract'] },
  // The npm package, and the page that other sites show in a frame.
  'src/element': { imports: ['src/contract', 'src/session', 'src/ui'] },
  'src/embed': { imports: ['src/contract', 'src/element', 'src/ui'] },
  src: { imports: ['src/contract', 'src/session', 'src/element'] },
  // The probe page, apart from the app: it also runs where that does not.
  'src/support': { imports: ['src/session', 'src/app', 'src/ui', 'src/locales'] },
  // Syncing knows a history by an interface of its own; the app joins the two.
  'src/relay': { imports: ['src/contract', 'src/ui'] },
  'src/app': {
    imports: [
      'src/contract',
      'src/capture',
      'src/session',
      'src/history',
      'src/alerts',
      'src/ui',
      'src/relay',
      'src/locales',
    ],
    byUrl: ['src/credentials'],
  },
  // The evaluator runs in Node and puts clips through the very pipeline that the worker runs.
  'src/eval': {
    imports: ['src/contract', 'src/signal', 'src/inference', 'src/faces', 'src/verdict', 'src/worker'],
  },
  relay: { imports: ['src/contract'] },
};

/** Packages with one importer each, so that one file's change replaces them. */
export const SOLE_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'onnxruntime-web': ['src/inference', 'src/eval'],
  mediabunny: ['src/worker', 'src/recording'],
  idb: ['src/history'],
  '@noble/hashes': ['src/history'],
  '@contentauth/c2pa-wasm': ['src/credentials'],
  '@tensorflow/tfjs-core': ['src/faces'],
  '@tensorflow/tfjs-backend-wasm': ['src/faces'],
  '@hocuspocus/server': ['relay'],
  libsql: ['relay'],
  pg: ['relay'],
  qr: ['src/relay'],
};

/** Lines after which a file needs a reason, and the reasons. */
export const LONGEST_FILE = 400;
export const LONG_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  ['app', 'ui'].flatMap((scope) =>
    ['ar', 'de', 'es', 'fr', 'ja'].map((locale) => [
      `src/locales/${scope}/${locale}.ts`,
      'All words of a language, which are fetched together',
    ]),
  ),
);
