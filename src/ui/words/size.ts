/** Sizes in words, in the decimal units that browsers and systems show. */
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** For example `1.4 MB`: two digits below ten, none after the point above. */
export function bytesText(bytes: number): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 9.95 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}
