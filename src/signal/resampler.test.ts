import { describe, expect, test } from 'vitest';
import { createResampler } from './resampler.js';

const tone = (hz: number, rateHz: number, seconds: number): Float32Array =>
  Float32Array.from({ length: rateHz * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rateHz));

function resample(input: Float32Array, fromHz: number, toHz: number, chunk = input.length): Float32Array {
  const resampler = createResampler(fromHz, toHz);
  const out: number[] = [];
  const sink = (piece: Float32Array): void => void out.push(...piece);
  for (let at = 0; at < input.length; at += chunk) resampler.push(input.subarray(at, at + chunk), sink);
  resampler.flush(sink);
  return Float32Array.from(out);
}

/** Level of the middle of `x` against a tone of amplitude 0.5, dB. */
function levelDb(x: Float32Array): number {
  const middle = x.subarray(Math.floor(x.length / 4), Math.floor((x.length * 3) / 4));
  const power = middle.reduce((sum, v) => sum + v * v, 0) / middle.length;
  return 10 * Math.log10(power / 0.125);
}

describe('resampler to 16 kHz', () => {
  test.each([48_000, 44_100, 96_000])('keeps 3 kHz and 7 kHz within 0.5 dB from %i Hz', (rate) => {
    for (const hz of [3_000, 7_000])
      expect(Math.abs(levelDb(resample(tone(hz, rate, 1), rate, 16_000)))).toBeLessThan(0.5);
  });

  test.each([48_000, 44_100, 96_000])('puts what would alias at least 60 dB down from %i Hz', (rate) => {
    for (const hz of [8_100, 9_000, 10_000, 13_000]) {
      expect(levelDb(resample(tone(hz, rate, 1), rate, 16_000))).toBeLessThan(-60);
    }
  });

  test('from 8 kHz leaves no image above 4 kHz', () => {
    const up = resample(tone(3_000, 8_000, 1), 8_000, 16_000);
    const image = Float32Array.from(up, (v, i) => v - 0.5 * Math.sin((2 * Math.PI * 3_000 * i) / 16_000));
    expect(levelDb(image)).toBeLessThan(-60);
  });

  test('keeps media time: sample k of the output is the input at k / 16000 s', () => {
    const out = resample(tone(440, 44_100, 1), 44_100, 16_000);
    for (const k of [1_000, 7_777, 15_000]) {
      expect(out[k]).toBeCloseTo(0.5 * Math.sin((2 * Math.PI * 440 * k) / 16_000), 3);
    }
  });

  test('gives one second for one second', () => {
    expect(resample(tone(440, 44_100, 1), 44_100, 16_000)).toHaveLength(16_000);
    expect(resample(tone(440, 48_000, 1), 48_000, 16_000)).toHaveLength(16_000);
    expect(resample(tone(440, 22_050, 1), 22_050, 16_000)).toHaveLength(16_000);
  });

  test.each([1, 128, 1_024, 9_999])('does not depend on chunks of %i', (chunk) => {
    const input = tone(1_234, 44_100, 1);
    expect(resample(input, 44_100, 16_000, chunk)).toEqual(resample(input, 44_100, 16_000));
  });

  test('a constant stays a constant', () => {
    const out = resample(new Float32Array(44_100).fill(0.25), 44_100, 16_000);
    for (const k of [2_000, 8_001, 12_345]) expect(out[k]).toBeCloseTo(0.25, 6);
  });

  test('starts afresh after reset', () => {
    const resampler = createResampler(48_000, 16_000);
    const first: number[] = [];
    const second: number[] = [];
    resampler.push(tone(500, 48_000, 1), (x) => first.push(...x));
    resampler.reset();
    resampler.push(tone(500, 48_000, 1), (x) => second.push(...x));
    expect(second).toEqual(first);
  });

  test('equal rates pass through', () => {
    const input = tone(440, 16_000, 1);
    expect(resample(input, 16_000, 16_000)).toEqual(input);
  });

  test.each([0, -1, 44_100.5, Number.NaN, 3_999])('refuses the rate %d by name', (rate) => {
    expect(() => createResampler(rate, 16_000)).toThrowError(
      expect.objectContaining({ code: 'invalid-option', found: String(rate) }),
    );
  });
});
