/** Numbers, dates, lists and plurals in the language of the page. */
import { intlTag } from '../language.js';

const formats = new Map<string, unknown>();

/** Formatters are costly to make and cheap to use. */
function kept<T>(key: string, make: (tag: string) => T): T {
  const tag = intlTag();
  const id = `${tag} ${key}`;
  const found = formats.get(id) ?? make(tag);
  formats.set(id, found);
  return found as T;
}

/** 1,234.5: `digits` after the point, always as many. */
export function numberText(value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept(`number ${digits}`, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

/** A share as "84 %". English is written with a space too, as everywhere in this app. */
export function percentText(share: number, digits = 0): string {
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  const text = kept(`percent ${digits}`, (tag) => new Intl.NumberFormat(tag, options)).format(share);
  return text.replace(/(\d)%/, '$1 %').replace('\u00a0%', ' %');
}

/** "5 seconds", "1.2 MB": a unit that ECMA-402 sanctions, written out or short. */
export function unitText(value: number, unit: string, unitDisplay: 'long' | 'short' = 'long', digits = 0): string {
  const options = {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  } as const;
  return kept(`${unit} ${unitDisplay} ${digits}`, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

/** "1.9 s": by its symbol in English, where `Intl` would write "secs". */
export function secondsText(ms: number, digits = 0): string {
  const text = unitText(ms / 1000, 'second', 'short', digits);
  return text.replace(/ secs?$/, ' s');
}

/** "1 minute 5 seconds": parts of one quantity. */
export function quantityText(parts: readonly string[]): string {
  return kept('quantity', (tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' })).format(parts);
}

/** "a, b, c", without a last "and": lists of codes, names and figures. */
export function listText(items: readonly string[]): string {
  return kept('list', (tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' })).format(items);
}

/** "26 Nov 2026, 14:05". */
export function dateTimeText(ms: number): string {
  return kept('date', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })).format(ms);
}

/** "26 Nov 2026". */
export function dateText(ms: number): string {
  return kept('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })).format(ms);
}

/** "14:05:09". */
export function timeText(ms: number): string {
  return kept('time', (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'medium' })).format(ms);
}

/**
 * The form of a message that belongs to a number. A message says all its forms by their CLDR names, as in
 * `one:# gap|other:# gaps`; `#` stands for the number. Languages have other forms than English: Arabic has six.
 */
export function plural(value: number, message: string): string {
  const forms = new Map(message.split('|').map((form) => splitAt(form, form.indexOf(':'))));
  const name = kept('plural', (tag) => new Intl.PluralRules(tag)).select(value);
  return (forms.get(name) ?? forms.get('other') ?? '').replaceAll('#', numberText(value));
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}
