/** A portrait whose skin is made to beat, through the real finder. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../faces/finder.js';
import type { Picture } from '../faces/pixels.js';
import { loadNodeFinder } from './node-faces.js';
import { readPicture } from './pictures.js';
import { pulseInFrames } from './pulse-evaluate.js';

const portrait = new URL('../../.cache/fixtures/face.png', import.meta.url);
const FPS = 10;
const SECONDS = 7;

/** The picture, a little less green with every beat; noise stands for the camera's, and lets such small steps be seen. */
async function* beating(picture: Picture, perMinute: number): AsyncGenerator<Picture> {
  let state = 7;
  for (let i = 0; i < FPS * SECONDS; i++) {
    const beat = Math.sin((2 * Math.PI * perMinute * i) / FPS / 60);
    const data = new Uint8Array(picture.data.length);
    for (let at = 0; at < data.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const change = at % picture.channels === 1 ? 1 - 0.01 * beat : 1;
      data[at] = Math.min(255, (picture.data[at] as number) * change + state / 2 ** 32);
    }
    yield { ...picture, data };
  }
}

describe.skipIf(!existsSync(portrait))('the pulse in frames', () => {
  let finder: Finder;
  let picture: Picture;
  beforeAll(async () => {
    finder = await loadNodeFinder();
    picture = await readPicture(portrait.pathname);
  });
  afterAll(() => finder.dispose());

  test('is found on forehead and cheeks alike', async () => {
    const found = await pulseInFrames(beating(picture, 84), finder, FPS);
    expect(found?.frames).toBe(FPS * SECONDS);
    expect(Math.abs((found?.cheeks?.perMinute ?? 0) - 84)).toBeLessThan(4);
    expect(Math.abs((found?.forehead?.perMinute ?? 0) - 84)).toBeLessThan(4);
    expect(found?.agreement).toBeGreaterThan(0.8);
  });

  test('of a face that leaves the picture there is none', async () => {
    const wall = { ...picture, data: new Uint8Array(picture.data.length).fill(110) };
    async function* leaving(): AsyncGenerator<Picture> {
      yield picture;
      for (let i = 1; i < FPS * SECONDS; i++) yield wall;
    }
    expect(await pulseInFrames(leaving(), finder, FPS)).toBeNull();
  });

  test('without a face there is none', async () => {
    const wall = { ...picture, data: new Uint8Array(picture.data.length).fill(110) };
    async function* walls(): AsyncGenerator<Picture> {
      for (let i = 0; i < 3; i++) yield wall;
    }
    expect(await pulseInFrames(walls(), finder, FPS)).toBeNull();
  });
});
