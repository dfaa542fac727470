import { describe, expect, test } from 'vitest';
import type { Landmarks } from './face.js';
import { lipsAgreement, loudnessOf, mouthChange, mouthPatch } from './lips.js';
import type { Picture } from './pixels.js';

const FPS = 25;
const FRAMES = 6 * FPS;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

/** Skin with pores and a mouth that is open by `open` px, the whole face moved by `shift` px, in a light. */
function mouth({ open = 0, shift = 0, light = 1 } = {}): Float32Array {
  const [width, height] = [200, 240];
  const data = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x - 100 - shift, y - 160];
      const lips = Math.hypot(u / 22, v / (6 + open)) < 1;
      const inside = open > 0 && Math.hypot(u / 18, v / open) < 1;
      const skin = 150 + 8 * Math.sin(u / 2) * Math.sin(v / 3);
      data.fill(light * (inside ? 30 : lips ? 110 : skin), 3 * (y * width + x), 3 * (y * width + x) + 3);
    }
  }
  const picture: Picture = { width, height, channels: 3, data };
  const landmarks: Landmarks = { eyeLeft: [80, 114], eyeRight: [120, 114], nose: [100, 140], mouth: [100, 160] };
  return mouthPatch(picture, landmarks) as Float32Array;
}

describe('the change of a mouth', () => {
  const none = mouthChange(mouth(), mouth());

  test('is that of its opening, more for more', () => {
    const little = mouthChange(mouth(), mouth({ open: 3 }));
    const much = mouthChange(mouth(), mouth({ open: 8 }));
    expect(none).toBeCloseTo(Math.log(0.003), 6);
    expect(little).toBeGreaterThan(none + 1);
    expect(much).toBeGreaterThan(little + 0.3);
  });

  test('is not that of a head that moves, nor of the light it is in', () => {
    expect(mouthChange(mouth(), mouth({ shift: 2 }))).toBeCloseTo(none, 1);
    const [bright, dim] = [1, 0.5].map((light) => mouthChange(mouth({ light }), mouth({ open: 5, light })));
    expect(dim).toBeCloseTo(bright as number, 1);
  });

  test('is not read where the mouth is outside the picture', () => {
    const picture: Picture = { width: 100, height: 100, channels: 3, data: new Uint8Array(30_000) };
    const low: Landmarks = { eyeLeft: [40, 70], eyeRight: [60, 70], nose: [50, 80], mouth: [50, 92] };
    expect(mouthPatch(picture, low)).toBeNull();
    expect(mouthPatch(picture, { ...low, eyeLeft: [40, 30], eyeRight: [60, 30] })).not.toBeNull();
  });
});

/** Syllables: loud and soft, long and short, no two alike. */
function syllables(seed: number): Float64Array {
  const next = random(seed);
  const loudness: number[] = [];
  while (loudness.length < FRAMES) {
    const [frames, height] = [Math.round(8 + 8 * next()), 0.3 * (next() + 0.6)];
    for (let i = 0; i < frames; i++) loudness.push(height * Math.sin((Math.PI * i) / frames) ** 2);
  }
  return Float64Array.from(loudness.slice(0, FRAMES));
}

/** Lips that follow the sound by `lag` frames, and tremble. */
const lipsOf = (sound: Float64Array, lag: number): Float64Array => {
  const next = random(9);
  return sound.map((_, i) => -4 + 3 * (sound[i - lag] ?? 0) + 0.1 * next());
};

describe('lips and sound', () => {
  const sound = syllables(1);

  test.each([-4, 0, 3])('agree where they move together, by a lag of %i frames', (lag) => {
    const found = lipsAgreement(lipsOf(sound, lag), sound, FPS);
    expect(found?.agreement).toBeGreaterThan(0.9);
    expect(found?.lagS).toBeCloseTo(lag / FPS, 6);
  });

  test('do not agree with the sound of another moment, nor by a lag that no film has', () => {
    expect(lipsAgreement(lipsOf(syllables(2), 0), sound, FPS)?.agreement).toBeLessThan(0.5);
    expect(lipsAgreement(lipsOf(sound, 15), sound, FPS)?.agreement).toBeLessThan(0.5);
  });

  test('say nothing where either is still, or short', () => {
    const lips = lipsOf(sound, 0);
    expect(lipsAgreement(new Float64Array(FRAMES).fill(-5), sound, FPS)).toBeNull();
    expect(lipsAgreement(lips, new Float64Array(FRAMES), FPS)).toBeNull();
    expect(lipsAgreement(lips, new Float64Array(FRAMES).fill(0.2), FPS)).toBeNull();
    // The hiss of a microphone.
    expect(
      lipsAgreement(
        lips,
        sound.map((value) => 0.01 + 0.01 * value),
        FPS,
      ),
    ).toBeNull();
    expect(lipsAgreement(lips.subarray(0, 99), sound.subarray(0, 99), FPS)).toBeNull();
    expect(lipsAgreement(lips.subarray(0, 100), sound.subarray(0, 100), FPS)).not.toBeNull();
  });
});

describe('loudness', () => {
  test('is that of each frame, and none after the end', () => {
    const rate = 16_000;
    // A second at full scale, then half a second at a tenth.
    const samples = Float32Array.from(
      { length: 1.5 * rate },
      (_, i) => (i < rate ? 1 : 0.1) * Math.sin((2 * Math.PI * 400 * i) / rate),
    );
    const loudness = loudnessOf(samples, rate, FPS, 50);
    expect(loudness).toHaveLength(50);
    expect((loudness[10] as number) ** 2).toBeCloseTo(Math.SQRT1_2, 2);
    expect((loudness[30] as number) ** 2).toBeCloseTo(0.1 * Math.SQRT1_2, 2);
    expect(loudness[40]).toBe(0);
  });
});
