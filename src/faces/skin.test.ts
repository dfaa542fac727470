import { describe, expect, test } from 'vitest';
import type { Landmarks } from './face.js';
import type { Picture } from './pixels.js';
import { skinColour } from './skin.js';

/** Above y = 90 one colour, below it another to the left and a third to the right of x = 100. */
function painted(): Picture {
  const data = new Uint8Array(200 * 200 * 3);
  for (let y = 0; y < 200; y++) {
    for (let x = 0; x < 200; x++)
      data.set(y < 90 ? [200, 10, 20] : x < 100 ? [10, 100, 0] : [30, 200, 0], (y * 200 + x) * 3);
  }
  return { width: 200, height: 200, channels: 3, data };
}

const face = (eyeLeft: readonly [number, number], eyeRight: readonly [number, number]): Landmarks => ({
  eyeLeft,
  eyeRight,
  nose: [100, 110],
  mouth: [100, 140],
});
const upright = face([75, 95], [125, 95]);

describe('skin', () => {
  test('of the forehead lies above the eyes, of the cheeks below and on both sides', () => {
    expect(skinColour(painted(), upright, 'forehead')).toEqual([200, 10, 20]);
    expect(skinColour(painted(), upright, 'cheeks')).toEqual([20, 150, 0]);
  });

  test('is looked for where a leaning head has it', () => {
    // The head a quarter turn to the picture's left: its forehead is at the left, its cheeks at the right.
    const { width, height, channels, data } = painted();
    const turned = new Uint8Array(data.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const from = (y * width + x) * channels;
        turned.set(data.subarray(from, from + 3), ((width - 1 - x) * height + y) * channels);
      }
    }
    const leaning = face([95, 124], [95, 74]);
    const picture = { width: height, height: width, channels, data: turned };
    expect(skinColour(picture, leaning, 'forehead')).toEqual([200, 10, 20]);
    expect(skinColour(picture, leaning, 'cheeks')).toEqual([20, 150, 0]);
  });

  test('outside the picture there is none', () => {
    expect(skinColour(painted(), face([75, 10], [125, 10]), 'forehead')).toBeNull();
    expect(skinColour(painted(), face([50, 50], [50, 50]), 'cheeks')).toBeNull();
  });
});
