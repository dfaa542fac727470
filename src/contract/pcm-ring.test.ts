import { describe, expect, test } from 'vitest';
import { createPcmRing, PcmRingReader, PcmRingWriter } from './pcm-ring.js';

const ramp = (from: number, count: number): Float32Array => Float32Array.from({ length: count }, (_, i) => from + i);

function readAll(reader: PcmRingReader, block = 64): number[] {
  const out = new Float32Array(block);
  const all: number[] = [];
  for (let count = reader.read(out); count > 0; count = reader.read(out)) all.push(...out.subarray(0, count));
  return all;
}

describe('PCM ring', () => {
  test('rounds its capacity up to a power of two', () => {
    expect(new PcmRingReader(createPcmRing(1)).capacityFrames).toBe(256);
    expect(new PcmRingReader(createPcmRing(257)).capacityFrames).toBe(512);
    expect(new PcmRingReader(createPcmRing(48_000)).capacityFrames).toBe(65_536);
  });

  test('gives what was written, in order, over many turns of the ring', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    const got: number[] = [];
    for (let at = 0; at < 5_000; at += 100) {
      writer.write(ramp(at, 100), 100, 0);
      got.push(...readAll(reader));
    }
    expect(got).toEqual(Array.from(ramp(0, 5_000)));
    expect(reader.takeLost()).toBe(0);
  });

  test('a late reader loses the oldest frames and learns how many', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    for (let at = 0; at < 1_000; at += 100) writer.write(ramp(at, 100), 100, 0);
    expect(readAll(reader)).toEqual(Array.from(ramp(744, 256)));
    expect(reader.takeLost()).toBe(744);
    expect(reader.takeLost()).toBe(0);
  });

  test('frames that the writer has announced to overwrite are not given out', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    writer.write(ramp(0, 256), 256, 0);
    // What the reader would see while the audio thread is in the middle of its next 100 frames.
    Atomics.store(new Int32Array(memory), 1, 356);
    const out = new Float32Array(256);
    expect(reader.read(out)).toBe(156);
    expect(Array.from(out.subarray(0, 156))).toEqual(Array.from(ramp(100, 156)));
    expect(reader.takeLost()).toBe(100);
  });

  test('goes on when the 32-bit counters wrap', () => {
    const memory = createPcmRing(256);
    const header = new Int32Array(memory);
    header[0] = 2 ** 31 - 50;
    header[1] = 2 ** 31 - 50;
    const reader = new PcmRingReader(memory);
    readAll(reader);
    reader.takeLost();
    const writer = new PcmRingWriter(memory);
    writer.write(ramp(0, 100), 100, 0);
    expect(readAll(reader)).toEqual(Array.from(ramp(0, 100)));
    expect(reader.takeLost()).toBe(0);
  });

  test('counts starved frames once', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    writer.starve(128);
    writer.starve(128);
    expect(reader.takeStarved()).toBe(256);
    expect(reader.takeStarved()).toBe(0);
  });

  test('has ended only when everything was read', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    writer.write(ramp(0, 10), 10, 0);
    writer.end();
    expect(reader.ended).toBe(false);
    readAll(reader);
    expect(reader.ended).toBe(true);
  });

  test('knows the age of the newest frame, over the wrap of its stamp too', () => {
    const memory = createPcmRing(256);
    const writer = new PcmRingWriter(memory);
    const reader = new PcmRingReader(memory);
    writer.write(ramp(0, 10), 10, 1_700_000_000_000);
    expect(reader.newestAgeMs(1_700_000_000_040)).toBe(40);
    const beforeWrap = 791 * 2 ** 31 - 10;
    writer.write(ramp(0, 10), 10, beforeWrap);
    expect(reader.newestAgeMs(beforeWrap + 30)).toBe(30);
  });
});
