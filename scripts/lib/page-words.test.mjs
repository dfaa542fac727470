import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, manifestIn, readWords, withEveryLanguage } from './page-words.mjs';
import { root } from './process.mjs';

const words = readWords(root);
const read = (name) => readFileSync(join(root, name), 'utf8');
/** Whatever people read of a manifest, but for the app's name. */
const said = ({ description, shortcuts, screenshots }) => [
  description,
  ...shortcuts.flatMap((shortcut) => [shortcut.name, shortcut.short_name]),
  ...screenshots.map(({ label }) => label),
];

describe('readWords', () => {
  it('says what no language has no words for', () => {
    expect(() => words('de', 'Nobody translates this')).toThrow('There is no de for "Nobody translates this"');
  });
});

describe('withEveryLanguage', () => {
  it.each(['index.html', 'support.html'])('%s says in every language what it says without a script', (name) => {
    const [, inner = ''] = /<noscript>(.*)<\/noscript>/s.exec(withEveryLanguage(read(name), words)) ?? [];
    const texts = [...inner.matchAll(/<p lang="(\w+)" dir="(\w+)">([^<]+)<\/p>/g)];
    expect(texts.map(([, lang]) => lang)).toEqual(LANGUAGES);
    expect(texts.map(([, , dir]) => dir)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr', 'rtl']);
    expect(new Set(texts.map(([, , , text]) => text)).size).toBe(LANGUAGES.length);
  });
});

describe('manifestIn', () => {
  const english = read('public/manifest.webmanifest');

  it.each(LANGUAGES.slice(1))('is the same app in %s, and says all of it', (language) => {
    const manifest = JSON.parse(manifestIn(english, language, words));
    const original = JSON.parse(english);
    expect(manifest.lang).toBe(language);
    for (const key of ['id', 'name', 'start_url', 'scope', 'icons', 'share_target', 'file_handlers'])
      expect(manifest[key], key).toEqual(original[key]);
    const same = said(manifest).filter((text, i) => text === said(original)[i]);
    // A tab is one in German.
    expect(same).toEqual(language === 'de' ? ['Tab'] : []);
  });
});
