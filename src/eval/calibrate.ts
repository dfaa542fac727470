/**
 * Calibration on the scores that the shipped pipeline gives, speech gate and all: one Platt line for any amount of speech, then
 * a shrink and shift of it that keeps wrong firm words rare. A detector is over-confident on sources it never
 * heard, and a wrong word costs more than a doubtful one: of the maps `shrink * llr + shift` that keep both kinds of
 * wrong verdict under their caps, over all clips and within each source, the one with the least Cllr is taken.
 */
import type { VoiceManifest } from '../contract/manifest.js';
import { calibrate, posterior } from '../verdict/calibration.js';
import { createSmoothing } from '../verdict/smoothing.js';
import type { Verdict } from '../contract/verdict.js';
import { verdictOf } from '../contract/verdict-of.js';
import { type ByLabel, type Shares, sharesOf } from './boundary.js';
import { cllr } from './metrics.js';
import type { WindowScore } from './score-clip.js';

export type CalibrationPoint = VoiceManifest['calibration'][number];

export interface ScoredWindows {
  readonly label: 'bonafide' | 'spoof';
  readonly source: string;
  readonly windows: readonly WindowScore[];
  /** Counts for the caps alone, neither for the fit nor for Cllr: people of sources that those calibrated on lack. */
  readonly onlyForCaps?: boolean;
}

export interface Caps {
  /** Most of the smoothed verdicts on bona fide speech that may be DEEPFAKE, 0 to 1. */
  readonly bonafideCalledDeepfake: number;
  /** Most of the smoothed verdicts on spoofs that may be AUTHENTIC, 0 to 1. */
  readonly spoofCalledAuthentic: number;
}

/** A source with fewer clips of a label says too little of its share. */
export const CLIPS_OF_A_SOURCE = 30;

const RIDGE = 1e-3;
const NEWTON_STEPS = 60;

/**
 * Scale and offset of `llr = scale * score + offset` by logistic regression in which both labels weigh a half (Platt
 * 1999; Bruemmer and du Preez 2006), with a small ridge that draws the scale to one. Needs a score of each label.
 */
export function fitPlatt(bonafide: readonly number[], spoof: readonly number[]): { scale: number; offset: number } {
  if (bonafide.length === 0 || spoof.length === 0) throw new RangeError('fitPlatt: both labels are needed');
  const rows = [
    ...bonafide.map((x) => ({ x, y: 1, weight: 0.5 / bonafide.length })),
    ...spoof.map((x) => ({ x, y: 0, weight: 0.5 / spoof.length })),
  ];
  let scale = 0;
  let offset = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [gScale, gOffset, hScale, hBoth, hOffset] = [RIDGE * (scale - 1), 0, RIDGE, 0, 1e-9];
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-(scale * x + offset)));
      gScale += weight * (p - y) * x;
      gOffset += weight * (p - y);
      const curve = weight * p * (1 - p);
      hScale += curve * x * x;
      hBoth += curve * x;
      hOffset += curve;
    }
    const determinant = hScale * hOffset - hBoth * hBoth;
    const dScale = (hOffset * gScale - hBoth * gOffset) / determinant;
    const dOffset = (hScale * gOffset - hBoth * gScale) / determinant;
    scale -= dScale;
    offset -= dOffset;
    if (Math.abs(dScale) + Math.abs(dOffset) < 1e-9) break;
  }
  return { scale, offset };
}

/**
 * One Platt line for any amount of speech, as the manifest's list of one point: from the windows in which each clip first reaches
 * each of `atMs`, ms of speech, ascending. Lines of their own for each amount turn about points that a telephone or a room moves
 * away from, and then tell a clip by its length.
 */
export function fitLine(clips: readonly ScoredWindows[], atMs: readonly [number, ...number[]]): CalibrationPoint[] {
  const scores = (label: ScoredWindows['label']): number[] =>
    clips
      .filter((clip) => clip.label === label && !clip.onlyForCaps)
      .flatMap(({ windows }) => atMs.flatMap((ms) => windows.find(({ speechMs }) => speechMs >= ms)?.score ?? []));
  return [{ speechMs: atMs[0], ...fitPlatt(scores('bonafide'), scores('spoof')) }];
}

/** The smoothed verdicts on clips of one label, as the page shows them. */
function wordsOn(
  clips: readonly ScoredWindows[],
  label: ScoredWindows['label'],
  points: readonly CalibrationPoint[],
  decision: VoiceManifest['decision'],
): Verdict[] {
  return clips.flatMap((clip) => {
    if (clip.label !== label) return [];
    const smoothing = createSmoothing(decision.smoothingScores);
    return clip.windows.flatMap(({ speechMs, score }) => {
      if (speechMs < decision.provisionalMs) return [];
      smoothing.push(posterior(calibrate(points, speechMs, score), decision.prior));
      return [verdictOf(smoothing.mean, decision)];
    });
  });
}

/** Shares of the smoothed verdicts on each label, 0 to 1, by word. */
export function wordShares(
  clips: readonly ScoredWindows[],
  points: readonly CalibrationPoint[],
  decision: VoiceManifest['decision'],
): ByLabel<Shares> {
  const of = (label: ScoredWindows['label']): Shares => sharesOf(wordsOn(clips, label, points, decision));
  return { bonafide: of('bonafide'), spoof: of('spoof') };
}

