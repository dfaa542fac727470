import type { Feed } from './graph.js';

/** Memory for a batch that grows when more streams open and is then used again for every hop. */
export interface BatchBuffer {
  /** The first `batch` rows as one feed: the same object each time, until the memory grows. */
  feed(batch: number): Feed;
  /** The row of stream `index` of the last `feed`. */
  row(index: number): Float32Array;
}

/** `dimsOf` says what a feed of so many rows is shaped like; without it, [batch, ...shape]. */
export function createBatchBuffer(
  shape: readonly number[],
  dimsOf: (batch: number) => readonly number[] = (batch) => [batch, ...shape],
): BatchBuffer {
  const rowLength = shape.reduce((a, b) => a * b, 1);
  let memory = new Float32Array(rowLength);
  let feeds: Feed[] = [];
  let rows: Float32Array[] = [memory];
  return {
    feed(batch) {
      if (batch * rowLength > memory.length) {
        memory = new Float32Array(batch * rowLength);
        feeds = [];
        rows = Array.from({ length: batch }, (_, b) => memory.subarray(b * rowLength, (b + 1) * rowLength));
      }
      const feed = feeds[batch] ?? { data: memory.subarray(0, batch * rowLength), dims: dimsOf(batch) };
      feeds[batch] = feed;
      return feed;
    },
    row(index) {
      return rows[index] as Float32Array;
    },
  };
}
