import { describe, expect, test } from 'vitest';
import { DECISION } from '../../tests/support/voice-example.js';
import { createListenMemory, listenLlr } from './listen.js';

test('the mean of the windows is what is calibrated', () => {
  expect(listenLlr(0.5, { scale: 1.2, offset: -0.1 })).toBeCloseTo(0.5, 12);
});

describe('the memory of a listen', () => {
  test('there is none where the manifest says nothing of it', () =>
    expect(createListenMemory(DECISION, 250)).toBeNull());

  test('a hop that is no divisor of the window keeps to the speech it may go back over', () => {
    const memory = createListenMemory(
      { ...DECISION, listen: { fromMs: 8_000, speechMs: 10_000, scale: 1, offset: 0 } },
      700,
    );
    for (let i = 0; i < 50; i++) memory?.push(1, { startMs: i * 700, endMs: 4_000 + i * 700 });
    expect(memory?.now(0.5)).toMatchObject({
      speechMs: 4_000 + 8 * 700,
      span: { startMs: 41 * 700, endMs: 4_000 + 49 * 700 },
    });
  });
});
