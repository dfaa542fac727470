import { describe, expect, test } from 'vitest';
import { createHopQueue } from './hop-queue.js';

const ramp = (from: number, count: number): Float32Array => Float32Array.from({ length: count }, (_, i) => from + i);
const queueOf = (depth = 3) => createHopQueue({ sampleRateHz: 16_000, hopSamples: 4_000, depth });

describe('hop queue', () => {
  test('cuts hops by media time however the samples come', () => {
    const queue = queueOf();
    for (let at = 0; at < 9_000; at += 700) queue.push(ramp(at, Math.min(700, 9_000 - at)), 0);
    expect(queue.waiting).toBe(2);
    const first = queue.take();
    expect(first).toMatchObject({ startMs: 0, endMs: 250 });
    expect(Array.from(first?.samples ?? [])).toEqual(Array.from(ramp(0, 4_000)));
    const second = queue.take();
    expect(second).toMatchObject({ startMs: 250, endMs: 500 });
    expect(second?.samples[0]).toBe(4_000);
    expect(queue.take()).toBeNull();
  });

  test('drops the oldest waiting hop when it is full, and counts it', () => {
    const queue = queueOf(2);
    queue.push(ramp(0, 16_000), 0);
    expect(queue.full).toBe(true);
    expect(queue.droppedHops).toBe(2);
    expect(queue.take()?.startMs).toBe(500);
    expect(queue.full).toBe(false);
  });

  test('never hands the hop that is being judged to the samples that come in', () => {
    const queue = queueOf(2);
    queue.push(ramp(0, 4_000), 0);
    const taken = queue.take();
    queue.push(ramp(50_000, 40_000), 0);
    expect(Array.from(taken?.samples.subarray(0, 3) ?? [])).toEqual([0, 1, 2]);
  });

  test('dates each hop by its own last sample', () => {
    const queue = queueOf();
    queue.push(ramp(0, 8_800), 10_000);
    expect(queue.take()?.newestAtMs).toBe(10_000 - 300);
    expect(queue.take()?.newestAtMs).toBe(10_000 - 50);
  });

  test('skipped time moves the clock and not the count of samples', () => {
    const queue = queueOf();
    queue.push(ramp(0, 4_000), 0);
    queue.skip(1_000);
    queue.push(ramp(0, 4_000), 0);
    expect(queue.take()).toMatchObject({ startMs: 0, endMs: 250 });
    expect(queue.take()).toMatchObject({ startMs: 1_250, endMs: 1_500 });
  });

  test('clear forgets what waits and what is half full; the clock goes on', () => {
    const queue = queueOf();
    queue.push(ramp(0, 6_000), 0);
    queue.clear();
    expect(queue.take()).toBeNull();
    queue.push(ramp(0, 4_000), 0);
    expect(queue.take()).toMatchObject({ startMs: 375, endMs: 625 });
  });

  test('does not run out of buffers over half an hour of hops, dropped or not', () => {
    const queue = queueOf(2);
    const hop = new Float32Array(4_000);
    for (let i = 0; i < 7_200; i++) {
      queue.push(hop, 0);
      if (i % 3 === 0) queue.take();
      if (i % 1_000 === 0) queue.clear();
    }
    expect(queue.nowMs).toBe(1_800_000);
  });
});
