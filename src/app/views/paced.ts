const EVERY_MS = 200;

/** `work`, at most once in so long: calls that come faster, as when many sessions are synced, are one call at its end. */
export function paced(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      work();
    }, EVERY_MS);
  };
}
