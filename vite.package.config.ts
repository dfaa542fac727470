/** The npm package's own code. Worker, worklet, runtime and models are the app's, and are addressed at run time. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { unindent } from './scripts/lib/vite-unindent.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const standalone = process.env.PACKAGE_PART === 'standalone';

/** What the app's build resolves by itself, and a package has to leave to whoever serves it. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\/worklets\/pcm-tap\.worklet\.ts\?worker&url$/, 'src/element/tap-url.ts'],
  [/\/detection-worker\.js$/, 'src/element/detection-worker.ts'],
  [/\/recorder\.js$/, 'src/element/no-recorder.ts'],
];

function addressAtRunTime(): Plugin {
  return {
    name: 'address-at-run-time',
    enforce: 'pre',
    resolveId(source) {
      const found = REPLACED.find(([pattern]) => pattern.test(source));
      return found === undefined ? null : `${root}${found[1]}`;
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [addressAtRunTime(), unindent()],
  build: {
    target: 'es2022',
    outDir: '.cache/package/dist',
    emptyOutDir: !standalone,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: standalone
      ? { entry: { standalone: `${root}src/define.ts` }, formats: ['es'] }
      : {
          entry: {
            index: `${root}src/index.ts`,
            define: `${root}src/define.ts`,
            detector: `${root}src/detector.ts`,
            'embed-client': `${root}src/embed-client.ts`,
          },
          formats: ['es'],
        },
    rolldownOptions: {
      // A page with a bundler has one lit; a page from a folder gets it in the one file.
      external: standalone ? [] : [/^lit($|\/)/],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', codeSplitting: !standalone },
    },
    minify: true,
  },
});
