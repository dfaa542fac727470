/**
 * @typedef {{ n: number, mean: number, p50: number, p95: number, min: number, max: number }} Summary
 * @typedef {{ atMost: number } | { atLeast: number }} Bound
 */

/**
 * The nearest-rank percentile: the smallest value that at least `share` of the values do not exceed.
 * @param {readonly number[]} values at least one
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]);
}

/**
 * @param {readonly number[]} values
 * @returns {Summary} throws a RangeError when there is nothing to summarize or a value is no number
 */
export function summarize(values) {
  if (values.length === 0) throw new RangeError('No value was measured.');
  if (!values.every(Number.isFinite)) throw new RangeError('A measured value is not a number.');
  return {
    n: values.length,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    min: percentile(values, 0),
    max: percentile(values, 1),
  };
}

/**
 * How `value` stands to what is required: `share` is value over bound, null where the bound is zero.
 * @param {number} value
 * @param {Bound} bound
 * @returns {{ share: number | null, pass: boolean }}
 */
export function judge(value, bound) {
  const limit = 'atMost' in bound ? bound.atMost : bound.atLeast;
  return {
    share: limit === 0 ? null : value / limit,
    pass: 'atMost' in bound ? value <= limit : value >= limit,
  };
}
