/** Pictures and the frames of videos, decoded for the evaluator. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../faces/pixels.js';

const VIDEO = new Set(['.mp4', '.webm', '.mov', '.mkv', '.avi', '.m4v', '.ogv']);
/** As often as the page judges. */
const FRAMES_PER_SECOND = 5;
const NEEDS_FFMPEG = 'ffmpeg is not installed, and videos need it (Debian: apt install ffmpeg).';

export function isVideo(path: string): boolean {
  return VIDEO.has(extname(path).toLowerCase());
}

/** A jpeg, png or webp file, upright; rejects with the file's name when it cannot be read. */
export async function readPicture(path: string): Promise<Picture> {
  try {
    const bytes = await readFile(path);
    const { data, info } = await sharp(bytes)
      .rotate()
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.channels === 1) return { width: info.width, height: info.height, channels: 3, data: spread(data) };
    return { width: info.width, height: info.height, channels: 3, data };
  } catch (cause) {
    throw new Error(`The picture cannot be read: ${path}.`, { cause });
  }
}

function spread(grey: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: grey.length * 3 }, (_, i) => grey[Math.floor(i / 3)] as number);
}

/** Frames of a video in order, five a second unless said otherwise; at most `limit`. Needs ffmpeg. */
export async function* readFrames(
  path: string,
  limit: number,
  framesPerSecond = FRAMES_PER_SECOND,
): AsyncGenerator<Picture> {
  const args = ['-v', 'error', '-nostdin', '-threads', '1', '-i', path, '-vf', `fps=${framesPerSecond}`];
  const child = spawn('ffmpeg', [...args, '-frames:v', String(limit), '-f', 'image2pipe', '-c:v', 'ppm', 'pipe:1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () => reject(new Error(NEEDS_FFMPEG)));
    child.on('close', resolve);
  });
  ended.catch(() => undefined);
  let waiting: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of child.stdout) {
      waiting = Buffer.concat([waiting, chunk as Buffer]);
      for (let next = takePpm(waiting); next !== null; next = takePpm(waiting)) {
        waiting = waiting.subarray(next.length);
        yield next.picture;
      }
    }
    if ((await ended) !== 0) throw new Error(`The video cannot be read: ${path}. ${errors.trim()}`);
  } finally {
    child.kill();
  }
}

/** How long a video is. Rejects with the file's name when it does not say. Needs ffprobe, which comes with ffmpeg. */
export async function secondsOf(path: string): Promise<number> {
  const seconds = Number.parseFloat(await probe(path, 'format=duration'));
  if (seconds > 0) return seconds;
  throw new Error(`The video does not say how long it is: ${path}.`);
}

export interface Film {
  readonly framesPerSecond: number;
  readonly hasSound: boolean;
}

/** What a video is made of. Rejects with the file's name when it holds no picture. Needs ffprobe. */
export async function filmOf(path: string): Promise<Film> {
  const streams = (await probe(path, 'stream=codec_type,avg_frame_rate')).split('\n').map((line) => line.split(','));
  const [, rate] = streams.find(([type]) => type === 'video') ?? [];
  const [frames, seconds] = (rate ?? '').split('/').map(Number) as [number, number];
  if (!(frames / seconds > 0)) throw new Error(`The video does not say how many frames it has a second: ${path}.`);
  return { framesPerSecond: frames / seconds, hasSound: streams.some(([type]) => type === 'audio') };
}

/** What ffprobe says of `entries`, one stream a line, its values between commas. */
function probe(path: string, entries: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['-v', 'error', '-show_entries', entries, '-of', 'csv=p=0', path];
    const child = spawn('ffprobe', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', () => reject(new Error(NEEDS_FFMPEG)));
    child.on('close', () => resolve(said));
  });
}

/** The first whole picture of a stream of binary PPMs, and how many bytes it took; null while it is not all there. */
export function takePpm(bytes: Buffer): { readonly picture: Picture; readonly length: number } | null {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  if (head === null) return null;
  const width = Number(head[1]);
  const height = Number(head[2]);
  const length = head[0].length + width * height * 3;
  if (bytes.length < length) return null;
  return { picture: { width, height, channels: 3, data: bytes.subarray(head[0].length, length) }, length };
}
