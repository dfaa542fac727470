import { describe, expect, test } from 'vitest';
import { DECISION } from '../../tests/support/voice-example.js';
import {
  type Caps,
  fitPlatt,
  fitLine,
  type Limits,
  leftOutShares,
  reshaped,
  type ScoredWindows,
  withinLimits,
  wordShares,
} from './calibrate.js';
import { createRandom } from './degrade.js';

const ANY = { bonafideCalledDeepfake: 1, spoofCalledAuthentic: 1 };
/** The same caps within a source as over all, and no margin. */
const like = (caps: Caps): Limits => ({ pooled: caps, ofASource: caps, margin: 0 });

/** Clips whose scores are normal around +1 and -1 with a deviation of 1.4: the true LLR is the score itself. */
function clips(count: number, overconfidence = 1): ScoredWindows[] {
  const random = createRandom(3);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, (_, i) => {
    const label = i % 2 === 0 ? 'bonafide' : 'spoof';
    const score = overconfidence * ((label === 'bonafide' ? 1 : -1) + Math.SQRT2 * normal());
    return {
      label,
      source: 'a',
      windows: [1_500, 2_000, 4_000].map((speechMs) => ({ speechMs, bandwidthHz: null, score, llr: score })),
    };
  });
}

describe('fitPlatt', () => {
  test('finds the true LLR of scores that are too bold', () => {
    const all = clips(4_000, 3);
    const scores = (label: string): number[] =>
      all.filter((c) => c.label === label).map((c) => c.windows[0]?.score ?? 0);
    const { scale, offset } = fitPlatt(scores('bonafide'), scores('spoof'));
    expect(scale).toBeCloseTo(1 / 3, 1);
    expect(offset).toBeCloseTo(0, 1);
  });

  test('takes unequal numbers of both labels as equally likely', () => {
    const { scale, offset } = fitPlatt(
      Array.from({ length: 900 }, (_, i) => 1 + (i % 3) - 1),
      [-2, -1, 0],
    );
    expect(offset / scale).toBeCloseTo(0, 1);
  });

  test('needs both labels', () => {
    expect(() => fitPlatt([1], [])).toThrow(RangeError);
  });
});

describe('fitLine', () => {
  test('rests on the first window of each clip with each amount of speech', () => {
    const all = clips(4_000).map((clip) => ({
      ...clip,
      windows: clip.windows.map((w) => ({ ...w, score: w.speechMs === 2_000 ? 1_000 : 3 * w.score })),
    }));
    const [line, ...others] = fitLine(all, [1_500, 3_000]);
    expect(line?.speechMs).toBe(1_500);
    expect(line?.scale).toBeCloseTo(1 / 3, 1);
    expect(others).toEqual([]);
  });

  test('leaves out those that count for the caps alone, and takes clips that end early for what they reach', () => {
    const all = clips(400);
    const more = all.map((clip) => ({
      ...clip,
      onlyForCaps: true,
      windows: clip.windows.map((w) => ({ ...w, score: 9 })),
    }));
    expect(fitLine([...all, ...more], [1_500])).toEqual(fitLine(all, [1_500]));
    const short = all.map((clip) => ({ ...clip, windows: clip.windows.slice(0, 1) }));
    expect(fitLine(short, [1_500, 4_000])).toEqual(fitLine(all, [1_500]));
  });
});

