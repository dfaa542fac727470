/** Looks for content credentials in a file. The reader (9 MB of wasm) is fetched only for a file that has some. */
import type { CredentialsAnswer, CredentialsQuestion } from '../contract/credentials.js';

/** The label that every store of C2PA manifests begins with (JUMBF, ISO 19566-5). */
const LABEL = [0x63, 0x32, 0x70, 0x61];
const SLICE_BYTES = 4 << 20;

/** What the reader calls the formats that this page judges. */
const FORMATS: Readonly<Record<string, string>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  avi: 'video/avi',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

export type CredentialsFound =
  | CredentialsAnswer
  /** The file has none, or none of a kind that can be read here. */
  | { readonly kind: 'none' };

export async function findCredentials(file: Blob, name: string, baseUrl: string): Promise<CredentialsFound> {
  const mimeType = FORMATS[name.toLowerCase().split('.').pop() ?? ''];
  if (mimeType === undefined || !(await holdsLabel(file))) return { kind: 'none' };
  const worker = new Worker(new URL('../credentials/credentials.worker.ts', import.meta.url), {
    type: 'module',
    name: 'credentials',
  });
  try {
    return await new Promise<CredentialsAnswer>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<CredentialsAnswer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ kind: 'failed', found: event.message || 'the reader could not run' });
      };
      const wasmUrl = new URL('runtime/c2pa_bg.wasm', baseUrl).href;
      worker.postMessage({ file, mimeType, wasmUrl } satisfies CredentialsQuestion);
    });
  } finally {
    worker.terminate();
  }
}

/** Slice by slice, each beginning a little before the end of the one before it. */
export async function holdsLabel(file: Blob): Promise<boolean> {
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES + LABEL.length - 1).arrayBuffer());
    for (let i = bytes.indexOf(LABEL[0] as number); i >= 0; i = bytes.indexOf(LABEL[0] as number, i + 1)) {
      if (LABEL.every((byte, k) => bytes[i + k] === byte)) return true;
    }
  }
  return false;
}

/** The element that shows them, in the same part of the code. */
export { ContentCredentials } from '../ui/content-credentials.js';
