/**
 * BlazeFace on @tensorflow/tfjs-core: pictures of 128 x 128 in, faces out. The only importer of tfjs.
 *
 * The net is a stem, sixteen blocks (depthwise and pointwise convolution beside a shortcut) and four heads; it is run layer
 * by layer, so that neither a graph executor nor a model format is needed.
 */
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { BonaFideError } from '../contract/errors.js';
import { decodeFaces, FINDER_SIDE } from './anchors.js';
import type { FoundFace } from './face.js';
import type { FinderLayout, Layer } from './finder-layout.js';
import { fromHalves } from './half.js';

/** Certainty from which on something counts as a face, as the model's authors use it. */
export const FACE_THRESHOLD = 0.5;

export interface BlazeFace {
  /**
   * Faces of each of `count` pictures in `pictures`, unsuppressed, in their pixels: float32 [count, 128, 128, 3], -1 to 1.
   * Rejects `runtime-failed`.
   */
  find(pictures: Float32Array, count: number): Promise<FoundFace[][]>;
  dispose(): void;
}

/** `wasmFolder` is the URL, or in Node the path, of the folder with tfjs's wasm, ending in a slash. */
export async function createBlazeFace(
  layout: FinderLayout,
  weights: Uint8Array,
  wasmFolder: string,
): Promise<BlazeFace> {
  // Its threaded build breaks under minification, and one thread is enough for a net this small.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(wasmFolder);
  const started = await tf.setBackend('wasm').catch(() => false);
  if (!started) {
    throw new BonaFideError('runtime-failed', 'The face finder could not start. Load the page again.', {
      found: 'tfjs has no WASM backend here',
    });
  }
  const values = fromHalves(weights);
  const constants: tf.Tensor[] = [];
  const constant = ({ at, shape }: Layer['kernel']): tf.Tensor => {
    const size = shape.reduce((a, b) => a * b, 1);
    const tensor = tf.tensor(values.slice(at, at + size), [...shape]);
    constants.push(tensor);
    return tensor;
  };
  const ready = (layer: Layer): ReadyLayer => ({
    kernel: constant(layer.kernel) as tf.Tensor4D,
    bias: constant(layer.bias) as tf.Tensor1D,
    stride: layer.stride,
  });
  const net: Net = {
    stem: ready(layout.stem),
    blocks: layout.blocks.map(({ depthwise, pointwise }) => ({
      depthwise: ready(depthwise),
      pointwise: ready(pointwise),
    })),
    heads: layout.heads.map(ready),
  };
  return {
    async find(pictures, count) {
      try {
        return await findIn(net, pictures, count);
      } catch (thrown) {
        throw BonaFideError.wrap(thrown, 'runtime-failed', 'The face finder stopped. Start the session again.');
      }
    },
    dispose: () => tf.dispose(constants),
  };
}

interface ReadyLayer {
  readonly kernel: tf.Tensor4D;
  readonly bias: tf.Tensor1D;
  readonly stride: number;
}

interface Net {
  readonly stem: ReadyLayer;
  readonly blocks: readonly { readonly depthwise: ReadyLayer; readonly pointwise: ReadyLayer }[];
  readonly heads: readonly ReadyLayer[];
}

/** Anchors of the two grids. */
const ANCHORS = [512, 384] as const;

async function findIn(net: Net, pictures: Float32Array, count: number): Promise<FoundFace[][]> {
  const [logits, boxes] = tf.tidy(() => {
    const input = tf.tensor4d(pictures, [count, FINDER_SIDE, FINDER_SIDE, 3]);
    return run(net, input, count);
  });
  try {
    const scores = (await logits.data()) as Float32Array;
    const regressions = (await boxes.data()) as Float32Array;
    const per = scores.length / count;
    return Array.from({ length: count }, (_, i) =>
      decodeFaces(
        scores.subarray(i * per, (i + 1) * per),
        regressions.subarray(i * per * 16, (i + 1) * per * 16),
        FACE_THRESHOLD,
      ),
    );
  } finally {
    tf.dispose([logits, boxes]);
  }
}

function run(net: Net, input: tf.Tensor4D, count: number): [tf.Tensor, tf.Tensor] {
  let x = convolve(input, net.stem, 'relu');
  let fine = x;
  for (const { depthwise, pointwise } of net.blocks) {
    // The fine grid is read before the last halving.
    if (depthwise.stride === 2) fine = x;
    const inner = tf.fused.depthwiseConv2d({
      x,
      filter: depthwise.kernel,
      bias: depthwise.bias,
      strides: depthwise.stride,
      pad: 'same',
      activation: 'linear',
    });
    x = tf.relu(tf.add(shortcut(x, depthwise.stride, pointwise), convolve(inner, pointwise, 'linear')));
  }
  const [scoresFine, scoresCoarse, boxesFine, boxesCoarse] = net.heads as [
    ReadyLayer,
    ReadyLayer,
    ReadyLayer,
    ReadyLayer,
  ];
  const read = (head: ReadyLayer, from: tf.Tensor4D, anchors: number, size: number): tf.Tensor3D =>
    tf.reshape(convolve(from, head, 'linear'), [count, anchors, size]);
  return [
    tf.concat([read(scoresFine, fine, ANCHORS[0], 1), read(scoresCoarse, x, ANCHORS[1], 1)], 1),
    tf.concat([read(boxesFine, fine, ANCHORS[0], 16), read(boxesCoarse, x, ANCHORS[1], 16)], 1),
  ];
}

function convolve(x: tf.Tensor4D, { kernel, bias, stride }: ReadyLayer, activation: 'relu' | 'linear'): tf.Tensor4D {
  return tf.fused.conv2d({ x, filter: kernel, bias, strides: stride, pad: 'same', activation });
}

/** The block's input, halved and widened with zeros to the block's output. */
function shortcut(x: tf.Tensor4D, stride: number, { kernel }: ReadyLayer): tf.Tensor4D {
  const halved = stride === 2 ? tf.maxPool(x, 2, 2, 'same') : x;
  const more = (kernel.shape[3] as number) - (halved.shape[3] as number);
  return more === 0
    ? halved
    : tf.pad4d(halved, [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, more],
      ]);
}
