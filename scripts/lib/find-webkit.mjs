import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

/** Debian's packages of it: WebKitGTK with its driver, and a screen for it. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/**
 * WebKitGTK's own small browser, its driver, and a screen that nobody looks at.
 * @returns {{ driver: string, browser: string, screen: string } | undefined} the executables' paths
 */
export function findWebKit() {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  const browser = findMiniBrowser();
  return driver === undefined || screen === undefined || browser === undefined
    ? undefined
    : { driver, browser, screen };
}

/** It lies beside the library, in the folder of the machine's architecture, and on no PATH. */
function findMiniBrowser() {
  return ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => existsSync(path));
}
