/**
 * A face model in a few bytes, for tests: it finds red faces real and blue ones made up. It meets the contract of
 * `src/contract/manifest.ts` and runs in the real runtime; it is never shipped.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floats, ints, Model, node, value } from '../../scripts/lib/onnx.mjs';
import type { FaceManifest } from '../../src/contract/manifest.js';

const SIDE = 224;
const HEAT = 14;

/**
 * Log-odds of bona fide: 10 times what red has more than blue, each 0 to 1. `generated`: with a second net that finds green
 * faces generated, 10 times what red has more than green.
 */
export function tinyFaceOnnx(generated = false): Uint8Array<ArrayBuffer> {
  const cell = SIDE / HEAT;
  const chosen = generated
    ? [node('Mul', ['asked', 'to green'], ['moved']), node('Add', ['blue', 'moved'], ['weights'])]
    : [node('Identity', ['blue'], ['weights'])];
  const graph = {
    name: 'tiny_face',
    node: [
      ...chosen,
      node('Conv', ['pixels', 'weights'], ['difference'], { kernel_shape: [1, 1] }),
      node('AveragePool', ['difference'], ['cells'], { kernel_shape: [cell, cell], strides: [cell, cell] }),
      node('Squeeze', ['cells', 'one'], ['heat']),
      node('GlobalAveragePool', ['difference'], ['mean']),
      node('Flatten', ['mean'], ['score'], { axis: 1 }),
    ],
    initializer: [
      floats('blue', [1, 3, 1, 1], [10, 0, -10]),
      ...(generated ? [floats('to green', [1, 3, 1, 1], [0, -10, 10])] : []),
      ints('one', [1]),
    ],
    input: [value('pixels', ['batch', 3, SIDE, SIDE]), ...(generated ? [value('asked', [1])] : [])],
    output: [value('score', ['batch', 1]), value('heat', ['batch', HEAT, HEAT])],
  };
  return new Uint8Array(Model.encode({ irVersion: 9, graph, opsetImport: [{ domain: '', version: 18 }] }).finish());
}

export function tinyFaceManifest(model: Uint8Array, generated = false): FaceManifest {
  return {
    schema: 'bona-fide/model@1',
    id: 'face',
    version: '0.0.1',
    modality: 'face',
    licence: 'Apache-2.0',
    file: { path: 'model.onnx', bytes: model.length, sha256: createHash('sha256').update(model).digest('hex') },
    input: {
      kind: 'face',
      pixels: 'pixels',
      side: SIDE,
      align: {
        points: ['eyeLeft', 'eyeRight', 'mouth'],
        template: [
          [77, 90],
          [147, 90],
          [112, 165],
        ],
      },
    },
    output: {
      score: { kind: 'log-odds', name: 'score' },
      heat: { name: 'heat', side: HEAT },
      frames: null,
      novelty: null,
      generated: generated ? { asked: 'asked', everyFrames: 4, raisedInPhotos: 2 } : null,
    },
    calibration: [
      { frames: 1, scale: 0.5, offset: 0 },
      { frames: 10, scale: 1, offset: 0 },
    ],
    decision: {
      prior: 0.5,
      authenticAbove: 0.7,
      suspiciousAbove: 0.3,
      smoothingScores: 5,
      poolFrames: 10,
      provisionalFrames: 3,
      firmFrames: 8,
    },
    metrics: {},
    data: {},
  };
}

/** Writes model and manifest into `folder`, as a model's folder has them. */
export function writeTinyFace(folder: string, generated = false): void {
  const model = tinyFaceOnnx(generated);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), model);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(tinyFaceManifest(model, generated)));
}
