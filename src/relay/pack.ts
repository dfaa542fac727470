/** A session as the bytes that are sealed: its record without title, note and media, and its lanes, deflated. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type LaneEntry, RECORD_VERSION, type SessionRecord } from '../contract/record.js';
import type { Bytes } from './bytes.js';
import { readLane, writeLane } from './columns.js';
import { SyncError } from './errors.js';
import type { StoredSession } from './history-port.js';

/** Unpacked, a session may come to so much: sealed bytes are small, and what they inflate to might not be. */
const LARGEST_BYTES = 16 << 20;

export async function packSession({ record, lanes }: StoredSession): Promise<Bytes> {
  const encoder = encoding.createEncoder();
  const { title: _title, note: _note, editedAt: _editedAt, media: _media, ...rest } = record;
  encoding.writeVarString(encoder, JSON.stringify(rest));
  for (const lane of [lanes.voice, lanes.face]) {
    encoding.writeUint8(encoder, lane === null ? 0 : 1);
    if (lane !== null) writeLane(encoder, lane);
  }
  return through(new CompressionStream('deflate-raw'), encoding.toUint8Array(encoder));
}

/** @throws {SyncError} `not-understood` */
export async function unpackSession(packed: Uint8Array): Promise<StoredSession> {
  try {
    const decoder = decoding.createDecoder(await through(new DecompressionStream('deflate-raw'), packed));
    const rest = JSON.parse(decoding.readVarString(decoder)) as Omit<
      SessionRecord,
      'title' | 'note' | 'editedAt' | 'media'
    >;
    if (rest.version !== RECORD_VERSION || typeof rest.id !== 'string' || typeof rest.startedAt !== 'number') {
      throw new SyncError(
        'not-understood',
        `A session has version ${rest.version}, and this page knows ${RECORD_VERSION}.`,
      );
    }
    const lane = (): LaneEntry[] | null => (decoding.readUint8(decoder) === 0 ? null : readLane(decoder));
    return {
      record: { ...rest, title: '', note: '', editedAt: rest.startedAt, media: [] },
      lanes: { voice: lane(), face: lane() },
    };
  } catch (cause) {
    if (cause instanceof SyncError) throw cause;
    throw new SyncError('not-understood', 'A session cannot be read.', cause);
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // A failure comes out of the reader as well, where it is awaited.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_BYTES) throw new SyncError('not-understood', 'A session is larger than any can be.');
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
