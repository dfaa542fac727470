import { describe, expect, it } from 'vitest';
import { MAX_VIDEO_BITS_PER_SECOND } from '../contract/recording.js';
import { Ladder, rungsFor, WINDOW_MS } from './ladder.js';

const FRAME_MS = 100;

/** Runs a window of pictures of which that share cannot be encoded; whether the rung changed. */
function runWindow(ladder: Ladder, clock: { ms: number }, leftOut: number): boolean {
  let changed = false;
  for (let i = 0; i < WINDOW_MS / FRAME_MS; i++) {
    clock.ms += FRAME_MS;
    changed = ladder.count((i * FRAME_MS) / WINDOW_MS >= leftOut, clock.ms) || changed;
  }
  return changed;
}

describe('rungsFor', () => {
  it.each([
    [320, 240, 15],
    [1280, 720, 30],
    [3840, 2160, 60],
  ])('%i x %i at %i stays within the bound, each rung below the one before', (width, height, rate) => {
    const rungs = rungsFor(width, height, rate);
    expect(rungs[0]?.bitsPerSecond).toBeLessThanOrEqual(MAX_VIDEO_BITS_PER_SECOND);
    for (const [i, { bitsPerSecond, framesPerSecond }] of rungs.entries()) {
      expect(framesPerSecond).toBeGreaterThanOrEqual(5);
      if (i > 0) expect(bitsPerSecond).toBeLessThanOrEqual(rungs[i - 1]?.bitsPerSecond ?? 0);
    }
  });
});

describe('Ladder', () => {
  const rungs = rungsFor(1280, 720, 30);

  it('stays where it is while nothing is left out', () => {
    const ladder = new Ladder(rungs);
    const clock = { ms: 0 };
    for (let i = 0; i < 50; i++) expect(runWindow(ladder, clock, 0)).toBe(false);
    expect(ladder.rung).toBe(rungs[0]);
  });

  it('goes down a rung in each window that leaves too much out, to the last and no further', () => {
    const ladder = new Ladder(rungs);
    const clock = { ms: 0 };
    const found = rungs.map(() => runWindow(ladder, clock, 0.5) && ladder.rung);
    expect(found).toEqual([...rungs.slice(1), false]);
  });

  it('goes up again after a calm while, and takes longer the next time', () => {
    const ladder = new Ladder(rungs);
    const clock = { ms: 0 };
    const calmWindows = (): number => {
      let windows = 1;
      while (!runWindow(ladder, clock, 0)) windows++;
      return windows;
    };
    runWindow(ladder, clock, 0.5);
    const first = calmWindows();
    expect(ladder.rung).toBe(rungs[0]);
    runWindow(ladder, clock, 0.5);
    expect(calmWindows()).toBeGreaterThan(first);
  });

  it('cannot be without a rung', () => {
    expect(() => new Ladder([])).toThrow(TypeError);
  });
});
