import { describe, expect, test } from 'vitest';
import { createListenMemory, listenLlr, worthOf } from './listen.js';

const decision = {
  prior: 0.5,
  authenticAbove: 0.7,
  suspiciousAbove: 0.3,
  smoothingScores: 10,
  provisionalMs: 1_500,
  firmMs: 4_000,
};

describe('what windows of one voice are worth', () => {
  test('as many as there are where they have nothing in common, one where they say the same', () => {
    expect(worthOf(12, 0)).toBe(12);
    expect(worthOf(12, 1)).toBe(1);
    expect(worthOf(1, 0.4)).toBe(1);
  });

  test('never more than one over what they have in common', () => {
    expect(worthOf(4, 0.5)).toBeCloseTo(1.6, 12);
    expect(worthOf(1e6, 0.5)).toBeCloseTo(2, 4);
  });

  test('less than a window is worth one', () => expect(listenLlr(2, 1_500, 4_000, 0.5)).toBe(2));
});

describe('the memory of a listen', () => {
  test('there is none where the manifest says nothing of it', () =>
    expect(createListenMemory({ ...decision, listen: null }, 250)).toBeNull());

  test('a hop that is no divisor of the window keeps to the speech it may go back over', () => {
    const memory = createListenMemory(
      { ...decision, listen: { fromMs: 8_000, speechMs: 10_000, correlation: 0.5 } },
      700,
    );
    for (let i = 0; i < 50; i++) memory?.push(1, { startMs: i * 700, endMs: 4_000 + i * 700 });
    expect(memory?.now(0.5)).toMatchObject({
      speechMs: 4_000 + 8 * 700,
      span: { startMs: 41 * 700, endMs: 4_000 + 49 * 700 },
    });
  });
});
