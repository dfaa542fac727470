import { describe, expect, test } from 'vitest';
import type { AnalyzingResult, DetectionResult } from '../contract/verdict.js';
import { createVoiceMemory } from './voice-memory.js';

const judged = (endMs: number, llr: number): DetectionResult => ({
  status: 'analyzing',
  verdict: 'AUTHENTIC',
  confidence: 0.9,
  provisional: false,
  score: llr,
  llr,
  speechMs: 4_000,
  frames: [],
  span: { startMs: Math.max(0, endMs - 4_000), endMs },
  timestamp: 0,
  droppedHops: 0,
});
const silent = (endMs: number): DetectionResult => ({
  status: 'no-evidence',
  reason: 'silence',
  span: { startMs: endMs - 250, endMs },
  timestamp: 0,
  droppedHops: 0,
});

describe('voice memory', () => {
  test('tells what was known at a moment, not what came after it', () => {
    const memory = createVoiceMemory();
    for (let endMs = 250; endMs <= 5_000; endMs += 250) memory.take(judged(endMs, endMs));
    expect(memory.at(1_300)?.llr).toBe(1_250);
    expect(memory.at(5_100)?.llr).toBe(5_000);
    expect(memory.at(100)).toBeNull();
  });

  test('a longer listen speaks for the voice; where the newest seconds say the opposite, the worse does', () => {
    const memory = createVoiceMemory();
    const span = { startMs: 0, endMs: 20_000 };
    const real = { span, speechMs: 18_000, llr: 2, confidence: 0.88, verdict: 'AUTHENTIC' } as const;
    const fake = { span, speechMs: 18_000, llr: -2, confidence: 0.12, verdict: 'DEEPFAKE' } as const;
    const now = { ...judged(20_000, 0.2), verdict: 'SUSPICIOUS', confidence: 0.55 } as AnalyzingResult;
    const told = (result: DetectionResult) => {
      memory.take(result);
      return memory.at(20_000);
    };
    expect(told({ ...now, listen: real })).toMatchObject({ llr: 2, confidence: 0.88, verdict: 'AUTHENTIC', span });
    const worse = { verdict: 'DEEPFAKE', confidence: 0.2, llr: -1.4 } as const;
    expect(told({ ...now, ...worse, listen: real })).toMatchObject({ ...worse, span: { startMs: 16_000 } });
    expect(told({ ...now, verdict: 'AUTHENTIC', confidence: 0.9, listen: fake })).toMatchObject({ llr: -2, span });
  });

  test('a verdict does not outlive its moment, and silence says nothing', () => {
    const memory = createVoiceMemory();
    memory.take(judged(1_000, 2));
    expect(memory.at(3_000)?.llr).toBe(2);
    expect(memory.at(3_001)).toBeNull();
    memory.take(silent(1_250));
    expect(memory.at(1_300)).toBeNull();
    memory.clear();
    expect(memory.at(1_000)).toBeNull();
  });

  test('tells when the voice has been heard up to a moment', async () => {
    const memory = createVoiceMemory();
    const told: number[] = [];
    const waits = [500, 1_000, 2_000].map((ms) => memory.heardTo(ms).then(() => told.push(ms)));
    memory.take(judged(500, 1));
    await waits[0];
    expect(told).toEqual([500]);
    memory.take(silent(1_250));
    await waits[1];
    expect(told).toEqual([500, 1_000]);
    await memory.heardTo(1_250);
    memory.end();
    await waits[2];
    expect(told).toEqual([500, 1_000, 2_000]);
    await memory.heardTo(9_000);
    expect(memory.at(600)?.llr).toBe(1);
  });

  test('keeps the newest of a very long session', () => {
    const memory = createVoiceMemory();
    for (let i = 1; i <= 20_000; i++) memory.take(judged(i * 250, i));
    expect(memory.at(20_000 * 250)?.llr).toBe(20_000);
    expect(memory.at(250)).toBeNull();
  });
});
