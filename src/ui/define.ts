/** Registers the elements of the first page under their names; `define-session.ts` has those of a session. Importing a class alone registers nothing. */
import { DropTarget } from './drop-target.js';
import { ErrorPanel } from './error-panel.js';
import { LanguageSelect } from './language-select.js';
import { LoadProgressBar } from './load-progress.js';
import { OfflineNote } from './offline-note.js';
import { PriorSetting } from './prior-setting.js';
import { RecordingConsentBox } from './recording-consent.js';
import { SessionControls } from './session-controls.js';
import { SourceChooser } from './source-chooser.js';
import { StatusAnnouncer } from './status-announcer.js';
import { ThemeSwitch } from './theme-switch.js';

const ELEMENTS = {
  'bf-drop-target': DropTarget,
  'bf-error-panel': ErrorPanel,
  'bf-language-select': LanguageSelect,
  'bf-load-progress': LoadProgressBar,
  'bf-offline-note': OfflineNote,
  'bf-prior-setting': PriorSetting,
  'bf-recording-consent': RecordingConsentBox,
  'bf-session-controls': SessionControls,
  'bf-source-chooser': SourceChooser,
  'bf-status-announcer': StatusAnnouncer,
  'bf-theme-switch': ThemeSwitch,
} as const;

export type ElementName = keyof typeof ELEMENTS;

/** Registers every element that is not registered yet; safe to call again. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}

type Elements = { [Name in ElementName]: InstanceType<(typeof ELEMENTS)[Name]> };

declare global {
  interface HTMLElementTagNameMap extends Elements {}
}
