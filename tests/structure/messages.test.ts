import { describe, expect, it } from 'vitest';
import {
  LOCALES,
  lineOf,
  type Message,
  readMessages,
  readTranslations,
  SCOPES,
  type Translation,
} from '../../scripts/lib/messages.mjs';
import { unwrappedTexts } from '../../scripts/lib/unwrapped.mjs';
import { root } from './sources.js';

const scopes = readMessages(root);
const sets = Object.entries(scopes).flatMap(([scope, messages]) =>
  LOCALES.map((locale) => ({
    path: `src/locales/${scope}/${locale}.ts`,
    locale,
    messages,
    words: readTranslations(root, `src/locales/${scope}/${locale}.ts`),
  })),
);

/** Texts of templates that are the same in every language. */
const ALLOWED = new Set([
  // The name of the app, in the header.
  'Bona Fide',
  // The name of the hash, beside its digits.
  ', SHA-256',
]);

describe('messages', () => {
  it('are found where the page’s words are', () => {
    for (const scope of Object.keys(SCOPES)) expect(scopes[scope]?.size, scope).toBeGreaterThan(50);
  });

  it('no text of a template stands outside of msg()', () => {
    const found = unwrappedTexts(root, Object.values(SCOPES).flat());
    expect(found.filter(({ text }) => !ALLOWED.has(text)).map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  it('every allowed text is there', () => {
    const found = new Set(unwrappedTexts(root, Object.values(SCOPES).flat()).map(({ text }) => text));
    expect([...ALLOWED].filter((text) => !found.has(text))).toEqual([]);
  });
});

describe.each(sets)('$path', ({ locale, messages, words }) => {
  const both = [...messages.values()].flatMap((message) => {
    const found = words.get(message.id);
    return found === undefined ? [] : [{ message, found }];
  });

  it('says every message, and none that is not used', () => {
    const missing = [...messages.values()].filter(({ id }) => !words.has(id));
    expect(missing.map(({ parts, places }) => `${places[0]}: ${lineOf(parts)}`)).toEqual([]);
    expect([...words.keys()].filter((id) => !messages.has(id))).toEqual([]);
  });

  it('leaves nothing to be done', () => {
    const open = both.filter(({ found }) => /^TODO |^\s*$/.test(found.parts.join('')));
    expect(open.map(({ message }) => lineOf(message.parts))).toEqual([]);
  });

  it('has the placeholders, the markup and the forms of the English text', () => {
    const wrong = both.filter(({ message, found }) => !agree(message, found, locale));
    expect(
      wrong.map(({ message, found }) => `${lineOf(message.parts)} => ${lineOf(found.parts, found.order)}`),
    ).toEqual([]);
  });
});

function agree(message: Message, found: Translation, locale: string): boolean {
  const order = [...found.order].sort((a, b) => a - b);
  return (
    found.kind === message.kind &&
    order.length === message.parts.length - 1 &&
    order.every((place, i) => place === i) &&
    tagsOf(found.parts) === tagsOf(message.parts) &&
    formsOf(found.parts) === (formsOf(message.parts) === '' ? '' : formsOfCounts(locale))
  );
}

function tagsOf(parts: readonly string[]): string {
  return (
    parts
      .join('$')
      .match(/<[^>]*>/g)
      ?.join('') ?? ''
  );
}

/** "one other" of `one:# gap|other:# gaps`; empty for a message without forms. */
function formsOf(parts: readonly string[]): string {
  const text = parts.join('');
  if (!/^(zero|one|two|few|many|other):/.test(text)) return '';
  return text
    .split('|')
    .map((form) => form.slice(0, form.indexOf(':')))
    .sort()
    .join(' ');
}

/** The forms that whole numbers of things take in a language; others, as Spanish `many` for millions, are `other` here. */
function formsOfCounts(locale: string): string {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 1_001 }, (_, n) => rules.select(n)))].sort().join(' ');
}
