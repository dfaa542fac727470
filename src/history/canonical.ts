/**
 * Canonical JSON (RFC 8785): one text for one value, so that its hash and its signature mean something. Keys in the order of
 * their UTF-16 code units, no white space, numbers as ECMAScript writes them.
 */

/** Members that are `undefined` are left out. Throws a TypeError on anything that JSON cannot say, NaN included. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
  }
  throw new TypeError(`JSON cannot say ${String(value)}.`);
}
