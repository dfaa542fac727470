import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundFace } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import { CROP_SIDE_PX, cropFaces, cropsToCsv, landmarksInCrop, pieceOf } from './face-crops.js';
import { parseFaceIndex } from './face-index.js';

/** A face whose crop is the piece of `side` px from `left`, `top` on. */
function faceAt(left: number, top: number, side: number): FoundFace {
  const shown = side / CROP_SIDE_PX;
  const at = (x: number, y: number) => [left + x * shown, top + y * shown] as const;
  return {
    box: { x: left, y: top, width: side / 2, height: side / 2 },
    landmarks: {
      eyeLeft: at(80.43, 94.51),
      eyeRight: at(142.57, 94.51),
      nose: at(111.5, 128),
      mouth: at(111.5, 158.16),
    },
    certainty: 0.9,
  };
}

/** Finds what it is told to find: the geometry is what is tested here. */
const finderOf = (faces: readonly FoundFace[]): Finder => ({
  findAll: async () => [...faces],
  findAgain: async () => [],
  dispose: () => undefined,
});

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

describe('the piece of a picture', () => {
  test('lies where the corpus has eyes and mouth, whatever the size', () => {
    for (const [left, top, side] of [
      [0, 0, 224],
      [40, 60, 150],
      [-20, 10, 400],
    ] as const)
      expect(pieceOf(faceAt(left, top, side), 800, 600)).toEqual({ left, top, side });
  });

  test('is refused where it is small, or reaches far beyond the picture', () => {
    expect(pieceOf(faceAt(10, 10, 99), 800, 600)).toBeNull();
    expect(pieceOf(faceAt(-30, 10, 200), 800, 600)).toBeNull();
    expect(pieceOf(faceAt(10, 430, 200), 800, 600)).toBeNull();
    expect(pieceOf(faceAt(-19, 419, 200), 800, 600)).not.toBeNull();
  });

  test('has the landmarks where they are in the crop, the corners of a tilted mouth along the eyes', () => {
    const { landmarks } = faceAt(40, 60, 448);
    const [ax, ay, , , nx, ny] = landmarksInCrop(landmarks, { left: 40, top: 60, side: 448 });
    expect([ax, ay, nx, ny]).toEqual([80.4, 94.5, 111.5, 128]);
    const tilted = { ...landmarks, eyeRight: [landmarks.eyeLeft[0] + 100, landmarks.eyeLeft[1] + 100] as const };
    const corners = landmarksInCrop(tilted, { left: 40, top: 60, side: 448 }).slice(6);
    expect((corners[2] as number) - (corners[0] as number)).toBeCloseTo(44, 0);
    expect((corners[3] as number) - (corners[1] as number)).toBeCloseTo(44, 0);
  });
});

describe('crops', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'bona-fide-crops-'));
    const colours = ['#c00', '#0c0', '#00c', '#cc0'];
    const frames = await Promise.all(
      colours.map((background) =>
        sharp({ create: { width: 300, height: 260, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    await writeFile(
      join(root, 'four.webp'),
      await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
    );
    await writeFile(join(root, 'one.png'), frames[0] as Buffer);
    await writeFile(join(root, 'cut.png'), (frames[0] as Buffer).subarray(0, 40));
  });
  afterAll(() => rm(root, { recursive: true }));

  const rowOf = (path: string) =>
    parseFaceIndex(`path,label,source,generator,split\n${path},spoof,made,"a, b",train`)[0] as ReturnType<
      typeof parseFaceIndex
    >[number];
  const options = () => ({ root, out: join(root, 'out'), framesPerAnimation: 2 });

  test('come from pictures spread over an animation, and of the largest face', async () => {
    const finder = finderOf([{ ...faceAt(0, 0, 110), certainty: 0.95 }, faceAt(20, 20, 224)]);
    const cropped = await cropFaces(rowOf('four.webp'), options(), finder);
    expect(cropped.map(({ frame, sourceSidePx }) => [frame, sourceSidePx])).toEqual([
      [1, 224],
      [3, 224],
    ]);
    const { data, info } = await sharp(join(root, 'out', cropped[0]?.path ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([CROP_SIDE_PX, CROP_SIDE_PX]);
    const middle = 3 * (112 * CROP_SIDE_PX + 112);
    expect(data[middle + 1]).toBeGreaterThan(180);
    expect(data[middle]).toBeLessThan(40);
  });

  test.skipIf(!hasFfmpeg)('come from frames spread over a video, from its beginning to its end', async () => {
    const shown = ['red', 'lime', 'blue'].map((shade) => `color=${shade}:size=300x260:rate=10:duration=1`);
    const video = ['-f', 'lavfi', '-i', `${shown.map((shade, i) => `${shade}[${i}]`).join(';')};[0][1][2]concat=n=3`];
    execFileSync('ffmpeg', [
      '-v',
      'error',
      ...video,
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      join(root, 'three.mp4'),
    ]);
    const cropped = await cropFaces(
      rowOf('three.mp4'),
      { ...options(), framesPerAnimation: 3 },
      finderOf([faceAt(20, 20, 224)]),
    );
    const shades = await Promise.all(
      cropped.map(async ({ path }) => {
        const { channels } = await sharp(join(root, 'out', path)).stats();
        return channels.slice(0, 3).map(({ mean }) => mean > 128);
      }),
    );
    expect(cropped.map(({ frame }) => frame)).toEqual([0, 1, 2]);
    expect(shades).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    await writeFile(join(root, 'cut.mp4'), Buffer.alloc(99));
    await expect(cropFaces(rowOf('cut.mp4'), options(), finderOf([]))).rejects.toThrow(/cut\.mp4/);
  });

  test('are written with an index that the evaluator reads', async () => {
    const cropped = await cropFaces(rowOf('one.png'), options(), finderOf([faceAt(20, 20, 224)]));
    const [row] = parseFaceIndex(cropsToCsv(cropped));
    expect(row).toMatchObject({ path: 'one-0.png', label: 'spoof', source: 'made', generator: 'a, b', split: 'train' });
    expect(row?.landmarks?.eyeLeft).toEqual([80.4, 94.5]);
    // A photo stands for itself; the pictures of an animation belong together.
    expect(row?.video).toBe('one-0.png');
    const moving = parseFaceIndex(
      cropsToCsv(await cropFaces(rowOf('four.webp'), options(), finderOf([faceAt(20, 20, 224)]))),
    );
    expect(moving.map(({ video }) => video)).toEqual(Array(2).fill('made/spoof/a, b/four.webp'));
    expect((await readFile(join(root, 'out/one-0.png'))).length).toBeGreaterThan(100);
  });

  test('are none where no face is found for certain, and a file that cannot be read is named', async () => {
    const unsure = finderOf([{ ...faceAt(20, 20, 224), certainty: 0.5 }]);
    expect(await cropFaces(rowOf('one.png'), options(), unsure)).toEqual([]);
    await expect(cropFaces(rowOf('cut.png'), options(), unsure)).rejects.toThrow(/cut\.png/);
  });
});
