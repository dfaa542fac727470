import { describe, expect, test } from 'vitest';
import { createGateFramer, framesPerHop, GATE } from './gate-framer.js';
import { createSpeechGate } from './speech-gate.js';
import { createSpeechSpan, FORGET_AFTER_MS } from './speech-span.js';

const ramp = (from: number, count: number): Float32Array => Float32Array.from({ length: count }, (_, i) => from + i);

describe('gate framer', () => {
  test('puts 64 samples of context before each 512 new ones, over hops', () => {
    const framer = createGateFramer();
    const out = new Float32Array(framesPerHop(4_000) * GATE.inputSamples);
    expect(framer.push(ramp(1, 4_000), out)).toBe(7);
    expect(Array.from(out.subarray(0, 66))).toEqual([...new Array(64).fill(0), 1, 2]);
    expect(out[GATE.inputSamples]).toBe(512 - 64 + 1);
    expect(framer.push(ramp(4_001, 4_000), out)).toBe(8);
    // Frame 8 begins with the 64 samples before 7 * 512.
    expect(out[0]).toBe(7 * 512 - 64 + 1);
    expect(out[64]).toBe(7 * 512 + 1);
  });

  test('loses no sample over many hops', () => {
    const framer = createGateFramer();
    const out = new Float32Array(8 * GATE.inputSamples);
    let frames = 0;
    for (let hop = 0; hop < 64; hop++) frames += framer.push(ramp(hop * 4_000, 4_000), out);
    expect(frames).toBe((64 * 4_000) / 512);
  });
});

describe('speech gate', () => {
  const decide = (...probabilities: number[]): boolean =>
    createSpeechGate().decide(Float32Array.from(probabilities), 0, probabilities.length);

  test('a quarter of the frames must be speech', () => {
    expect(decide(0.1, 0.9, 0.1, 0.1)).toBe(true);
    expect(decide(0.9, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).toBe(true);
    expect(decide(0.1, 0.1, 0.1, 0.9, 0.1, 0.1, 0.1, 0.1)).toBe(false);
  });

  test('weaker frames count once in speech, and do not begin it', () => {
    expect(decide(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.6, 0.4)).toBe(true);
    expect(decide(0.4, 0.4, 0.4, 0.4)).toBe(false);
  });

  test('remembers speech from hop to hop until it is reset', () => {
    const gate = createSpeechGate();
    expect(gate.decide(Float32Array.of(0.9), 0, 1)).toBe(true);
    expect(gate.decide(Float32Array.of(0.4), 0, 1)).toBe(true);
    gate.reset();
    expect(gate.decide(Float32Array.of(0.4), 0, 1)).toBe(false);
  });

  test('two hops after speech still belong to it', () => {
    const gate = createSpeechGate();
    const hop = (probability: number): boolean => gate.decide(Float32Array.of(probability), 0, 1);
    expect([0.1, 0.9, 0.1, 0.1, 0.1, 0.1].map(hop)).toEqual([false, true, true, true, false, false]);
  });

  test('reads its own part of a batch; no frames are no speech', () => {
    const gate = createSpeechGate();
    expect(gate.decide(Float32Array.of(0.9, 0.9, 0.1, 0.1), 2, 2)).toBe(false);
    expect(gate.decide(new Float32Array(), 0, 0)).toBe(false);
  });
});

describe('speech span', () => {
  const hopMs = 250;
  const feed = (span: ReturnType<typeof createSpeechSpan>, from: number, pattern: string): boolean[] =>
    [...pattern].map((c, i) => span.push({ startMs: from + i * hopMs, endMs: from + (i + 1) * hopMs }, c === 's'));

  test('counts speech and not time, for models that pool speech', () => {
    const span = createSpeechSpan({ windowMs: 1_000, hopMs, counts: 'speech' });
    feed(span, 0, 's.s.s');
    expect(span).toMatchObject({ speechMs: 750, windowStartMs: 0, pauseMs: 0 });
    feed(span, 1_250, '..ss');
    expect(span).toMatchObject({ speechMs: 1_000, windowStartMs: 500, pauseMs: 0 });
  });

  test('counts speech in the last seconds of sound, for models that look at a window', () => {
    const span = createSpeechSpan({ windowMs: 1_000, hopMs, counts: 'media' });
    feed(span, 0, 'ss..');
    expect(span.speechMs).toBe(500);
    feed(span, 1_000, '.');
    expect(span).toMatchObject({ speechMs: 250, pauseMs: 750 });
    feed(span, 1_250, '..');
    expect(span.speechMs).toBe(0);
  });

  test('knows no pause before the first speech', () => {
    const span = createSpeechSpan({ windowMs: 1_000, hopMs, counts: 'speech' });
    feed(span, 0, '....');
    expect(span).toMatchObject({ pauseMs: null, speechMs: 0, windowStartMs: 750 });
  });

  test('forgets once, after more than ten seconds without speech', () => {
    const span = createSpeechSpan({ windowMs: 1_000, hopMs, counts: 'speech' });
    feed(span, 0, 'ss');
    const told = feed(span, 500, '.'.repeat(FORGET_AFTER_MS / hopMs + 4));
    expect(told.indexOf(true)).toBe(FORGET_AFTER_MS / hopMs);
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(span).toMatchObject({ speechMs: 0, pauseMs: null });
  });
});
