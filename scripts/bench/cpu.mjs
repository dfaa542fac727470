/** What the browser's processes and threads have cost so far, from outside, with nothing added to what is measured. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux keeps the first 15 characters of a thread's name. */
const WORKER_THREAD = 'DedicatedWorker';

/**
 * @typedef {object} CpuTimes all ms of processor time since the start
 * @property {number} allMs every process of the browser
 * @property {number} pagesMs the processes of its pages, with their workers
 * @property {number | null} workerMs the threads of dedicated workers; null where the system does not tell
 */

/**
 * @param {import('playwright-core').CDPSession} session of the browser
 * @returns {Promise<CpuTimes>}
 */
export async function readCpu(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const allMs = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const pagesMs = pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  const known = pages.map(({ id }) => workerThreadsMs(id)).filter((ms) => ms !== null);
  return { allMs, pagesMs, workerMs: known.length === 0 ? null : known.reduce((sum, ms) => sum + ms, 0) };
}

/**
 * @param {number} pid
 * @returns {number | null}
 */
function workerThreadsMs(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((tid) => `/proc/${pid}/task/${tid}`);
    return threads
      .filter((thread) => readFileSync(`${thread}/comm`, 'utf8').startsWith(WORKER_THREAD))
      .reduce((sum, thread) => sum + Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
  } catch {
    // Not Linux, or a process that has just ended.
    return null;
  }
}
