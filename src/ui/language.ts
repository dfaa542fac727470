/**
 * The language that all elements of a page speak. The English words stand in the code; those of every other language are
 * fetched when it is chosen. One language for a page: its words are one set.
 */
import type { LocaleModule } from '@lit/localize';
import type * as Runtime from '@lit/localize/init/runtime.js';
import { UI_MESSAGES } from '../locales/ui.js';
import { type Language, LANGUAGES } from './languages.js';

export { bestLanguage, directionOf, type Language, LANGUAGES } from './languages.js';

export type MessageSource = Readonly<Record<Exclude<Language, 'en'>, () => Promise<LocaleModule>>>;

/** What numbers, dates and lists are written by. Digits are the same everywhere: they stand in plots and clocks too. */
const INTL_TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de',
  es: 'es',
  fr: 'fr',
  ja: 'ja',
  ar: 'ar-u-nu-latn',
};

const sources: MessageSource[] = [UI_MESSAGES];
/** Fetched and made when another language than English is first asked for. */
let localization: ReturnType<typeof Runtime.configureLocalization> | null = null;

export function language(): Language {
  return (localization?.getLocale() ?? 'en') as Language;
}

/** BCP 47 tag of the language, for `Intl`. */
export function intlTag(): string {
  return INTL_TAGS[language()];
}

/** Adds the words of a part of the page. To be called before a language is chosen. */
export function addMessages(source: MessageSource): void {
  if (!sources.includes(source)) sources.push(source);
}

/**
 * Fetches the words and has every element drawn anew. Resolves with the language that is spoken now, which is the one before
 * where the words cannot be fetched.
 */
export async function setLanguage(next: Language): Promise<Language> {
  if (localization === null && next === 'en') return next;
  try {
    const { configureLocalization: configure } = await import('@lit/localize/init/runtime.js');
    localization ??= configure({ sourceLocale: 'en', targetLocales: LANGUAGES.slice(1), loadLocale });
    const { setLocale } = localization;
    const before = language();
    // Back to the words that are there already, so that the next try is one.
    await setLocale(next).catch(() => setLocale(before));
  } catch {
    // Not fetched: it goes on in the language that it speaks.
  }
  return language();
}

async function loadLocale(name: string): Promise<LocaleModule> {
  const modules = await Promise.all(sources.map((source) => source[name as Exclude<Language, 'en'>]()));
  return { templates: Object.assign({}, ...modules.map(({ templates }) => templates)) };
}
