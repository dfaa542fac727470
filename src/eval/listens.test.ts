import { describe, expect, test } from 'vitest';
import type { Clip } from './index-csv.js';
import { type Listen, listenDecision, listenRows, llrOf, voicesOf, wordsOf } from './listens.js';

const together = {
  firmMs: 4_000,
  hopMs: 250,
  prior: 0.5,
  authenticAbove: 0.7,
  suspiciousAbove: 0.3,
  scale: 1.5,
  offset: 0.1,
};

function listen(label: Clip['label'], llrs: readonly number[]): Listen {
  return { label, source: 's', generator: 'g', speaker: 'a', clips: 2, llrs };
}

function clip(part: Partial<Clip>): Clip {
  return { path: 'a.wav', label: 'spoof', source: 's', generator: 'g', speaker: '', split: '', ...part };
}

const hops = (speechMs: number): number => (speechMs - together.firmMs) / together.hopMs + 1;
const steady = (llr: number, speechMs: number): number[] => Array.from({ length: hops(speechMs) }, () => llr);

describe('voices of an index', () => {
  test('a voice is a source, a label, a generator and a speaker; one clip is no listen', () => {
    const clips = [
      clip({ path: '1', speaker: 'a' }),
      clip({ path: '2', speaker: 'a' }),
      clip({ path: '3', speaker: 'b' }),
      clip({ path: '4', speaker: 'a', label: 'bonafide' }),
      clip({ path: '5' }),
      clip({ path: '6', generator: 'h' }),
      clip({ path: '7' }),
    ];
    expect(voicesOf(clips).map((voice) => voice.map(({ path }) => path))).toEqual([
      ['1', '2'],
      ['5', '7'],
    ]);
  });
});

describe('a longer listen', () => {
  test('is what the mean of all that was heard by then comes to', () => {
    const voice = listen('bonafide', [...steady(1, 4_000), ...steady(0, 7_750), ...steady(-50, 9_000)]);
    expect(llrOf(voice, 8_000, together)).toBeCloseTo(1.5 / 17 + 0.1, 12);
    expect(llrOf(voice, 60_000, together)).toBeNull();
  });

  test('rows hold the voices that reach so much, and the same voices after 4 s', () => {
    const listens = [
      listen('bonafide', [-1, ...steady(2, 12_000)]),
      listen('bonafide', steady(2, 16_000)),
      listen('bonafide', steady(-9, 11_750)),
      listen('spoof', [1, ...steady(-0.6, 16_000)]),
    ];
    const rows = listenRows(listens, together);
    expect(Object.keys(rows)).toEqual(['12 s', '16 s']);
    expect(rows['16 s']?.voices).toEqual({ bonafide: 1, spoof: 1 });
    expect(rows['12 s']).toMatchObject({
      voices: { bonafide: 2, spoof: 1 },
      metrics: { eer: 0, auc: 1 },
      first: { auc: 0.5 },
      verdicts: { bonafide: { AUTHENTIC: 1 }, spoof: { SUSPICIOUS: 1, DEEPFAKE: 0 } },
    });
  });

  test('words are counted over all hops from the given amount of speech on', () => {
    const listens = [
      listen('bonafide', [...steady(-9, 4_000), ...steady(9, 7_750)]),
      listen('spoof', steady(9, 8_000)),
    ];
    expect(wordsOf(listens, 4_000, together)).toMatchObject({
      bonafide: { DEEPFAKE: 1 / 17 },
      spoof: { AUTHENTIC: 1 },
    });
    expect(wordsOf(listens, 8_000, together)).toMatchObject({ bonafide: { DEEPFAKE: 0 }, spoof: { AUTHENTIC: 1 } });
    expect(wordsOf(listens, 12_000, together)).toMatchObject({ bonafide: { AUTHENTIC: 0 }, spoof: { AUTHENTIC: 0 } });
  });
});

describe('what windows come to together', () => {
  const { scale: _scale, offset: _offset, ...decision } = together;
  /** Voices whose means lie about `middle` by one deviation. */
  const voices = (label: Clip['label'], middle: number, count: number) =>
    Array.from({ length: count }, (_, i) => listen(label, steady(middle + (i % 2 === 0 ? 1 : -1), 12_000)));

  test('the next bona fide voice is DEEPFAKE in 0.8 % of cases, the next spoof AUTHENTIC in 3 %', () => {
    const listens = [...voices('bonafide', 0.5, 26), ...voices('spoof', -0.5, 26)];
    const made = listenDecision(listens, decision);
    expect(made).toMatchObject({ fromMs: 12_000, speechMs: 60_000 });
    // By a table of Student's t for 25 degrees of freedom: 2.59 for 0.8 %, 1.974 for 3 %.
    const spread = Math.sqrt(26 / 25) * Math.sqrt(1 + 1 / 26);
    const { scale = 0, offset = 0 } = made ?? {};
    const llrOfVoice = (mean: number) =>
      llrOf(listen('bonafide', steady(mean, 12_000)), 12_000, { ...together, scale, offset });
    expect(llrOfVoice(0.5 - 2.59 * spread)).toBeCloseTo(-0.847, 2);
    expect(llrOfVoice(-0.5 + 1.974 * spread)).toBeCloseTo(0.847, 2);
  });

  test('fewer voices make it more careful, and a label that lies nearer moves it', () => {
    const scaleOf = (bonafide: number, count: number) =>
      listenDecision([...voices('bonafide', bonafide, count), ...voices('spoof', -0.5, count)], decision);
    expect(scaleOf(0.5, 10)?.scale).toBeLessThan(scaleOf(0.5, 40)?.scale as number);
    expect(scaleOf(0.2, 40)?.offset).toBeGreaterThan(scaleOf(0.5, 40)?.offset as number);
  });

  test('wrong words are counted too, where voices are no normal distribution', () => {
    const common = voices('bonafide', 3, 120);
    const odd = voices('bonafide', -3, 4);
    const listens = [...common, ...odd, ...voices('spoof', -2, 40)];
    const wrong = (made: ReturnType<typeof listenDecision>): number =>
      wordsOf(listens, 12_000, { ...together, ...decision, ...(made as NonNullable<typeof made>) }).bonafide.DEEPFAKE;
    const plain = listenDecision([...common, ...voices('spoof', -2, 40)], decision);
    expect(wrong(plain)).toBeGreaterThan(0.008);
    expect(wrong(listenDecision(listens, decision))).toBeLessThanOrEqual(0.008);
  });

  test('labels that lie far apart get firm words between them, but no surer ones', () => {
    const listens = [...voices('bonafide', 4, 40), ...voices('spoof', -4, 40)];
    // Student's t for 39 degrees of freedom: 2.52 and 1.937.
    expect(listenDecision(listens, decision)).toMatchObject({
      scale: expect.closeTo(0.494, 2),
      offset: expect.closeTo(0.148, 2),
    });
    const near = [...voices('bonafide', 2.4, 40), ...voices('spoof', -2.4, 40)];
    expect(listenDecision(near, decision)?.scale).toBe(3);
  });

  test('nothing can be told of too few voices, of short ones, or of labels the wrong way about', () => {
    expect(listenDecision([...voices('bonafide', 1, 9), ...voices('spoof', -1, 40)], decision)).toBeNull();
    expect(listenDecision([...voices('bonafide', -1, 40), ...voices('spoof', 1, 40)], decision)).toBeNull();
    const short = [...voices('bonafide', 1, 40), ...voices('spoof', -1, 40)].map((v) => ({
      ...v,
      llrs: v.llrs.slice(1),
    }));
    expect(listenDecision(short, decision)).toBeNull();
  });
});
