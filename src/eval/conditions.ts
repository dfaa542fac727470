/** The conditions that a detector meets outside the studio, each made from the clean clip; seeded, so that runs agree. */
import { throughCodec } from './ffmpeg.js';
import { addNoise, addReverberation, createRandom } from './degrade.js';
import type { Sound } from './wav.js';

export interface Condition {
  readonly name: string;
  readonly what: string;
  /** `seed` differs between clips and not between runs. */
  apply(sound: Sound, seed: number): Promise<Sound> | Sound;
}

export const CONDITIONS: readonly Condition[] = [
  {
    name: 'telephone',
    what: '8 kHz, 300 to 3400 Hz, mu-law (G.711)',
    apply: (sound) =>
      throughCodec(sound, [
        '-af',
        'highpass=f=300:p=2,lowpass=f=3400:p=2',
        '-ar',
        '8000',
        '-c:a',
        'pcm_mulaw',
        '-f',
        'wav',
      ]),
  },
  {
    name: 'opus-12k',
    what: 'Opus at 12 kbit/s, voice mode',
    apply: (sound) =>
      throughCodec(sound, ['-ar', '48000', '-c:a', 'libopus', '-b:a', '12k', '-application', 'voip', '-f', 'ogg']),
  },
  {
    name: 'mp3-64k',
    what: 'MP3 at 64 kbit/s',
    apply: (sound) => throughCodec(sound, ['-c:a', 'libmp3lame', '-b:a', '64k', '-f', 'mp3']),
  },
  {
    name: 'white-10db',
    what: 'white noise at 10 dB SNR',
    apply: (sound, seed) => addNoise(sound, 10, 'white', createRandom(seed)),
  },
  {
    name: 'pink-10db',
    what: 'pink noise at 10 dB SNR',
    apply: (sound, seed) => addNoise(sound, 10, 'pink', createRandom(seed)),
  },
  {
    name: 'reverberation',
    what: 'a room with RT60 of 0.5 s, direct sound 3 dB above the rest',
    apply: (sound, seed) => addReverberation(sound, { rt60S: 0.5, directToReverberantDb: 3 }, createRandom(seed)),
  },
];

/** Amounts of speech at which each clean clip is judged as well, s, ascending. */
export const SPEECH_SECONDS = [1, 1.5, 2, 4] as const;
