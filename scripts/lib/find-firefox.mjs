import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

const names = ['firefox-esr', 'firefox'];
const elsewhere = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((folder) => {
    const base = process.env[folder];
    return base === undefined ? [] : [join(base, 'Mozilla Firefox', 'firefox.exe')];
  }),
};

/**
 * The installed Firefox: `FIREFOX_PATH` first, then the PATH, then the places where installers put it.
 * @returns {string | undefined} the executable's path
 */
export function findFirefox() {
  return findProgram(names, { variable: 'FIREFOX_PATH', elsewhere });
}

/**
 * PulseAudio with its tools, by which a Firefox without any sound card hears a file.
 * @returns {boolean}
 */
export function hasPulseAudio() {
  return ['pulseaudio', 'pactl', 'paplay'].every((name) => findProgram([name]) !== undefined);
}
