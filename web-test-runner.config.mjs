import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './scripts/lib/find-chrome.mjs';
import { isolationHeaders } from './scripts/lib/static-files.mjs';
import { countsReporter } from './scripts/lib/wtr-counts.mjs';
import { serveAsInVite } from './scripts/lib/wtr-vite-urls.mjs';

const executablePath = findChrome();
const root = process.getuid?.() === 0;

export default {
  files: ['src/**/*.wtr.ts', 'worklets/**/*.wtr.ts'],
  nodeResolve: { exportConditions: ['onnxruntime-web-use-extern-wasm', 'browser'] },
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [
    (context, next) => {
      context.set(isolationHeaders);
      return next();
    },
  ],
  plugins: [serveAsInVite(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  reporters: [defaultReporter(), countsReporter('.cache/test/elements.json')],
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...(executablePath === undefined ? {} : { executablePath }),
        // Chromium's sandbox refuses to run as root, which containers do.
        args: [
          ...(root ? ['--no-sandbox'] : []),
          '--use-fake-device-for-media-stream',
          '--use-fake-ui-for-media-stream',
          '--autoplay-policy=no-user-gesture-required',
        ],
      },
    }),
  ],
};