/** `shrink * (scale * score + offset) + shift` as points. */
export function reshaped(points: readonly CalibrationPoint[], shrink: number, shift: number): CalibrationPoint[] {
  return points.map(({ speechMs, scale, offset }) => ({
    speechMs,
    scale: shrink * scale,
    offset: shrink * offset + shift,
  }));
}

/** LLRs of every window with `fromMs` of speech or more, of the clips of one label. */
function llrsOf(
  clips: readonly ScoredWindows[],
  label: ScoredWindows['label'],
  points: readonly CalibrationPoint[],
  fromMs: number,
): number[] {
  return clips
    .filter((clip) => clip.label === label && !clip.onlyForCaps)
    .flatMap(({ windows }) => windows.filter(({ speechMs }) => speechMs >= fromMs))
    .map(({ speechMs, score }) => calibrate(points, speechMs, score));
}

/** From `low` to `high`, both included. */
function steps(low: number, high: number, step: number): number[] {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** Clips by label and source, where a source has `CLIPS_OF_A_SOURCE` of that label. */
function largeSources(clips: readonly ScoredWindows[]): ScoredWindows[][] {
  const groups = new Map<string, ScoredWindows[]>();
  for (const clip of clips) {
    const key = JSON.stringify([clip.label, clip.source]);
    groups.set(key, [...(groups.get(key) ?? []), clip]);
  }
  return [...groups.values()].filter((group) => group.length >= CLIPS_OF_A_SOURCE);
}

/** How rare wrong words are to be. */
export interface Limits {
  /** Over all clips. */
  readonly pooled: Caps;
  /** Within every source of some size: what one has hidden among many is what the next unknown one may have. */
  readonly ofASource: Caps;
  /** LLR by which all may be lower while DEEPFAKE, and higher while AUTHENTIC still keeps under its caps, 0 or more. */
  readonly margin: number;
}

/** The shrink and shift of `points` with the least Cllr among those that keep within `limits`; null when none does. */
export function withinLimits(
  clips: readonly ScoredWindows[],
  points: readonly CalibrationPoint[],
  decision: VoiceManifest['decision'],
  { pooled, ofASource, margin }: Limits,
): { readonly shrink: number; readonly shift: number; readonly cllr: number } | null {
  const sources = largeSources(clips);
  let best: { shrink: number; shift: number; cllr: number } | null = null;
  const look = (shrink: number, shift: number): void => {
    const tried = reshaped(points, shrink, shift);
    const of = (label: ScoredWindows['label']): number[] => llrsOf(clips, label, tried, decision.provisionalMs);
    const cost = cllr(of('bonafide'), of('spoof'));
    if (best !== null && cost >= best.cllr) return;
    const lower = reshaped(points, shrink, shift - margin);
    const higher = reshaped(points, shrink, shift + margin);
    const isUnder = (some: readonly ScoredWindows[], { bonafideCalledDeepfake, spoofCalledAuthentic }: Caps): boolean =>
      sharesOf(wordsOn(some, 'bonafide', lower, decision)).DEEPFAKE <= bonafideCalledDeepfake &&
      sharesOf(wordsOn(some, 'spoof', higher, decision)).AUTHENTIC <= spoofCalledAuthentic;
    if (isUnder(clips, pooled) && sources.every((source) => isUnder(source, ofASource)))
      best = { shrink: Number(shrink.toFixed(2)), shift: Number(shift.toFixed(2)), cllr: cost };
  };
  for (const shrink of steps(0.2, 1, 0.05)) for (const shift of steps(-1, 1, 0.1)) look(shrink, shift);
  // The best of a coarse net has its better neighbours at the caps, between its own.
  const coarse = best as { shrink: number; shift: number } | null;
  if (coarse === null) return null;
  for (const shrink of steps(coarse.shrink - 0.05, Math.min(1, coarse.shrink + 0.05), 0.01))
    for (const shift of steps(coarse.shift - 0.1, coarse.shift + 0.1, 0.02)) look(shrink, shift);
  return best;
}

/**
 * What `limits` come to on a source that was not calibrated on: shares of the verdicts on each source of `clips`, by a
 * calibration of the others (by windows of `atMs`), of all sources together. Null where one of those does not come about, as when a label has one source.
 */
export function leftOutShares(
  clips: readonly ScoredWindows[],
  atMs: readonly [number, ...number[]],
  decision: VoiceManifest['decision'],
  limits: Limits,
): ByLabel<Shares> | null {
  const words: Record<ScoredWindows['label'], Verdict[]> = { bonafide: [], spoof: [] };
  for (const name of new Set(clips.map(({ source }) => source))) {
    const others = clips.filter(({ source }) => source !== name);
    const fitted = others.filter(({ onlyForCaps }) => !onlyForCaps);
    if (new Set(fitted.map(({ label }) => label)).size < 2) return null;
    const points = fitLine(others, atMs);
    const chosen = withinLimits(others, points, decision, limits);
    if (chosen === null) return null;
    const own = clips.filter(({ source }) => source === name);
    const calibration = reshaped(points, chosen.shrink, chosen.shift);
    for (const label of ['bonafide', 'spoof'] as const)
      words[label].push(...wordsOn(own, label, calibration, decision));
  }
  return { bonafide: sharesOf(words.bonafide), spoof: sharesOf(words.spoof) };
}
