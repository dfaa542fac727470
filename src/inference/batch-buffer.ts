/** Memory for a batch that grows when more streams open and is then used again for every hop. */
export interface BatchBuffer {
  /** Room for `batch` rows, as one view. */
  rows(batch: number): Float32Array;
  row(index: number): Float32Array;
}

export function createBatchBuffer(rowLength: number): BatchBuffer {
  let memory = new Float32Array(rowLength);
  let views: Float32Array[] = [];
  let rows: Float32Array[] = [memory];
  return {
    rows(batch) {
      if (batch * rowLength > memory.length) {
        memory = new Float32Array(batch * rowLength);
        views = [];
        rows = Array.from({ length: batch }, (_, b) => memory.subarray(b * rowLength, (b + 1) * rowLength));
      }
      const view = views[batch] ?? memory.subarray(0, batch * rowLength);
      views[batch] = view;
      return view;
    },
    row(index) {
      return rows[index] as Float32Array;
    },
  };
}
