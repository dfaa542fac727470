import { spawn } from 'node:child_process';

/** Whether somebody sits before a screen that a browser can open on. */
function hasDesktop() {
  if (process.env.CI || process.env.BROWSER === 'none' || !process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens the address in the user's browser when there is a desktop. The printed address serves where this fails.
 * @param {string} url
 */
export function openBrowser(url) {
  if (!hasDesktop()) return;
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
