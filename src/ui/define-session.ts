/** Registers what a session shows beside its verdict. Fetched when somebody is about to start one, and not for a first look. */
import { CaptureReadout } from './capture-readout.js';
import { FacePreview } from './face-preview.js';
import { JointVerdict } from './joint-verdict.js';
import { ModelDetails } from './model-details.js';
import { NoticeList } from './notice-list.js';
import { SessionClock } from './session-clock.js';
import { SessionSummary } from './session-summary.js';

const ELEMENTS = {
  'bf-capture-readout': CaptureReadout,
  'bf-face-preview': FacePreview,
  'bf-joint-verdict': JointVerdict,
  'bf-model-details': ModelDetails,
  'bf-notice-list': NoticeList,
  'bf-session-clock': SessionClock,
  'bf-session-summary': SessionSummary,
} as const;

/** Safe to call again. */
export function defineSessionElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}

type Elements = { [Name in keyof typeof ELEMENTS]: InstanceType<(typeof ELEMENTS)[Name]> };

declare global {
  interface HTMLElementTagNameMap extends Elements {}
}
