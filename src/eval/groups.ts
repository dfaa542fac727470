/** Metrics of scored items, pooled by what they have in common. */
import { computeMetrics, type Metrics } from './metrics.js';

export interface Scored {
  readonly label: 'bonafide' | 'spoof';
  readonly source: string;
  readonly generator: string;
  readonly llr: number;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly clips: number;
  readonly meanConfidence: number;
  readonly bonafideShare: number;
}

/** Null unless both labels are there. */
export function metricsOf(clips: readonly Scored[]): Metrics | null {
  const llrs = (label: Scored['label']): number[] =>
    clips.filter((clip) => clip.label === label).map((clip) => clip.llr);
  return computeMetrics(llrs('bonafide'), llrs('spoof'));
}

/** Adds nothing unless both labels are there. */
export function addMetrics(into: Record<string, Metrics>, name: string, clips: readonly Scored[]): void {
  const metrics = metricsOf(clips);
  if (metrics !== null) into[name] = metrics;
}

/** Groups that hold both labels, by name. */
export function groupMetrics(clips: readonly Scored[], keyOf: (clip: Scored) => string): Record<string, Metrics> {
  const groups: Record<string, Metrics> = {};
  for (const key of [...new Set(clips.map(keyOf))].sort())
    addMetrics(
      groups,
      key,
      clips.filter((clip) => keyOf(clip) === key),
    );
  return groups;
}

/** Each generator's spoofs against all bona fide. */
export function generatorMetrics(clips: readonly Scored[]): Record<string, Metrics> {
  const bonafide = clips.filter((clip) => clip.label === 'bonafide');
  const spoof = clips.filter((clip) => clip.label === 'spoof');
  const groups: Record<string, Metrics> = {};
  for (const key of [...new Set(spoof.map((clip) => clip.generator))].sort()) {
    addMetrics(groups, key, [...bonafide, ...spoof.filter((clip) => clip.generator === key)]);
  }
  return groups;
}

const RELIABILITY_BINS = 10;

/** Items by their confidence at a prior of one half, in ten steps; both labels weigh the same. */
export function reliabilityOf(clips: readonly Scored[]): ReliabilityBin[] {
  const count = (label: Scored['label']): number => clips.filter((clip) => clip.label === label).length;
  const weight = { bonafide: 1 / count('bonafide'), spoof: 1 / count('spoof') };
  const bins: ReliabilityBin[] = [];
  for (let bin = 0; bin < RELIABILITY_BINS; bin++) {
    const inside = clips
      .map((clip) => ({ label: clip.label, confidence: 1 / (1 + Math.exp(-clip.llr)) }))
      .filter(({ confidence }) => Math.min(RELIABILITY_BINS - 1, Math.floor(confidence * RELIABILITY_BINS)) === bin);
    if (inside.length === 0) continue;
    const weights = inside.map(({ label }) => weight[label]);
    const total = weights.reduce((a, b) => a + b);
    const real = inside.reduce((sum, { label }) => sum + (label === 'bonafide' ? weight.bonafide : 0), 0);
    const mean = inside.reduce((sum, { confidence }, i) => sum + confidence * (weights[i] as number), 0) / total;
    bins.push({
      from: bin / RELIABILITY_BINS,
      to: (bin + 1) / RELIABILITY_BINS,
      clips: inside.length,
      meanConfidence: mean,
      bonafideShare: real / total,
    });
  }
  return bins;
}
