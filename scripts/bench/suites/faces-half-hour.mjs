/** Half an hour of session with a face in a picture of 1280x720 beside the voice, five frames a second of it. */
import { runHalfHour } from '../half-hour.mjs';

export const cases = [
  {
    name: 'faces-half-hour-growth',
    title: 'Half an hour of voice and face: most that the heaps grew after the first minute',
    unit: 'MB',
    of: 'max',
    // "Flat": a hundredth of what is allowed in all.
    bound: { atMost: 3.5 },
  },
  {
    name: 'faces-half-hour-memory',
    title: 'Half an hour of voice and face: JavaScript and WebAssembly heaps of page and worker',
    unit: 'MB',
    of: 'max',
    bound: { atMost: 350 },
  },
];

/** @param {import('../browser.mjs').Bench} bench */
export async function measure(bench) {
  const { growth, memory } = await runHalfHour(bench, { minutes: bench.quick ? 2 : 31, picture: 'face.png' });
  return { 'faces-half-hour-growth': growth, 'faces-half-hour-memory': memory };
}
