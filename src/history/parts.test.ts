import { describe, expect, it } from 'vitest';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { exampleLane, exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import { crc32, fromHex, toHex } from './digest.js';
import { packEntries, unpackEntries } from './pack.js';
import { closeAsRecovered } from './recovery.js';
import { DAY_MS, DEFAULT_RETENTION, dueOf, readRetention } from './retention.js';
import { laneStretches, mainVerdict, summarizeLane } from './stretches.js';
import { readZip, writeZip } from './zip.js';

describe('packed entries', () => {
  it('come back as they were, to the last bit', () => {
    const entries = exampleLane(60_000);
    expect(unpackEntries(packEntries(entries))).toEqual(entries);
    expect(unpackEntries(packEntries([]))).toEqual([]);
  });

  it('take 43 bytes each', () => {
    expect(packEntries(exampleLane(60_000)).byteLength).toBe(8 + 240 * 43);
  });

  it('that are none are refused', () => {
    const packed = packEntries(exampleLane(1_000));
    expect(() => unpackEntries(packed.slice(0, -1))).toThrow(RangeError);
    new DataView(packed).setUint32(0, 2, true);
    expect(() => unpackEntries(packed)).toThrow(RangeError);
  });
});

describe('checksums', () => {
  it.each([0, 1, 3, 4, 5, 1_000])('of %i bytes are those of zip, in one piece or in several', (length) => {
    const bytes = new Uint8Array(length).map((_, i) => (i * 37) & 255);
    const known = typeof zlibCrc32 === 'function' ? zlibCrc32(bytes) : crc32(bytes);
    expect(crc32(bytes)).toBe(known);
    expect(crc32(bytes.subarray(length >> 1), crc32(bytes.subarray(0, length >> 1)))).toBe(known);
  });

  it('of the standard’s own example', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('hex is strict', () => {
    expect(toHex(fromHex('00ff7e') ?? new Uint8Array())).toBe('00ff7e');
    expect([fromHex('0'), fromHex('FF'), fromHex('0g')]).toEqual([null, null, null]);
  });
});

describe('an archive', () => {
  const entry = (name: string, text: string) => ({
    name,
    content: new Blob([text]),
    crc32: crc32(new TextEncoder().encode(text)),
  });

  it('comes back as it was', async () => {
    const entries = await readZip(
      writeZip([entry('a.json', '{}'), entry('media/b.webm', ''), entry('c/d-e_f.txt', 'x')]),
    );
    expect(entries.map(({ name }) => name)).toEqual(['a.json', 'media/b.webm', 'c/d-e_f.txt']);
    expect(await entries[2]?.content.text()).toBe('x');
  });

  it.each(['', '/a', '../a', 'a/../b', 'a//b', 'a/', 'a\\b', 'ü', 'a b', '.'])('holds no %j', (name) => {
    expect(() => writeZip([entry(name, 'x')])).toThrow(/cannot hold/);
  });

  it('does not take one name twice', async () => {
    await expect(readZip(writeZip([entry('a', 'x'), entry('a', 'y')]))).rejects.toThrow(/not a whole bundle/);
  });
});

describe('retention', () => {
  const record = exampleRecord(1, exampleLanes(1_000));
  const media = [{ name: 'm.webm', mimeType: 'audio/webm', bytes: 1, sha256: null, startMs: 0, durationMs: 1 }];
  const end = record.endedAt ?? 0;

  it('by default lets verdicts go after 30 days, and keeps media', () => {
    const recorded = { ...record, media };
    expect(dueOf(recorded, DEFAULT_RETENTION, end + 30 * DAY_MS - 1)).toEqual({ verdicts: false, media: false });
    expect(dueOf(recorded, DEFAULT_RETENTION, end + 30 * DAY_MS)).toEqual({ verdicts: true, media: false });
    expect(dueOf(recorded, { verdictsDays: null, mediaDays: 1 }, end + DAY_MS)).toEqual({
      verdicts: false,
      media: true,
    });
  });

  it('is never about a session that runs, and counts one that was cut off from its last sound', () => {
    const running = { ...record, endedAt: null };
    expect(dueOf(running, { verdictsDays: 0, mediaDays: 0 }, end + 999 * DAY_MS).verdicts).toBe(false);
    expect(dueOf({ ...running, recovered: true }, DEFAULT_RETENTION, end + 30 * DAY_MS).verdicts).toBe(true);
  });

  it('that cannot be used is the default', () => {
    expect(readRetention(undefined)).toEqual(DEFAULT_RETENTION);
    expect(readRetention({ verdictsDays: 8, mediaDays: 7 })).toEqual({ verdictsDays: 30, mediaDays: 7 });
    expect(readRetention({ verdictsDays: null, mediaDays: 'x' })).toEqual({ verdictsDays: null, mediaDays: null });
  });
});

describe('a lane in figures', () => {
  it('adds up', () => {
    const lane = exampleLane(60_000);
    const { verdictMs, judgedMs, noEvidenceMs, unreliableMs, gapMs } = summarizeLane(lane);
    expect(verdictMs.AUTHENTIC + verdictMs.SUSPICIOUS + verdictMs.DEEPFAKE).toBe(judgedMs);
    expect(judgedMs + noEvidenceMs + unreliableMs + gapMs + 6 * 250).toBe(60_000);
    expect(mainVerdict(summarizeLane([]))).toBeNull();
  });

  it('has stretches that follow one another and cover all of it', () => {
    const parts = laneStretches(exampleLane(60_000));
    expect(parts[0]?.startMs).toBe(0);
    expect(parts.at(-1)?.endMs).toBe(60_000);
    parts.forEach(({ startMs }, i) => {
      if (i > 0) expect(startMs).toBe(parts[i - 1]?.endMs);
    });
  });
});

describe('a session that was cut off', () => {
  it('is closed with what reached the disk', () => {
    const lanes = exampleLanes(20_000);
    const begun = { ...exampleRecord(1, exampleLanes(0)), endedAt: null };
    const closed = closeAsRecovered(begun, lanes, []);
    expect(closed).toMatchObject({ recovered: true, endedAt: null, listenedMs: 20_000 - 500 });
    expect(closed.gaps).toEqual([
      { startMs: 5_500, endMs: 5_750, cause: 'paused' },
      { startMs: 15_500, endMs: 15_750, cause: 'paused' },
    ]);
    expect(closed.summary.voice).toEqual(summarizeLane(lanes.voice));
  });

  it('keeps the last longer listen that its record told of', () => {
    const lanes = exampleLanes(20_000);
    const begun = { ...exampleRecord(1, exampleLanes(0)), endedAt: null };
    const span = { startMs: 1_000, endMs: 18_000 };
    const listen = { span, speechMs: 14_000, llr: 1.5, confidence: 0.82, verdict: 'AUTHENTIC' } as const;
    const { voice, face } = begun.summary;
    const closed = closeAsRecovered({ ...begun, summary: { voice: { ...voice, listen }, face } }, lanes, []);
    expect(closed.summary.voice).toEqual({ ...summarizeLane(lanes.voice), listen });
  });
});
