/** The words of the app in other languages than English, each fetched when it is chosen. */
export const APP_MESSAGES = {
  de: () => import('./app/de.js'),
  es: () => import('./app/es.js'),
  fr: () => import('./app/fr.js'),
  ja: () => import('./app/ja.js'),
  ar: () => import('./app/ar.js'),
};
