/** Media of sessions in the browser's private file system: `recordings/<session>/<name>`. */
import { BonaFideError } from '../contract/errors.js';

const FOLDER = 'recordings';

async function recordings(create: boolean): Promise<FileSystemDirectoryHandle> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
  } catch (thrown) {
    if (isMissing(thrown)) throw thrown;
    throw BonaFideError.wrap(thrown, 'media-unavailable', 'This browser has no file system for pages.');
  }
}

/** A handle to the file: its bytes are read when they are wanted. Null when it is not there. */
export async function openMedia(sessionId: string, name: string): Promise<File | null> {
  try {
    const folder = await (await recordings(false)).getDirectoryHandle(sessionId);
    return await (await folder.getFileHandle(name)).getFile();
  } catch (thrown) {
    if (isMissing(thrown) || isUnavailable(thrown)) return null;
    throw thrown;
  }
}

/** Writes it from a stream. Rejects `media-unavailable` or `storage-full`; nothing is left of it then. */
export async function writeMedia(sessionId: string, name: string, content: Blob): Promise<void> {
  try {
    const folder = await (await recordings(true)).getDirectoryHandle(sessionId, { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    await content.stream().pipeTo(await handle.createWritable());
  } catch (thrown) {
    await deleteMedia(sessionId, name).catch(() => undefined);
    if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') {
      throw BonaFideError.wrap(thrown, 'storage-full', 'The device has no room for the recording.');
    }
    throw BonaFideError.wrap(thrown, 'media-unavailable', 'The recording could not be written here.');
  }
}

/** One file, or with no name all files of a session. What is not there is no error. */
export async function deleteMedia(sessionId: string, name?: string): Promise<void> {
  try {
    const all = await recordings(false);
    if (name === undefined) await all.removeEntry(sessionId, { recursive: true });
    else await (await all.getDirectoryHandle(sessionId)).removeEntry(name);
  } catch (thrown) {
    if (!isMissing(thrown) && !isUnavailable(thrown)) throw thrown;
  }
}

export interface MediaFolder {
  readonly sessionId: string;
  readonly bytes: number;
}

/** Every session's media and their size. Empty where there is no file system. */
export async function mediaFolders(): Promise<readonly MediaFolder[]> {
  try {
    const found: MediaFolder[] = [];
    for await (const [sessionId, folder] of (await recordings(false)).entries()) {
      if (folder.kind !== 'directory') continue;
      let bytes = 0;
      for await (const handle of (folder as FileSystemDirectoryHandle).values()) {
        if (handle.kind === 'file') bytes += (await (handle as FileSystemFileHandle).getFile()).size;
      }
      found.push({ sessionId, bytes });
    }
    return found;
  } catch (thrown) {
    if (isMissing(thrown) || isUnavailable(thrown)) return [];
    throw thrown;
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'NotFoundError';
}

function isUnavailable(thrown: unknown): boolean {
  return thrown instanceof BonaFideError && thrown.code === 'media-unavailable';
}
