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
  /** True when the element has been in full view, and covered by nothing, for long enough. */
  readonly seen: boolean;
  stop(): void;
}

export function watchSeen(element: Element, onChange: () => void): SeenWatch {
  let sinceMs: number | null = null;
  const options: VisibilityOptions = { threshold: [0, SHARE, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    if (entry === undefined) return;
    const whole = entry.intersectionRatio >= SHARE && entry.isVisible !== false;
    if (!whole) sinceMs = null;
    else sinceMs ??= performance.now();
    onChange();
  }, options);
  observer.observe(element);
  return {
    get seen() {
      return sinceMs !== null && performance.now() - sinceMs >= SEEN_MS;
    },
    stop: () => observer.disconnect(),
  };
}
