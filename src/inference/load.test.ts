/** What can be wrong with a model's files, and what the loader says then. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { readFromDisk } from '../eval/node-model.js';
import { loadModel } from './load.js';
import { fetchFile, missing, type ReadFile } from './model-files.js';

const root = new URL('../../', import.meta.url);
const options = {
  modelBaseUrl: new URL('models/voice/', root).href,
  gateUrl: new URL('models/gate/silero_vad_v5.onnx', root).href,
  runtimeBaseUrl: `${pathToFileURL(path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'))).href}/`,
  backend: 'wasm',
  threads: 1,
} as const;

/** Reads from disk, but gives `change(bytes)` for the file called `name`. */
const changing =
  (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): ReadFile =>
  async (url) => {
    const bytes = await readFromDisk(url);
    return url.endsWith(name) ? change(bytes) : bytes;
  };

const editManifest = (edit: (manifest: Record<string, never>) => void): ReadFile =>
  changing('manifest.json', (bytes) => {
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    edit(manifest);
    return new TextEncoder().encode(JSON.stringify(manifest));
  });

const failure = (readFile: ReadFile) =>
  loadModel(options, { readFile }).then(
    () => null,
    (error: unknown) => error,
  );

describe('loading a model', () => {
  test('reports what was really loaded, and how far it is', async () => {
    const seen = new Set<string>();
    const readFile: ReadFile = async (url, onProgress) => {
      const bytes = await readFromDisk(url);
      onProgress?.(bytes.byteLength, bytes.byteLength);
      return bytes;
    };
    const model = await loadModel(options, { readFile, onProgress: ({ part }) => seen.add(part) });
    const bytes = readFileSync(new URL('models/voice/model.onnx', root));
    expect(model.report).toMatchObject({ backend: 'wasm', threads: 1, modelBytes: bytes.byteLength });
    expect(model.report.manifest.file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect([...seen].sort()).toEqual(['gate', 'model', 'runtime']);
    await model.dispose();
  });

  test.each(['manifest.json', 'model.onnx', 'silero_vad_v5.onnx'])('a missing %s is model-missing', async (name) => {
    const readFile: ReadFile = async (url) => {
      if (url.endsWith(name)) throw missing(url, 'HTTP 404');
      return readFromDisk(url);
    };
    expect(await failure(readFile)).toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining(name),
      found: 'HTTP 404',
    });
  });

  test('a flipped bit is model-corrupt', async () => {
    const flipped = changing('model.onnx', (bytes) => {
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
      return bytes;
    });
    expect(await failure(flipped)).toMatchObject({ code: 'model-corrupt', found: expect.stringContaining('sha256') });
  });

  test('a file cut short is model-corrupt', async () => {
    const short = changing('model.onnx', (bytes) => bytes.slice(0, 1_000));
    expect(await failure(short)).toMatchObject({
      code: 'model-corrupt',
      found: expect.stringContaining('1000 bytes instead of'),
    });
  });

  test('names in the manifest that the graph lacks are model-incompatible', async () => {
    const renamed = editManifest((manifest) => Object.assign(manifest['input'] ?? {}, { pcm: 'waveform' }));
    expect(await failure(renamed)).toMatchObject({
      code: 'model-incompatible',
      found: expect.stringContaining('waveform'),
    });
  });

  test('an input of the graph that the manifest forgets is model-incompatible', async () => {
    const forgotten = editManifest((manifest) => {
      const input = manifest['input'] as unknown as { states: unknown[] };
      input.states.pop();
    });
    expect(await failure(forgotten)).toMatchObject({ code: 'model-incompatible' });
  });

  test('a gate that is not the folded one is model-incompatible', async () => {
    const model = readFileSync(new URL('models/voice/model.onnx', root));
    const other = changing('silero_vad_v5.onnx', () => new Uint8Array(model));
    expect(await failure(other)).toMatchObject({
      code: 'model-incompatible',
      message: expect.stringContaining('gate'),
    });
  });

  test('bytes that are no graph are runtime-failed', async () => {
    const noGraph = changing('silero_vad_v5.onnx', () => new Uint8Array(100));
    expect(await failure(noGraph)).toMatchObject({ code: 'runtime-failed' });
  });
});

describe('fetching a file', () => {
  const answer = (response: Response | Error) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      if (response instanceof Error) throw response;
      return response;
    });

  test('tells how much is there', async () => {
    answer(new Response(new Uint8Array(10), { headers: { 'content-length': '10' } }));
    const progress: number[][] = [];
    const bytes = await fetchFile('https://here.example/models/voice/model.onnx', (...args) => progress.push(args));
    expect(bytes).toHaveLength(10);
    expect(progress.at(-1)).toEqual([10, 10]);
  });

  test('does not trust the length of a compressed body', async () => {
    answer(new Response(new Uint8Array(10), { headers: { 'content-length': '4', 'content-encoding': 'br' } }));
    const progress: number[][] = [];
    await fetchFile('https://here.example/model.onnx', (...args) => progress.push(args));
    expect(progress.at(-1)).toEqual([10, 0]);
  });

  test.each([
    [new Response(null, { status: 404 }), 'HTTP 404'],
    [new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), 'a web page in its place'],
    [new TypeError('Failed to fetch'), 'Failed to fetch'],
  ])('rejects model-missing', async (response, found) => {
    answer(response);
    await expect(fetchFile('https://here.example/models/voice/model.onnx')).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining('models/voice/model.onnx'),
      found,
    });
  });
});
