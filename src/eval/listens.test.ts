import { describe, expect, test } from 'vitest';
import type { Clip } from './index-csv.js';
import {
  correlationOf,
  intraclass,
  type Listen,
  listenDecision,
  listenRows,
  llrOf,
  voicesOf,
  wrongWords,
} from './listens.js';

const together = { firmMs: 4_000, hopMs: 250, prior: 0.5, authenticAbove: 0.7, suspiciousAbove: 0.3, correlation: 0.5 };

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

describe('intraclass correlation', () => {
  // Shrout and Fleiss 1979, table 2: four judges' ratings of six targets; ICC(1,1) is 0.17.
  const ratings = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  test('is that of the paper', () => expect(intraclass(ratings)).toBeCloseTo(0.17, 2));

  test('is 1 where voices differ and windows do not, 0 where only windows do', () => {
    expect(
      intraclass([
        [1, 1],
        [2, 2, 2],
      ]),
    ).toBe(1);
    expect(
      intraclass([
        [-1, 1],
        [-1, 1, 0],
      ]),
    ).toBe(0);
  });

  test('cannot be told of one voice, nor where nothing differs', () => {
    expect(intraclass([[1, 2], [3]])).toBeNull();
    expect(
      intraclass([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });

  test('is taken over windows that share no speech, of the label where it is greater', () => {
    const voice = (label: Clip['label'], ...windows: number[]): Listen =>
      listen(
        label,
        windows.flatMap((llr) => [llr, ...Array.from({ length: 15 }, () => 99)]),
      );
    const listens = [voice('spoof', -1, 1), voice('spoof', -1, 1), voice('bonafide', 1, 1), voice('bonafide', 3, 3)];
    expect(correlationOf(listens, together)).toBe(1);
    expect(correlationOf(listens.slice(0, 2), together)).toBe(0);
    expect(correlationOf([], together)).toBeNull();
  });
});

describe('a longer listen', () => {
  test('is the mean of what was heard by then, times what it is worth', () => {
    const voice = listen('bonafide', [...steady(1, 4_000), ...steady(0, 7_750), ...steady(-50, 9_000)]);
    expect(llrOf(voice, 8_000, together)).toBeCloseTo((1 / 17) * (2 / 1.5), 12);
    expect(llrOf(voice, 60_000, together)).toBeNull();
  });

  test('rows hold the voices that reach so much, and the same voices after 4 s', () => {
    const listens = [
      listen('bonafide', [-1, ...steady(2, 8_000)]),
      listen('bonafide', steady(2, 8_000)),
      listen('bonafide', steady(-9, 4_000)),
      listen('spoof', [1, ...steady(-0.6, 8_000)]),
    ];
    const rows = listenRows(listens, together);
    expect(Object.keys(rows)).toEqual(['4 s', '8 s']);
    expect(rows['4 s']?.voices).toEqual({ bonafide: 3, spoof: 1 });
    expect(rows['8 s']).toMatchObject({
      voices: { bonafide: 2, spoof: 1 },
      metrics: { eer: 0, auc: 1 },
      first: { auc: 0.5 },
      verdicts: { bonafide: { AUTHENTIC: 1 }, spoof: { SUSPICIOUS: 1, DEEPFAKE: 0 } },
    });
  });

  test('wrong words are counted from the given amount of speech on', () => {
    const listens = [
      listen('bonafide', [...steady(-9, 4_000), ...steady(9, 7_750)]),
      listen('spoof', steady(9, 8_000)),
    ];
    expect(wrongWords(listens, 4_000, together)).toEqual({ bonafideCalledDeepfake: 1 / 17, spoofCalledAuthentic: 1 });
    expect(wrongWords(listens, 8_000, together)).toEqual({ bonafideCalledDeepfake: 0, spoofCalledAuthentic: 1 });
    expect(wrongWords(listens, 12_000, together)).toEqual({ bonafideCalledDeepfake: 0, spoofCalledAuthentic: 0 });
  });
});

describe('how windows go together', () => {
  const { correlation: _, ...decision } = together;
  const caps = { bonafideCalledDeepfake: 0.008, spoofCalledAuthentic: 0.04 };
  const real = (first: number) => listen('bonafide', [...steady(first, 4_000), ...steady(1, 40_000)]);

  test('begins with the least speech that keeps wrong words under the caps', () => {
    // The second begins so badly that the mean says DEEPFAKE until 12 s were heard.
    const listens = [real(1), real(-50), listen('spoof', steady(-2, 40_000)), listen('spoof', steady(-1, 40_000))];
    expect(listenDecision(listens, decision, caps)).toEqual({
      decision: { fromMs: 12_000, speechMs: 60_000, correlation: 0.99 },
      wrong: { bonafideCalledDeepfake: 0, spoofCalledAuthentic: 0 },
    });
    expect(listenDecision([real(1), real(1), ...listens.slice(2)], decision, caps)?.decision.fromMs).toBe(8_000);
  });

  test('there is none where wrong words never keep under them, or nothing can be told of one voice', () => {
    const wrong = [listen('spoof', steady(2, 40_000)), listen('spoof', steady(3, 40_000)), real(1), real(2)];
    expect(listenDecision(wrong, decision, caps)).toBeNull();
    expect(listenDecision([real(1)], decision, caps)).toBeNull();
  });
});
