/**
 * Entry of the service worker. It keeps one version of the app, whole, and answers from it, network or not. A newer
 * version is fetched beside it and waits until no page has anything to lose; no page ever sees files of both.
 */
import {
  inUseLock,
  type OfflineEvent,
  type OfflineRequest,
  SHARE_PATH,
  SHARED_NAME_HEADER,
  SHARED_PARAMETER,
  sharedCache,
} from '../contract/offline.js';
import { type KeptFile, keepFiles, readKept, withHeaders } from './kept-files.js';
import { createLookup } from './lookup.js';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: typeof __WB_MANIFEST };

const scope = self.registration.scope;
const prefix = `bona-fide kept ${scope} `;
const cacheName = prefix + __VERSION__;
const files: readonly KeptFile[] = self.__WB_MANIFEST.map(({ url, revision, bytes }) => ({
  url: new URL(url, scope).href,
  sha256: revision,
  bytes,
}));
const find = createLookup(files, scope);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', (event) => {
  const { source } = event;
  if (source === null || !('postMessage' in source)) return;
  event.waitUntil(obey(event.data as OfflineRequest, (answer) => source.postMessage(answer)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!url.href.startsWith(scope)) return;
  if (request.method === 'POST' && url.pathname === new URL(SHARE_PATH, scope).pathname) {
    event.respondWith(takeShared(request));
  }
  if (request.method !== 'GET') return;
  const file = find(url);
  event.respondWith(file === null ? passOn(request) : answer(file));
});

async function install(): Promise<void> {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  try {
    const older = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
    await keepFiles(files, {
      cache: await caches.open(cacheName),
      older,
      headers: __HEADERS__,
      onProgress: (doneBytes) => void tell({ kind: 'keeping', doneBytes, totalBytes }),
    });
  } catch (thrown) {
    await tell({ kind: 'failed', found: thrown instanceof Error ? thrown.message : String(thrown) });
    throw thrown;
  }
}

async function obey(request: OfflineRequest, reply: (event: OfflineEvent) => void): Promise<void> {
  switch (request.kind) {
    case 'claim':
      if (request.version === __VERSION__) await self.clients.claim();
      else reply({ kind: 'other-version' });
      return;
    case 'activate':
      if (!(await activateUnlessInUse())) reply({ kind: 'held' });
      return;
    default:
      throw new TypeError(`Unknown request ${JSON.stringify(request satisfies never)}`);
  }
}

/** False when a page has something to lose, or when nobody can tell: then the browser itself waits for every tab. */
async function activateUnlessInUse(): Promise<boolean> {
  if (navigator.locks === undefined) return false;
  return navigator.locks.request(inUseLock(scope), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await self.skipWaiting();
    return true;
  });
}

async function answer(file: KeptFile): Promise<Response> {
  try {
    return await readKept(file, await caches.open(cacheName), __HEADERS__);
  } catch {
    // Not the file of this version: nothing is better than a mixture, and a newer version may be there to be fetched.
    await self.registration.update().catch(() => undefined);
    return Response.error();
  }
}

/** What is not kept comes from the network, with the headers that a plain static host cannot give. */
async function passOn(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.type !== 'basic' || response.headers.has('Cross-Origin-Embedder-Policy')) return response;
  return withHeaders(response, response.body, __HEADERS__);
}

/** Sent by the system: the file waits in a cache of its own, and the page is opened to judge it. */
async function takeShared(request: Request): Promise<Response> {
  const file = (await request.formData()).get('media');
  const page = new URL(scope);
  if (file instanceof File) {
    const cache = await caches.open(sharedCache(scope));
    const headers = { 'Content-Type': file.type, [SHARED_NAME_HEADER]: encodeURIComponent(file.name) };
    await cache.put(page.href, new Response(file, { headers }));
    page.searchParams.set(SHARED_PARAMETER, '');
  }
  return Response.redirect(page.href, 303);
}

async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
}

async function forgetOthers(): Promise<void> {
  for (const name of await otherCaches()) await caches.delete(name);
}

async function tell(event: OfflineEvent): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    if (client.url.startsWith(scope)) client.postMessage(event);
  }
}
