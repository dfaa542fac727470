/**
 * Bundles as zip archives of one form only: entries stored, UTF-8 names, a fixed date, nothing before, between or after.
 * One list of files then makes one sequence of bytes, and a reader can hold every byte against what it must be: nothing can
 * be hidden in a bundle, or changed in it unseen. Any unzip program opens them. (APPNOTE.TXT 6.3; no zip64, so 4 GB at most.)
 */
import { BonaFideError } from '../contract/errors.js';
import { utf8 } from './digest.js';

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 1_000;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the earliest that the format knows. */
const DATE = 0x0021;

/** Names in a bundle: folders with `/`, nothing that could lead out of them. */
const NAME = /^(?!\/)(?:(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!$)|$)){1,4}$/;

export interface ZipEntry {
  readonly name: string;
  readonly content: Blob;
  readonly crc32: number;
}

/** The content is referred to and not copied. Throws `invalid-option` for a name or size that cannot be in a bundle. */
export function writeZip(entries: readonly ZipEntry[]): Blob {
  const parts: BlobPart[] = [];
  for (const entry of entries) {
    if (!NAME.test(entry.name))
      throw new BonaFideError('invalid-option', 'A bundle cannot hold this.', { found: entry.name });
    parts.push(localHeader(entry), entry.content);
  }
  const blob = new Blob([...parts, ...ending(entries)], { type: 'application/zip' });
  if (blob.size > MOST_BYTES || entries.length > MOST_ENTRIES) {
    throw new BonaFideError('invalid-option', 'A bundle holds 4 GB at most.', { found: `${blob.size} bytes` });
  }
  return blob;
}

/**
 * The entries of a bundle, their content as slices of it. Every byte that is not content has been checked; the content itself
 * has not. Throws `bundle-invalid` for anything else.
 */
export async function readZip(blob: Blob): Promise<readonly ZipEntry[]> {
  if (blob.size < END_BYTES) throw invalid('It is too short.');
  const end = await view(blob, blob.size - END_BYTES, blob.size);
  if (end.getUint32(0, true) !== 0x06054b50) throw invalid('It has no end.');
  const count = end.getUint16(10, true);
  const at = end.getUint32(16, true);
  if (at > blob.size - END_BYTES || count > MOST_ENTRIES) throw invalid('Its table of contents is elsewhere.');
  const table = await view(blob, at, blob.size - END_BYTES);
  const entries: ZipEntry[] = [];
  let inTable = 0;
  let inFile = 0;
  for (let i = 0; i < count; i++) {
    if (inTable + CENTRAL_BYTES > table.byteLength) throw invalid('Its table of contents is cut short.');
    const crc32 = table.getUint32(inTable + 16, true);
    const bytes = table.getUint32(inTable + 20, true);
    const nameBytes = table.getUint16(inTable + 28, true);
    const nameEnd = inTable + CENTRAL_BYTES + nameBytes;
    if (nameEnd > table.byteLength) throw invalid('Its table of contents is cut short.');
    const name = new TextDecoder().decode(new Uint8Array(table.buffer, inTable + CENTRAL_BYTES, nameBytes));
    if (!NAME.test(name) || entries.some((other) => other.name === name)) throw invalid('It holds a name it cannot.');
    const from = inFile + LOCAL_BYTES + nameBytes;
    if (from + bytes > at) throw invalid('A file in it is cut short.');
    const entry = { name, content: blob.slice(from, from + bytes), crc32 };
    await mustBe(blob, inFile, [localHeader(entry)]);
    entries.push(entry);
    inFile = from + bytes;
    inTable = nameEnd;
  }
  if (inFile !== at) throw invalid('Something lies between its files.');
  await mustBe(blob, at, ending(entries));
  return entries;
}

function localHeader({ name, content, crc32 }: ZipEntry): Uint8Array<ArrayBuffer> {
  const nameBytes = utf8(name);
  const header = new Uint8Array(LOCAL_BYTES + nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  describe(view, 6, { name, content, crc32 }, nameBytes.length);
  header.set(nameBytes, LOCAL_BYTES);
  return header;
}

/** What local header and table of contents say alike. */
function describe(view: DataView, at: number, { content, crc32 }: ZipEntry, nameBytes: number): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 6, DATE, true);
  view.setUint32(at + 8, crc32, true);
  view.setUint32(at + 12, content.size, true);
  view.setUint32(at + 16, content.size, true);
  view.setUint16(at + 20, nameBytes, true);
}

/** Table of contents and end. */
function ending(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const entry of entries) {
    const nameBytes = utf8(entry.name);
    const part = new Uint8Array(CENTRAL_BYTES + nameBytes.length);
    const view = new DataView(part.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(6, VERSION, true);
    describe(view, 8, entry, nameBytes.length);
    view.setUint32(42, at, true);
    part.set(nameBytes, CENTRAL_BYTES);
    parts.push(part);
    at += LOCAL_BYTES + nameBytes.length + entry.content.size;
  }
  const end = new Uint8Array(END_BYTES);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    parts.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return [...parts, end];
}

async function view(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

async function mustBe(blob: Blob, at: number, parts: readonly Uint8Array[]): Promise<void> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const found = new Uint8Array(await blob.slice(at, at + length).arrayBuffer());
  const wanted = new Uint8Array(length);
  let from = 0;
  for (const part of parts) {
    wanted.set(part, from);
    from += part.length;
  }
  if (found.length !== length || found.some((byte, i) => byte !== wanted[i])) {
    throw invalid('Its headers are not as the app writes them.');
  }
}

function invalid(found: string): BonaFideError {
  return new BonaFideError('bundle-invalid', 'The file is not a whole bundle.', { found });
}
