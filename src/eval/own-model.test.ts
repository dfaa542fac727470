/** A model that a user brings: the contract of AASIST-L (64,600 samples of raw PCM in, two logits out), from file to EER. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VoiceManifest } from '../contract/manifest.js';
import { evaluate } from './evaluate.js';
import type { Clip } from './index-csv.js';
import { loadNodeModel } from './node-model.js';
import { writeWav } from './wav.js';

const RATE = 16_000;
const WINDOW_SAMPLES = 64_600;

/** A message of onnx.proto3: field numbers to texts, whole numbers or messages, repeated where there are several. */
type Fields = readonly (readonly [field: number, value: string | number | Uint8Array])[];

function message(fields: Fields): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [field, value] of fields) {
    if (typeof value === 'number') writer.uint32(field << 3).int64(value);
    else if (typeof value === 'string') writer.uint32((field << 3) | 2).string(value);
    else writer.uint32((field << 3) | 2).bytes(value);
  }
  return writer.finish();
}

const FLOAT = 1;
const INT = 2;
const INTS = 7;

function node(op: string, inputs: readonly string[], output: string, ...attributes: readonly Fields[]): Uint8Array {
  const given = attributes.map((attribute) => [5, message(attribute)] as const);
  return message([...inputs.map((name) => [1, name] as const), [2, output], [4, op], ...given]);
}

function value(name: string, width: number): Uint8Array {
  const dim = (fields: Fields) => [1, message(fields)] as const;
  const shape = message([dim([[2, 'batch']]), dim([[1, width]])]);
  const tensor = message([
    [1, FLOAT],
    [2, shape],
  ]);
  return message([
    [1, name],
    [2, message([[1, tensor]])],
  ]);
}

/** Calls the loud bona fide: logits are the log of the mean power, negative (spoof) and positive (bona fide). */
function loudnessModel(): Uint8Array {
  const attribute = (name: string, field: number, number: number, type: number): Fields => [
    [1, name],
    [field, number],
    [20, type],
  ];
  const graph = message([
    [1, node('Mul', ['pcm', 'pcm'], 'power')],
    [1, node('ReduceMean', ['power'], 'mean', attribute('axes', 8, 1, INTS))],
    [1, node('Log', ['mean'], 'log')],
    [1, node('Neg', ['log'], 'negative')],
    [1, node('Concat', ['negative', 'log'], 'logits', attribute('axis', 3, 1, INT))],
    [2, 'loudness'],
    [11, value('pcm', WINDOW_SAMPLES)],
    [12, value('logits', 2)],
  ]);
  const opset = message([
    [1, ''],
    [2, 17],
  ]);
  return message([
    [1, 8],
    [7, graph],
    [8, opset],
  ]);
}

let folder = '';
const clips: Clip[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bona-fide-own-'));
  const bytes = loudnessModel();
  const shipped = JSON.parse(
    await readFile(fileURLToPath(new URL('../../models/voice/manifest.json', import.meta.url)), 'utf8'),
  ) as VoiceManifest;
  const manifest: VoiceManifest = {
    ...shipped,
    id: 'loudness',
    file: { path: 'loudness.onnx', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    input: { kind: 'window', pcm: 'pcm', hopSamples: 4_000, windowSamples: WINDOW_SAMPLES },
    output: {
      score: { kind: 'logits', name: 'logits', bonafideIndex: 1, spoofIndex: 0 },
      frames: null,
      novelty: null,
    },
    // The tones' powers are 0.02 and 0.0002; the log-odds are twice the log of the power.
    calibration: [{ speechMs: 4_000, scale: 1, offset: -2 * Math.log(0.002) }],
    narrowBand: null,
  };
  await writeFile(join(folder, 'loudness.onnx'), bytes);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [i, amplitude] of [0.2, 0.2, 0.02, 0.02].entries()) {
    const samples = Float32Array.from({ length: 5 * RATE }, (_, n) => amplitude * Math.sin(n / (3 + i)));
    await writeFile(join(folder, `${i}.wav`), writeWav({ sampleRateHz: RATE, samples }));
    const label = i < 2 ? 'bonafide' : 'spoof';
    clips.push({ path: `${i}.wav`, label, source: 'own', generator: 'quiet', speaker: '', split: '' });
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('a window model with two logits is loaded by its file, and judged like the shipped one', async () => {
  const model = await loadNodeModel(join(folder, 'loudness.onnx'));
  const evaluation = await evaluate(model, clips, { root: folder, gate: 'open', conditions: false, jobs: 2 });
  await model.dispose();
  expect(evaluation).toMatchObject({ model: { id: 'loudness' }, n: 4, eer: 0, auc: 1 });
  expect(evaluation.cllr).toBeLessThan(0.1);
  expect(Object.keys(evaluation.byCondition)).toContain('1.5 s of speech (clips that reach 4 s)');
});
