/** What tests of the voice's verdicts have in common. */
import type { VoiceManifest } from '../../src/contract/manifest.js';
import type { Listen } from '../../src/contract/verdict.js';

/** As the shipped model decides, without a longer listen. */
export const DECISION: VoiceManifest['decision'] = {
  prior: 0.5,
  authenticAbove: 0.7,
  suspiciousAbove: 0.3,
  smoothingScores: 10,
  provisionalMs: 1_500,
  firmMs: 4_000,
  listen: null,
};

/** A longer listen to a voice that sounds real, but for `part`. */
export function exampleListen(part: Partial<Listen> = {}): Listen {
  return {
    span: { startMs: 0, endMs: 30_000 },
    speechMs: 24_000,
    llr: 2,
    confidence: 0.88,
    verdict: 'AUTHENTIC',
    ...part,
  };
}
