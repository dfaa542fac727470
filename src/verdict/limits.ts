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
  /**
   * Speech less far than this above the noise, dB by minimum statistics (about 7 more than it is), hides what tells the two
   * apart. Of the hops of clean dev speech 1 % read less; with noise at 10 dB all do where it is white, nine tenths where
   * it is pink.
   */
  noisyDb: 20.5,
  /**
   * Until `noiseSureMs` of speech the bands must say so too, dB in the mean of them: a voice that has not paused yet looks like
   * its own noise. After 1.5 s on dev 0.4 % of the stretches of clean speech are called noisy instead of 1 %, and as many of
   * those with noise at 10 dB, white or pink, as without this. Rumble below the voice alone may wait until `noiseSureMs`.
   */
  noisyBandDb: 24,
  /** Speech needed before level and clipping, before bandwidth, and before noise are believed, ms. */
  qualityMs: 750,
  bandwidthMs: 1_500,
  noiseMs: 1_500,
  noiseSureMs: 2_250,
} as const;
