/**
 * Runs before anything of the page is drawn: has it begin in the language and the colours that it will go on with. The words are
 * put in by the build, since those of the app come with the app.
 */
import { loadLanguage } from './chosen-language.js';
import { tellLanguage } from './tell-language.js';
import { loadTheme, showTheme } from './theme-choice.js';

/** The page says that it is starting when it has been for this long. */
const LATE_MS = 700;

const language = loadLanguage();
tellLanguage(language);
showTheme(loadTheme());
// Where the app is there soon, nothing is said, laid out and drawn that would be gone at once.
document.documentElement.dataset.soon = '';
setTimeout(() => {
  delete document.documentElement.dataset.soon;
}, LATE_MS);
if (language !== 'en') {
  const { title, description, files } = __EARLY__[language];
  document.title = title;
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
  // The app would ask for its words only when it is here itself.
  for (const href of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
