/** A portrait that is made to blink and to speak, through the real finder; and a film of it, through ffmpeg. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Landmarks } from '../faces/face.js';
import type { Finder } from '../faces/finder.js';
import type { Picture } from '../faces/pixels.js';
import { parseFaceIndex } from './face-index.js';
import { runsOf } from './follow-face.js';
import { evaluateMotion, motionInFrames, motionToMarkdown } from './motion-evaluate.js';
import { loadNodeFinder } from './node-faces.js';
import { filmOf, readPicture } from './pictures.js';
import { type Sound, writeWav } from './wav.js';

const portrait = new URL('../../.cache/fixtures/face.png', import.meta.url);
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
const FPS = 20;
const SECONDS = 5;
const RATE_HZ = 16_000;
/** Frames in which the eyes are shut. */
const SHUT = [
  [20, 24],
  [60, 63],
] as const;

/** How loud it speaks, 0 to 1: words of a third of a second, and none in between. */
const speech = (s: number): number => Math.max(0, Math.sin(2 * Math.PI * 1.3 * s + Math.sin(2 * s))) ** 2;

function sound(of: (s: number) => number = speech): Sound {
  const samples = Float32Array.from({ length: SECONDS * RATE_HZ }, (_, i) => {
    const s = i / RATE_HZ;
    return 0.5 * of(s) ** 2 * Math.sin(2 * Math.PI * 220 * s);
  });
  return { sampleRateHz: RATE_HZ, samples };
}

/** The portrait with lids of skin over its eyes, and a dark mouth that opens and shuts with the voice. */
function* frames(picture: Picture, { eyeLeft, eyeRight, mouth }: Landmarks): Generator<Picture> {
  const { width, height, channels } = picture;
  const eyes = eyeRight[0] - eyeLeft[0];
  for (let i = 0; i < FPS * SECONDS; i++) {
    const data = new Uint8Array(picture.data);
    const isShut = SHUT.some(([from, to]) => i >= from && i < to);
    const open = 0.02 + 0.15 * Math.abs(Math.sin(2 * i)) * speech((i + 0.5) / FPS);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * channels;
        const lid = [eyeLeft, eyeRight].some(([ex, ey]) => Math.hypot(x - ex, 1.4 * (y - ey)) < 0.3 * eyes);
        if (isShut && lid) data.set([150, 120, 105], at);
        else if (Math.hypot((x - mouth[0]) / 0.25, (y - mouth[1]) / open) < eyes) data.set([40, 20, 20], at);
      }
    }
    yield { ...picture, data };
  }
}

describe('the stretches in which a face was measured', () => {
  const of = (text: string) => [...text].map((c) => ({ value: c === '.' || c === '|' ? null : c, same: c !== '|' }));
  const runs = (text: string) => runsOf(of(text), 2).map(({ from, values }) => `${from} ${values.join('')}`);

  test('bridge a moment, and end with a longer gap or another face', () => {
    expect(runs('..ab..cd')).toEqual(['2 abbbcd']);
    expect(runs('ab...cd.')).toEqual(['0 ab', '5 cd']);
    expect(runs('ab|cd')).toEqual(['0 ab', '3 cd']);
    expect(runs('...')).toEqual([]);
  });
});

describe.skipIf(!existsSync(portrait))('movement in frames', () => {
  let finder: Finder;
  let picture: Picture;
  let made: Picture[];
  beforeAll(async () => {
    finder = await loadNodeFinder();
    picture = await readPicture(portrait.pathname);
    made = [...frames(picture, ((await finder.findAll(picture))[0] as { landmarks: Landmarks }).landmarks)];
  });
  afterAll(() => finder.dispose());

  async function* played(pictures: Iterable<Picture>): AsyncGenerator<Picture> {
    yield* pictures;
  }

  test('is found in eyes and lips', async () => {
    const found = await motionInFrames(played(made), finder, FPS, sound());
    expect(found?.frames).toBe(made.length - 1);
    expect(found?.blinks?.count).toBe(2);
    expect(found?.blinks?.meanS).toBeCloseTo(3.5 / FPS, 6);
    expect(found?.jitter).toBeLessThan(0.05);
    expect(found?.lips?.agreement).toBeGreaterThan(0.5);
    expect(found?.windows).toHaveLength(1);
    expect(found?.windows[0]?.own).toBeGreaterThan((found?.windows[0]?.moved ?? 1) + 0.2);
  });

  test('is none in a still, without sound, and without a face', async () => {
    const still = Array<Picture>(FPS * SECONDS).fill(picture);
    expect(await motionInFrames(played(still), finder, FPS, sound())).toMatchObject({
      blinks: { count: 0, meanS: null },
      jitter: 0,
      lips: null,
      windows: [],
    });
    expect(await motionInFrames(played(made), finder, FPS, null)).toMatchObject({ lips: null, windows: [] });
    const wall = { ...picture, data: new Uint8Array(picture.data.length).fill(110) };
    expect(await motionInFrames(played(Array<Picture>(FPS * SECONDS).fill(wall)), finder, FPS, null)).toBeNull();
  });

  test.skipIf(!hasFfmpeg)('is read from a film with its sound, and told apart by label', async () => {
    const root = await mkdtemp(join(tmpdir(), 'motion-'));
    try {
      await writeFile(join(root, 'voice.wav'), writeWav(sound()));
      const { width, height } = picture;
      const raw = [
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-s',
        `${width}x${height}`,
        '-r',
        String(FPS),
        '-i',
        'pipe:0',
      ];
      const film = (name: string, input: Uint8Array, more: readonly string[]): void => {
        const args = ['-v', 'error', ...raw, ...more, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', join(root, name)];
        expect(spawnSync('ffmpeg', args, { input }).stderr.toString()).toBe('');
      };
      film('real.mp4', Buffer.concat(made.map(({ data }) => Buffer.from(data))), ['-i', join(root, 'voice.wav')]);
      film('made.mp4', Buffer.concat(made.map(() => Buffer.from(picture.data))), []);
      await sharp(Buffer.from(picture.data), { raw: { width, height, channels: 3 } }).toFile(join(root, 'still.png'));
      expect(await filmOf(join(root, 'real.mp4'))).toEqual({ framesPerSecond: FPS, hasSound: true });
      expect(await filmOf(join(root, 'made.mp4'))).toEqual({ framesPerSecond: FPS, hasSound: false });

      const rows = parseFaceIndex('path,label\nreal.mp4,bonafide\nmade.mp4,spoof\nstill.png,spoof');
      const evaluation = await evaluateMotion(rows, finder, { root, seconds: SECONDS });
      expect(evaluation).toMatchObject({
        videos: [
          { path: 'real.mp4', framesPerSecond: FPS, blinks: { count: 2 } },
          { path: 'made.mp4', blinks: { count: 0 }, lips: null },
        ],
        leftOut: ['still.png'],
        blinks: { auc: 1, bonafide: 1, spoof: 1 },
        jitter: { auc: 0, bonafide: 1, spoof: 1 },
        lips: { auc: null, bonafide: 1, spoof: 0 },
        control: { auc: 1, windows: 1 },
      });
      expect(evaluation.videos[0]?.lips?.agreement).toBeGreaterThan(0.5);
      const text = motionToMarkdown(evaluation);
      expect(text).toContain('blinks a minute 1.000 (1 bona fide, 1 spoof)');
      expect(text).toContain('lips with sound not known (1 bona fide, 0 spoof)');
      expect(text).toMatch(/\| made\.mp4 \| spoof \| 99, 20\.0 \| 0, 0, - \| 0\.\d+ \| - \|/);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
