/** The user's choice of colours, kept on this device. */
import type { ThemeChoice } from '../ui/events.js';

const KEY = 'bona-fide.theme';

export function loadTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return 'auto';
  }
}

export function showTheme(choice: ThemeChoice): void {
  if (choice === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

export function saveTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // See above.
  }
}
