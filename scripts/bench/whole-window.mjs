/**
 * The shipped net with its time axis left open, so that one run can take a whole window instead of a hop: what a
 * detector without streaming would do at every hop. The graph stays as it is; only the stated shapes of its inputs and
 * outputs go. Field numbers are those of onnx.proto3.
 */
import protobuf from 'protobufjs';

const MODEL_GRAPH = 7;
const GRAPH_INPUT = 11;
const GRAPH_OUTPUT = 12;
const GRAPH_VALUE_INFO = 13;
const VALUE_TYPE = 2;
const TYPE_TENSOR = 1;
const TENSOR_SHAPE = 2;

/**
 * @param {Uint8Array} model
 * @returns {Uint8Array}
 */
export function withOpenTimeAxis(model) {
  const openTensor = (bytes) => rewrite(bytes, { [TENSOR_SHAPE]: () => null });
  const openType = (bytes) => rewrite(bytes, { [TYPE_TENSOR]: openTensor });
  const openValue = (bytes) => rewrite(bytes, { [VALUE_TYPE]: openType });
  const openGraph = (bytes) =>
    rewrite(bytes, { [GRAPH_INPUT]: openValue, [GRAPH_OUTPUT]: openValue, [GRAPH_VALUE_INFO]: () => null });
  return rewrite(model, { [MODEL_GRAPH]: openGraph });
}

/**
 * Copies a message field by field; a length-delimited field in `change` is replaced by what its function gives, or
 * left out for null.
 * @param {Uint8Array} bytes
 * @param {Record<number, (field: Uint8Array) => Uint8Array | null>} change
 */
function rewrite(bytes, change) {
  const reader = protobuf.Reader.create(bytes);
  const parts = [];
  while (reader.pos < reader.len) {
    const startAt = reader.pos;
    const tag = reader.uint32();
    const changed = change[tag >>> 3];
    if (changed === undefined || (tag & 7) !== 2) {
      reader.skipType(tag & 7);
      parts.push(bytes.subarray(startAt, reader.pos));
      continue;
    }
    const field = changed(reader.bytes());
    if (field !== null) parts.push(protobuf.Writer.create().uint32(tag).bytes(field).finish());
  }
  return Buffer.concat(parts);
}
