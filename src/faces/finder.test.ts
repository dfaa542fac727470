/** Decoding, suppression and views by themselves; then the real net in the real runtime on the test's own picture. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadNodeFinder } from '../eval/node-faces.js';
import { readPicture } from '../eval/pictures.js';
import { anchorCentres, decodeFaces } from './anchors.js';
import { type FoundFace, overlap, suppress } from './face.js';
import { viewsOf } from './finder.js';
import { parseLayout } from './finder-layout.js';
import { fromHalves } from './half.js';

const at = (x: number, y: number, side: number, certainty: number): FoundFace => ({
  box: { x, y, width: side, height: side },
  landmarks: { eyeLeft: [x, y], eyeRight: [x + side, y], nose: [x, y], mouth: [x, y] },
  certainty,
});

describe('anchors', () => {
  test('are two in each fine cell and six in each coarse one', () => {
    const centres = anchorCentres();
    expect(centres).toHaveLength(2 * 896);
    expect([...centres.subarray(0, 4)]).toEqual([0.03125, 0.03125, 0.03125, 0.03125]);
    expect([...centres.subarray(1024, 1026)]).toEqual([0.0625, 0.0625]);
  });

  test('decode a box and its points around their centre', () => {
    const logits = new Float32Array(896).fill(-9);
    const values = new Float32Array(896 * 16);
    logits[1] = 2;
    values.set([10, 20, 30, 40, -5, -6, 5, -6, 0, 2, 0, 8], 16);
    const [face, ...others] = decodeFaces(logits, values, 0.5);
    expect(others).toEqual([]);
    // The first cell's centre is 4 in continuous coordinates, pixel 3.5.
    expect(face?.box).toEqual({ x: 3.5 + 10 - 15, y: 3.5 + 20 - 20, width: 30, height: 40 });
    expect(face?.landmarks).toEqual({
      eyeLeft: [-1.5, -2.5],
      eyeRight: [8.5, -2.5],
      nose: [3.5, 5.5],
      mouth: [3.5, 11.5],
    });
    expect(face?.certainty).toBeCloseTo(1 / (1 + Math.exp(-2)), 9);
  });

  test('take the threshold as a certainty', () => {
    const logits = Float32Array.of(0.1, 1.5, -1.5);
    expect(decodeFaces(logits, new Float32Array(48), 0.5)).toHaveLength(2);
    expect(decodeFaces(logits, new Float32Array(48), 0.8)).toHaveLength(1);
  });
});

describe('suppression', () => {
  test('keeps the most certain of those that overlap', () => {
    const faces = [at(0, 0, 10, 0.6), at(1, 0, 10, 0.9), at(40, 0, 10, 0.7)];
    expect(suppress(faces, 0.3).map(({ certainty }) => certainty)).toEqual([0.9, 0.7]);
  });

  test('overlap is what both share of what either has', () => {
    expect(overlap(at(0, 0, 10, 1).box, at(5, 0, 10, 1).box)).toBeCloseTo(1 / 3, 9);
    expect(overlap(at(0, 0, 10, 1).box, at(10, 0, 10, 1).box)).toBe(0);
  });
});

describe('views', () => {
  test('of a wide picture are the whole and both ends', () => {
    const views = viewsOf({ width: 1280, height: 720 });
    expect(views.map(({ a }) => a * 128)).toEqual([1280, 720, 720]);
    expect(views[2]?.tx).toBeCloseTo(1280 - 720 + 720 / 256 - 0.5, 9);
    expect(viewsOf({ width: 640, height: 600 })).toHaveLength(1);
  });
});

describe('half floats', () => {
  test.each([
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x0001, 2 ** -24],
    [0x7c00, Number.POSITIVE_INFINITY],
    [0x7e00, Number.NaN],
  ])('%i is %d', (half, value) =>
    expect([...fromHalves(new Uint8Array(Uint16Array.of(half).buffer))]).toEqual([value]),
  );
});

describe('layout', () => {
  test('of another version is refused', () => {
    const bytes = new TextEncoder().encode('{"schema":"bona-fide/finder@2"}');
    expect(() => parseLayout(bytes)).toThrowError(expect.objectContaining({ code: 'model-incompatible' }));
  });
});

const portrait = new URL('../../.cache/fixtures/face.png', import.meta.url);
const there = (() => {
  try {
    return readFileSync(portrait).length > 0;
  } catch {
    return false;
  }
})();

describe('the finder', () => {
  test('finds nobody in noise', async () => {
    const finder = await loadNodeFinder();
    const data = Uint8Array.from({ length: 160 * 120 * 3 }, (_, i) => (i * 7_919) % 251);
    expect(await finder.findAll({ width: 160, height: 120, channels: 3, data })).toEqual([]);
    finder.dispose();
  });

  test.skipIf(!there)('finds a face once, where it is, and again from near', async () => {
    const finder = await loadNodeFinder();
    const picture = await readPicture(portrait.pathname);
    const found = await finder.findAll(picture);
    expect(found).toHaveLength(1);
    const [face] = found as [FoundFace];
    // As measured on the picture: eyes at 202, 103 and 244, 103, the middle of the mouth at 224, 150.
    const { eyeLeft, eyeRight, mouth } = face.landmarks;
    for (const [point, x, y] of [
      [eyeLeft, 202, 103],
      [eyeRight, 244, 103],
      [mouth, 224, 150],
    ] as const) {
      expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(5);
    }
    const [again, none] = await finder.findAgain(picture, [face.box, { x: 10, y: 400, width: 90, height: 90 }]);
    expect(overlap(again?.box ?? face.box, face.box)).toBeGreaterThan(0.8);
    expect(none).toBeNull();
    finder.dispose();
  });
});
