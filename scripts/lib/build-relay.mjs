/** Bundles the relay's own sources for Node; its packages stay packages. */
import { build } from 'vite';
import { root } from './process.mjs';

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'relay/main.ts',
    outDir: 'relay/dist',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
