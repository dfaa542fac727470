/**
 * Resolves when what has been drawn so far is seen, so that the browser shows it before anything else is made. A page that
 * nobody looks at draws nothing: there, at once.
 */
export async function firstFrame(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    // Called before a frame is drawn; before the next one, the first is out.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    // A page that is hidden meanwhile has no more frames.
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
