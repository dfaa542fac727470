import { EncodedPacket } from 'mediabunny';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Muxer } from './muxer.js';
import { recover } from './recover.js';
import type { Piece } from './salvage.js';

/** A file of the private file system, in memory. `stuck` is one that cannot be written. */
class MemoryFile {
  readonly kind = 'file';
  stuck = false;
  open = 0;
  name: string;
  data: Uint8Array<ArrayBuffer>;

  constructor(name: string, data: Uint8Array<ArrayBuffer>) {
    this.name = name;
    this.data = data;
  }

  async createSyncAccessHandle() {
    this.open++;
    return {
      getSize: () => this.data.length,
      read: (into: Uint8Array, { at }: { at: number }) => {
        const part = this.data.subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      truncate: (bytes: number) => {
        if (this.stuck) throw new DOMException('No room.', 'QuotaExceededError');
        this.data = this.data.slice(0, bytes);
      },
      write: (bytes: Uint8Array, { at }: { at: number }) => this.data.set(bytes, at),
      flush: () => undefined,
      close: () => {
        this.open--;
      },
    };
  }

  async move(name: string): Promise<void> {
    this.name = name;
  }

  async getFile(): Promise<File> {
    return new File([this.data], this.name);
  }
}

const folder: { files: MemoryFile[] } = { files: [] };

/** Two seconds of sound, cut off before the end was written. */
async function cutOff(): Promise<Uint8Array<ArrayBuffer>> {
  let data = new Uint8Array(0);
  const write = ({ data: piece, position }: Piece): void => {
    const longer = new Uint8Array(Math.max(data.length, position + piece.length));
    longer.set(data);
    longer.set(piece, position);
    data = longer;
  };
  const onError = (thrown: unknown): never => {
    throw thrown;
  };
  const muxer = await Muxer.start({ writable: new WritableStream({ write }), sound: true, picture: null, onError });
  const meta = { decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 } };
  for (let atMs = 0; atMs < 2_000; atMs += 20)
    muxer.sound(new EncodedPacket(new Uint8Array(80).fill(7), 'key', atMs / 1000, 0.02), meta);
  await muxer.settled();
  return data;
}

beforeEach(() => {
  const session = {
    kind: 'directory',
    values: async function* () {
      yield* folder.files;
    },
  };
  const recordings = {
    entries: async function* () {
      yield ['a', session];
    },
  };
  const root = { getDirectoryHandle: async () => recordings };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
});
afterEach(() => void vi.unstubAllGlobals());

test('one file that cannot be made whole is said and kept, and those beside it are made whole', async () => {
  const [stuck, other] = [
    new MemoryFile('media-0.webm.part', await cutOff()),
    new MemoryFile('media-9000.webm.part', await cutOff()),
  ];
  stuck.stuck = true;
  const before = stuck.data;
  folder.files = [stuck, other];
  const [found, ...more] = await recover(['a'], []);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ id: 'a', mended: ['media-9000.webm'], error: { code: 'recording-failed' } });
  expect(found?.media.map(({ name, startMs }) => [name, startMs])).toEqual([['media-9000.webm', 9_000]]);
  expect(stuck).toMatchObject({ name: 'media-0.webm.part', data: before, open: 0 });

  // The next time there is room.
  stuck.stuck = false;
  const [next] = await recover([], []);
  expect(next?.error).toBeUndefined();
  expect(next?.media.map(({ name }) => name)).toEqual(['media-0.webm', 'media-9000.webm']);
  expect(next?.media[0]?.durationMs).toBeGreaterThan(1_900);
});

test('of a session that runs nothing is touched', async () => {
  const part = new MemoryFile('media-0.webm.part', await cutOff());
  folder.files = [part];
  expect(await recover([], ['a'])).toEqual([]);
  expect(part.name).toBe('media-0.webm.part');
});
