/** What elements ask for. Requests go up as events; what comes of them comes down as properties. */
import type { RecordingConsent } from '../session/recording-state.js';
import type { SessionSource } from '../session/snapshot.js';
import type { Language } from './language.js';

export interface UiEvents {
  /** Start with this source. */
  'bf-start': SessionSource;
  'bf-pause': null;
  'bf-resume': null;
  'bf-stop': null;
  'bf-retry': null;
  /** Take the device from the tab that listens to it, and go on. */
  'bf-take-over': null;
  /** What of the next session shall be kept; null for nothing. */
  'bf-consent': RecordingConsent | null;
  /** Leave a session that has ended. */
  'bf-new': null;
  /** Files were dropped on the page. */
  'bf-files': readonly File[];
  /** Play from this moment of the session, ms. */
  'bf-seek': number;
  /** The user has chosen how the page looks. */
  'bf-theme': ThemeChoice;
  /** The user has chosen what the page speaks. */
  'bf-language': Language;
  /** The user has said how likely a voice is real before it is heard, 0 to 1. */
  'bf-prior': number;
  /** Reload into the newer version of the app. */
  'bf-update': null;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';

declare global {
  interface HTMLElementEventMap {
    'bf-start': CustomEvent<UiEvents['bf-start']>;
    'bf-pause': CustomEvent<null>;
    'bf-resume': CustomEvent<null>;
    'bf-stop': CustomEvent<null>;
    'bf-retry': CustomEvent<null>;
    'bf-take-over': CustomEvent<null>;
    'bf-consent': CustomEvent<UiEvents['bf-consent']>;
    'bf-new': CustomEvent<null>;
    'bf-files': CustomEvent<UiEvents['bf-files']>;
    'bf-seek': CustomEvent<number>;
    'bf-theme': CustomEvent<ThemeChoice>;
    'bf-language': CustomEvent<Language>;
    'bf-prior': CustomEvent<number>;
    'bf-update': CustomEvent<null>;
  }
}

export function request<K extends keyof UiEvents>(from: EventTarget, name: K, detail: UiEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
