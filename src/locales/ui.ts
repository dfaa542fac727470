/** The words of the elements in other languages than English, each fetched when it is chosen. */
export const UI_MESSAGES = {
  de: () => import('./ui/de.js'),
  es: () => import('./ui/es.js'),
  fr: () => import('./ui/fr.js'),
  ja: () => import('./ui/ja.js'),
  ar: () => import('./ui/ar.js'),
};
