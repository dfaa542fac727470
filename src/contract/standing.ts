/** Which word stands for a voice: that of the newest seconds, or of a longer listen. Pure. */
import type { AnalyzingResult, Verdict } from './verdict.js';

/** What stands over the card. `turned` says how the newest seconds differ from the rest, where they say the opposite. */
export interface Standing {
  readonly verdict: Verdict;
  readonly turned: 'real' | 'synthetic' | null;
}

/**
 * The word of the longer listen where there is one; but where the newest seconds say the opposite, the voice may have changed,
 * and neither stands.
 */
export function standingOf({ verdict, listen }: Pick<AnalyzingResult, 'verdict' | 'listen'>): Standing {
  if (listen === undefined) return { verdict, turned: null };
  if (verdict === 'DEEPFAKE' && listen.verdict === 'AUTHENTIC') return { verdict: 'SUSPICIOUS', turned: 'synthetic' };
  if (verdict === 'AUTHENTIC' && listen.verdict === 'DEEPFAKE') return { verdict: 'SUSPICIOUS', turned: 'real' };
  return { verdict: listen.verdict, turned: null };
}
