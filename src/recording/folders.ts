/** Where recordings lie in OPFS, and what their names say. */
import { BonaFideError } from '../contract/errors.js';
import { RECORDINGS_FOLDER } from '../contract/recording.js';

/** Being written; a file of this name belongs to a living recording or was cut off. */
export const PART = '.part';
const FILE = /^media-(\d+)\.webm$/;

/** File System: TypeScript's library does not list `move` yet. */
export interface MovableFile extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

/** Rejects `recording-unavailable` where the browser gives no private file system, as in some private windows. */
export async function recordingsFolder(): Promise<FileSystemDirectoryHandle> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(RECORDINGS_FOLDER, { create: true });
  } catch (thrown) {
    throw BonaFideError.wrap(thrown, 'recording-unavailable', 'This browser gives the page no place to keep files.');
  }
}

/** `startMs` is session time, rounded to whole ms. */
export function mediaName(startMs: number): string {
  return `media-${Math.round(startMs)}.webm`;
}

/** Session time of the first sample of a whole file, ms; null for any other name. */
export function startOf(name: string): number | null {
  const digits = FILE.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

export async function filesIn(folder: FileSystemDirectoryHandle): Promise<readonly FileSystemFileHandle[]> {
  const files: FileSystemFileHandle[] = [];
  for await (const entry of folder.values()) if (entry.kind === 'file') files.push(entry as FileSystemFileHandle);
  return files;
}
