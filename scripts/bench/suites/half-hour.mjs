/** Half an hour of session through the real worker, faster than real time, with the heaps at each simulated minute. */
import { runHalfHour } from '../half-hour.mjs';

export const cases = [
  {
    name: 'half-hour-growth',
    title: 'Half an hour of session: most that the heaps grew after the first minute',
    unit: 'MB',
    of: 'max',
    // "Flat": less than a hundredth of what is allowed in all.
    bound: { atMost: 1.5 },
  },
  {
    name: 'half-hour-memory',
    title: 'Half an hour of session: JavaScript and WebAssembly heaps of page and worker',
    unit: 'MB',
    of: 'max',
    bound: { atMost: 150 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const { growth, memory } = await runHalfHour(bench, { minutes: bench.quick ? 3 : 31, picture: null });
  return { 'half-hour-growth': growth, 'half-hour-memory': memory };
}
