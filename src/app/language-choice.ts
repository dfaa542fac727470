/** The language of the page, with its words. */
import { APP_MESSAGES } from '../locales/app.js';
import { addMessages, type Language, setLanguage } from '../ui/language.js';
import { pageDescription } from './page-words.js';
import { tellLanguage } from './tell-language.js';

/** Resolves when the page speaks it, or the one before where its words cannot be fetched. */
export async function applyLanguage(wanted: Language): Promise<Language> {
  addMessages(APP_MESSAGES);
  const spoken = await setLanguage(wanted);
  tellLanguage(spoken);
  document.querySelector('meta[name=description]')?.setAttribute('content', pageDescription());
  return spoken;
}
