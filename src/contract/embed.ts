/**
 * The protocol between a page and the app's `/embed` in a frame of it. One hello each way over `window.postMessage`, held
 * against an allow-list of origins; everything after that over a MessagePort that nobody else has.
 */
import type { ErrorData } from './errors.js';
import type { DetectionResult } from './verdict.js';

/** Rises with every change that an older side would misread. */
export const EMBED_PROTOCOL = 'bona-fide/embed@1';

/** Frame -> host, to whoever holds it, with nothing in it: the frame is ready to be greeted. */
export interface EmbedReady {
  readonly protocol: typeof EMBED_PROTOCOL;
  readonly kind: 'ready';
}

/** Host -> frame, with a MessagePort. */
export interface EmbedHello {
  readonly protocol: typeof EMBED_PROTOCOL;
  readonly kind: 'hello';
}

/** Host -> frame, over the port. There is no command to start or to resume: the visitor presses the button inside. */
export type EmbedCommand =
  | { readonly kind: 'pause' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  /** BCP 47 tag of the language that the frame speaks, as far as it can. */
  | { readonly kind: 'lang'; readonly lang: string }
  /** Custom properties of the element: `--bf-accent` and the like. */
  | { readonly kind: 'style'; readonly properties: Readonly<Record<string, string>> };

/** Frame -> host, over the port: verdicts and states, never sound or picture. */
export type EmbedEvent =
  | { readonly kind: 'welcome'; readonly protocol: typeof EMBED_PROTOCOL }
  | { readonly kind: 'state'; readonly phase: string }
  | { readonly kind: 'verdict'; readonly result: DetectionResult }
  | { readonly kind: 'error'; readonly error: ErrorData }
  /** Height of the content, CSS pixels. */
  | { readonly kind: 'height'; readonly heightPx: number };
