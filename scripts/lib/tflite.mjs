/**
 * Reads the part of a TensorFlow Lite file (a FlatBuffer; field numbers as in tensorflow/lite/schema/schema.fbs) that laying
 * out a plain convolutional net needs.
 * @param {Buffer} bytes
 */
export function readTflite(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refer = (at) => at + view.getUint32(at, true);
  const tableAt = (at) => {
    const vtable = at - view.getInt32(at, true);
    const size = view.getUint16(vtable, true);
    /** Where field `index` lies; 0 when it has its default value. */
    return (index) => {
      const slot = 4 + 2 * index;
      const offset = slot < size ? view.getUint16(vtable + slot, true) : 0;
      return offset === 0 ? 0 : at + offset;
    };
  };
  const vectorAt = (at) => {
    if (at === 0) return { from: 0, length: 0 };
    const start = refer(at);
    return { from: start + 4, length: view.getUint32(start, true) };
  };
  const tablesAt = (at) => {
    const { from, length } = vectorAt(at);
    return Array.from({ length }, (_, i) => tableAt(refer(from + 4 * i)));
  };
  const intsAt = (at) => {
    const { from, length } = vectorAt(at);
    return Array.from({ length }, (_, i) => view.getInt32(from + 4 * i, true));
  };
  const uint = (at) => (at === 0 ? 0 : view.getUint32(at, true));
  const byte = (at) => (at === 0 ? 0 : view.getInt8(at));

  if (bytes.toString('latin1', 4, 8) !== 'TFL3') throw new Error('readTflite: not a TensorFlow Lite file');
  const model = tableAt(refer(0));
  // Small operator numbers stand in the old field, of one byte.
  const codes = tablesAt(model(1)).map((code) => Math.max(byte(code(0)), uint(code(3))));
  const buffers = tablesAt(model(4)).map((buffer) => {
    const { from, length } = vectorAt(buffer(0));
    return bytes.subarray(from, from + length);
  });
  const [graph] = tablesAt(model(2));
  if (graph === undefined) throw new Error('readTflite: the file holds no graph');
  const tensors = tablesAt(graph(0)).map((tensor) => ({
    shape: intsAt(tensor(0)),
    data: buffers[uint(tensor(2))],
  }));
  const operators = tablesAt(graph(3)).map((operator) => {
    const options = operator(4) === 0 ? null : tableAt(refer(operator(4)));
    return {
      op: codes[uint(operator(0))],
      inputs: intsAt(operator(1)),
      outputs: intsAt(operator(2)),
      /** Of convolutions; both directions have the same. */
      stride: options === null ? 0 : uint(options(1)),
    };
  });
  return { tensors, operators };
}
