/** One version of the app on the device: fetched whole and checked, or not at all. */

export interface KeptFile {
  /** Absolute. */
  readonly url: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

const HASH_HEADER = 'X-Bona-Fide-SHA256';
/** Enough to keep the line busy, few enough to leave the page its share. */
const AT_ONCE = 3;
/** A page shows no more steps than this. */
const PROGRESS_MS = 100;

export interface KeepOptions {
  readonly cache: Cache;
  /** Caches of versions before: what has not changed is taken from there. */
  readonly older: readonly Cache[];
  /** Set on every answer, so that one that is kept can be handed out as it lies there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly onProgress: (doneBytes: number) => void;
}

/**
 * Fills `cache`. What is there already, from an attempt that was cut off, is not fetched again. Rejects on the first file
 * that cannot be had or is not the one meant, as when a server is halfway between two versions.
 */
export async function keepFiles(files: readonly KeptFile[], options: KeepOptions): Promise<void> {
  const { cache, onProgress } = options;
  let doneBytes = 0;
  let toldAtMs = 0;
  const advance = (bytes: number): void => {
    doneBytes += bytes;
    const nowMs = performance.now();
    if (nowMs - toldAtMs < PROGRESS_MS) return;
    toldAtMs = nowMs;
    onProgress(doneBytes);
  };
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const known = await findKnown(file, options);
      if (known === null) await cache.put(file.url, await fetchChecked(file, options.headers, advance));
      else {
        if (known.cache !== cache)
          await cache.put(file.url, asKept(file, known.found, known.found.body, options.headers));
        advance(file.bytes);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  onProgress(doneBytes);
}

/** The file from the cache, or from the network when the browser has let go of it; its hash decides. */
export async function readKept(file: KeptFile, cache: Cache, headers: KeepOptions['headers']): Promise<Response> {
  const kept = await cache.match(file.url);
  if (kept !== undefined) return kept;
  const fetched = await fetchChecked(file, headers, () => undefined);
  await cache.put(file.url, fetched.clone());
  return fetched;
}

/** A copy of an answer with `headers` set; those that speak of the way it came are left out. */
export function withHeaders(response: Response, body: BodyInit | null, headers: KeepOptions['headers']): Response {
  const own = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) own.delete(name);
  for (const [name, value] of Object.entries(headers)) own.set(name, value);
  return new Response(body, { status: response.status, statusText: response.statusText, headers: own });
}

async function findKnown(
  file: KeptFile,
  { cache, older }: KeepOptions,
): Promise<{ cache: Cache; found: Response } | null> {
  for (const candidate of [cache, ...older]) {
    const found = await candidate.match(file.url);
    if (found?.headers.get(HASH_HEADER) === file.sha256) return { cache: candidate, found };
  }
  return null;
}

/** With the headers of this version, also where the body was kept by one before it. */
function asKept(file: KeptFile, response: Response, body: BodyInit | null, headers: KeepOptions['headers']): Response {
  return withHeaders(response, body, { ...headers, 'Content-Length': String(file.bytes), [HASH_HEADER]: file.sha256 });
}

async function fetchChecked(
  file: KeptFile,
  headers: KeepOptions['headers'],
  advance: (bytes: number) => void,
): Promise<Response> {
  // Asks the server whether what the browser has is still right: the page has just fetched most of it.
  const response = await fetch(file.url, { cache: 'no-cache' });
  if (!response.ok || response.body === null) throw new Error(`${file.url}: HTTP ${response.status}`);
  const bytes = new Uint8Array(file.bytes);
  let at = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (at + next.value.byteLength > bytes.byteLength) throw new Error(`${file.url}: longer than this version's file`);
    bytes.set(next.value, at);
    at += next.value.byteLength;
    advance(next.value.byteLength);
  }
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes.subarray(0, at)));
  if (sha256 !== file.sha256) throw new Error(`${file.url}: not this version's file`);
  return asKept(file, response, bytes, headers);
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
