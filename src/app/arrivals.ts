/** What the system hands to the installed app: files opened with it, files shared with it, and its shortcuts. */
import type { SourceChoice } from '../ui/source-chooser.js';
import { SHARED_NAME_HEADER, SHARED_PARAMETER, sharedCache } from '../contract/offline.js';

/** File Handling and Launch Handler, which TypeScript's DOM library does not list. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Calls `onFile` with each file that the app was opened with, now and later. */
export function watchOpenedFiles(onFile: (file: File) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [] }) => {
    const [handle] = files;
    if (handle !== undefined) onFile(await handle.getFile());
  });
}

/** The file that was shared with the app, once: it is gone afterwards, and so is its mark in the address. */
export async function takeSharedFile(baseUrl: string): Promise<File | null> {
  const address = new URL(location.href);
  if (!address.searchParams.has(SHARED_PARAMETER)) return null;
  address.searchParams.delete(SHARED_PARAMETER);
  history.replaceState(history.state, '', address);
  const scope = new URL('./', baseUrl).href;
  const cache = await caches.open(sharedCache(scope));
  const kept = await cache.match(scope);
  await caches.delete(sharedCache(scope));
  if (kept === undefined) return null;
  const name = decodeURIComponent(kept.headers.get(SHARED_NAME_HEADER) ?? '');
  return new File([await kept.blob()], name, { type: kept.headers.get('Content-Type') ?? '' });
}

const CHOICES: readonly SourceChoice[] = ['microphone', 'camera', 'display', 'file'];

/** The source that a shortcut of the installed app asks for: `?source=file` and the like; it is chosen, not started. */
export function chosenSource(search: string): SourceChoice {
  const wanted = new URLSearchParams(search).get('source');
  return CHOICES.find((choice) => choice === wanted) ?? 'microphone';
}
