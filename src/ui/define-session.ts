/** Registers what a session shows: its verdict, its timeline, and what stands beside them. Fetched when somebody is about to start one, and not for a first look. */
import { CaptureReadout } from './capture-readout.js';
import { ConfidenceMeter } from './confidence-meter.js';
import { FacePreview } from './face-preview.js';
import { JointVerdict } from './joint-verdict.js';
import { ModelDetails } from './model-details.js';
import { NoticeList } from './notice-list.js';
import { SessionClock } from './session-clock.js';
import { SessionSummary } from './session-summary.js';
import { SessionTimeline } from './session-timeline.js';
import { VerdictCard } from './verdict-card.js';

const ELEMENTS = {
  'bf-capture-readout': CaptureReadout,
  'bf-confidence-meter': ConfidenceMeter,
  'bf-face-preview': FacePreview,
  'bf-joint-verdict': JointVerdict,
  'bf-model-details': ModelDetails,
  'bf-notice-list': NoticeList,
  'bf-session-clock': SessionClock,
  'bf-session-summary': SessionSummary,
  'bf-session-timeline': SessionTimeline,
  'bf-verdict-card': VerdictCard,
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
