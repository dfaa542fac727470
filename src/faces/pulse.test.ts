import { describe, expect, test } from 'vitest';
import { pulseAgreement, pulseOf, pulseSignal, type SkinColour } from './pulse.js';

const FPS = 15;
const SECONDS = 12;
const FRAMES = FPS * SECONDS;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

interface Made {
  readonly perMinute?: number;
  /** Share by which green falls with each beat. */
  readonly depth?: number;
  readonly noise?: number;
  /** Share by which the light itself comes and goes, three times in ten seconds. */
  readonly flicker?: number;
  readonly phase?: number;
  readonly seed?: number;
  readonly skin?: readonly [number, number, number];
}

/** Skin under a lamp; blood takes more green than blue than red out of it (the vector of Wang et al. 2017). */
function skin(made: Made = {}): SkinColour {
  const {
    perMinute = 72,
    depth = 0.004,
    noise = 0,
    flicker = 0,
    phase = 0,
    seed = 1,
    skin: base = [170, 120, 95],
  } = made;
  const next = random(seed);
  const of = (c: number, blood: number): number[] =>
    Array.from({ length: FRAMES }, (_, i) => {
      const s = i / FPS;
      const beat = Math.sin((2 * Math.PI * perMinute * s) / 60 + phase);
      const light = 1 + flicker * Math.sin(2 * Math.PI * 0.3 * s) + flicker * Math.sin(2 * Math.PI * 1.9 * s);
      return (base[c] as number) * light * (1 - depth * blood * beat) + noise * next();
    });
  return { framesPerSecond: FPS, red: of(0, 0.33), green: of(1, 1), blue: of(2, 0.7) };
}

const rateOf = (colour: SkinColour) => pulseOf(pulseSignal(colour), FPS);

describe('the pulse of skin', () => {
  test.each([48, 72, 95, 140])('is found at %i beats a minute', (perMinute) => {
    const found = rateOf(skin({ perMinute, noise: 0.2 }));
    expect(found?.perMinute).toBeCloseTo(perMinute, -0.7);
    expect(Math.abs((found?.perMinute ?? 0) - perMinute)).toBeLessThan(2);
    expect(found?.snrDb).toBeGreaterThan(3);
  });

  test('does not depend on the colour of the skin', () => {
    for (const base of [
      [230, 190, 170],
      [90, 60, 45],
    ] as const) {
      expect(Math.abs((rateOf(skin({ skin: base }))?.perMinute ?? 0) - 72)).toBeLessThan(2);
    }
  });

  test('is told from a light that comes and goes', () => {
    const found = rateOf(skin({ flicker: 0.05, noise: 0.1 }));
    expect(Math.abs((found?.perMinute ?? 0) - 72)).toBeLessThan(2);
  });

  test('noise alone has none that stands out', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const found = rateOf(skin({ depth: 0, noise: 0.5, seed }));
      expect(found?.snrDb).toBeLessThan(2);
    }
  });

  test('is the same on forehead and cheek of one person, and another on another’s', () => {
    const forehead = pulseSignal(skin({ noise: 0.1, seed: 1 }));
    const cheek = pulseSignal(skin({ noise: 0.1, seed: 2, skin: [160, 105, 90] }));
    const other = pulseSignal(skin({ noise: 0.1, seed: 3, perMinute: 88 }));
    expect(pulseAgreement(forehead, cheek)).toBeGreaterThan(0.9);
    expect(Math.abs(pulseAgreement(forehead, other))).toBeLessThan(0.3);
  });

  test('what is still, too short or too slow says nothing', () => {
    const still = skin({ depth: 0 });
    expect(rateOf(still)).toBeNull();
    expect(pulseAgreement(pulseSignal(still), pulseSignal(skin()))).toBe(0);
    expect(
      pulseOf(
        new Float64Array(5 * FPS).map((_, i) => Math.sin(i)),
        FPS,
      ),
    ).toBeNull();
    expect(pulseOf(pulseSignal(skin()), 5)).toBeNull();
    expect(() => pulseSignal({ framesPerSecond: 15, red: [1], green: [1], blue: [1] })).toThrow(RangeError);
  });
});
