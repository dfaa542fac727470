/** The user's prior (how likely a voice is real before it is heard), kept on this device. */
import { isNeutral, PRIOR } from '../ui/words/prior.js';

const KEY = 'bona-fide.prior';

/** What is stored as a prior; neutral when it is nothing or cannot be chosen. */
export function priorOf(stored: string | null): number {
  const prior = stored === null ? Number.NaN : Number(stored);
  return prior >= PRIOR.least && prior <= PRIOR.most ? prior : PRIOR.neutral;
}

export function loadPrior(): number {
  try {
    return priorOf(localStorage.getItem(KEY));
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return PRIOR.neutral;
  }
}

/** The neutral prior leaves nothing behind. */
export function savePrior(prior: number): void {
  try {
    if (isNeutral(prior)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(prior));
  } catch {
    // See above.
  }
}
