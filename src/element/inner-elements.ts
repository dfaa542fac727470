/** The elements inside `<bona-fide>`: registered when the first of it is made, so that an import alone registers nothing. */
import { ConfidenceMeter } from '../ui/confidence-meter.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { LoadProgressBar } from '../ui/load-progress.js';
import { SessionControls } from '../ui/session-controls.js';
import { StatusAnnouncer } from '../ui/status-announcer.js';
import { VerdictCard } from '../ui/verdict-card.js';

const INNER: Readonly<Record<string, CustomElementConstructor>> = {
  'bf-confidence-meter': ConfidenceMeter,
  'bf-error-panel': ErrorPanel,
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

/** What only a picture needs, fetched when there is one to be judged. */
export async function defineFaceElements(): Promise<void> {
  const { JointVerdict } = await import('../ui/joint-verdict.js');
  if (customElements.get('bf-joint-verdict') === undefined) customElements.define('bf-joint-verdict', JointVerdict);
}
