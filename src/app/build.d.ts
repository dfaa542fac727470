/** Set by vite.config.ts: the build carries a face model. */
declare const __FACE_MODEL__: boolean;

/** Set by scripts/lib/vite-page-words.mjs for early.ts: what the page says of itself, and the files with the words of the app. */
declare const __EARLY__: Readonly<
  Record<
    'de' | 'es' | 'fr' | 'ja' | 'ar',
    { readonly title: string; readonly description: string; readonly files: readonly string[] }
  >
>;
