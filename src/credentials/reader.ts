/** Reads content credentials with the C2PA project's own library; the only importer of it. */
import { initSync, WasmReader } from '@contentauth/c2pa-wasm';
import type { ContentCredentials } from '../contract/credentials.js';
import { summarizeCredentials } from './summary.js';

/** Nothing is fetched: no manifest that lies elsewhere, no list of revoked certificates, no authorities. */
const SETTINGS = JSON.stringify({
  verify: { verify_trust: false, remote_manifest_fetch: false, ocsp_fetch: false },
});

export function startReader(module: WebAssembly.Module | BufferSource): void {
  initSync({ module });
}

/** Null where the file has none. Rejects when they cannot be read, or the format is one that C2PA does not know. */
export async function readCredentials(file: Blob | Uint8Array, mimeType: string): Promise<ContentCredentials | null> {
  const reader =
    file instanceof Uint8Array
      ? await WasmReader.fromBytes(mimeType, file, SETTINGS)
      : await WasmReader.fromBlob(mimeType, file, SETTINGS);
  try {
    return summarizeCredentials(JSON.parse(reader.json()));
  } finally {
    reader.free();
  }
}
