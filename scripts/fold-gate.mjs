/**
 * Folds Silero VAD v5 (MIT, from the npm package @ricky0123/vad-web) into one graph that judges every frame of a hop in
 * a single run. Made at build time from the installed package (models/gate/, ignored by git); never committed.
 *
 * The published file carries two rates behind an `If`, packs its LSTM weights anew at every call and takes one 32 ms
 * frame at a time. Only the LSTM needs memory between frames, so the same weights are laid out here for all frames of a
 * hop at once. Its convolutions are over one to four columns each, where the runtime spends more on arranging them than
 * on multiplying; a matrix product over the rows of all frames, with its weights packed once, is three times faster:
 *
 *   STFT         samples n and 256 - n of a frame meet the same cosine and opposite sines, so their sum and difference
 *                go through matrices of half the height (the window is 0 at n = 0)
 *   layer 0      three neighbouring columns as one row
 *   layers 1, 2  all columns of a frame as one row; where stride and padding leave a column out, its weights are 0
 *   layer 3      one column: the outer taps meet padding alone and are left out
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
/** Samples of one Fourier transform, and between two; four of them make a frame. */
const FFT = 256;
const STEP = 128;
const COLUMNS = 4;
const BINS = 129;
const TAPS = 3;

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

/**
 * Half of the Fourier matrix, [STEP, BINS]: row i is for the sum (`sign` 1) or the difference (-1) of samples i + 1 and
 * FFT - 1 - i. The middle sample is its own partner: it is added to itself, or cancels.
 */
function halfBasis({ data }, firstBin, sign) {
  const half = new Float32Array(STEP * BINS);
  for (let bin = 0; bin < BINS; bin++) {
    const row = data.subarray((firstBin + bin) * FFT, (firstBin + bin + 1) * FFT);
    if (row[0] !== 0) throw new Error('fold-gate: the window does not begin with 0');
    for (let n = 1; n <= STEP; n++) {
      if (n < STEP && row[n] !== sign * row[FFT - n]) throw new Error('fold-gate: the basis is not symmetric');
      half[(n - 1) * BINS + bin] = n < STEP ? row[n] : (row[n] * (1 + sign)) / 4;
    }
  }
  return half;
}

/**
 * A convolution's weights [out, in, 3] as a matrix from `columns` columns to those that come out, `stride` apart, with a
 * column of zeros before and after: [columns * in, outColumns * out].
 */
function convolutionMatrix({ dims, data }, columns, stride) {
  const [outputs, inputs] = dims;
  const outColumns = Math.ceil(columns / stride);
  const matrix = new Float32Array(columns * inputs * outColumns * outputs);
  for (let column = 0; column < outColumns; column++) {
    for (let tap = 0; tap < TAPS; tap++) {
      const from = column * stride + tap - 1;
      if (from < 0 || from >= columns) continue;
      for (let i = 0; i < inputs; i++) {
        for (let o = 0; o < outputs; o++) {
          const row = from * inputs + i;
          matrix[row * outColumns * outputs + column * outputs + o] = data[(o * inputs + i) * TAPS + tap];
        }
      }
    }
  }
  return matrix;
}

/** Weights [out, in, 3] as a matrix [3 * in, out], for rows of three neighbouring columns. */
function tapsMatrix({ dims, data }) {
  const [outputs, inputs] = dims;
  const matrix = new Float32Array(TAPS * inputs * outputs);
  for (let tap = 0; tap < TAPS; tap++) {
    for (let i = 0; i < inputs; i++) {
      for (let o = 0; o < outputs; o++) matrix[(tap * inputs + i) * outputs + o] = data[(o * inputs + i) * TAPS + tap];
    }
  }
  return matrix;
}

const layer = (k, rows) => [
  node('MatMul', [rows, `weight${k}`], [`product${k}`]),
  node('Add', [`product${k}`, `bias${k}`], [`pre${k}`]),
  node('Relu', [`pre${k}`], [`layer${k}`]),
];

