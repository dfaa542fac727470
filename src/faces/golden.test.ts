/** The crop, and the shipped model in the shipped runtime, meet what the recipe computed in Python. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PointPx } from '../contract/manifest.js';
import { loadNodeFaceModel } from '../eval/node-faces.js';
import type { FaceModel } from '../inference/face-model.js';
import { cropTransform } from './face.js';
import { sampleCrop } from './pixels.js';

interface Golden {
  readonly rgb: string;
  readonly width: number;
  readonly height: number;
  /** Eye at the picture's left, eye at its right, centre of the mouth. */
  readonly points: readonly [PointPx, PointPx, PointPx];
  readonly crop: readonly { readonly x: number; readonly y: number; readonly rgb: readonly number[] }[];
  readonly score: number;
  readonly heat: readonly number[];
  /** Of the second net, where the model has one. */
  readonly generated?: number;
  readonly generated_heat?: readonly number[];
  readonly tolerance: { readonly crop: number; readonly score: number; readonly heat: number };
}

const folder = new URL('../../models/face/golden/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(names.length === 0)('golden faces', () => {
  let model: FaceModel;
  beforeAll(async () => {
    model = await loadNodeFaceModel();
  });
  afterAll(() => model.dispose());

  test.each(names)('%s', async (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
    const { width, height, tolerance } = golden;
    const data = new Uint8Array(readFileSync(new URL(golden.rgb, folder)));
    const [eyeLeft, eyeRight, mouth] = golden.points;
    const { input } = model.manifest;
    const crop = new Float32Array(3 * input.side ** 2);
    const transform = cropTransform({ eyeLeft, eyeRight, mouth }, input);
    sampleCrop({ width, height, channels: 3, data }, transform, input.side, crop);
    for (const { x, y, rgb } of golden.crop) {
      for (const [c, value] of rgb.entries()) {
        const found = crop[c * input.side ** 2 + y * input.side + x] as number;
        expect(Math.abs(found - value), `channel ${c} at ${x}, ${y}`).toBeLessThanOrEqual(tolerance.crop);
      }
    }
    const [result] = await model.run([crop], true);
    expect(Math.abs((result?.score ?? Number.NaN) - golden.score)).toBeLessThanOrEqual(tolerance.score);
    const greatest = (wanted: readonly number[], found: readonly number[] | null | undefined): number =>
      Math.max(...wanted.map((value, i) => Math.abs(value - (found?.[i] ?? Number.NaN))));
    expect(greatest(golden.heat, result?.heat)).toBeLessThanOrEqual(tolerance.heat);
    expect(result?.generated === null).toBe(golden.generated === undefined);
    if (golden.generated === undefined || golden.generated_heat === undefined) return;
    expect(Math.abs((result?.generated?.score ?? Number.NaN) - golden.generated)).toBeLessThanOrEqual(tolerance.score);
    expect(greatest(golden.generated_heat, result?.generated?.heat)).toBeLessThanOrEqual(tolerance.heat);
  });
});
