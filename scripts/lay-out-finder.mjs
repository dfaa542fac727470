/**
 * Lays out BlazeFace (short range; Apache-2.0, from the npm package @mediapipe/face_detection) for our use: its weights as
 * one file of half floats and a list of its layers, in the order in which `src/faces/blazeface.ts` runs them. Made at build
 * time from the installed package (models/finder/, ignored by git); never committed.
 *
 *   node scripts/lay-out-finder.mjs [source.tflite] [folder]
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTflite } from './lib/tflite.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const FINDER_SOURCE = join(ROOT, 'node_modules/@mediapipe/face_detection/face_detection_short_range.tflite');
export const FINDER_FOLDER = join(ROOT, 'models/finder');

/** Operators of TensorFlow Lite that the net is made of. */
const OP = { add: 0, conv: 3, depthwise: 4, dequantize: 6 };

/**
 * The published file's bytes -> { layout, weights }. Throws when it is another net.
 * @param {Buffer} source
 */
export function layOutFinder(source) {
  const { tensors, operators } = readTflite(source);
  /** Constants come as half floats through a dequantization. */
  const constantOf = new Map(
    operators.filter(({ op }) => op === OP.dequantize).map(({ inputs, outputs }) => [outputs[0], inputs[0]]),
  );
  const parts = [];
  let bytes = 0;
  const keep = (id, shape, order) => {
    const { data } = tensors[constantOf.get(id) ?? -1] ?? {};
    const count = shape.reduce((a, b) => a * b, 1);
    if (data?.byteLength !== 2 * count) throw new Error('lay-out-finder: a weight is not where BlazeFace keeps it');
    const halves = new Uint16Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
    parts.push(order === undefined ? halves : Uint16Array.from(order, (i) => Number(halves[i])));
    const at = bytes / 2;
    bytes += 2 * count;
    return { at, shape };
  };
  const layerOf = ({ op, inputs, stride }) => {
    const [out = 0, h = 0, w = 0, channels = 0] = tensors[inputs[1]]?.shape ?? [];
    // Convolutions are kept as out, h, w, in, and wanted as h, w, in, out; depthwise ones as 1, h, w, channels both times.
    const area = h * w * channels;
    const order = Array.from({ length: area * out }, (_, i) => (i % out) * area + Math.floor(i / out));
    return op === OP.depthwise
      ? { kernel: keep(inputs[1], [h, w, channels, 1]), bias: keep(inputs[2], [channels]), stride }
      : { kernel: keep(inputs[1], [h, w, channels, out], order), bias: keep(inputs[2], [out]), stride };
  };
  const convolutions = operators.filter(({ op }) => op === OP.conv || op === OP.depthwise);
  const added = operators.filter(({ op }) => op === OP.add).length;
  const [stem, ...rest] = convolutions;
  const heads = rest.splice(-4);
  if (stem === undefined || rest.length !== 2 * added || added !== 16 || heads.some(({ op }) => op !== OP.conv)) {
    throw new Error('lay-out-finder: the source is not face_detection_short_range.tflite');
  }
  const blocks = rest.flatMap((depthwise, i) => {
    const pointwise = rest[i + 1];
    return i % 2 > 0 || pointwise === undefined
      ? []
      : [{ depthwise: layerOf(depthwise), pointwise: layerOf(pointwise) }];
  });
  const laidOut = { stem: layerOf(stem), blocks, heads: heads.map(layerOf) };
  const weights = Buffer.concat(parts.map((part) => Buffer.from(part.buffer)));
  const sha256 = createHash('sha256').update(weights).digest('hex');
  const layout = {
    schema: 'bona-fide/finder@1',
    source: 'BlazeFace short range, @mediapipe/face_detection, Apache-2.0, Google LLC',
    file: { path: 'blazeface.bin', bytes: weights.length, sha256 },
    ...laidOut,
  };
  return { layout, weights };
}

/** Writes the finder unless it is there and newer than its source; returns its folder. */
export function ensureFinder(source = FINDER_SOURCE, folder = FINDER_FOLDER) {
  const file = join(folder, 'blazeface.json');
  const madeFrom = Math.max(statSync(source).mtimeMs, statSync(fileURLToPath(import.meta.url)).mtimeMs);
  if (!existsSync(file) || statSync(file).mtimeMs < madeFrom) {
    const { layout, weights } = layOutFinder(readFileSync(source));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, layout.file.path), weights);
    writeFileSync(file, `${JSON.stringify(layout)}\n`);
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureFinder(process.argv[2], process.argv[3]));
