/** Which kept file an address means. */
import type { KeptFile } from './kept-files.js';

/**
 * Under `scopeUrl`: a folder means its index.html, a name without an ending may mean that page, and what comes after `?`
 * or `#` names no file. Null for what is not kept.
 */
export function createLookup(files: readonly KeptFile[], scopeUrl: string): (url: URL) => KeptFile | null {
  const byPath = new Map(files.map((file) => [new URL(file.url).pathname, file]));
  const scope = new URL(scopeUrl);
  return ({ origin, pathname }) => {
    if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
    const names = pathname.endsWith('/') ? [`${pathname}index.html`] : [pathname, `${pathname}.html`];
    for (const name of names) {
      const file = byPath.get(name);
      if (file !== undefined) return file;
    }
    return null;
  };
}
