/** The part of the ONNX format that reading and writing small graphs needs. */
import protobuf from 'protobufjs';

export const FLOAT = 1;
const INT64 = 7;
const [KIND_INT, KIND_STRING, KIND_INTS] = [2, 3, 7];

/** Field numbers as published in onnx.proto3. */
const field = (type, id, rule) => ({ type, id, ...(rule ? { rule } : {}) });
const schema = protobuf.Root.fromJSON({
  nested: {
    Tensor: {
      fields: {
        dims: field('int64', 1, 'repeated'),
        dataType: field('int32', 2),
        floatData: field('float', 4, 'repeated'),
        name: field('string', 8),
        rawData: field('bytes', 9),
      },
    },
    Attribute: {
      fields: {
        name: field('string', 1),
        i: field('int64', 3),
        s: field('bytes', 4),
        t: field('Tensor', 5),
        g: field('Graph', 6),
        ints: field('int64', 8, 'repeated'),
        type: field('int32', 20),
      },
    },
    Node: {
      fields: {
        input: field('string', 1, 'repeated'),
        output: field('string', 2, 'repeated'),
        opType: field('string', 4),
        attribute: field('Attribute', 5, 'repeated'),
      },
    },
    Dimension: { fields: { dimValue: field('int64', 1), dimParam: field('string', 2) } },
    Shape: { fields: { dim: field('Dimension', 1, 'repeated') } },
    TensorType: { fields: { elemType: field('int32', 1), shape: field('Shape', 2) } },
    ValueType: { fields: { tensorType: field('TensorType', 1) } },
    ValueInfo: { fields: { name: field('string', 1), type: field('ValueType', 2) } },
    Graph: {
      fields: {
        node: field('Node', 1, 'repeated'),
        name: field('string', 2),
        initializer: field('Tensor', 5, 'repeated'),
        input: field('ValueInfo', 11, 'repeated'),
        output: field('ValueInfo', 12, 'repeated'),
      },
    },
    Opset: { fields: { domain: field('string', 1), version: field('int64', 2) } },
    Model: {
      fields: {
        irVersion: field('int64', 1),
        docString: field('string', 6),
        graph: field('Graph', 7),
        opsetImport: field('Opset', 8, 'repeated'),
      },
    },
  },
});
export const Model = schema.lookupType('Model');

const bytesOf = (typed) => new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
/** @returns an initializer of float32 */
export const floats = (name, dims, values) => ({
  name,
  dims,
  dataType: FLOAT,
  rawData: bytesOf(Float32Array.from(values)),
});
/** @returns an initializer of int64, of one axis */
export const ints = (name, values) => ({
  name,
  dims: [values.length],
  dataType: INT64,
  rawData: bytesOf(BigInt64Array.from(values.map(BigInt))),
});

function attribute([name, value]) {
  if (Array.isArray(value)) return { name, ints: value, type: KIND_INTS };
  if (typeof value === 'string') return { name, s: new TextEncoder().encode(value), type: KIND_STRING };
  return { name, i: value, type: KIND_INT };
}
/** Attributes are whole numbers, lists of them, or texts. */
export const node = (opType, input, output, attributes = {}) => ({
  opType,
  input,
  output,
  attribute: Object.entries(attributes).map(attribute),
});
/** @returns a float32 input or output; an axis is a number or a name */
export const value = (name, dims) => ({
  name,
  type: {
    tensorType: {
      elemType: FLOAT,
      shape: { dim: dims.map((dim) => (typeof dim === 'string' ? { dimParam: dim } : { dimValue: dim })) },
    },
  },
});
