/** Entry of the credentials worker: one question, one answer. */
import type { CredentialsAnswer, CredentialsQuestion } from '../contract/credentials.js';
import { readCredentials, startReader } from './reader.js';

self.onmessage = async ({ data }: MessageEvent<CredentialsQuestion>) => {
  postMessage(await answer(data));
};

async function answer({ file, mimeType, wasmUrl }: CredentialsQuestion): Promise<CredentialsAnswer> {
  try {
    const response = await fetch(wasmUrl);
    if (!response.ok) return { kind: 'failed', found: `the reader could not be fetched (${response.status})` };
    startReader(await response.arrayBuffer());
    const credentials = await readCredentials(file, mimeType);
    return credentials === null ? { kind: 'failed', found: 'they name no manifest' } : { kind: 'read', credentials };
  } catch (thrown) {
    return { kind: 'failed', found: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