function graphOf(constant) {
  const weight = (k) => constant(`encoder.${k}.reparam_conv.weight`);
  const bias = (k, times = 1) =>
    Array.from({ length: times }, () => [...constant(`encoder.${k}.reparam_conv.bias`).data]).flat();
  const basis = constant('stft.forward_basis_buffer');
  const initializer = [
    floats('cosines', [STEP, BINS], halfBasis(basis, 0, 1)),
    floats('sines', [STEP, BINS], halfBasis(basis, BINS, -1)),
    floats('weight0', [TAPS * BINS, 128], tapsMatrix(weight(0))),
    floats('bias0', [128], bias(0)),
    floats('weight1', [COLUMNS * 128, 2 * 64], convolutionMatrix(weight(1), COLUMNS, 2)),
    floats('bias1', [2 * 64], bias(1, 2)),
    floats('weight2', [2 * 64, 64], convolutionMatrix(weight(2), 2, 2)),
    floats('bias2', [64], bias(2)),
    floats('weight3', [64, STATE], convolutionMatrix(weight(3), 1, 1)),
    floats('bias3', [STATE], bias(3)),
    floats('W', [1, 4 * STATE, STATE], reorderGates(constant('decoder.rnn.weight_ih'), STATE)),
    floats('R', [1, 4 * STATE, STATE], reorderGates(constant('decoder.rnn.weight_hh'), STATE)),
    floats(
      'B',
      [1, 8 * STATE],
      [...reorderGates(constant('decoder.rnn.bias_ih'), 1), ...reorderGates(constant('decoder.rnn.bias_hh'), 1)],
    ),
    floats('head', [STATE, 1], constant('decoder.decoder.2.weight').data),
    floats('headBias', [1], constant('decoder.decoder.2.bias').data),
    ints('reflection', [0, 0, 0, 0, 0, CONTEXT]),
    ints('blocksShape', [0, 0, COLUMNS + 1, STEP]),
    ints('columnsShape', [0, 0, COLUMNS, STEP]),
    // Sample i + 1 of each transform lies in the block of its column; sample FFT - 1 - i in the next, from its end.
    ints('second', [1]),
    ints('lastColumn', [1 + COLUMNS * STEP]),
    ints('one', [1]),
    ints('two', [2]),
    ints('backFrom', [1, -1]),
    ints('backTo', [COLUMNS + 1, -(STEP + 1)]),
    ints('backAxes', [2, 3]),
    ints('backSteps', [1, -1]),
    ints('zero', [0]),
    ints('columns', [COLUMNS]),
    ints('paddedColumns', [COLUMNS + 2]),
    ints('aroundColumns', [0, 0, 1, 0, 0, 0, 1, 0]),
    ints('frameShape', [0, 0, COLUMNS * 128]),
  ];
  return {
    name: 'silero_vad_v5_16k',
    node: [
      node('Pad', ['frames', 'reflection'], ['padded'], { mode: 'reflect' }),
      node('Slice', ['padded', 'second', 'lastColumn', 'two'], ['shifted']),
      node('Reshape', ['shifted', 'columnsShape'], ['forward']),
      node('Reshape', ['padded', 'blocksShape'], ['blocks']),
      node('Slice', ['blocks', 'backFrom', 'backTo', 'backAxes', 'backSteps'], ['backward']),
      node('Add', ['forward', 'backward'], ['even']),
      node('Sub', ['forward', 'backward'], ['odd']),
      node('MatMul', ['even', 'cosines'], ['re']),
      node('MatMul', ['odd', 'sines'], ['im']),
      node('Mul', ['re', 're'], ['re2']),
      node('Mul', ['im', 'im'], ['im2']),
      node('Add', ['re2', 'im2'], ['power']),
      node('Sqrt', ['power'], ['magnitude']),
      node('Pad', ['magnitude', 'aroundColumns'], ['around']),
      node('Slice', ['around', 'zero', 'columns', 'two'], ['before']),
      node('Slice', ['around', 'two', 'paddedColumns', 'two'], ['after']),
      node('Concat', ['before', 'magnitude', 'after'], ['neighbours'], { axis: 3 }),
      ...layer(0, 'neighbours'),
      node('Reshape', ['layer0', 'frameShape'], ['frameRows']),
      ...layer(1, 'frameRows'),
      ...layer(2, 'layer1'),
      ...layer(3, 'layer2'),
      node('Transpose', ['layer3'], ['timeFirst'], { perm: [1, 0, 2] }),
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

/** Writes the folded gate unless it is there and newer than its sources; returns its path. */
export function ensureGate(source = GATE_SOURCE, target = GATE_FILE) {
  const script = fileURLToPath(import.meta.url);
  const sources = [source, script, join(dirname(script), 'lib/onnx.mjs')];
  const madeFrom = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (!existsSync(target) || statSync(target).mtimeMs < madeFrom) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, foldGate(readFileSync(source)));
  }
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(ensureGate(process.argv[2], process.argv[3]));
}
