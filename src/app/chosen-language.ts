/** The language of the page: the user's choice, kept on this device; before there is one, what the browser asks for. */
import { bestLanguage, type Language, LANGUAGES } from '../ui/languages.js';

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
