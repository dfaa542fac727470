/**
 * Metrics of a detector whose higher scores mean bona fide, as LLRs in natural log.
 * Definitions as in the ASVspoof 5 evaluation plan (track 1) and its evaluation package; the EER is interpolated.
 */

/** ASVspoof 5: prior of spoof, cost of rejecting bona fide, cost of accepting spoof. */
export const ASVSPOOF5 = { spoofPrior: 0.05, missCost: 1, falseAcceptCost: 10 } as const;

export interface Metrics {
  readonly bonafide: number;
  readonly spoof: number;
  readonly eer: number;
  readonly auc: number;
  readonly minDcf: number;
  readonly actDcf: number;
  readonly cllr: number;
}

/** Null unless both labels are there. */
export function computeMetrics(bonafide: readonly number[], spoof: readonly number[]): Metrics | null {
  if (bonafide.length === 0 || spoof.length === 0) return null;
  const points = detCurve(bonafide, spoof);
  return {
    bonafide: bonafide.length,
    spoof: spoof.length,
    eer: equalErrorRate(points),
    auc: areaUnderCurve(points),
    minDcf: Math.min(...points.map(({ miss, falseAccept }) => dcf(miss, falseAccept))),
    actDcf: actualDcf(bonafide, spoof),
    cllr: cllr(bonafide, spoof),
  };
}

interface OperatingPoint {
  /** Share of bona fide below the threshold. */
  readonly miss: number;
  /** Share of spoof at or above the threshold. */
  readonly falseAccept: number;
  /** The highest score that is rejected. */
  readonly rejects: number;
}

/** One point for each threshold between distinct scores, from accepting all to rejecting all; ties move together. */
export function detCurve(bonafide: readonly number[], spoof: readonly number[]): OperatingPoint[] {
  const trials = [...bonafide.map((score) => ({ score, real: 1 })), ...spoof.map((score) => ({ score, real: 0 }))];
  trials.sort((a, b) => a.score - b.score);
  const points: OperatingPoint[] = [{ miss: 0, falseAccept: 1, rejects: Number.NEGATIVE_INFINITY }];
  let missed = 0;
  let rejected = 0;
  trials.forEach((trial, i) => {
    missed += trial.real;
    rejected += 1 - trial.real;
    if (trials[i + 1]?.score === trial.score) return;
    points.push({ miss: missed / bonafide.length, falseAccept: 1 - rejected / spoof.length, rejects: trial.score });
  });
  return points;
}

/** The score up to which to reject, so that misses are first as frequent as false accepts; both labels are needed. */
export function thresholdAtEer(bonafide: readonly number[], spoof: readonly number[]): number {
  const point = detCurve(bonafide, spoof).find(({ miss, falseAccept }) => miss >= falseAccept);
  return (point as OperatingPoint).rejects;
}

/** Where the line between neighbouring points of the ROC crosses miss = false accept. */
function equalErrorRate(points: readonly OperatingPoint[]): number {
  const i = points.findIndex(({ miss, falseAccept }) => miss >= falseAccept);
  const after = points[i] as OperatingPoint;
  const before = points[i - 1] ?? after;
  const gapBefore = before.falseAccept - before.miss;
  const gapAfter = after.miss - after.falseAccept;
  const t = gapBefore + gapAfter === 0 ? 0 : gapBefore / (gapBefore + gapAfter);
  return before.miss + t * (after.miss - before.miss);
}

/** Trapezoids under the ROC: ties count one half. */
export function areaUnderCurve(points: readonly OperatingPoint[]): number {
  let area = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as OperatingPoint;
    const b = points[i] as OperatingPoint;
    area += (a.falseAccept - b.falseAccept) * (1 - (a.miss + b.miss) / 2);
  }
  return area;
}

/** Detection cost, normalized by that of the better of the two systems that do not listen. */
function dcf(miss: number, falseAccept: number): number {
  const missWeight = ASVSPOOF5.missCost * (1 - ASVSPOOF5.spoofPrior);
  const falseAcceptWeight = ASVSPOOF5.falseAcceptCost * ASVSPOOF5.spoofPrior;
  return (missWeight * miss + falseAcceptWeight * falseAccept) / Math.min(missWeight, falseAcceptWeight);
}

/** Cost at the threshold that is best for true LLRs: -ln of the weighted prior odds. */
function actualDcf(bonafide: readonly number[], spoof: readonly number[]): number {
  const { missCost, spoofPrior, falseAcceptCost } = ASVSPOOF5;
  const threshold = -Math.log((missCost * (1 - spoofPrior)) / (falseAcceptCost * spoofPrior));
  const miss = bonafide.filter((score) => score < threshold).length / bonafide.length;
  const falseAccept = spoof.filter((score) => score >= threshold).length / spoof.length;
  return dcf(miss, falseAccept);
}

/** Log-likelihood-ratio cost (Bruemmer and du Preez 2006), bits: 0 is perfect, 1 says nothing. */
export function cllr(bonafide: readonly number[], spoof: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));
  return (mean(bonafide.map((llr) => softplus(-llr))) + mean(spoof.map((llr) => softplus(llr)))) / (2 * Math.LN2);
}
