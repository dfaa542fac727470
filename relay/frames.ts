/** Reads what a client sent before Hocuspocus does, and lets through only what this relay is for. */
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { DOCUMENT_NAME, ENTRIES, MAX_FAREWELL_BYTES, type RelayRequest } from '../src/contract/relay.js';
import { Refused } from './refused.js';

/** Message types of Hocuspocus, and of Yjs' sync protocol inside `SYNC`. */
const SYNC = 0;
const AUTH = 2;
const STATELESS = 5;
const CLOSE = 7;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

const LONGEST_TOKEN = 256;
const ENTRY_ID = /^[A-Za-z0-9_-]{1,64}$/;

export type Frame = { readonly document: string; readonly room: string } & (
  | { readonly kind: 'auth' | 'step-1' | 'stateless' | 'close' }
  | UpdateBody
);

interface UpdateBody {
  readonly kind: 'update';
  readonly update: Uint8Array;
  readonly empty: boolean;
  /** It takes something away, or puts something else in its place. */
  readonly removes: boolean;
}

/**
 * @param entryBytes the largest sealed entry
 * @throws {Refused} `malformed` or `entry-too-large`
 */
export function readFrame(data: Uint8Array, entryBytes: number): Frame {
  const decoder = decoding.createDecoder(data);
  const frame = refusing(() => {
    const document = readName(decoder);
    const room = DOCUMENT_NAME.exec(document)?.[1];
    if (room === undefined) throw new Refused('malformed', 'name');
    return { document, room, ...readBody(decoder) };
  });
  if (decoding.hasContent(decoder)) throw new Refused('malformed', 'length');
  return frame.kind === 'update' ? { ...frame, removes: checkUpdate(frame.update, entryBytes) } : frame;
}

/** The length is looked at first: nobody makes the relay read a text of a megabyte as a name. */
function readName(decoder: decoding.Decoder): string {
  const { pos } = decoder;
  if (decoding.readVarUint(decoder) > 64) throw new Refused('malformed', 'name');
  decoder.pos = pos;
  return decoding.readVarString(decoder);
}

type Body = { readonly kind: 'auth' | 'step-1' | 'stateless' | 'close' } | Omit<UpdateBody, 'removes'>;

function readBody(decoder: decoding.Decoder): Body {
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder);
    case AUTH:
      if (decoding.readVarUint(decoder) !== 0) throw new Refused('malformed', 'type');
      if (decoding.readVarUint8Array(decoder).byteLength > LONGEST_TOKEN) throw new Refused('malformed', 'token');
      return { kind: 'auth' };
    case STATELESS:
      if (decoding.readVarUint8Array(decoder).byteLength > 2 * MAX_FAREWELL_BYTES)
        throw new Refused('malformed', 'request');
      return { kind: 'stateless' };
    case CLOSE:
      if (decoding.hasContent(decoder)) decoding.readVarUint8Array(decoder);
      return { kind: 'close' };
    default:
      throw new Refused('malformed', 'type');
  }
}

function readSync(decoder: decoding.Decoder): Body {
  const type = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (type === STEP_1) {
    Y.decodeStateVector(payload);
    return { kind: 'step-1' };
  }
  if (type !== STEP_2 && type !== UPDATE) throw new Refused('malformed', 'type');
  return { kind: 'update', update: payload, empty: payload.byteLength === 2 && payload[0] === 0 && payload[1] === 0 };
}

/**
 * An update may set and remove sealed entries of the one map, and nothing else that Yjs knows.
 * @returns whether it removes any
 */
function checkUpdate(update: Uint8Array, entryBytes: number): boolean {
  const { structs, ds } = refusing(() => Y.decodeUpdate(update));
  for (const struct of structs) {
    if (struct instanceof Y.GC) continue;
    if (!(struct instanceof Y.Item)) throw new Refused('malformed', 'update');
    const { content, parentSub } = struct;
    // In a decoded update it is still the name; the declared type is that of a document's.
    const parent: unknown = struct.parent;
    if (content instanceof Y.ContentBinary) {
      if (content.content.byteLength > entryBytes) throw new Refused('entry-too-large');
    } else if (!(content instanceof Y.ContentDeleted)) {
      throw new Refused('malformed', 'content');
    }
    // Where there is a neighbour, the parent is the neighbour's and is not sent.
    if (parent === null) continue;
    if (parent !== ENTRIES || parentSub === null || !ENTRY_ID.test(parentSub)) throw new Refused('malformed', 'entry');
  }
  return ds.clients.size > 0;
}

/** @throws {Refused} `malformed` */
export function readRequest(text: string): RelayRequest {
  const value: unknown = refusing(() => JSON.parse(text));
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'close' && 'farewell' in value) {
    const { farewell } = value;
    const longest = Math.ceil((MAX_FAREWELL_BYTES * 4) / 3);
    if (typeof farewell === 'string' && farewell.length <= longest && /^[A-Za-z0-9_-]+$/.test(farewell)) {
      return { kind: 'close', farewell };
    }
  }
  throw new Refused('malformed', 'request');
}

/** Whatever a decoder throws at bytes of a stranger is one refusal. */
function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('malformed');
  }
}
