/**
 * The sounds that the journeys play, made into .cache/fixtures/ at test time and never committed:
 *   spoof.wav     synthesized here (CMU Flite)
 *   bonafide.wav  people reading, from Debian's pocketsphinx-testdata (LibriVox, public domain); no root needed
 *   long.wav      spoof.wav over and over, ten minutes and more
 *   silence.wav   digital silence
 *   clip.*        spoof.wav in the formats that people have, by ffmpeg, one of them cut short
 *   face.png      a real face: an astronaut's portrait (NASA, public domain), out of PyPI's scikit-image
 *   face.*        films of that face by ffmpeg, with the sound of spoof.wav or without, two of them cut short, one damaged
 *   face-720p.*   the same at 1280x720 and 30 frames a second, for the bench alone
 * Returns what could not be made and why; the journeys that need it say so and are counted as skipped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './process.mjs';
import { speak } from './speak.mjs';
import { concatenate, readWav, writeWav } from './wav.mjs';

export const fixturesFolder = join(root, '.cache/fixtures');

const SENTENCES = [
  'The birch canoe slid on the smooth planks, and the sheet was glued to the dark blue background.',
  'It is easy to tell the depth of a well when somebody drops a stone into the water.',
  'These days a chicken leg is a rare dish, and rice is often served in round bowls.',
  'The juice of lemons makes fine punch, and the box was thrown beside the parked truck.',
];

const LONG_SECONDS = 600;

const ENCODINGS = {
  'clip.wav': ['-ar', '44100', '-ac', '2'],
  'clip.mp3': ['-codec:a', 'libmp3lame', '-b:a', '128k', '-ar', '44100'],
  'clip.flac': ['-codec:a', 'flac'],
  'clip.ogg': ['-codec:a', 'libvorbis', '-ar', '44100'],
  'clip.m4a': ['-codec:a', 'aac', '-b:a', '128k', '-ar', '44100'],
  'clip.webm': ['-codec:a', 'libopus', '-b:a', '96k', '-ar', '48000'],
};

const at = (name) => join(fixturesFolder, name);

const scriptMs = statSync(fileURLToPath(import.meta.url)).mtimeMs;

/** @param {string} name */
function isFresh(name) {
  return existsSync(at(name)) && statSync(at(name)).mtimeMs >= scriptMs;
}

/** @returns {Promise<{ missing: { what: string, why: string }[] }>} */
export async function makeFixtures() {
  mkdirSync(fixturesFolder, { recursive: true });
  const missing = [];
  await makeSpoof();
  if (!isFresh('silence.wav')) {
    writeFileSync(at('silence.wav'), writeWav({ sampleRateHz: 16_000, samples: new Int16Array(16_000 * 10) }));
  }
  for (const [what, make] of Object.entries({
    'bonafide.wav': makeBonafide,
    'clip.*': makeEncodings,
    'face.*': makeFaces,
  })) {
    const why = await make();
    if (why !== null) missing.push({ what, why });
  }
  return { missing };
}

async function makeSpoof() {
  if (isFresh('spoof.wav')) return;
  const parts = [];
  for (const [i, sentence] of SENTENCES.entries()) {
    await speak(sentence, 'slt', at(`sentence-${i}.wav`));
    parts.push(readWav(readFileSync(at(`sentence-${i}.wav`))));
    rmSync(at(`sentence-${i}.wav`));
  }
  const once = concatenate(parts);
  const times = Math.ceil((LONG_SECONDS * once.sampleRateHz) / once.samples.length);
  writeFileSync(at('long.wav'), writeWav(concatenate(Array.from({ length: times }, () => once))));
  writeFileSync(at('spoof.wav'), writeWav(once));
}

/** @returns {Promise<string | null>} why it could not be made */
async function makeBonafide() {
  if (isFresh('bonafide.wav')) return null;
  const folder = at('package');
  mkdirSync(folder, { recursive: true });
  const got = await fetchPackage(folder);
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (file === undefined) return `apt-get download pocketsphinx-testdata: ${got.output.trim().split('\n').at(-1)}`;
  const unpacked = await run('dpkg-deb', ['-x', join(folder, file), folder], { quiet: true });
  if (unpacked.code !== 0) return `dpkg-deb: ${unpacked.output.trim()}`;
  const sentences = join(folder, 'usr/share/pocketsphinx/test/data/librivox');
  const wavs = readdirSync(sentences)
    .filter((name) => name.endsWith('.wav'))
    .sort();
  const parts = wavs.map((name) => readWav(readFileSync(join(sentences, name))));
  writeFileSync(at('bonafide.wav'), writeWav(concatenate(parts)));
  rmSync(folder, { recursive: true });
  return null;
}

async function fetchPackage(folder) {
  const download = () => run('apt-get', ['download', '-q', 'pocketsphinx-testdata'], { quiet: true, cwd: folder });
  const first = await download();
  if (first.code === 0 || process.getuid?.() !== 0) return first;
  await run('apt-get', ['update', '-q'], { quiet: true });
  return download();
}

/** @returns {Promise<string | null>} why they could not be made */
async function makeEncodings() {
  if (isFresh('clip-cut.m4a')) return null;
  const ffmpeg = (...args) => run('ffmpeg', ['-y', '-v', 'error', ...args], { quiet: true });
  for (const [name, options] of Object.entries(ENCODINGS)) {
    const { code, output } = await ffmpeg('-i', at('spoof.wav'), ...options, at(name));
    if (code !== 0) return `ffmpeg: ${output.trim()}`;
  }
  const picture = ['-f', 'lavfi', '-i', 'testsrc=size=160x120:rate=10'];
  const film = await ffmpeg(
    '-i',
    at('spoof.wav'),
    ...picture,
    '-shortest',
    '-c:v',
    'mpeg4',
    '-c:a',
    'aac',
    at('clip.mp4'),
  );
  if (film.code !== 0) return `ffmpeg: ${film.output.trim()}`;
  const silentFilm = await ffmpeg(...picture, '-t', '2', '-c:v', 'mpeg4', at('no-sound.mp4'));
  if (silentFilm.code !== 0) return `ffmpeg: ${silentFilm.output.trim()}`;
  // Its index comes last, so what is left cannot be opened.
  const whole = readFileSync(at('clip.m4a'));
  writeFileSync(at('clip-cut.m4a'), whole.subarray(0, Math.floor(whole.length * 0.6)));
  return null;
}

