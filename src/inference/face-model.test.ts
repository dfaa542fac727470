/** The manifest of a face model, and the model itself in the real runtime: a tiny one that finds red faces real. */
import { describe, expect, test } from 'vitest';
import { tinyFaceManifest, tinyFaceOnnx } from '../../tests/support/tiny-face.js';
import { nodeRuntime } from '../eval/node-faces.js';
import { createFaceModel, loadFaceModel } from './face-model.js';
import { checkManifest, parseVoiceManifest } from './manifest.js';
import { missing, type ReadFile } from './model-files.js';

const onnx = tinyFaceOnnx();
const manifest = tinyFaceManifest(onnx);
const side = manifest.input.side;
const crop = (red: number, blue: number): Float32Array =>
  Float32Array.from({ length: 3 * side * side }, (_, i) => [red, 0.3, blue][Math.floor(i / (side * side))] as number);

describe('manifest of a face model', () => {
  const withField = (path: string, value: unknown): unknown => {
    const copy = structuredClone(manifest) as unknown as Record<string, never>;
    const keys = path.split('.');
    const last = keys.pop() as string;
    (keys.reduce((node, key) => node[key] as never, copy) as Record<string, unknown>)[last] = value;
    return copy;
  };

  test('is read as written', () => expect(checkManifest(structuredClone(manifest))).toEqual(manifest));

  test.each([
    ['input.kind', 'stream'],
    ['input.side', 8],
    ['input.align.points', ['eyeRight', 'eyeLeft', 'mouth']],
    [
      'input.align.template',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['input.align.template', [[1, 2], [3, 4], [5]]],
    ['output.frames', { name: 'frames', stepSamples: 1 }],
    ['output.heat', { name: 'heat', side: 0 }],
    ['calibration', []],
    [
      'calibration',
      [
        { frames: 5, scale: 1, offset: 0 },
        { frames: 2, scale: 1, offset: 0 },
      ],
    ],
    ['decision.provisionalFrames', 0],
    ['decision.firmFrames', 2],
    ['decision.poolFrames', 3],
  ])('%s of %j is incompatible', (path, value) => {
    expect(() => checkManifest(withField(path, value))).toThrowError(
      expect.objectContaining({ code: 'model-incompatible' }),
    );
  });

  test('a second net is read as written, and without it there is none', () => {
    const both = tinyFaceManifest(onnx, true);
    expect(checkManifest(structuredClone(both))).toEqual(both);
    expect(checkManifest({ ...manifest, output: { ...manifest.output, generated: undefined } })).toEqual(manifest);
  });

  test.each([
    ['everyFrames', 0],
    ['everyFrames', 1.5],
    ['asked', null],
    ['raisedInPhotos', 'more'],
  ])('a second net with %s of %j is incompatible', (field, value) => {
    const generated = { ...tinyFaceManifest(onnx, true).output.generated, [field]: value };
    expect(() => checkManifest({ ...manifest, output: { ...manifest.output, generated } })).toThrowError(
      expect.objectContaining({ code: 'model-incompatible' }),
    );
  });

  test('is none of a voice', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    expect(() => parseVoiceManifest(bytes)).toThrowError(expect.objectContaining({ code: 'model-incompatible' }));
  });
});

describe('a face model', () => {
  test('scores each crop of a batch as by itself', async () => {
    const model = createFaceModel(await nodeRuntime().createGraph(onnx), manifest, onnx.length);
    const [real, fake] = await model.run([crop(0.8, 0.2), crop(0.1, 0.6)]);
    expect(real).toMatchObject({ score: expect.closeTo(6, 4), novelty: null });
    expect(fake).toMatchObject({ score: expect.closeTo(-5, 4) });
    expect(real?.heat).toHaveLength(196);
    expect(fake?.heat?.every((value) => Math.abs(value + 5) < 1e-4)).toBe(true);
    expect(await model.run([crop(0.1, 0.6)])).toEqual([fake]);
    await model.dispose();
  });

  test('asks its second net when it is told to, and not otherwise', async () => {
    const bytes = tinyFaceOnnx(true);
    const model = createFaceModel(
      await nodeRuntime().createGraph(bytes),
      tinyFaceManifest(bytes, true),
      bytes.byteLength,
    );
    const crops = [crop(0.8, 0.2), crop(0.1, 0.6)];
    const asked = await model.run(crops, true);
    expect(asked.map(({ score }) => score)).toEqual([expect.closeTo(5, 4), expect.closeTo(-2, 4)]);
    expect(asked[1]?.heat?.every((value) => Math.abs(value + 2) < 1e-4)).toBe(true);
    const first = await model.run(crops);
    expect(first.map(({ score }) => score)).toEqual([expect.closeTo(6, 4), expect.closeTo(-5, 4)]);
    await model.dispose();
  });

  test('without an input that its second net needs is incompatible', async () => {
    const graph = await nodeRuntime().createGraph(onnx);
    expect(() => createFaceModel(graph, tinyFaceManifest(onnx, true), 1)).toThrowError(
      expect.objectContaining({ code: 'model-incompatible', found: expect.stringContaining('asked') }),
    );
    await graph.dispose();
  });

  test('without an output that its manifest names is incompatible', async () => {
    const graph = await nodeRuntime().createGraph(onnx);
    const other = { ...manifest, output: { ...manifest.output, novelty: { name: 'novelty', limit: 1 } } };
    expect(() => createFaceModel(graph, other, 1)).toThrowError(
      expect.objectContaining({ code: 'model-incompatible' }),
    );
    await graph.dispose();
  });

  test('missing or changed is said', async () => {
    const files: Record<string, Uint8Array<ArrayBuffer>> = {
      'manifest.json': new Uint8Array(new TextEncoder().encode(JSON.stringify(manifest))),
      'model.onnx': onnx,
    };
    const read: ReadFile = async (url) => {
      const file = files[url.split('/').at(-1) ?? ''];
      if (file === undefined) throw missing(url, 'HTTP 404');
      return file;
    };
    const load = () => loadFaceModel('file:///models/face/', nodeRuntime(), read);
    await (await load()).dispose();
    const changed = onnx.slice();
    changed[20] = (changed[20] as number) ^ 1;
    files['model.onnx'] = changed;
    await expect(load()).rejects.toMatchObject({ code: 'model-corrupt' });
    delete files['model.onnx'];
    await expect(load()).rejects.toMatchObject({ code: 'model-missing' });
  });
});
