/** Decoding and degrading by ffmpeg, which must be installed: one process for each step, nothing on disk. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { readWav, type Sound, writeWav } from './wav.js';

/** Reads any sound file. WAV needs no ffmpeg. Rejects with a message that says what to install, or which file is bad. */
export async function decodeFile(path: string): Promise<Sound> {
  if (path.toLowerCase().endsWith('.wav')) {
    const bytes = await readFile(path);
    try {
      return readWav(bytes);
    } catch {
      // An unusual kind of WAV: ffmpeg knows more of them.
    }
  }
  return readWav(await ffmpeg(['-i', path, ...TO_WAV]));
}

/** The first `seconds` of a film's sound from the film's own beginning, which its sound may come after; mono. Rejects where it has none. */
export async function decodeFilm(path: string, sampleRateHz: number, seconds: number): Promise<Sound> {
  const onTime = `aresample=${sampleRateHz}:async=1:first_pts=0`;
  return readWav(await ffmpeg(['-i', path, '-af', onTime, '-t', String(seconds), ...TO_WAV]));
}

/** Runs `sound` through a codec and back: `encode` are ffmpeg's output options, the container included. */
export async function throughCodec(sound: Sound, encode: readonly string[]): Promise<Sound> {
  const coded = await ffmpeg(['-f', 'wav', '-i', 'pipe:0', ...encode, 'pipe:1'], writeWav(sound));
  return readWav(await ffmpeg(['-i', 'pipe:0', ...TO_WAV], coded));
}

const TO_WAV = ['-map', '0:a:0', '-ac', '1', '-c:a', 'pcm_f32le', '-f', 'wav', 'pipe:1'];

function ffmpeg(args: readonly string[], input?: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-v', 'error', '-nostdin', '-threads', '1', ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => {
      const why = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      reject(
        why
          ? new Error('ffmpeg is not installed. Install it (Debian: apt install ffmpeg; macOS: brew install ffmpeg).')
          : cause,
      );
    });
    child.on('close', (code) => {
      if (code === 0) resolve(new Uint8Array(Buffer.concat(out)));
      else reject(new Error(`ffmpeg ${args.join(' ')}: ${Buffer.concat(errors).toString().trim() || `exit ${code}`}`));
    });
    // A decoder may stop reading before the end of its input; its exit code tells.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
