/** Gets a model's files and makes sure that they are the ones meant. */
import { BonaFideError } from '../contract/errors.js';
import type { ModelManifest } from '../contract/manifest.js';

/** How much of a file is there; `totalBytes` is 0 when unknown. */
export type OnProgress = (loadedBytes: number, totalBytes: number) => void;

/** Reads a whole file by absolute URL. The worker fetches; Node reads from disk. Rejects with a BonaFideError. */
export type ReadFile = (url: string, onProgress?: OnProgress) => Promise<Uint8Array<ArrayBuffer>>;

/** Rejects `model-missing` when the file is not there or the network is not. */
export const fetchFile: ReadFile = async (url, onProgress) => {
  try {
    const response = await fetch(url);
    if (!response.ok) throw missing(url, `HTTP ${response.status}`);
    // Hosts of single-page apps answer with the page for whatever they do not have.
    if (response.headers.get('content-type')?.includes('text/html')) throw missing(url, 'a web page in its place');
    return await readBody(response, onProgress);
  } catch (thrown) {
    if (thrown instanceof BonaFideError) throw thrown;
    throw missing(url, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
};

async function readBody(response: Response, onProgress: OnProgress | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (onProgress === undefined || response.body === null) return new Uint8Array(await response.arrayBuffer());
  // The length on the wire is that of the compressed body, and says nothing about what comes out of it.
  const encoded = response.headers.has('content-encoding');
  const totalBytes = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    loadedBytes += next.value.byteLength;
    onProgress(loadedBytes, totalBytes);
  }
  const bytes = new Uint8Array(loadedBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

export function missing(url: string, found: string, cause?: unknown): BonaFideError {
  const name = new URL(url).pathname.split('/').slice(-3).join('/');
  return new BonaFideError(
    'model-missing',
    `A model file could not be loaded: ${name}. Check the connection and try again.`,
    {
      found,
      cause,
    },
  );
}

/** Throws `model-corrupt` when size or SHA-256 are not the manifest's; `insecure-context` where nothing can be hashed. */
export async function checkModelFile(bytes: Uint8Array<ArrayBuffer>, file: ModelManifest['file']): Promise<void> {
  const corrupt = (found: string): BonaFideError =>
    new BonaFideError(
      'model-corrupt',
      `The model file ${file.path} is damaged. Clear the site's data and load the page again.`,
      { found },
    );
  if (bytes.byteLength !== file.bytes) throw corrupt(`${bytes.byteLength} bytes instead of ${file.bytes}`);
  if (globalThis.crypto?.subtle === undefined) {
    throw new BonaFideError(
      'insecure-context',
      'The model can only be checked on a secure page: open it over https or on localhost.',
    );
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== file.sha256) throw corrupt(`sha256 ${sha256}`);
}
