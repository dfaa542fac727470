/** Hashes and checksums. Long files are read in slices, so that none is ever in memory as a whole. */
import { sha256 } from '@noble/hashes/sha2.js';

const SLICE_BYTES = 1 << 20;

const encoder = new TextEncoder();

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text) as Uint8Array<ArrayBuffer>;
}

/** SHA-256 of bytes, or of text in UTF-8, as lower-case hex. */
export function sha256Hex(data: Uint8Array | string): string {
  return toHex(sha256(typeof data === 'string' ? utf8(data) : data));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Strict: an even number of lower-case digits. Null otherwise. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** What is known of a file's content. `crc32` is what a zip archive wants. */
export interface Digest {
  readonly sha256: string;
  readonly crc32: number;
}

/** `aborted` ends it early by throwing what it holds. */
export async function digestOf(blob: Blob, signal?: AbortSignal): Promise<Digest> {
  const hash = sha256.create();
  let crc = 0;
  for (let at = 0; at < blob.size; at += SLICE_BYTES) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await blob.slice(at, at + SLICE_BYTES).arrayBuffer());
    hash.update(bytes);
    crc = crc32(bytes, crc);
  }
  return { sha256: toHex(hash.digest()), crc32: crc };
}

/** Four tables, so that four bytes are taken at a time. */
const TABLES = makeTables();

/** CRC-32 as in zip and PNG; `before` is that of what came before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~before;
  let i = 0;
  for (const whole = bytes.length - 3; i < whole; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (t0[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0][n] = crc;
  }
  for (let n = 0; n < 256; n++) {
    for (const [before, table] of [
      [tables[0], tables[1]],
      [tables[1], tables[2]],
      [tables[2], tables[3]],
    ] as const) {
      const crc = before[n] as number;
      table[n] = (tables[0][crc & 255] as number) ^ (crc >>> 8);
    }
  }
  return tables;
}
