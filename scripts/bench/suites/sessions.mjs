/** Ten live sessions in one page, one of them recorded. */
import { setTimeout as wait } from 'node:timers/promises';
import { readMemory } from '../memory.mjs';

const SESSIONS = 10;

export const cases = [
  {
    name: 'ten-sessions-dropped',
    title: 'Hops that ten live sessions in one page dropped, one of them recorded',
    unit: 'hops',
    of: 'max',
    bound: { atMost: 0 },
  },
  {
    name: 'ten-sessions-unrecorded',
    title: 'Sound that the recorded one of ten sessions heard and did not keep',
    unit: 'ms',
    of: 'max',
    bound: { atMost: 500 },
  },
  {
    name: 'ten-sessions-memory',
    title: 'Heaps of page and workers while ten sessions run, one of them recorded',
    unit: 'MB',
    of: 'max',
    bound: { atMost: 150 + 20 * SESSIONS },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  return bench.onBenchPage(async (page) => {
    const start = (count) => /** @type {any} */ (globalThis).bench.startSessions(count, 'speech.wav');
    await page.evaluate(start, SESSIONS);
    await wait(bench.quick ? 4000 : 25_000);
    const memory = await readMemory(page);
    const found = await page.evaluate(() => /** @type {any} */ (globalThis).bench.stopSessions());
    const kept = found.recording?.media.reduce((sum, { durationMs }) => sum + durationMs, 0) ?? 0;
    const figures = { sessions: SESSIONS, listenedMs: found.listenedMs, verdicts: found.verdicts };
    return {
      'ten-sessions-dropped': { values: found.droppedHops, figures },
      'ten-sessions-unrecorded': {
        values: [Math.max(0, (found.listenedMs[0] ?? 0) - kept)],
        figures: { keptMs: kept, error: found.recording?.error ?? null, bytes: found.recording?.bytes ?? 0 },
      },
      'ten-sessions-memory': { values: [memory.allMb], figures: { sessions: SESSIONS, ...memory } },
    };
  });
}
