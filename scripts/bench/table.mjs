/** @typedef {import('./result.mjs').Result} Result */

const HEAD = ['case', 'value', 'p50', 'p95', 'n', 'bound', 'of bound', ''];

/**
 * The results as text, one line each, numbers flush right; details below.
 * @param {readonly Result[]} results
 */
export function renderTable(results) {
  const rows = [HEAD, ...results.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(
    1,
    0,
    widths
      .map((width) => '-'.repeat(width))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${results.map(detailOf).join('\n')}\n`;
}

/** @param {number} column */
function isText(column) {
  return column === 0 || column === HEAD.length - 1;
}

/**
 * @param {Result} result
 * @returns {string[]}
 */
function rowOf({ name, unit, of, bound, value, share, pass, n, p50, p95, error }) {
  if (error !== null) return [name, '', '', '', '', '', '', 'could not run'];
  if (value === null) return [name, '', '', '', '', '', '', 'not here'];
  return [
    name,
    `${formatNumber(value)} ${unit}${n > 1 ? ` (${of})` : ''}`,
    formatNumber(p50),
    formatNumber(p95),
    String(n),
    bound === null ? '' : 'atMost' in bound ? `<= ${bound.atMost}` : `>= ${bound.atLeast}`,
    share === null ? '' : `${formatNumber(share)} x`,
    pass === null ? '' : pass ? 'pass' : 'MISS',
  ];
}

/** @param {Result} result */
function detailOf({ name, title, figures, error }) {
  if (error !== null) return `${name}: ${title}. Could not run: ${error}`;
  if (figures.absent !== undefined) return `${name}: ${title}. There is not here: ${figures.absent}`;
  const told = Object.entries(figures)
    .filter(([, figure]) => typeof figure !== 'object')
    .map(([key, figure]) => `${key} ${typeof figure === 'number' ? formatNumber(figure) : figure}`);
  return `${name}: ${title}${told.length > 0 ? `; ${told.join(', ')}` : ''}`;
}

/**
 * Three significant digits, or all of them before the point.
 * @param {number | null} value
 */
export function formatNumber(value) {
  if (value === null) return '';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}
