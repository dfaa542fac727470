import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkManifest, parseManifest } from './manifest.js';

const shipped = JSON.parse(readFileSync(new URL('../../models/voice/manifest.json', import.meta.url), 'utf8'));

/** The shipped manifest, with a second point in its calibration. */
const example = {
  ...shipped,
  calibration: [...shipped.calibration, { ...shipped.calibration[0], speechMs: 4_000 }],
};

/** A copy of the example with the field at `path` set to `value`. */
function withField(path: string, value: unknown): unknown {
  const copy = structuredClone(example);
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce((node, key) => node[key], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('manifest', () => {
  test('the shipped one is read as written', () => {
    expect(checkManifest(shipped)).toEqual(shipped);
    expect(checkManifest(example)).toEqual(example);
  });

  test('one of before narrow lines were told apart has none', () => {
    expect(checkManifest(withField('narrowBand', undefined))).toMatchObject({ narrowBand: null });
  });

  test.each([
    ['schema', 'bona-fide/model@2'],
    ['id', ''],
    ['version', 3],
    ['modality', 'scent'],
    ['licence', undefined],
    ['file.path', '../model.onnx'],
    ['file.path', 'https://elsewhere.example/model.onnx'],
    ['file.path', '.hidden'],
    ['file.bytes', 0],
    ['narrowBand', { belowHz: '4500', calibration: [] }],
    ['narrowBand', { belowHz: 4_500, calibration: [] }],
    ['narrowBand', { belowHz: 4_500, calibration: [{ speechMs: 1_500, scale: 1 }] }],
    ['file.sha256', 'abc'],
    ['sampleRateHz', 44_100.5],
    ['input.kind', 'tokens'],
    ['input.pcm', undefined],
    ['input.speech', 1],
    ['input.hopSamples', -1],
    ['input.windowSamples', 10],
    ['input.states.0.shape', 'x'],
    ['input.states.0.shape.0', 0],
    ['input.states.0.output', undefined],
    ['output.score.kind', 'probability'],
    ['output.score.name', undefined],
    ['output.frames.stepSamples', 0],
    ['output.frames', undefined],
    ['output.novelty.limit', 'high'],
    ['calibration', []],
    ['calibration.0.scale', null],
    ['calibration.1.speechMs', 0],
    ['decision.prior', 1],
    ['decision.authenticAbove', 0],
    ['decision.suspiciousAbove', 0.9],
    ['decision.smoothingScores', 0],
    ['decision.firmMs', 100],
    ['decision.listen', 'long'],
    ['decision.listen.fromMs', 3_999],
    ['decision.listen.speechMs', 11_999],
    ['decision.listen.scale', 0],
    ['decision.listen.offset', null],
    ['metrics', 'good'],
    ['data.index', 5],
  ])('names %s when it is %j', (path, value) => {
    const name = path.replace(/\.(\d+)/g, '[$1]');
    expect(() => checkManifest(withField(path, value))).toThrowError(
      expect.objectContaining({ code: 'model-incompatible', message: expect.stringContaining(name) }),
    );
  });

  test('a model need not say how its windows go together', () => {
    const { listen: _, ...decision } = shipped.decision;
    expect(checkManifest({ ...shipped, decision })).toMatchObject({ decision: { listen: null } });
  });

  test('describes AASIST-L: a window of raw PCM in, two logits out', () => {
    const aasist = {
      ...shipped,
      input: { kind: 'window', pcm: 'input', hopSamples: 4_000, windowSamples: 64_600 },
      output: {
        score: { kind: 'logits', name: 'logits', bonafideIndex: 1, spoofIndex: 0 },
        frames: null,
        novelty: null,
      },
    };
    expect(checkManifest(aasist)).toEqual(aasist);
    aasist.output.score.spoofIndex = 1;
    expect(() => checkManifest(aasist)).toThrowError(expect.objectContaining({ found: 'output.score.spoofIndex: 1' }));
  });

  test.each([[''], ['<!doctype html>'], ['{"schema":']])('calls %j corrupt', (text) => {
    expect(() => parseManifest(new TextEncoder().encode(text))).toThrowError(
      expect.objectContaining({ code: 'model-corrupt' }),
    );
  });

  test.each([null, [], 'manifest', 3])('refuses %j', (json) => {
    expect(() => checkManifest(json)).toThrowError(expect.objectContaining({ code: 'model-incompatible' }));
  });
});
