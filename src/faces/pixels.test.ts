import { describe, expect, test } from 'vitest';
import { type Picture, sampleCrop } from './pixels.js';

/** A picture whose red is x, green is y, blue is 0, in steps of one. */
function ramp(width: number, height: number, channels: 3 | 4 = 4): Picture {
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([x, y, 0], (y * width + x) * channels);
  }
  return { width, height, channels, data };
}

function crop(picture: Picture, transform: { a: number; b: number; tx: number; ty: number }, side: number) {
  const out = new Float32Array(3 * side * side);
  sampleCrop(picture, transform, side, out);
  return {
    red: (x: number, y: number) => (out[y * side + x] as number) * 255,
    green: (x: number, y: number) => (out[side * side + y * side + x] as number) * 255,
    out,
  };
}

describe('crop', () => {
  test.each([3, 4] as const)('of %i channels, pixel for pixel, is the picture', (channels) => {
    const { red, green } = crop(ramp(20, 16, channels), { a: 1, b: 0, tx: 5, ty: 3 }, 8);
    expect(red(0, 0)).toBeCloseTo(5, 4);
    expect(green(7, 7)).toBeCloseTo(10, 4);
  });

  test('lies between pixels where it is placed between them', () => {
    const { red, green } = crop(ramp(20, 20), { a: 0.5, b: 0, tx: 2.25, ty: 4.75 }, 6);
    expect(red(3, 0)).toBeCloseTo(3.75, 4);
    expect(green(0, 2)).toBeCloseTo(5.75, 4);
  });

  test('turns as its transform says', () => {
    // A quarter turn: the crop's x runs down the picture.
    const { red, green } = crop(ramp(30, 30), { a: 0, b: 1, tx: 10, ty: 4 }, 5);
    expect([red(3, 1), green(3, 1)]).toEqual([expect.closeTo(9, 4), expect.closeTo(7, 4)]);
  });

  test('repeats the edge outside the picture', () => {
    const { red, green } = crop(ramp(10, 10), { a: 1, b: 0, tx: -6, ty: 7 }, 8);
    expect([red(0, 0), red(5, 0), red(7, 0)]).toEqual([0, 0, expect.closeTo(1, 4)]);
    expect(green(0, 7)).toBeCloseTo(9, 4);
  });

  test('averages before it shrinks, and stays in place', () => {
    // Stripes of one pixel: without averaging a crop of every fourth pixel would be all of one colour, white here.
    const data = Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => (Math.floor(i / 3) % 2) * 200);
    const { out } = crop({ width: 64, height: 64, channels: 3, data }, { a: 4, b: 0, tx: 1, ty: 1 }, 15);
    for (const value of out) expect(value * 255).toBeCloseTo(100, 3);
    const { red, green } = crop(ramp(200, 200), { a: 6, b: 0, tx: 10, ty: 20 }, 20);
    expect(red(10, 3)).toBeCloseTo(70, 1);
    expect(green(3, 10)).toBeCloseTo(80, 1);
  });

  test('leaves nothing out where it shrinks by less than two', () => {
    // Stripes of one pixel again: at every 1.6th pixel alone they would beat from black to white.
    const data = Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => (Math.floor(i / 3) % 2) * 200);
    const stripes: Picture = { width: 64, height: 64, channels: 3, data };
    const { out } = crop(stripes, { a: 1.6, b: 0, tx: 4, ty: 4 }, 20);
    const span = Math.max(...out) - Math.min(...out);
    expect(span).toBeLessThan(0.55);
    const { red, green } = crop(ramp(60, 60), { a: 1.6, b: 0.3, tx: 10, ty: 8 }, 20);
    expect(red(5, 9)).toBeCloseTo(1.6 * 5 - 0.3 * 9 + 10, 1);
    expect(green(5, 9)).toBeCloseTo(0.3 * 5 + 1.6 * 9 + 8, 1);
  });

  test('does not depend on what of the picture was looked at', () => {
    const whole = crop(ramp(240, 240), { a: 3, b: 0.2, tx: 41, ty: 37 }, 40);
    const part = ramp(240, 240);
    const far = new Uint8Array(part.data);
    for (let y = 0; y < 240; y++) far.set([255, 255, 255], (y * 240 + 239) * 4);
    expect(Array.from(crop({ ...part, data: far }, { a: 3, b: 0.2, tx: 41, ty: 37 }, 40).out)).toEqual(
      Array.from(whole.out),
    );
  });
});
