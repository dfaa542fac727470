/** Readers of single values out of JSON that anybody may have written. Each takes the value and where it stands. */

/** What is wrong, and where. */
export class Bad extends Error {
  constructor(at: string, what: string) {
    super(`${at === '' ? 'the file' : at} ${what}`);
  }
}

export type Reader<T> = (value: unknown, at: string) => T;
export type Fields = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 20_000;

/** An object with exactly these members; those of `optional` may be missing. */
export function fields<K extends string, O extends string = never>(
  value: unknown,
  at: string,
  needed: readonly K[],
  optional: readonly O[] = [],
): Readonly<Record<K, unknown>> & Readonly<Partial<Record<O, unknown>>> & Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Bad(at, 'is no object');
  for (const key of needed) if (!Object.hasOwn(value, key)) throw new Bad(at, `lacks ${key}`);
  const allowed: readonly string[] = [...needed, ...optional];
  for (const key of Object.keys(value))
    if (!allowed.includes(key)) throw new Bad(at, `has a member too many: ${key.slice(0, 40)}`);
  return value as Readonly<Record<K, unknown>> & Readonly<Partial<Record<O, unknown>>> & Fields;
}

export function arrayOf<T>(read: Reader<T>, value: unknown, at: string, most: number): T[] {
  if (!Array.isArray(value)) throw new Bad(at, 'is no list');
  if (value.length > most) throw new Bad(at, 'is too long');
  return value.map((each: unknown, i) => read(each, `${at}[${i}]`));
}

export function nullOr<T>(read: Reader<T>): Reader<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

export function oneOf<T extends string | number>(known: readonly T[], value: unknown, at: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Bad(at, `is none of ${known.slice(0, 12).join(', ')}`);
  return found;
}

export const text: Reader<string> = (value, at) => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new Bad(at, 'is no text, or too long');
  return value;
};

export const bool: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new Bad(at, 'is neither true nor false');
  return value;
};

export const finite: Reader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Bad(at, 'is no number');
  return value;
};

export const positive: Reader<number> = (value, at) => {
  const found = finite(value, at);
  if (found < 0) throw new Bad(at, 'is below 0');
  return found;
};

export const share: Reader<number> = (value, at) => {
  const found = positive(value, at);
  if (found > 1) throw new Bad(at, 'is above 1');
  return found;
};

/** Ms since the epoch, within what a Date can be. */
export const wallClock: Reader<number> = (value, at) => {
  const found = finite(value, at);
  if (Math.abs(found) > 8.64e15) throw new Bad(at, 'is no time');
  return found;
};

export const uuid: Reader<string> = (value, at) => {
  const found = text(value, at);
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(found)) throw new Bad(at, 'is no UUID');
  return found;
};

export const hex64: Reader<string> = (value, at) => {
  const found = text(value, at);
  if (!/^[0-9a-f]{64}$/.test(found)) throw new Bad(at, 'is no SHA-256 in lower-case hex');
  return found;
};
