import { directionOf, type Language } from '../ui/languages.js';

/** Has the document say which language it speaks: to who reads it aloud, to what lays it out, and to who installs it. */
export function tellLanguage(language: Language): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = directionOf(language);
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (manifest !== null)
    manifest.href = language === 'en' ? './manifest.webmanifest' : `./manifest.${language}.webmanifest`;
}
