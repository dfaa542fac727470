/**
 * Keeps a WebM file readable at every moment of its being written.
 *
 * The writer puts the sizes of the segment and of each cluster in only when it knows them; until then they say that
 * nothing follows, and a reader of a file that was cut off would stop there. So each size that is not known yet is
 * written as the largest there is ("unknown", RFC 8794, 6.2): a reader then goes on until the file ends.
 */

/** A piece of the file, at its place. */
export interface Piece {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly position: number;
}

const SEGMENT_ID = [0x18, 0x53, 0x80, 0x67] as const;
/** Cluster's id, a size of five bytes that is nearly nothing yet, and the id of the timestamp that comes first in it. */
const CLUSTER_START = [0x1f, 0x43, 0xb6, 0x75, 0x08, 0x00, 0x00, 0x00, null, 0xe7] as const;
const SEGMENT_SIZE_BYTES = 6;
const CLUSTER_SIZE_BYTES = 5;

/** What is to be written over `piece` right after it. `isFirst` where it begins the file. */
export function openEnds({ data, position }: Piece): readonly Piece[] {
  const found: Piece[] = [];
  if (position === 0) {
    const segment = find(data, SEGMENT_ID, 0);
    if (segment >= 0) found.push(unknown(position + segment + SEGMENT_ID.length, SEGMENT_SIZE_BYTES));
  }
  for (let at = find(data, CLUSTER_START, 0); at >= 0; at = find(data, CLUSTER_START, at + 1)) {
    found.push(unknown(position + at + 4, CLUSTER_SIZE_BYTES));
  }
  return found;
}

/** A size of that many bytes with all its bits set. */
function unknown(position: number, bytes: number): Piece {
  const data = new Uint8Array(bytes).fill(0xff);
  data[0] = 0xff >> (bytes - 1);
  return { data, position };
}

function find(data: Uint8Array, pattern: readonly (number | null)[], from: number): number {
  for (let at = data.indexOf(pattern[0] as number, from); at >= 0; at = data.indexOf(pattern[0] as number, at + 1)) {
    if (pattern.every((byte, i) => byte === null || data[at + i] === byte)) return at;
  }
  return -1;
}
