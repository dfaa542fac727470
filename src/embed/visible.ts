/**
 * Whether the visitor really sees what is pressed. A host may lay something over the frame, make it see-through or shift it
 * just before a click; browsers with IntersectionObserver v2 tell. Others tell at least how much of it is in view.
 */

/** It must have been seen as it is for this long before a press counts. */
const SEEN_MS = 400;
const SHARE = 0.95;

/** IntersectionObserver v2, which TypeScript's DOM library does not list. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

export interface SeenWatch {
  /** True when the block that holds the pressed control has been in full view, covered by nothing, for long enough. */
  sees(event: Event): boolean;
  stop(): void;
}

/**
 * Watches each block of `panel` by itself: the start button with its words, the controls, the verdict. The panel as a whole may
 * be taller than any window.
 */
export function watchBlocks(panel: Element): SeenWatch {
  const sinceMs = new Map<Element, number | null>();
  const options: VisibilityOptions = { threshold: [0, SHARE, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries as (IntersectionObserverEntry & { readonly isVisible?: boolean })[]) {
      const whole = entry.intersectionRatio >= SHARE && entry.isVisible !== false;
      if (sinceMs.has(entry.target)) {
        sinceMs.set(entry.target, whole ? (sinceMs.get(entry.target) ?? performance.now()) : null);
      }
    }
  }, options);
  const follow = (): void => {
    for (const block of sinceMs.keys()) {
      if (block.parentElement === panel) continue;
      observer.unobserve(block);
      sinceMs.delete(block);
    }
    for (const block of panel.children) {
      if (sinceMs.has(block)) continue;
      sinceMs.set(block, null);
      observer.observe(block);
    }
  };
  const changes = new MutationObserver(follow);
  changes.observe(panel, { childList: true });
  follow();
  return {
    sees(event) {
      const block = event.composedPath().find((node) => node instanceof Element && sinceMs.has(node));
      const since = block === undefined ? null : (sinceMs.get(block as Element) ?? null);
      return since !== null && performance.now() - since >= SEEN_MS;
    },
    stop() {
      changes.disconnect();
      observer.disconnect();
    },
  };
}
