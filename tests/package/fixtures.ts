/** Projects of a user's own, each with the packed tarball installed as a user would. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../structure/sources.js';

const packed = join(root, '.cache/package');

export function tarball(): string {
  const name = existsSync(packed) ? readdirSync(packed).find((file) => file.endsWith('.tgz')) : undefined;
  if (name === undefined) throw new Error('There is no tarball: run `npm run pack` first.');
  return join(packed, name);
}

const made: string[] = [];

/**
 * An empty project with the package installed, and these files. `within` is the folder that it is made in: below the
 * project's own, it finds the frameworks that are installed there.
 */
export function project(files: Readonly<Record<string, string>>, within: string = tmpdir()): string {
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(join(within, 'bona-fide-project-'));
  made.push(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  const npm = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', tarball()];
  execFileSync('npm', npm, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Where the installed package lies in a project. */
export const installed = (folder: string): string => join(folder, 'node_modules/bona-fide');

export function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** Builds a project with the Vite that builds the app. */
export function viteBuild(folder: string): void {
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
    stdio: 'pipe',
  });
}

export function removeProjects(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
