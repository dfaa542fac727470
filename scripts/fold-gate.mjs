/**
 * Folds Silero VAD v5 (MIT, from the npm package @ricky0123/vad-web) into one graph that judges every frame of a hop in
 * a single run. Made at build time from the installed package (models/gate/, ignored by git); never committed.
 *
 * The published file carries two rates behind an `If`, packs its LSTM weights anew at every call and takes one 32 ms
 * frame at a time. The convolutions need no memory between frames and only the LSTM does, so the same weights are laid
 * out here as convolutions over all frames at once, then one LSTM over time.
 *
 *   in:  frames float32 [batch, steps, 576] (64 samples of context + 512 new, 16 kHz), state float32 [2, batch, 128]
 *   out: speech float32 [batch, steps], stateN float32 [2, batch, 128]
 *
 *   node scripts/fold-gate.mjs [source.onnx] [target.onnx]
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLOAT, floats, ints, Model, node, value } from './lib/onnx.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const GATE_SOURCE = join(ROOT, 'node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx');
export const GATE_FILE = join(ROOT, 'models/gate/silero_vad_v5.onnx');

const FRAME = 512;
const CONTEXT = 64;
const STATE = 128;
const BINS = 129;

/** The constants of the 16 kHz branch, by the ends of their names: { dims, data }. */
function constants(model) {
  const branch = model.graph.node
    .find((node) => node.opType === 'If')
    ?.attribute.find((attribute) => attribute.name === 'then_branch')?.g;
  if (!branch) throw new Error('fold-gate: the source has no 16 kHz branch; is it silero_vad_v5.onnx?');
  const found = new Map();
  const keep = (name, tensor) => {
    const short = name.replace(/^.*Inline_\d+__/, '');
    const raw = Uint8Array.from(tensor.rawData);
    const data = raw.length > 0 ? new Float32Array(raw.buffer) : Float32Array.from(tensor.floatData);
    found.set(short, { dims: tensor.dims.map(Number), data });
  };
  for (const tensor of branch.initializer) if (tensor.dataType === FLOAT) keep(tensor.name, tensor);
  for (const node of branch.node) {
    const value = node.attribute.find((attribute) => attribute.name === 'value')?.t;
    if (node.opType === 'Constant' && value?.dataType === FLOAT) keep(node.output[0], value);
  }
  return (name) => {
    const constant = found.get(name);
    if (!constant) throw new Error(`fold-gate: the source has no ${name}; found ${[...found.keys()].join(', ')}`);
    return constant;
  };
}

/** PyTorch keeps LSTM gates as input, forget, cell, output; ONNX wants input, output, forget, cell. */
function reorderGates({ data }, width) {
  const block = STATE * width;
  return [0, 3, 1, 2].flatMap((gate) => [...data.subarray(gate * block, (gate + 1) * block)]);
}

