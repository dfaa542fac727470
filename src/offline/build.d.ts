/** Put in by scripts/lib/offline.mjs when the app is built. */

/** Every file of this version, by workbox-build. */
declare const __WB_MANIFEST: readonly {
  /** Relative to the service worker. */
  readonly url: string;
  /** SHA-256 of the file, lower-case hex. */
  readonly revision: string;
  readonly bytes: number;
}[];

/** SHA-256 over the names and hashes of all of them. */
declare const __VERSION__: string;

/** Headers of every answer, as a server that can set headers would give them; those of the page to embed apart. */
declare const __HEADERS__: Readonly<Record<string, string>>;
