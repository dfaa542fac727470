import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const elsewhere = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((folder) => {
    const base = process.env[folder];
    return base === undefined ? [] : [join(base, 'Mozilla Firefox', 'firefox.exe')];
  }),
};

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} wanted */
function onPath(wanted) {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));
}

/**
 * The installed Firefox: `FIREFOX_PATH` first, then the PATH, then the places where installers put it.
 * @returns {string | undefined} the executable's path
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  return [...onPath(names), ...(elsewhere[process.platform] ?? [])].find(runs);
}

/**
 * PulseAudio with its tools, by which a Firefox without any sound card hears a file.
 * @returns {boolean}
 */
export function hasPulseAudio() {
  return ['pulseaudio', 'pactl', 'paplay'].every((name) => onPath([name]).some(runs));
}
