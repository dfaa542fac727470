/** The languages that are spoken here, without their words: also for what has to be decided before any are fetched. */

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function directionOf(of: Language): 'ltr' | 'rtl' {
  return of === 'ar' ? 'rtl' : 'ltr';
}

/** The first of these BCP 47 tags that is spoken here, by its language alone: `de-AT` is German. English when none is. */
export function bestLanguage(tags: readonly string[]): Language {
  const primary = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return primary.flatMap((tag) => LANGUAGES.find((each) => each === tag) ?? [])[0] ?? 'en';
}
