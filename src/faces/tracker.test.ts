import { describe, expect, test } from 'vitest';
import type { FoundFace } from './face.js';
import { createTracker, MAX_TRACKS } from './tracker.js';

const face = (x: number, side = 100, y = 0): FoundFace => ({
  box: { x, y, width: side, height: side },
  landmarks: {
    eyeLeft: [x + 0.3 * side, y + 0.4 * side],
    eyeRight: [x + 0.7 * side, y + 0.4 * side],
    nose: [x + 0.5 * side, y + 0.6 * side],
    mouth: [x + 0.5 * side, y + 0.8 * side],
  },
  certainty: 0.9,
});
const ids = (tracks: readonly { id: number }[]): number[] => tracks.map(({ id }) => id);

describe('tracker', () => {
  test('keeps the number of a face that moves', () => {
    const tracker = createTracker();
    const [first] = ids(tracker.update([face(0)]));
    for (let x = 10; x < 300; x += 15) expect(ids(tracker.update([face(x)]))).toEqual([first]);
  });

  test('tells two faces apart that pass each other', () => {
    const tracker = createTracker();
    expect(ids(tracker.update([face(0, 110), face(400, 90)]))).toEqual([1, 2]);
    expect(ids(tracker.update([face(390, 90), face(10, 110)]))).toEqual([1, 2]);
  });

  test('has the largest first', () => {
    const tracker = createTracker();
    expect(tracker.update([face(0, 80), face(300, 120)]).map(({ box }) => box.width)).toEqual([120, 80]);
  });

  test('waits for a face that is missed, then loses it, and never uses its number again', () => {
    const tracker = createTracker();
    tracker.update([face(0)]);
    for (const misses of [1, 2, 3]) expect(tracker.update([])).toMatchObject([{ id: 1, misses }]);
    expect(tracker.update([])).toEqual([]);
    expect(ids(tracker.update([face(0)]))).toEqual([2]);
  });

  test('goes on with a face that comes back in time', () => {
    const tracker = createTracker();
    tracker.update([face(0)]);
    tracker.update([]);
    expect(tracker.update([face(5)])).toMatchObject([{ id: 1, misses: 0 }]);
  });

  test('does not take another face in another place for the same', () => {
    const tracker = createTracker();
    tracker.update([face(0)]);
    expect(ids(tracker.update([face(70)]))).toContain(2);
  });

  test('follows so many and no more, the largest of them', () => {
    const tracker = createTracker();
    const crowd = Array.from({ length: MAX_TRACKS + 3 }, (_, i) => face(i * 300, 100 + i));
    expect(tracker.update(crowd)).toHaveLength(MAX_TRACKS);
    expect(Math.min(...tracker.tracks.map(({ box }) => box.width))).toBe(103);
  });

  test('starts anew after a reset', () => {
    const tracker = createTracker();
    tracker.update([face(0)]);
    tracker.reset();
    expect(tracker.tracks).toEqual([]);
    expect(ids(tracker.update([face(0)]))).toEqual([2]);
  });
});
