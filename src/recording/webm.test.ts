import { EncodedPacket } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { Muxer } from './muxer.js';
import { openEnds, type Piece } from './open-ended.js';
import { readMedia, remux } from './remux.js';

const SOUND_MS = 20;
const PICTURE_MS = 40;
const KEY_MS = 1_000;

const SOUND_META: EncodedAudioChunkMetadata = {
  decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 },
};
const PICTURE_META: EncodedVideoChunkMetadata = {
  decoderConfig: { codec: 'vp09.00.31.08', codedWidth: 640, codedHeight: 480 },
};

/** A file in memory, written in place; `at` is its content after each write. */
class MemoryFile {
  data = new Uint8Array(0);
  readonly sizes: number[] = [];
  readonly writable: WritableStream<Piece>;

  constructor(openEnded: boolean) {
    this.writable = new WritableStream<Piece>({
      write: (piece) => {
        this.#put(piece);
        if (openEnded) for (const end of openEnds(piece)) this.#put(end);
        this.sizes.push(this.data.length);
      },
    });
  }

  #put({ data, position }: Piece): void {
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

async function mended(cut: Uint8Array<ArrayBuffer>) {
  const file = new MemoryFile(false);
  const found = await remux(new Blob([cut]), file.writable);
  return found === null ? null : { ...found, data: file.data };
}

describe.each([false, true])('a WebM file that is being written (picture: %s)', (picture) => {
  const LENGTH_MS = 10_000;

  it('is whole when it is finished, with its length', async () => {
    const file = new MemoryFile(true);
    await record(file, LENGTH_MS, picture, true);
    const media = await readMedia(new Blob([file.data]));
    expect(media?.durationMs).toBeCloseTo(LENGTH_MS, -1);
    expect(media?.mimeType).toContain(picture ? 'video/webm' : 'audio/webm');
  });

  it('holds what it was given but for the last tenth of a second, at every moment', async () => {
    const file = new MemoryFile(true);
    await record(file, LENGTH_MS, picture, false);
    const found = await mended(file.data.slice());
    expect(found?.durationMs).toBeGreaterThan(LENGTH_MS - 100);
  });

  it('can be mended wherever it was cut off', async () => {
    const file = new MemoryFile(true);
    await record(file, LENGTH_MS, picture, false);
    const next = random(11);
    const bytesPerMs = file.data.length / LENGTH_MS;
    for (let i = 0; i < 40; i++) {
      const length = 2_000 + Math.floor(next() * (file.data.length - 2_000));
      const found = await mended(file.data.slice(0, length));
      if (found === null) throw new Error(`nothing was found in the first ${length} bytes`);
      expect(found.durationMs, `${length} bytes`).toBeGreaterThan(length / bytesPerMs - 1_000);
      expect((await readMedia(new Blob([found.data])))?.durationMs).toBeCloseTo(found.durationMs, -1);
    }
  });

  it('holds nothing before its first packet', async () => {
    const file = new MemoryFile(true);
    await record(file, LENGTH_MS, picture, false);
    for (const length of [0, 1, 40, 120]) expect(await mended(file.data.slice(0, length))).toBeNull();
  });
});

describe('openEnds', () => {
  it('leaves alone what only looks like a cluster', () => {
    expect(openEnds({ data: Uint8Array.of(0x1f, 0x43, 0xb6, 0x75, 0x40, 0, 0, 0, 3, 0xe7), position: 9 })).toEqual([]);
    expect(openEnds({ data: Uint8Array.of(0x1f, 0x43, 0xb6), position: 9 })).toEqual([]);
  });

  it('opens each cluster where it begins', () => {
    const start = [0x1f, 0x43, 0xb6, 0x75, 0x08, 0, 0, 0, 3, 0xe7, 0x81, 0x00];
    const data = Uint8Array.from([1, 2, ...start, ...start]);
    expect(openEnds({ data, position: 100 }).map(({ position }) => position)).toEqual([106, 118]);
    expect(openEnds({ data, position: 100 })[0]?.data).toEqual(Uint8Array.of(0x0f, 0xff, 0xff, 0xff, 0xff));
  });
});
