/** What of WebDriver (W3C, 2018) the tests need, over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findWebKit } from '../../scripts/lib/find-webkit.mjs';
import { expect } from 'vitest';
import { freePort } from '../support/free-port.js';

/** The key under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of the page, as WebDriver names it. */
export type WebElement = Readonly<Record<typeof ELEMENT, string>>;

export interface WebKit {
  goto(url: string): Promise<void>;
  /** Runs the body of an async function of `args` in the page, and waits for what it returns. Rejects when it throws, or takes a minute. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** Chooses a file, by its path, in a file input. */
  choose(input: WebElement, path: string): Promise<void>;
  close(): Promise<void>;
}

/** A WebKitGTK of its own, on a screen of its own; its microphone beeps. */
export async function openWebKit(): Promise<WebKit> {
  const found = findWebKit();
  if (found === undefined) throw new Error('There is no WebKitGTK with a driver here');
  const screen = spawn(found.screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    stdio: 'ignore',
  });
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...sent });
    const { value } = (await answer.json()) as { value: T & { readonly error?: string; readonly message?: string } };
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  // It does not say when it listens.
  await expect.poll(() => call('GET', '/status').catch(() => null), { timeout: 10_000 }).not.toBeNull();
  const options = { binary: found.browser, args: ['--automation', '--enable-mock-capture-devices=true'] };
  const { sessionId } = await call<{ readonly sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: 60_000 } } },
  });
  const session = `/session/${sessionId}`;
  return {
    goto: (url) => call('POST', `${session}/url`, { url }),
    run: (body, ...args) => {
      const script = `return (async (...args) => {${body}})(...arguments)`;
      return call('POST', `${session}/execute/sync`, { script, args });
    },
    choose: (input, path) => call('POST', `${session}/element/${input[ELEMENT]}/value`, { text: path }),
    close: async () => {
      await call('DELETE', session);
      await ended(driver);
      await ended(screen);
    },
  };
}

async function ended(program: ChildProcess): Promise<void> {
  const exit = once(program, 'exit');
  if (program.kill()) await exit;
}
