import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, npm, root } from './process.mjs';

/** @param {string} file */
function modifiedMs(file) {
  try {
    return statSync(join(root, file)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Ends with a clear word on a Node that is too old for the toolchain. */
export function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [foundMajor = 0, foundMinor = 0] = process.versions.node.split('.').map(Number);
  if (foundMajor > major || (foundMajor === major && foundMinor >= minor)) return;
  giveUp(`Bona Fide needs Node ${wanted} or newer; this is ${process.versions.node}. Get it from https://nodejs.org/.`);
}

/** Installs what the lockfile names when nothing is installed, or something older than the lockfile. */
export async function ensureInstalled() {
  if (modifiedMs('node_modules/.package-lock.json') >= modifiedMs('package-lock.json')) return;
  process.stdout.write('Installing dependencies (npm ci)\n');
  const { code } = await npm(['ci', '--include=dev', '--no-fund', '--no-audit']);
  if (code !== 0) giveUp('npm ci failed; its message is above. Check the network, then run the command again.');
}
