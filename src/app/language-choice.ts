/** The language of the page: the user's choice, kept on this device; before there is one, what the browser asks for. */
import { APP_MESSAGES } from '../locales/app.js';
import { addMessages, bestLanguage, directionOf, type Language, LANGUAGES, setLanguage } from '../ui/language.js';

const KEY = 'bona-fide.language';

export function loadLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === stored) ?? bestLanguage(navigator.languages);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return bestLanguage(navigator.languages);
  }
}

export function saveLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}

/** Resolves when the page speaks it, or the one before where its words cannot be fetched. */
export async function applyLanguage(wanted: Language): Promise<Language> {
  addMessages(APP_MESSAGES);
  const spoken = await setLanguage(wanted);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
  return spoken;
}
