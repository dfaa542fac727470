import { BlobSource, EncodedPacket, EncodedPacketSink, Input, WEBM } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { Muxer } from './muxer.js';
import { readMedia } from './read-media.js';
import { type Piece, salvage } from './salvage.js';

const SOUND_MS = 20;
const PICTURE_MS = 40;
const KEY_MS = 1_000;

const SOUND_META: EncodedAudioChunkMetadata = {
  decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 },
};
const PICTURE_META: EncodedVideoChunkMetadata = {
  decoderConfig: { codec: 'vp09.00.31.08', codedWidth: 640, codedHeight: 480 },
};

/** A file in memory, written in place. */
class MemoryFile {
  data = new Uint8Array(0);
  readonly writable = new WritableStream<Piece>({ write: (piece) => this.put(piece) });

  put({ data, position }: Piece): void {
    if (position + data.length > this.data.length) {
      const longer = new Uint8Array(position + data.length);
      longer.set(this.data);
      this.data = longer;
    }
    this.data.set(data, position);
  }
}

/** Seeded, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sound and, where wanted, a picture of that length; the last of the packets stay with the muxer unless it is finished. */
async function record(file: MemoryFile, lengthMs: number, picture: boolean, finish: boolean): Promise<void> {
  const next = random(7);
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => Math.floor(next() * 256));
  const failures: unknown[] = [];
  const muxer = await Muxer.start({
    writable: file.writable,
    sound: true,
    picture: picture ? 'vp9' : null,
    onError: (thrown) => failures.push(thrown),
  });
  for (let atMs = 0; atMs < lengthMs; atMs += SOUND_MS) {
    muxer.sound(new EncodedPacket(bytes(80), 'key', atMs / 1000, SOUND_MS / 1000), SOUND_META);
    if (!picture || atMs % PICTURE_MS !== 0) continue;
    const type = atMs % KEY_MS === 0 ? 'key' : 'delta';
    muxer.picture(new EncodedPacket(bytes(900), type, atMs / 1000, PICTURE_MS / 1000), PICTURE_META);
  }
  if (finish) await muxer.finish();
  else await muxer.settled();
  expect(failures).toEqual([]);
}

/** The first bytes of a file, made whole; null when there is nothing in them. */
function mended(file: MemoryFile, bytes = file.data.length): Blob | null {
  const cut = new MemoryFile();
  cut.data = file.data.slice(0, bytes);
  const found = salvage({
    bytes: cut.data.length,
    read: (at, count) => cut.data.subarray(at, at + count),
  });
  if (found === null) return null;
  for (const piece of found.pieces) cut.put(piece);
  return new Blob([cut.data.subarray(0, found.bytes)]);
}

describe.each([false, true])('a WebM file that is being written (picture: %s)', (picture) => {
  const LENGTH_MS = 10_000;

  it('is whole when it is finished, with its length', async () => {
    const file = new MemoryFile();
    await record(file, LENGTH_MS, picture, true);
    const media = await readMedia(new Blob([file.data]));
    expect(Math.abs(media.durationMs - LENGTH_MS)).toBeLessThanOrEqual(PICTURE_MS);
    expect(media.mimeType).toContain(picture ? 'video/webm' : 'audio/webm');
  });

  it('holds what it was given, but for the last tenth of a second, at every moment', async () => {
    const file = new MemoryFile();
    await record(file, LENGTH_MS, picture, false);
    const found = mended(file);
    if (found === null) throw new Error('nothing was found');
    expect((await readMedia(found)).durationMs).toBeGreaterThan(LENGTH_MS - 100);
  });

  it('can be made whole wherever it was cut off', async () => {
    const file = new MemoryFile();
    await record(file, LENGTH_MS, picture, false);
    const next = random(11);
    const bytesPerMs = file.data.length / LENGTH_MS;
    for (let i = 0; i < 60; i++) {
      const bytes = 2_500 + Math.floor(next() * (file.data.length - 2_500));
      const found = mended(file, bytes);
      if (found === null) throw new Error(`nothing was found in the first ${bytes} bytes`);
      const { durationMs } = await readMedia(found);
      expect(durationMs, `${bytes} bytes`).toBeGreaterThan(bytes / bytesPerMs - 200);
      expect(durationMs, `${bytes} bytes`).toBeLessThan(bytes / bytesPerMs + 200);
      await readPackets(found);
    }
  });

  it('holds nothing before its first packet', async () => {
    const file = new MemoryFile();
    await record(file, LENGTH_MS, picture, false);
    for (const bytes of [0, 1, 40, 120]) expect(mended(file, bytes)).toBeNull();
  });

  it('is not harmed where it is whole already', async () => {
    const file = new MemoryFile();
    await record(file, LENGTH_MS, picture, true);
    const found = mended(file);
    if (found === null) throw new Error('nothing was found');
    expect((await readMedia(found)).durationMs).toBeCloseTo((await readMedia(new Blob([file.data]))).durationMs, -2);
  });
});

describe('salvage', () => {
  it('makes nothing of noise', () => {
    const next = random(3);
    for (let i = 0; i < 500; i++) {
      const noise = Uint8Array.from({ length: Math.floor(next() * 400) }, () => Math.floor(next() * 256));
      const file = { bytes: noise.length, read: (at: number, count: number) => noise.subarray(at, at + count) };
      expect(salvage(file)).toBeNull();
    }
  });
});

/** Every packet of every track can be read. */
async function readPackets(file: Blob): Promise<void> {
  const input = new Input({ source: new BlobSource(file), formats: [WEBM] });
  for (const track of await input.getTracks()) {
    let beforeS = Number.NEGATIVE_INFINITY;
    for await (const { timestamp, data } of new EncodedPacketSink(track).packets()) {
      expect(timestamp).toBeGreaterThan(beforeS);
      expect(data.length).toBeGreaterThan(0);
      beforeS = timestamp;
    }
    expect(beforeS).toBeGreaterThanOrEqual(0);
  }
  input.dispose();
}
