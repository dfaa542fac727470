import { describe, expect, test } from 'vitest';
import { createBandPowers } from './band-powers.js';
import { createBandwidthMeter } from './bandwidth.js';
import { createQualityMeter } from './quality.js';

const RATE = 16_000;
const HOP = 4_000;
const tones = (amplitude: number, ...hz: number[]): Float32Array =>
  Float32Array.from(
    { length: HOP },
    (_, i) => (amplitude * hz.reduce((sum, f) => sum + Math.sin((2 * Math.PI * f * i) / RATE), 0)) / hz.length,
  );

function bandwidthMeter() {
  const meter = createBandwidthMeter(RATE);
  const powers = createBandPowers();
  return { ...meter, push: (hop: Float32Array) => powers(hop, meter.push) };
}

/** Uniform noise of the given power, seeded. */
function noise(power: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: HOP }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * Math.sqrt(3 * power);
  });
}

describe('bandwidth', () => {
  test.each([1_000, 3_000, 6_900])('is the highest band in use, for a tone of %i Hz beside a low one', (hz) => {
    const meter = bandwidthMeter();
    meter.push(tones(0.3, 200, hz));
    expect(meter.bandwidthHz()).toBeGreaterThanOrEqual(hz);
    expect(meter.bandwidthHz()).toBeLessThan(hz + 400);
  });

  test('what is 60 dB down does not count', () => {
    const meter = bandwidthMeter();
    const low = tones(0.3, 200);
    const high = tones(0.0003, 6_000);
    meter.push(low.map((v, i) => v + (high[i] as number)));
    expect(meter.bandwidthHz()).toBeLessThan(1_000);
  });

  test('holds a short sibilant for seconds, and forgets it in time', () => {
    const meter = bandwidthMeter();
    meter.push(tones(0.3, 200, 6_000));
    for (let hop = 0; hop < 8; hop++) meter.push(tones(0.3, 200));
    expect(meter.bandwidthHz()).toBeGreaterThan(5_900);
    for (let hop = 0; hop < 200; hop++) meter.push(tones(0.3, 200));
    expect(meter.bandwidthHz()).toBeLessThan(1_000);
  });

  test('is 0 before anything, and again after reset', () => {
    const meter = bandwidthMeter();
    expect(meter.bandwidthHz()).toBe(0);
    meter.push(tones(0.3, 200));
    meter.reset();
    expect(meter.bandwidthHz()).toBe(0);
  });
});

describe('quality', () => {
  test('measures level in dBFS', () => {
    const quality = createQualityMeter(RATE).measure(tones(0.5, 500), true);
    expect(quality.levelDbfs).toBeCloseTo(20 * Math.log10(0.5 / Math.SQRT2), 2);
    expect(quality.speechLevelDbfs).toBeCloseTo(quality.levelDbfs, 6);
    expect(quality.speechMs).toBe(250);
  });

  test('knows digital silence', () => {
    const quality = createQualityMeter(RATE).measure(new Float32Array(HOP), false);
    expect(quality).toMatchObject({
      digitalSilence: true,
      levelDbfs: Number.NEGATIVE_INFINITY,
      speechLevelDbfs: null,
      bandwidthHz: null,
    });
  });

  test('counts clipped samples in speech only', () => {
    const meter = createQualityMeter(RATE);
    const clipped = tones(2, 500).map((v) => Math.max(-1, Math.min(1, v)));
    expect(meter.measure(clipped, false).clippedShare).toBe(0);
    // A sine of amplitude 2 is above 0.985 for 2 * acos(0.4925) / pi of the time.
    expect(meter.measure(clipped, true).clippedShare).toBeCloseTo((2 * Math.acos(0.4925)) / Math.PI, 1);
  });

  test('looks back on three seconds of speech', () => {
    const meter = createQualityMeter(RATE);
    const loud = tones(1, 500);
    const soft = tones(0.01, 500);
    meter.measure(loud, true);
    expect(meter.measure(soft, true).speechLevelDbfs).toBeGreaterThan(-10);
    let last = meter.measure(soft, true);
    for (let hop = 0; hop < 12; hop++) last = meter.measure(soft, true);
    expect(last.speechLevelDbfs).toBeCloseTo(20 * Math.log10(0.01 / Math.SQRT2), 1);
    expect(last.speechMs).toBe(3_000);
  });

  /** Sound that comes and goes within each hop, as syllables do, over steady noise. */
  const syllables = (snrDb: number, hop: number): Float32Array => {
    const behind = noise(0.02 / 10 ** (snrDb / 10), hop + 1);
    return noise(0.04, hop + 100).map((v, i) => (i < HOP / 2 ? v : 0) + (behind[i] as number));
  };

  test.each([5, 10, 20, 30])('hears noise %i dB below the speech, and reads it 7 dB too well, within 2', (snrDb) => {
    const meter = createQualityMeter(RATE);
    let last = meter.measure(syllables(snrDb, 0), true);
    expect(last.snrDb).toBeNull();
    for (let hop = 1; hop < 12; hop++) last = meter.measure(syllables(snrDb, hop), true);
    expect(last.snrDb).toBeGreaterThan(snrDb + 5);
    expect(last.snrDb).toBeLessThan(snrDb + 9);
  });

  test('a voice that does not pause is told from noise by its bands', () => {
    /** Vowels without end over clean syllables; or over noise at 10 dB, which no band escapes. */
    const vowels = (behindDb: number, hop: number) => {
      const vowel = tones(0.6, 250, 500, 750);
      return syllables(behindDb, hop).map((v, i) => 0.1 * v + (vowel[i] as number));
    };
    const voice = createQualityMeter(RATE);
    const noisy = createQualityMeter(RATE);
    let [clean, behind] = [voice.measure(vowels(60, 0), true), noisy.measure(syllables(10, 0), true)];
    expect([clean.bandSnrDb, behind.bandSnrDb]).toEqual([null, null]);
    for (let hop = 1; hop < 6; hop++) {
      clean = voice.measure(vowels(60, hop), true);
      behind = noisy.measure(syllables(10, hop), true);
    }
    expect(clean.snrDb).toBeLessThan(behind.snrDb as number);
    expect(clean.bandSnrDb).toBeGreaterThan((behind.bandSnrDb as number) + 10);
  });

  test('forgets noise that is over, and does not listen where nobody speaks', () => {
    const meter = createQualityMeter(RATE);
    for (let hop = 0; hop < 12; hop++) meter.measure(syllables(5, hop), true);
    expect(meter.measure(noise(1, 3), false).snrDb).toBeLessThan(14);
    let last = meter.measure(syllables(30, 0), true);
    for (let hop = 1; hop < 13; hop++) last = meter.measure(syllables(30, hop), true);
    expect(last.snrDb).toBeGreaterThan(35);
    meter.reset();
    expect(meter.measure(syllables(30, 0), true).snrDb).toBeNull();
  });
});