function graphOf(constant) {
  const copy = (name, from) => floats(name, constant(from).dims, constant(from).data);
  const initializer = [
    copy('basis', 'stft.forward_basis_buffer'),
    ...[0, 1, 2, 3].flatMap((k) => [
      copy(`weight${k}`, `encoder.${k}.reparam_conv.weight`),
      copy(`bias${k}`, `encoder.${k}.reparam_conv.bias`),
    ]),
    floats('W', [1, 4 * STATE, STATE], reorderGates(constant('decoder.rnn.weight_ih'), STATE)),
    floats('R', [1, 4 * STATE, STATE], reorderGates(constant('decoder.rnn.weight_hh'), STATE)),
    floats(
      'B',
      [1, 8 * STATE],
      [...reorderGates(constant('decoder.rnn.bias_ih'), 1), ...reorderGates(constant('decoder.rnn.bias_hh'), 1)],
    ),
    floats('head', [STATE, 1], constant('decoder.decoder.2.weight').data),
    floats('headBias', [1], constant('decoder.decoder.2.bias').data),
    ints('padding', [0, 0, 0, CONTEXT]),
    ints('flat', [-1, CONTEXT + FRAME]),
    ints('zero', [0]),
    ints('one', [1]),
    ints('two', [2]),
    ints('bins', [BINS]),
    ints('all', [2 * BINS]),
    ints('channels', [STATE]),
  ];
  const encoder = [1, 2, 2, 1].flatMap((stride, k) => [
    node('Conv', [`layer${k}`, `weight${k}`, `bias${k}`], [`pre${k}`], {
      strides: [stride],
      pads: [1, 1],
      kernel_shape: [3],
    }),
    node('Relu', [`pre${k}`], [`layer${k + 1}`]),
  ]);
  return {
    name: 'silero_vad_v5_16k',
    node: [
      node('Reshape', ['frames', 'flat'], ['flatFrames']),
      node('Pad', ['flatFrames', 'padding'], ['padded'], { mode: 'reflect' }),
      node('Unsqueeze', ['padded', 'one'], ['mono']),
      node('Conv', ['mono', 'basis'], ['spectrum'], { strides: [128], kernel_shape: [256] }),
      node('Slice', ['spectrum', 'zero', 'bins', 'one'], ['re']),
      node('Slice', ['spectrum', 'bins', 'all', 'one'], ['im']),
      node('Mul', ['re', 're'], ['re2']),
      node('Mul', ['im', 'im'], ['im2']),
      node('Add', ['re2', 'im2'], ['power']),
      node('Sqrt', ['power'], ['layer0']),
      ...encoder,
      node('Shape', ['frames'], ['shape']),
      node('Slice', ['shape', 'zero', 'two'], ['batchSteps']),
      node('Concat', ['batchSteps', 'channels'], ['sequenceShape'], { axis: 0 }),
      node('Reshape', ['layer4', 'sequenceShape'], ['sequence']),
      node('Transpose', ['sequence'], ['timeFirst'], { perm: [1, 0, 2] }),
      node('Split', ['state'], ['h', 'c'], { axis: 0, num_outputs: 2 }),
      node('LSTM', ['timeFirst', 'W', 'R', 'B', '', 'h', 'c'], ['hidden', 'hN', 'cN'], { hidden_size: STATE }),
      node('Concat', ['hN', 'cN'], ['stateN'], { axis: 0 }),
      node('Squeeze', ['hidden', 'one'], ['hiddenFlat']),
      node('Relu', ['hiddenFlat'], ['positive']),
      node('MatMul', ['positive', 'head'], ['logit0']),
      node('Add', ['logit0', 'headBias'], ['logit']),
      node('Sigmoid', ['logit'], ['probability']),
      node('Squeeze', ['probability', 'two'], ['speechTime']),
      node('Transpose', ['speechTime'], ['speech'], { perm: [1, 0] }),
    ],
    initializer,
    input: [value('frames', ['batch', 'steps', CONTEXT + FRAME]), value('state', [2, 'batch', STATE])],
    output: [value('speech', ['batch', 'steps']), value('stateN', [2, 'batch', STATE])],
  };
}

/** The published file's bytes -> the folded file's bytes. Throws when a weight is not where v5 keeps it. */
export function foldGate(source) {
  const graph = graphOf(constants(Model.decode(source)));
  const docString = 'Silero VAD v5, MIT License, Copyright (c) 2020-present Silero Team; 16 kHz branch, folded';
  return Model.encode({ irVersion: 9, docString, graph, opsetImport: [{ domain: '', version: 18 }] }).finish();
}

/** Writes the folded gate unless it is there and newer than its source; returns its path. */
export function ensureGate(source = GATE_SOURCE, target = GATE_FILE) {
  const script = fileURLToPath(import.meta.url);
  const madeFrom = Math.max(statSync(source).mtimeMs, statSync(script).mtimeMs);
  if (!existsSync(target) || statSync(target).mtimeMs < madeFrom) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, foldGate(readFileSync(source)));
  }
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(ensureGate(process.argv[2], process.argv[3]));
}
