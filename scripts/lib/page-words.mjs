/** What pages and manifest say where no script runs, in every language: written in English, translated with all other words. */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { LOCALES, readTranslations } from './messages.mjs';

/** As `directionOf` in src/ui/languages.ts. */
const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

/** English first, as it stands in the code. */
export const LANGUAGES = ['en', ...LOCALES];

/**
 * @param {string} root
 * @returns {(language: string, english: string) => string} throws where the language has no words for it
 */
export function readWords(root) {
  const words = new Map(
    LOCALES.map((locale) => [
      locale,
      new Map(['ui', 'app'].flatMap((scope) => [...readTranslations(root, `src/locales/${scope}/${locale}.ts`)])),
    ]),
  );
  return (language, english) => {
    if (language === 'en') return english;
    const found = words.get(language)?.get(generateMsgId(english, false));
    if (found === undefined) throw new Error(`There is no ${language} for "${english}": see src/app/page-words.ts`);
    return found.parts.join('');
  };
}

/**
 * A page with its pre-start text and what it says without scripts in every language. Of the first, the one of the page is shown;
 * nobody can tell the language of who has no scripts, and all of the second are.
 * @param {string} html
 * @param {(language: string, english: string) => string} words
 */
export function withEveryLanguage(html, words) {
  const every = (english, attributes) =>
    LANGUAGES.map(
      (language) => `<p${attributes} lang="${language}" dir="${directionOf(language)}">${words(language, english)}</p>`,
    ).join('\n      ');
  const others = LANGUAGES.map((language) => `:root:lang(${language}) .before:not(:lang(${language}))`).join(',');
  return html
    .replace(/<p class="before">([^<]*)<\/p>/, (_, english) => every(english, ' class="before"'))
    .replace(/<noscript>([^<]*)<\/noscript>/, (_, english) => `<noscript>${every(english, '')}</noscript>`)
    .replace(/(?=<\/style>)/, html.includes('class="before"') ? `${others}{display:none!important}` : '');
}

/**
 * The manifest in a language: its own words, and the same app.
 * @param {string} english the manifest as it stands in public/
 * @param {string} language
 * @param {(language: string, english: string) => string} words
 */
export function manifestIn(english, language, words) {
  const manifest = JSON.parse(english);
  const say = (text) => words(language, text);
  return `${JSON.stringify(
    {
      ...manifest,
      lang: language,
      dir: directionOf(language),
      description: say(manifest.description),
      screenshots: manifest.screenshots.map((shot) => ({ ...shot, label: say(shot.label) })),
      shortcuts: manifest.shortcuts.map((shortcut) => ({
        ...shortcut,
        name: say(shortcut.name),
        short_name: say(shortcut.short_name),
      })),
    },
    null,
    2,
  )}\n`;
}