describe('the caps', () => {
  const all = clips(1_000, 2);
  const points = fitLine(all, [1_500]);

  test('are met by the least costly shrink that meets them', () => {
    const caps = { bonafideCalledDeepfake: 0.02, spoofCalledAuthentic: 0.05 };
    expect(wordShares(all, points, DECISION).bonafide.DEEPFAKE).toBeGreaterThan(0.05);
    const chosen = withinLimits(all, points, DECISION, like(caps));
    expect(chosen).not.toBeNull();
    const { bonafide, spoof } = wordShares(all, reshaped(points, chosen?.shrink ?? 1, chosen?.shift ?? 0), DECISION);
    expect(bonafide.DEEPFAKE).toBeLessThanOrEqual(0.02);
    expect(spoof.AUTHENTIC).toBeLessThanOrEqual(0.05);
    expect(bonafide.SUSPICIOUS).toBeLessThan(1);
  });

  test('hold within a source that the others would hide', () => {
    const bold = clips(100, 2).map((clip) => ({
      ...clip,
      source: 'b',
      windows: clip.windows.map((w) => ({ ...w, score: w.score + 2 })),
    }));
    const mixed = [...all, ...bold];
    const caps = { bonafideCalledDeepfake: 0.2, spoofCalledAuthentic: 0.2 };
    const ofB = (chosen: ReturnType<typeof withinLimits>): number =>
      wordShares(bold, reshaped(points, chosen?.shrink ?? 1, chosen?.shift ?? 0), DECISION).spoof.AUTHENTIC;
    expect(ofB(withinLimits(mixed, points, DECISION, { pooled: caps, ofASource: ANY, margin: 0 }))).toBeGreaterThan(
      0.2,
    );
    expect(ofB(withinLimits(mixed, points, DECISION, like(caps)))).toBeLessThanOrEqual(0.2);
  });

  test('hold for people who sound a margin less real', () => {
    const caps = { bonafideCalledDeepfake: 0.02, spoofCalledAuthentic: 1 };
    const deepfakes = (margin: number, lower: number): number => {
      const chosen = withinLimits(all, points, DECISION, { ...like(caps), margin });
      return wordShares(all, reshaped(points, chosen?.shrink ?? 1, (chosen?.shift ?? 0) - lower), DECISION).bonafide
        .DEEPFAKE;
    };
    expect(deepfakes(0.3, 0.3)).toBeLessThanOrEqual(0.02);
    expect(deepfakes(0, 0.3)).toBeGreaterThan(0.02);
  });

  test('hold for synthesizers that sound a margin more real', () => {
    const caps = { bonafideCalledDeepfake: 1, spoofCalledAuthentic: 0.02 };
    const authentics = (margin: number, higher: number): number => {
      const chosen = withinLimits(all, points, DECISION, { ...like(caps), margin });
      return wordShares(all, reshaped(points, chosen?.shrink ?? 1, (chosen?.shift ?? 0) + higher), DECISION).spoof
        .AUTHENTIC;
    };
    expect(authentics(0.3, 0.3)).toBeLessThanOrEqual(0.02);
    expect(authentics(0, 0.3)).toBeGreaterThan(0.02);
  });

  test('hold for people who count for the caps alone, and neither fit nor Cllr ask them', () => {
    const few = all.slice(0, 300);
    const its = fitLine(few, [1_500]);
    const people = clips(100, 2)
      .filter(({ label }) => label === 'bonafide')
      .map((clip) => ({
        ...clip,
        source: 'people',
        onlyForCaps: true,
        windows: clip.windows.map((w) => ({ ...w, score: w.score - 3 })),
      }));
    expect(fitLine([...few, ...people], [1_500])).toEqual(its);
    expect(withinLimits([...few, ...people], its, DECISION, like(ANY))).toEqual(
      withinLimits(few, its, DECISION, like(ANY)),
    );
    const caps = { bonafideCalledDeepfake: 0.1, spoofCalledAuthentic: 1 };
    const deepfakes = (chosen: ReturnType<typeof withinLimits>): number =>
      wordShares(people, reshaped(its, chosen?.shrink ?? 1, chosen?.shift ?? 0), DECISION).bonafide.DEEPFAKE;
    expect(deepfakes(withinLimits(few, its, DECISION, like(caps)))).toBeGreaterThan(0.1);
    expect(deepfakes(withinLimits([...few, ...people], its, DECISION, like(caps)))).toBeLessThanOrEqual(0.1);
  });

  test('leave a calibration alone that needs nothing', () => {
    const chosen = withinLimits(all, points, DECISION, like(ANY));
    expect(chosen?.shrink).toBeCloseTo(1, 1);
    expect(chosen?.shift).toBeCloseTo(0, 1);
  });

  test('can be out of reach', () => {
    const caps = { bonafideCalledDeepfake: -1, spoofCalledAuthentic: -1 };
    expect(withinLimits(all, points, DECISION, like(caps))).toBeNull();
  });
});

describe('a source left out', () => {
  /** Clips of a source, all scores moved by so much. */
  const moved = (source: string, by: number): ScoredWindows[] =>
    clips(200).map((clip) => ({
      ...clip,
      source,
      windows: clip.windows.map((w) => ({ ...w, score: w.score + by })),
    }));

  test('that is like the others is told as they are', () => {
    const all = ['a', 'b', 'c'].flatMap((source) => moved(source, 0));
    const leftOut = leftOutShares(all, [1_500], DECISION, like(ANY));
    const { bonafide } = wordShares(all, fitLine(all, [1_500]), DECISION);
    expect(leftOut?.bonafide.AUTHENTIC).toBeCloseTo(bonafide.AUTHENTIC, 1);
    const { AUTHENTIC = 0, SUSPICIOUS = 0, DEEPFAKE = 0 } = leftOut?.spoof ?? {};
    expect(AUTHENTIC + SUSPICIOUS + DEEPFAKE).toBeCloseTo(1);
  });

  test('that sounds more real than the others counts by their calibration, not by one that it had a part in', () => {
    const all = [...moved('a', 0), ...moved('b', 0), ...moved('c', 4)];
    const leftOut = leftOutShares(all, [1_500], DECISION, like(ANY));
    const { spoof } = wordShares(all, fitLine(all, [1_500]), DECISION);
    expect(leftOut?.spoof.AUTHENTIC).toBeGreaterThan(spoof.AUTHENTIC + 0.1);
  });

  test('is not told of where the caps cannot be met without it, or where a label has no other source', () => {
    const never = { bonafideCalledDeepfake: -1, spoofCalledAuthentic: -1 };
    expect(leftOutShares([...moved('a', 0), ...moved('b', 0)], [1_500], DECISION, like(never))).toBeNull();
    const only = (label: ScoredWindows['label'], source: string) => moved(source, 0).filter((c) => c.label === label);
    expect(leftOutShares([...moved('a', 0), ...only('spoof', 'b')], [1_500], DECISION, like(ANY))).toBeNull();
  });
});
