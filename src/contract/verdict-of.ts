/** The one home of which confidence is which word. */
import type { VoiceManifest } from './manifest.js';
import type { Verdict } from './verdict.js';

/** AUTHENTIC above the upper threshold, SUSPICIOUS above the lower one, else DEEPFAKE. */
export function verdictOf(
  confidence: number,
  decision: Pick<VoiceManifest['decision'], 'authenticAbove' | 'suspiciousAbove'>,
): Verdict {
  if (confidence > decision.authenticAbove) return 'AUTHENTIC';
  return confidence > decision.suspiciousAbove ? 'SUSPICIOUS' : 'DEEPFAKE';
}
