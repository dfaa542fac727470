/** Gets a model's files and makes sure that they are the ones meant. */
import { BonaFideError } from '../contract/errors.js';
import type { ModelManifest } from '../contract/manifest.js';

/** Reads a whole file by absolute URL. The worker fetches; Node reads from disk. Rejects with a BonaFideError. */
export type ReadFile = (url: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Rejects `model-missing` when the file is not there or the network is not. */
export const fetchFile: ReadFile = async (url) => {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw missing(url, cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (!response.ok) throw missing(url, `HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

export function missing(url: string, found: string, cause?: unknown): BonaFideError {
  const name = new URL(url).pathname.split('/').slice(-3).join('/');
  return new BonaFideError('model-missing', `A model file could not be loaded: ${name}. Check the connection and try again.`, {
    found,
    cause,
  });
}

/** Throws `model-corrupt` when size or SHA-256 are not the manifest's; `insecure-context` where nothing can be hashed. */
export async function checkModelFile(bytes: Uint8Array<ArrayBuffer>, file: ModelManifest['file']): Promise<void> {
  const corrupt = (found: string): BonaFideError =>
    new BonaFideError('model-corrupt', `The model file ${file.path} is damaged. Clear the site's data and load the page again.`, { found });
  if (bytes.byteLength !== file.bytes) throw corrupt(`${bytes.byteLength} bytes instead of ${file.bytes}`);
  if (globalThis.crypto?.subtle === undefined) {
    throw new BonaFideError('insecure-context', 'The model can only be checked on a secure page: open it over https or on localhost.');
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== file.sha256) throw corrupt(`sha256 ${sha256}`);
}
