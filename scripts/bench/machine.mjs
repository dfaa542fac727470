import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/**
 * What the figures were measured on.
 * @param {import('playwright-core').Browser} browser
 */
export function describeMachine(browser) {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Number((totalmem() / 2 ** 30).toFixed(1)),
    system: `${platform()} ${release()}`,
    browser: `Chromium ${browser.version()}`,
    node: process.version,
    /** Processes that wanted a core in the minute before the run: more than a little, and the figures say less. */
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
