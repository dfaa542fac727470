/** Sizes in words, in the decimal units that browsers and systems show. */
import { unitText } from './format.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** For example `1.4 MB`: two digits below ten, none after the point above. */
export function bytesText(bytes: number): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  if (unit === 0) return unitText(Math.round(value), 'byte');
  return unitText(value, UNITS[unit] ?? 'byte', 'short', value >= 9.95 ? 0 : 1);
}
