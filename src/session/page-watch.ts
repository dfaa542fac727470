/** What becomes of the page as a whole: hidden behind another tab, frozen by the browser, and thawed. */

export interface PageEvents {
  readonly onHidden: (hidden: boolean) => void;
  /** The browser is about to stop every timer and worker of the page (Page Lifecycle). */
  readonly onFreeze: () => void;
  readonly onThaw: () => void;
}

/** Watches until the returned function is called; does nothing where there is no document. */
export function watchPage({ onHidden, onFreeze, onThaw }: PageEvents): () => void {
  const page = globalThis.document;
  if (page === undefined) return () => undefined;
  const watching = new AbortController();
  const { signal } = watching;
  page.addEventListener('visibilitychange', () => onHidden(page.visibilityState === 'hidden'), { signal });
  page.addEventListener('freeze', onFreeze, { signal });
  page.addEventListener('resume', onThaw, { signal });
  return () => watching.abort();
}
