/** A file of OPFS as the place that a muxer writes to; what was written survives the page being killed. */
import { BonaFideError } from '../contract/errors.js';
import type { MovableFile } from './folders.js';
import type { Piece } from './salvage.js';

/** What was written reaches the disk this often, should the device lose its power, ms. */
const FLUSH_MS = 1_000;

export class MediaFile {
  readonly #file: FileSystemFileHandle;
  readonly #handle: FileSystemSyncAccessHandle;
  readonly #timer: ReturnType<typeof setInterval>;
  #dirty = false;
  #closed = false;
  #bytes = 0;
  /** For a muxer; rejects `recording-full` when there is no room, `recording-failed` for anything else. */
  readonly writable: WritableStream<Piece>;

  private constructor(file: FileSystemFileHandle, handle: FileSystemSyncAccessHandle) {
    this.#file = file;
    this.#handle = handle;
    this.#timer = setInterval(() => this.#flush(), FLUSH_MS);
    this.writable = new WritableStream<Piece>({ write: (piece) => this.#write(piece) });
  }

  static async create(folder: FileSystemDirectoryHandle, name: string): Promise<MediaFile> {
    const file = await folder.getFileHandle(name, { create: true });
    const handle = await file.createSyncAccessHandle();
    handle.truncate(0);
    return new MediaFile(file, handle);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Closes the file and gives it its name. */
  async finish(name: string): Promise<void> {
    this.close();
    await (this.#file as MovableFile).move(name);
  }

  close(): void {
    if (this.#closed) return;
    this.#flush();
    this.#closed = true;
    clearInterval(this.#timer);
    this.#handle.close();
  }

  #write(piece: Piece): void {
    this.#put(piece);
    this.#dirty = true;
  }

  #put({ data, position }: Piece): void {
    try {
      const written = this.#handle.write(data, { at: position });
      if (written < data.byteLength)
        throw new DOMException('The file took less than it was given.', 'QuotaExceededError');
    } catch (thrown) {
      throw writeError(thrown);
    }
    this.#bytes = Math.max(this.#bytes, position + data.byteLength);
  }

  #flush(): void {
    if (!this.#dirty || this.#closed) return;
    this.#dirty = false;
    this.#handle.flush();
  }
}

function writeError(thrown: unknown): BonaFideError {
  return thrown instanceof DOMException && thrown.name === 'QuotaExceededError'
    ? fullError('the file system took no more')
    : BonaFideError.wrap(thrown, 'recording-failed', 'The recording could not be written.');
}

export function fullError(found: string): BonaFideError {
  return new BonaFideError('recording-full', 'There is no room left for the recording. The analysis goes on.', {
    found,
  });
}
