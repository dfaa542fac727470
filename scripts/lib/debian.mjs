import { existsSync } from 'node:fs';
import { run } from './process.mjs';

/** @type {Promise<unknown> | undefined} */
let listed;

/**
 * Installs Debian packages where this process may: root on Debian or one of its children.
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installByApt(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write(`Installing ${packages.join(', ')} (apt-get)\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  listed ??= run('apt-get', ['update', '-q'], { quiet: true, env });
  await listed;
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    quiet: true,
    env,
  });
  if (code !== 0) process.stderr.write(output);
  return code === 0;
}
