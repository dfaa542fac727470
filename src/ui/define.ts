/** Registers the elements under their names. Importing a class alone registers nothing. */
import { CaptureReadout } from './capture-readout.js';
import { ConfidenceMeter } from './confidence-meter.js';
import { DropTarget } from './drop-target.js';
import { ErrorPanel } from './error-panel.js';
import { FacePreview } from './face-preview.js';
import { JointVerdict } from './joint-verdict.js';
import { LoadProgressBar } from './load-progress.js';
import { ModelDetails } from './model-details.js';
import { NoticeList } from './notice-list.js';
import { OfflineNote } from './offline-note.js';
import { PriorSetting } from './prior-setting.js';
import { RecordingConsentBox } from './recording-consent.js';
import { SessionClock } from './session-clock.js';
import { SessionControls } from './session-controls.js';
import { SessionSummary } from './session-summary.js';
import { SessionTimeline } from './session-timeline.js';
import { SourceChooser } from './source-chooser.js';
import { StatusAnnouncer } from './status-announcer.js';
import { ThemeSwitch } from './theme-switch.js';
import { VerdictCard } from './verdict-card.js';

const ELEMENTS = {
  'bf-capture-readout': CaptureReadout,
  'bf-confidence-meter': ConfidenceMeter,
  'bf-drop-target': DropTarget,
  'bf-error-panel': ErrorPanel,
  'bf-face-preview': FacePreview,
  'bf-joint-verdict': JointVerdict,
  'bf-load-progress': LoadProgressBar,
  'bf-model-details': ModelDetails,
  'bf-notice-list': NoticeList,
  'bf-offline-note': OfflineNote,
  'bf-prior-setting': PriorSetting,
  'bf-recording-consent': RecordingConsentBox,
  'bf-session-clock': SessionClock,
  'bf-session-controls': SessionControls,
  'bf-session-summary': SessionSummary,
  'bf-session-timeline': SessionTimeline,
  'bf-source-chooser': SourceChooser,
  'bf-status-announcer': StatusAnnouncer,
  'bf-theme-switch': ThemeSwitch,
  'bf-verdict-card': VerdictCard,
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
