/**
 * A WebM file that was cut off while it was written, made whole where it lies: nothing is copied, decoded or encoded, so it
 * takes no room and no time.
 *
 * The writer puts in the sizes of the segment and of the last cluster, and the length of the whole, only when it knows
 * them. They are found by walking the file (RFC 8794, RFC 9559): whole clusters are leapt over, the last one is read block
 * by block up to where it was cut.
 */

/** A piece of a file, at its place. */
export interface Piece {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly position: number;
}

export interface CutOff {
  readonly bytes: number;
  /** As many of the bytes from `at` on as there are, `count` at most. */
  read(at: number, count: number): Uint8Array;
}

export interface Salvaged {
  /** What comes after is to be cut away. */
  readonly bytes: number;
  readonly pieces: readonly Piece[];
}

const ID = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  cues: 0x1c53bb6b,
  tags: 0x1254c367,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
} as const;

const IN_CLUSTER: readonly number[] = [ID.timestamp, ID.simpleBlock, ID.blockGroup];
const IN_SEGMENT: readonly number[] = [ID.seekHead, ID.info, ID.tracks, ID.cues, ID.tags, ID.cluster];
const MAX_HEADER_BYTES = 12;
/** Length of what a block holds when no other follows to tell: one of Opus, ms. */
const LAST_BLOCK_MS = 20;

interface Element {
  readonly id: number;
  readonly at: number;
  readonly sizeAt: number;
  readonly dataAt: number;
  readonly size: number;
  readonly endAt: number;
}

/** What is to be written over the file; null when it holds no packet. */
export function salvage(file: CutOff): Salvaged | null {
  const header = element(file, 0);
  const segment = header?.id === ID.header ? element(file, header.endAt) : null;
  if (segment?.id !== ID.segment) return null;
  const found = walkSegment(file, segment.dataAt);
  const last = found.clusters
    .map((cluster) => () => walkCluster(file, cluster))
    .findLast((walk) => walk().blocks > 0)?.();
  if (last === undefined || !found.tracks) return null;
  const pieces = [sized(last.cluster, last.endAt), sized(segment, last.endAt)];
  if (found.duration !== null) pieces.push({ data: float(last.endMs), position: found.duration.dataAt });
  // It points at what is not there.
  if (found.seekHead !== null) pieces.push(emptied(found.seekHead));
  return { bytes: last.endAt, pieces };
}

interface Found {
  readonly clusters: readonly Element[];
  readonly tracks: boolean;
  readonly duration: Element | null;
  readonly seekHead: Element | null;
}

function walkSegment(file: CutOff, from: number): Found {
  const clusters: Element[] = [];
  let tracks = false;
  let duration: Element | null = null;
  let seekHead: Element | null = null;
  for (let next = element(file, from); next !== null; ) {
    const here: Element = next;
    if (here.id === ID.cluster) clusters.push(here);
    if (here.id === ID.tracks && here.endAt <= file.bytes) tracks = true;
    if (here.id === ID.seekHead) seekHead = here;
    if (here.id === ID.info) duration = child(file, here, ID.duration);
    const after = element(file, here.endAt);
    // A cluster that is not finished says that nothing is in it: what is follows it, up to the end of the file.
    const open = here.id === ID.cluster && (after === null || !IN_SEGMENT.includes(after.id));
    next = open ? null : after;
  }
  return { clusters, tracks, duration, seekHead };
}

function walkCluster(file: CutOff, cluster: Element) {
  let baseMs = 0;
  let endMs = 0;
  let blocks = 0;
  let endAt = cluster.dataAt;
  for (let next = element(file, endAt); next !== null; next = element(file, endAt)) {
    if (!IN_CLUSTER.includes(next.id) || next.endAt > file.bytes) break;
    if (next.id === ID.timestamp) baseMs = unsigned(file.read(next.dataAt, next.size));
    else {
      blocks++;
      endMs = Math.max(endMs, baseMs + blockMs(file, next) + LAST_BLOCK_MS);
    }
    endAt = next.endAt;
  }
  return { cluster, blocks, endMs, endAt };
}

/** Time of a block within its cluster, ms: two bytes after the track's number, which takes one for all of ours. */
function blockMs(file: CutOff, block: Element): number {
  const inner = block.id === ID.blockGroup ? element(file, block.dataAt) : block;
  if (inner === null) return 0;
  const bytes = file.read(inner.dataAt + 1, 2);
  return new DataView(bytes.buffer, bytes.byteOffset, 2).getInt16(0);
}

function child(file: CutOff, parent: Element, id: number): Element | null {
  for (
    let next = element(file, parent.dataAt);
    next !== null && next.at < parent.endAt;
    next = element(file, next.endAt)
  ) {
    if (next.id === id) return next;
  }
  return null;
}

/** The element at `at`; null where none can be read. */
function element(file: CutOff, at: number): Element | null {
  if (at >= file.bytes) return null;
  const bytes = file.read(at, MAX_HEADER_BYTES);
  const idBytes = width(bytes[0]);
  const sizeBytes = width(bytes[idBytes]);
  if (idBytes > 4 || sizeBytes > 8 || idBytes + sizeBytes > bytes.length) return null;
  const id = unsigned(bytes.subarray(0, idBytes));
  const sized = bytes.slice(idBytes, idBytes + sizeBytes);
  sized[0] = (sized[0] as number) & (0xff >> sizeBytes);
  const size = unsigned(sized);
  const dataAt = at + idBytes + sizeBytes;
  return { id, at, sizeAt: at + idBytes, dataAt, size, endAt: dataAt + size };
}

/** How many bytes a number takes, by the zeros its first one begins with; 9 for none. */
function width(first: number | undefined): number {
  return first === undefined || first === 0 ? 9 : Math.clz32(first) - 23;
}

function unsigned(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

/** The size of `element` when it ends at `endAt`, in as many bytes as it has. */
function sized({ sizeAt, dataAt }: Element, endAt: number): Piece {
  return { data: vint(endAt - dataAt, dataAt - sizeAt), position: sizeAt };
}

function vint(value: number, bytes: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(bytes);
  for (let i = bytes - 1, left = value; i >= 0; i--, left = Math.floor(left / 256)) data[i] = left % 256;
  data[0] = (data[0] as number) | (0x80 >> (bytes - 1));
  return data;
}

/** An element of the same length that says nothing (Void). */
function emptied({ at, endAt }: Element): Piece {
  return { data: Uint8Array.from([0xec, ...vint(endAt - at - 9, 8)]), position: at };
}

function float(value: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(8);
  new DataView(data.buffer).setFloat64(0, value);
  return data;
}
