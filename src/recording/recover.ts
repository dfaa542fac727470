/** Finds recordings that were cut off and makes them playable. */
import type { MediaRef } from '../contract/record.js';
import type { RecoveredRecording } from '../contract/recording.js';
import { filesIn, MEND, PART, recordingsFolder, startOf } from './folders.js';
import { MediaFile } from './media-file.js';
import { readMedia, remux } from './remux.js';

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
  for (const file of await filesIn(folder)) {
    if (file.name.endsWith(MEND)) await folder.removeEntry(file.name).catch(() => undefined);
    if (!file.name.endsWith(PART)) continue;
    const name = await mend(folder, file);
    if (name !== null) mended.push(name);
  }
  if (mended.length === 0 && !listAnyway) return null;
  const media = await listMedia(folder);
  return media.length === 0 ? null : { id, media, mended };
}

/** The name that the file has now; null when it held nothing, or is being written by a tab that lives. */
async function mend(folder: FileSystemDirectoryHandle, part: FileSystemFileHandle): Promise<string | null> {
  if (!(await isFree(part))) return null;
  const name = part.name.slice(0, -PART.length);
  const copy = await MediaFile.create(folder, `${name}${MEND}`, false);
  const remuxed = await remux(await part.getFile(), copy.writable).catch(() => null);
  if (remuxed === null) {
    copy.close();
    await folder.removeEntry(`${name}${MEND}`);
    return keepOrRemove(folder, part, name);
  }
  await copy.finish(name);
  await folder.removeEntry(part.name);
  return name;
}

/** No copy could be made, perhaps for want of room: what can be played as it is stays so. */
async function keepOrRemove(
  folder: FileSystemDirectoryHandle,
  part: FileSystemFileHandle,
  name: string,
): Promise<string | null> {
  const readable = await readMedia(await part.getFile()).catch(() => null);
  if (readable === null || readable.durationMs === 0) {
    await folder.removeEntry(part.name);
    return null;
  }
  await (part as FileSystemFileHandle & { move(name: string): Promise<void> }).move(name);
  return name;
}

async function listMedia(folder: FileSystemDirectoryHandle): Promise<readonly MediaRef[]> {
  const media: MediaRef[] = [];
  for (const handle of await filesIn(folder)) {
    const startMs = startOf(handle.name);
    if (startMs === null) continue;
    const file = await handle.getFile();
    const read = await readMedia(file).catch(() => null);
    if (read !== null) media.push({ name: handle.name, bytes: file.size, sha256: null, startMs, ...read });
  }
  return media.sort((a, b) => a.startMs - b.startMs);
}

/** A tab that writes holds the file; one that was killed holds nothing. */
async function isFree(file: FileSystemFileHandle): Promise<boolean> {
  try {
    (await file.createSyncAccessHandle()).close();
    return true;
  } catch {
    return false;
  }
}
