/** The boundary between the pages of the app and its service worker, which keeps one whole version on the device. */

/** Page -> service worker. */
export type OfflineRequest =
  /** On a first visit: take this page over, if it is of the version that is kept. */
  | { readonly kind: 'claim'; readonly version: string }
  /** The user wants the version that waits. */
  | { readonly kind: 'activate' };

/** Service worker -> pages. */
export type OfflineEvent =
  /** Bytes are those on the device, after any compression on the way; their sum is known from the start. */
  | { readonly kind: 'keeping'; readonly doneBytes: number; readonly totalBytes: number }
  /** What is kept is another version than the page that asked. */
  | { readonly kind: 'other-version' }
  /** Another page of the app is in use, and an update would end what it does. */
  | { readonly kind: 'held' }
  | { readonly kind: 'failed'; readonly found: string };

/** Name of the lock that a page holds, shared, while there is something to lose in it. */
export function inUseLock(scopeUrl: string): string {
  return `bona-fide in use ${scopeUrl}`;
}

/** Where the system's share sheet sends files, relative to the app's base. */
export const SHARE_PATH = 'share';
/** Marks the address of a page that is to judge what was shared. */
export const SHARED_PARAMETER = 'shared';

/** Where a shared file waits for the page: one cache, one entry, the file's name in a header. */
export function sharedCache(scopeUrl: string): string {
  return `bona-fide shared ${scopeUrl}`;
}
export const SHARED_NAME_HEADER = 'X-Bona-Fide-Name';
