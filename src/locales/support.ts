/** The words of the probe page in other languages than English, each fetched when it is chosen. */
export const SUPPORT_MESSAGES = {
  de: () => import('./support/de.js'),
  es: () => import('./support/es.js'),
  fr: () => import('./support/fr.js'),
  ja: () => import('./support/ja.js'),
  ar: () => import('./support/ar.js'),
};
