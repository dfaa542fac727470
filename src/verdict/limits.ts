/** When sound counts as nothing to judge, or as unfit to be judged. Measured limits, with what they rest on. */
export const LIMITS = {
  /** Between words and sentences the last verdict stands this long; then there is no evidence. */
  holdMs: 2_000,
  /** A track that gives nothing but zeros for this long is muted or dead: no room is that quiet. */
  mutedMs: 1_000,
  /** Below this there is silence rather than sound without speech, dBFS. */
  silenceDbfs: -60,
  /** Speech below this is too close to a microphone's own noise, dBFS. */
  lowLevelDbfs: -55,
  /** Share of clipped samples in speech; clean recordings stay below a tenth of it. */
  clippedShare: 0.01,
  /** Speech that ends below this lacks what tells the two apart, Hz. */
  narrowBandHz: 3_400,
  /** Speech needed before level and clipping, and before bandwidth, are believed, ms. */
  qualityMs: 750,
  bandwidthMs: 1_500,
} as const;
