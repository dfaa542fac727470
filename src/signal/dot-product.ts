/**
 * Dot products with rows of coefficients, eight values a step, in a WebAssembly function of a hundred bytes.
 *
 * Compiled JavaScript checks, widens and multiplies one value at a time; the four-lane instructions, which the inference
 * runtime asks of every browser too, do the same five times faster.
 */

/** The length of a row of coefficients is a multiple of this. */
export const ROW_UNIT = 8;

const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;

const [SAMPLES, ROW, LENGTH, LOW, HIGH, END] = [0, 1, 2, 3, 4, 5];
const [I32, F32, V128, FUNCTION, EMPTY] = [0x7f, 0x7d, 0x7b, 0x60, 0x40];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const keep = (local: number): number[] => [0x22, local];
const i32 = { of: (value: number) => [0x41, value], add: [0x6a], shiftLeft: [0x74], lessUnsigned: [0x49] };
const f32 = { add: [0x92] };
const lanes = {
  load: (offsetBytes: number) => [0xfd, 0, 0, offsetBytes],
  add: [0xfd, 0xe4, 1],
  multiply: [0xfd, 0xe6, 1],
  lane: (index: number) => [0xfd, 0x1f, index],
};
const loop = (...body: number[][]): number[] => [0x03, EMPTY, ...body.flat(), 0x0b];
const againIf = [0x0d, 0];

/** sum += samples[offset .. offset + 3] * row[offset .. offset + 3] */
const accumulate = (sum: number, offsetBytes: number): number[] =>
  [
    ...[get(sum), get(SAMPLES), lanes.load(offsetBytes), get(ROW), lanes.load(offsetBytes)],
    ...[lanes.multiply, lanes.add, set(sum)],
  ].flat();

/** `dot(samples, row, length)`: two addresses in bytes and a number of values, at least `ROW_UNIT`. */
const dotProduct = [
  ...[2, 2, V128, 1, I32],
  ...[get(ROW), get(LENGTH), i32.of(2), i32.shiftLeft, i32.add, set(END)].flat(),
  ...loop(
    accumulate(LOW, 0),
    accumulate(HIGH, 16),
    [...get(SAMPLES), ...i32.of(32), ...i32.add, ...set(SAMPLES)],
    [...get(ROW), ...i32.of(32), ...i32.add, ...keep(ROW)],
    [...get(END), ...i32.lessUnsigned, ...againIf],
  ),
  ...[get(LOW), get(HIGH), lanes.add, set(LOW)].flat(),
  ...[get(LOW), lanes.lane(0), get(LOW), lanes.lane(1), f32.add].flat(),
  ...[get(LOW), lanes.lane(2), get(LOW), lanes.lane(3), f32.add, f32.add].flat(),
  0x0b,
];

/** The module around it, by the sections of the WebAssembly core specification, 5.5. */
function moduleBytes(): Uint8Array {
  const section = (id: number, ...content: number[]): number[] => [id, content.length, ...content];
  const name = (letter: string): number[] => [1, letter.charCodeAt(0)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, FUNCTION, 3, I32, I32, I32, 1, F32),
    ...section(2, 1, ...name('m'), ...name('m'), 2, 0, 1),
    ...section(3, 1, 0),
    ...section(7, 1, ...name('d'), 0, 0),
    ...section(10, 1, dotProduct.length, ...dotProduct),
  ]);
}

export interface DotProduct {
  /** What is multiplied; the caller's to fill, `sampleCount` long. */
  readonly samples: Float32Array;
  /** Sum of samples[at + i] * table[row + i] for i from 0 to `length` - 1, in single precision. */
  dot(at: number, row: number, length: number): number;
}

let compiled: WebAssemblyModule | null = null;

/** In a memory of its own, with a copy of `table`, whose rows are a multiple of `ROW_UNIT` long. */
export function createDotProduct(table: Float32Array, sampleCount: number): DotProduct {
  compiled ??= new WebAssembly.Module(moduleBytes());
  const pages = Math.ceil(((sampleCount + table.length) * FLOAT_BYTES) / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { d } = new WebAssembly.Instance(compiled, { m: { m: memory } }).exports;
  const compute = d as (samples: number, row: number, length: number) => number;
  const tableByte = sampleCount * FLOAT_BYTES;
  new Float32Array(memory.buffer, tableByte, table.length).set(table);
  return {
    samples: new Float32Array(memory.buffer, 0, sampleCount),
    dot: (at, row, length) => compute(at * FLOAT_BYTES, tableByte + row * FLOAT_BYTES, length),
  };
}
