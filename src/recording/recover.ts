/** Finds recordings that were cut off and makes them playable. */
import { BonaFideError, type ErrorData } from '../contract/errors.js';
import type { MediaRef } from '../contract/record.js';
import type { RecoveredRecording } from '../contract/recording.js';
import { filesIn, type MovableFile, PART, recordingsFolder, startOf } from './folders.js';
import { readMedia } from './read-media.js';
import { salvage } from './salvage.js';

export async function recover(
  unfinished: readonly string[],
  running: readonly string[],
): Promise<readonly RecoveredRecording[]> {
  const recordings = await recordingsFolder();
  const found: RecoveredRecording[] = [];
  for await (const [id, folder] of recordings.entries()) {
    if (folder.kind !== 'directory' || running.includes(id)) continue;
    const recovered = await recoverFolder(id, folder as FileSystemDirectoryHandle, unfinished.includes(id));
    if (recovered !== null) found.push(recovered);
  }
  return found;
}

async function recoverFolder(
  id: string,
  folder: FileSystemDirectoryHandle,
  listAnyway: boolean,
): Promise<RecoveredRecording | null> {
  const mended: string[] = [];
  let error: ErrorData | null = null;
  for (const file of await filesIn(folder)) {
    if (!file.name.endsWith(PART)) continue;
    try {
      const name = await mend(folder, file);
      if (name !== null) mended.push(name);
    } catch (thrown) {
      // It is left as it is, and those beside it are mended all the same.
      error = BonaFideError.wrap(thrown, 'recording-failed', 'It could not be made whole.').toData();
    }
  }
  if (mended.length === 0 && error === null && !listAnyway) return null;
  const media = await listMedia(folder);
  if (error !== null) return { id, media, mended, error };
  return media.length === 0 ? null : { id, media, mended };
}

/** The name that the file has now; null when it held nothing, or is being written by a tab that lives. Takes no room. */
export async function mend(folder: FileSystemDirectoryHandle, part: FileSystemFileHandle): Promise<string | null> {
  const handle = await openUnlessHeld(part);
  if (handle === null) return null;
  let salvaged: ReturnType<typeof salvage>;
  try {
    salvaged = salvage({
      bytes: handle.getSize(),
      read(at, count) {
        const bytes = new Uint8Array(count);
        return bytes.subarray(0, handle.read(bytes, { at }));
      },
    });
  } catch (thrown) {
    handle.close();
    throw thrown;
  }
  if (salvaged === null) {
    handle.close();
    await folder.removeEntry(part.name);
    return null;
  }
  try {
    handle.truncate(salvaged.bytes);
    for (const { data, position } of salvaged.pieces) handle.write(data, { at: position });
    handle.flush();
  } finally {
    handle.close();
  }
  const name = part.name.slice(0, -PART.length);
  await (part as MovableFile).move(name);
  return name;
}

async function listMedia(folder: FileSystemDirectoryHandle): Promise<readonly MediaRef[]> {
  const media: MediaRef[] = [];
  for (const handle of await filesIn(folder)) {
    const found = await mediaOf(handle);
    if (found !== null) media.push(found);
  }
  return media.sort((a, b) => a.startMs - b.startMs);
}

/** Null for a file that is not whole, or none of ours. */
export async function mediaOf(handle: FileSystemFileHandle): Promise<MediaRef | null> {
  const startMs = startOf(handle.name);
  if (startMs === null) return null;
  const file = await handle.getFile();
  const read = await readMedia(file).catch(() => null);
  return read === null ? null : { name: handle.name, bytes: file.size, sha256: null, startMs, ...read };
}

/** A tab that writes holds the file; one that was killed holds nothing. */
function openUnlessHeld(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle | null> {
  return file.createSyncAccessHandle().catch(() => null);
}
