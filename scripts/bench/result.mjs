import { judge, summarize } from './statistics.mjs';

/**
 * @typedef {object} Case one thing that is measured
 * @property {string} name
 * @property {string} title
 * @property {string} unit
 * @property {'mean' | 'p50' | 'p95' | 'max'} of which figure of the measured values the case is about
 * @property {import('./statistics.mjs').Bound} [bound] what is required; absent where nothing is
 *
 * @typedef {{ values: readonly number[], figures?: Record<string, unknown>, absent?: string }} Measured `absent`: what there is not here
 *   to measure on
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {string} title
 * @property {string} unit
 * @property {string} of
 * @property {import('./statistics.mjs').Bound | null} bound
 * @property {number | null} value
 * @property {number | null} share value over bound
 * @property {boolean | null} pass null where there is no bound or no value
 * @property {number} n
 * @property {number | null} p50
 * @property {number | null} p95
 * @property {Record<string, unknown>} figures
 * @property {string | null} error why the case could not run
 */

/**
 * @param {Case} definition
 * @param {Measured} measured
 * @returns {Result}
 */
export function resultOf(definition, { values, figures = {}, absent }) {
  if (absent !== undefined) return { ...failureOf(definition, null), figures: { absent }, error: null };
  const bound = definition.bound ?? null;
  const summary = summarize(values);
  const value = summary[definition.of];
  const { share, pass } = bound === null ? { share: null, pass: null } : judge(value, bound);
  const { n, p50, p95 } = summary;
  return { ...definition, bound, value, share, pass, n, p50, p95, figures, error: null };
}

/**
 * @param {Case} definition
 * @param {unknown} thrown
 * @returns {Result}
 */
export function failureOf(definition, thrown) {
  const bound = definition.bound ?? null;
  const error = thrown instanceof Error ? thrown.message : String(thrown);
  const none = { value: null, share: null, pass: null, n: 0, p50: null, p95: null };
  return { ...definition, bound, ...none, figures: {}, error };
}
