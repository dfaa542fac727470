import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { LOCALES } from './messages.mjs';
import { manifestIn, readWords, withEveryLanguage } from './page-words.mjs';
import { root } from './process.mjs';

const manifest = () => readFileSync(join(root, 'public/manifest.webmanifest'), 'utf8');

/**
 * Has pages speak every language before and without a script, and gives the app's page the script that runs before it is
 * drawn, and a manifest for each language.
 * @returns {import('vite').Plugin}
 */
export function pageWords() {
  return {
    name: 'page-words',
    // The pages are in the bundle then.
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, locale = ''] = /^\/manifest\.(\w+)\.webmanifest/.exec(String(request.url)) ?? [];
        if (!LOCALES.includes(locale)) return next();
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(manifestIn(manifest(), locale, readWords(root)));
      });
    },
    async generateBundle(_, bundle) {
      const words = readWords(root);
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        file.source = withEveryLanguage(String(file.source), words);
      }
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const code = await buildEarly(words, Object.values(bundle), String(page.source));
      const fileName = `assets/early-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
      // After what it changes, and before anything is drawn.
      page.source = String(page.source).replace('</head>', `  <script src="./${fileName}"></script>\n  </head>`);
      for (const locale of LOCALES) {
        const fileName = `manifest.${locale}.webmanifest`;
        this.emitFile({ type: 'asset', fileName, source: manifestIn(manifest(), locale, words) });
      }
    },
  };
}

/** As a script and not a module: modules wait for the whole page. */
async function buildEarly(words, files, html) {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const early = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      {
        title: words(locale, title),
        description: words(locale, JSON.parse(manifest()).description),
        files: filesOf(locale, files).map((name) => `./${name}`),
      },
    ]),
  );
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { __EARLY__: JSON.stringify(early) },
    build: {
      write: false,
      // It also tells those whose browser is too old for the app.
      target: 'es2015',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/app/early.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = /** @type {import('vite').Rolldown.RolldownOutput} */ (output).output;
  return chunk.code;
}

/** What the app imports to speak a language. */
function filesOf(locale, files) {
  const wanted = [`/src/locales/ui/${locale}.ts`, `/src/locales/app/${locale}.ts`, '/@lit/localize/init/runtime.js'];
  return wanted.map((ending) => {
    const file = files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(ending));
    if (file === undefined) throw new Error(`The build has no file for ${ending}`);
    return file.fileName;
  });
}
