/** What `<bona-fide>` shows and says of a session. */
import { ConfidenceMeter } from '../ui/confidence-meter.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { LoadProgressBar } from '../ui/load-progress.js';
import { VerdictCard } from '../ui/verdict-card.js';

export const SESSION_ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'bf-confidence-meter': ConfidenceMeter,
  'bf-error-panel': ErrorPanel,
  'bf-load-progress': LoadProgressBar,
  'bf-verdict-card': VerdictCard,
};

export { statusText } from '../ui/words/phase.js';
