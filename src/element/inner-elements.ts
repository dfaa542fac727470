/** The elements inside `<bona-fide>`: registered when the first of it is made, so that an import alone registers nothing. */
import { ConfidenceMeter } from '../ui/confidence-meter.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { JointVerdict } from '../ui/joint-verdict.js';
import { LoadProgressBar } from '../ui/load-progress.js';
import { SessionControls } from '../ui/session-controls.js';
import { StatusAnnouncer } from '../ui/status-announcer.js';
import { VerdictCard } from '../ui/verdict-card.js';

const INNER: Readonly<Record<string, CustomElementConstructor>> = {
  'bf-confidence-meter': ConfidenceMeter,
  'bf-error-panel': ErrorPanel,
  'bf-joint-verdict': JointVerdict,
  'bf-load-progress': LoadProgressBar,
  'bf-session-controls': SessionControls,
  'bf-status-announcer': StatusAnnouncer,
  'bf-verdict-card': VerdictCard,
};

/** Safe to call again. */
export function defineInnerElements(): void {
  for (const [name, element] of Object.entries(INNER)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}
