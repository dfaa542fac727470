/** Readers of single manifest fields. Each names the field's path when it is not what it must be. */
import { BonaFideError } from '../contract/errors.js';

export type Json = Readonly<Record<string, unknown>>;

export function incompatible(path: string, wanted: string, value: unknown): BonaFideError {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 80) ?? String(value));
  return new BonaFideError('model-incompatible', `The model's manifest cannot be used: ${path} must be ${wanted}.`, {
    found: `${path}: ${found}`,
  });
}

export function object(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw incompatible(path, 'an object', value);
  return value as Json;
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw incompatible(path, 'a text', value);
  return value;
}

/** One of `allowed`, exactly. */
export function oneOf<const T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw incompatible(path, allowed.map((a) => `"${a}"`).join(' or '), value);
  return value as T;
}

export function number(
  value: unknown,
  path: string,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw incompatible(path, 'a number', value);
  if (value < min || value > max) throw incompatible(path, `from ${min} to ${max}`, value);
  return value;
}

export function whole(value: unknown, path: string, min: number, max: number): number {
  if (!Number.isInteger(value)) throw incompatible(path, 'a whole number', value);
  return number(value, path, min, max);
}

/** A number strictly between 0 and 1. */
export function share(value: unknown, path: string): number {
  const checked = number(value, path);
  if (checked <= 0 || checked >= 1) throw incompatible(path, 'between 0 and 1, both excluded', value);
  return checked;
}

export function list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw incompatible(path, 'a list', value);
  return value.map((item, index) => read(item, `${path}[${index}]`));
}