const PORTRAIT = 'skimage/data/astronaut.png';
/** The face, small enough for a busy machine, moved a little from frame to frame. */
const PANNED = 'scale=640:640,crop=640:360:0:40+8*sin(3*t)';
const FILMS = {
  // What Chromium's fake camera plays, over and over.
  'face.mjpeg': ['-r', '10', '-pix_fmt', 'yuvj420p', '-q:v', '3', '-an'],
  'face.mp4': ['-r', '10', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  'face.mov': ['-r', '10', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  'face.webm': ['-r', '10', '-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus'],
  'face-silent.mp4': ['-r', '10', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-an'],
};
const FILM_SECONDS = 5;

/** @returns {Promise<string | null>} why they could not be made */
async function makeFaces() {
  if (isFresh('face-damaged.mp4')) return null;
  const why = await fetchPortrait();
  if (why !== null) return why;
  for (const [name, options] of Object.entries(FILMS)) {
    const inputs = ['-loop', '1', '-i', at('face.png'), '-i', at('spoof.wav'), '-t', String(FILM_SECONDS)];
    const { code, output } = await run(
      'ffmpeg',
      ['-y', '-v', 'error', ...inputs, '-vf', PANNED, ...options, at(name)],
      { quiet: true },
    );
    if (code !== 0) return `ffmpeg: ${output.trim()}`;
  }
  const whole = readFileSync(at('face-silent.mp4'));
  // Its index comes last: what is left cannot be opened.
  writeFileSync(at('face-cut.mp4'), whole.subarray(0, Math.floor(whole.length * 0.6)));
  const moved = [
    '-y',
    '-v',
    'error',
    '-i',
    at('face.mp4'),
    '-c',
    'copy',
    '-movflags',
    '+faststart',
    at('face-index.mp4'),
  ];
  const { code, output } = await run('ffmpeg', moved, { quiet: true });
  if (code !== 0) return `ffmpeg: ${output.trim()}`;
  // Its index comes first: it opens, and then there is nothing more.
  const indexed = readFileSync(at('face-index.mp4'));
  rmSync(at('face-index.mp4'));
  writeFileSync(at('face-cut-late.mp4'), indexed.subarray(0, Math.floor(indexed.length * 0.6)));
  // Every 50th byte of the middle of its pictures and sounds is another.
  const damaged = Buffer.from(indexed);
  for (let i = Math.floor(damaged.length * 0.4); i < damaged.length * 0.8; i += 50) {
    damaged.writeUInt8(damaged.readUInt8(i) ^ 0x5a, i);
  }
  writeFileSync(at('face-damaged.mp4'), damaged);
  return null;
}

/** A camera's picture and a film with sound, as large and as quick as those of most calls. */
const LARGE = 'scale=1280:1280,crop=1280:720:0:80+16*sin(3*t)';
const LARGE_FILMS = {
  'face-720p.mjpeg': { seconds: 5, options: ['-pix_fmt', 'yuvj420p', '-q:v', '3', '-an'] },
  'face-720p.mp4': {
    seconds: 30,
    options: ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  },
};

/**
 * Makes what only the bench plays; throws when it cannot.
 * @returns {Promise<{ camera: string, film: string, portrait: string }>} paths
 */
export async function makeLargeFilms() {
  await makeFixtures();
  const why = await fetchPortrait();
  if (why !== null) throw new Error(`There is no face to measure on: ${why}`);
  for (const [name, { seconds, options }] of Object.entries(LARGE_FILMS)) {
    if (isFresh(name)) continue;
    const inputs = [
      '-framerate',
      '30',
      '-loop',
      '1',
      '-i',
      at('face.png'),
      '-stream_loop',
      '-1',
      '-i',
      at('spoof.wav'),
    ];
    const made = ['-t', String(seconds), '-vf', LARGE, '-r', '30', ...options, at(name)];
    const { code, output } = await run('ffmpeg', ['-y', '-v', 'error', ...inputs, ...made], { quiet: true });
    if (code !== 0) throw new Error(`ffmpeg: ${output.trim()}`);
  }
  return { camera: at('face-720p.mjpeg'), film: at('face-720p.mp4'), portrait: at('face.png') };
}

/** @returns {Promise<string | null>} why it could not be had */
async function fetchPortrait() {
  if (existsSync(at('face.png'))) return null;
  const folder = at('wheel');
  mkdirSync(folder, { recursive: true });
  const options = ['--no-deps', '--only-binary=:all:', '-q', '-d', folder, 'scikit-image'];
  const got = await run('python3', ['-m', 'pip', 'download', ...options], { quiet: true });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) return `pip download scikit-image: ${got.output.trim().split('\n').at(-1)}`;
  const script = 'import sys, zipfile; open(sys.argv[2], "wb").write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[3]))';
  const unpacked = await run('python3', ['-c', script, join(folder, wheel), at('face.png'), PORTRAIT], { quiet: true });
  rmSync(folder, { recursive: true });
  return unpacked.code === 0 ? null : `python3: ${unpacked.output.trim().split('\n').at(-1)}`;
}
