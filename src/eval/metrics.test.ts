import { describe, expect, test } from 'vitest';
import { computeMetrics, type Metrics } from './metrics.js';

const metrics = (bonafide: number[], spoof: number[]): Metrics => computeMetrics(bonafide, spoof) as Metrics;

describe('metrics against values worked out by hand', () => {
  test('a detector that separates perfectly', () => {
    const m = metrics([1, 2, 3], [-3, -2, -1]);
    expect(m).toMatchObject({ bonafide: 3, spoof: 3, eer: 0, auc: 1, minDcf: 0 });
  });

  test('a detector that is always wrong', () => {
    const m = metrics([-3, -2, -1], [1, 2, 3]);
    expect(m).toMatchObject({ eer: 1, auc: 0, minDcf: 1 });
  });

  test('one score for all says nothing', () => {
    const m = metrics([0, 0], [0, 0, 0]);
    expect(m.eer).toBeCloseTo(0.5, 12);
    expect(m.auc).toBeCloseTo(0.5, 12);
    expect(m.cllr).toBeCloseTo(1, 12);
    expect(m.minDcf).toBe(1);
  });

  test('EER at a crossing: one of four on each side is wrong', () => {
    // Sorted: s-2 s-1 s0 b0.5 | s1 b2 b3 b4: rejecting below 0.75 misses 1/4 and accepts 1/4.
    const m = metrics([0.5, 2, 3, 4], [-2, -1, 0, 1]);
    expect(m.eer).toBeCloseTo(0.25, 12);
    // 15 of 16 pairs are in order.
    expect(m.auc).toBeCloseTo(15 / 16, 12);
  });

  test('EER between two points of the ROC is interpolated', () => {
    // Points (miss, false accept): (0,1) (0,.5) (1/3,.5) (1/3,0) ...: the line from (1/3,.5) to (1/3,0) crosses at 1/3.
    expect(metrics([0, 2, 3], [-1, 1]).eer).toBeCloseTo(1 / 3, 12);
    // A tie of one each moves along the diagonal: (0,.5) to (.5,0) crosses at 1/4.
    expect(metrics([0, 1], [-1, 0]).eer).toBeCloseTo(0.25, 12);
  });

  test('AUC counts ties one half', () => {
    expect(metrics([1, 2], [1, 0]).auc).toBeCloseTo(3.5 / 4, 12);
  });

  test('DCF by the costs of ASVspoof 5', () => {
    // The weights are 0.95 for a miss and 0.5 for a false accept; normalized by 0.5.
    // Threshold for actDCF: -ln(0.95 / 0.5) = -0.642. Bona fide -1 is missed (1/2), spoof 0 accepted (1/2).
    const m = metrics([-1, 3], [0, -2]);
    expect(m.actDcf).toBeCloseTo((0.95 * 0.5 + 0.5 * 0.5) / 0.5, 12);
    // Best: accept all above -1.5 (no miss, half of the spoof), or reject all but 3: 0.5 against 0.95.
    expect(m.minDcf).toBeCloseTo(0.5, 12);
  });

  test('Cllr in bits', () => {
    // log2(1 + 1/e) for each side.
    expect(metrics([1], [-1]).cllr).toBeCloseTo(Math.log2(1 + Math.exp(-1)), 12);
    expect(metrics([1_000], [1_000]).cllr).toBeCloseTo(1_000 / 2 / Math.LN2, 6);
  });

  test('needs both labels', () => {
    expect(computeMetrics([], [1])).toBeNull();
    expect(computeMetrics([1], [])).toBeNull();
  });
});
