import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VoiceManifest } from '../contract/manifest.js';
import { addNoise, addReverberation, convolve, createRandom, power } from './degrade.js';
import { boundaryOf } from './boundary.js';
import {
  type Evaluation,
  evaluate,
  oneLabelSources,
  type ScoredClip,
  scoreAll,
  speechMetrics,
  unreliableShares,
} from './evaluate.js';
import { type Clip, parseCsv, parseIndex } from './index-csv.js';
import { scoreListens } from './listens.js';
import type { Metrics } from './metrics.js';
import { loadNodeModel } from './node-model.js';
import { toMarkdown } from './report.js';
import { clipLlr, llrAfter } from './score-clip.js';
import { readWav, type Sound, writeWav } from './wav.js';

const RATE = 16_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command of the evaluator as npm does; what it printed. Rejects when it fails. */
async function command(script: string, args: readonly string[]): Promise<string> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, join(root, script), ...args], { cwd: root });
  return stdout;
}

describe('index', () => {
  test('reads quotes, line breaks in them, and columns in any order', () => {
    const csv = '\uFEFFlabel,path,generator,source\r\nspoof,"a, ""b"".wav",tts,s1\n\nbonafide,"two\nlines.wav",,\n';
    expect(parseIndex(csv)).toEqual([
      { path: 'a, "b".wav', label: 'spoof', source: 's1', generator: 'tts', speaker: '', split: '' },
      { path: 'two\nlines.wav', label: 'bonafide', source: 'all', generator: 'unknown', speaker: '', split: '' },
    ]);
  });

  test('reads a last line without a break', () =>
    expect(parseCsv('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]));

  test.each([
    ['file,label\nx,spoof', '"path"'],
    ['path,label\nx,fake', 'Line 2'],
    ['path,label\na,spoof\n,spoof', 'Line 3'],
    ['', '"path"'],
  ])('says what is wrong with %j', (csv, message) => expect(() => parseIndex(csv)).toThrowError(message));
});

describe('WAV', () => {
  test('comes back as it was written', () => {
    const sound = { sampleRateHz: 22_050, samples: Float32Array.of(0, 0.5, -1, 0.25) };
    expect(readWav(writeWav(sound))).toEqual(sound);
  });

  test('mixes 16-bit stereo to mono', () => {
    const bytes = writeWav({ sampleRateHz: RATE, samples: new Float32Array(2) });
    const view = new DataView(bytes.buffer);
    view.setUint16(20, 1, true);
    view.setUint16(22, 2, true);
    view.setUint16(34, 16, true);
    for (const [i, value] of [16_384, 0, -32_768, 32_767].entries()) view.setInt16(44 + 2 * i, value, true);
    expect(Array.from(readWav(bytes).samples)).toEqual([0.25, expect.closeTo(0, 4)]);
  });

  test.each([[new Uint8Array(4)], [new TextEncoder().encode('RIFF....WAVE')]])('refuses what is none', (bytes) => {
    expect(() => readWav(bytes)).toThrowError(/WAV/);
  });
});

describe('degrading', () => {
  const tone = { sampleRateHz: RATE, samples: Float32Array.from({ length: RATE }, (_, i) => Math.sin(i / 5)) };

  test.each(['white', 'pink'] as const)(
    'adds %s noise at the level asked for, the same for the same seed',
    (colour) => {
      const noisy = addNoise(tone, 10, colour, createRandom(1));
      const noise = noisy.samples.map((v, i) => v - (tone.samples[i] as number));
      expect(10 * Math.log10(power(tone.samples) / power(noise))).toBeCloseTo(10, 3);
      expect(addNoise(tone, 10, colour, createRandom(1))).toEqual(noisy);
      expect(addNoise(tone, 10, colour, createRandom(2))).not.toEqual(noisy);
    },
  );

  test('convolves as defined', () => {
    const product = convolve(Float32Array.of(1, 2, 3), Float32Array.of(1, 0, -1, 0.5));
    for (const [i, value] of [1, 2, 2, -1.5, -2, 1.5].entries()) expect(product[i]).toBeCloseTo(value, 5);
    expect(product).toHaveLength(6);
  });

  test('a room keeps length and level, and rings on', () => {
    const click = { sampleRateHz: RATE, samples: new Float32Array(RATE) };
    click.samples[100] = 1;
    const wet = addReverberation(click, { rt60S: 0.5, directToReverberantDb: 3 }, createRandom(1));
    expect(wet.samples).toHaveLength(RATE);
    expect(power(wet.samples)).toBeCloseTo(power(click.samples), 6);
    expect(power(wet.samples.subarray(0, 90))).toBeLessThan(1e-12);
    expect(power(wet.samples.subarray(101, 1_000))).toBeGreaterThan(power(wet.samples.subarray(6_000, 7_000)) * 10);
  });
});

describe('the score of a clip', () => {
  const windows = [500, 1_500, 3_000, 4_000, 4_000].map((speechMs, i) => ({
    speechMs,
    bandwidthHz: null,
    score: i,
    llr: i,
  }));
  const alone = { firmMs: 4_000, listen: null };
  test('is the mean of its firm windows', () => expect(clipLlr(windows, alone, 250)).toBe(3.5));
  test('is the last when none is firm', () => expect(clipLlr(windows.slice(0, 3), alone, 250)).toBe(2));
  test('does not exist without windows', () => expect(clipLlr([], alone, 250)).toBeNull());
  test('is what the model makes of the mean where there is enough for a longer listen', () => {
    const together = { firmMs: 4_000, listen: { fromMs: 8_000, speechMs: 60_000, scale: 1.5, offset: 0.25 } };
    expect(clipLlr(windows, together, 250)).toBe(3.5);
    const heard = (count: number) =>
      Array.from({ length: count }, () => ({ speechMs: 4_000, bandwidthHz: null, score: 0, llr: 3 }));
    expect(clipLlr(heard(16), together, 250)).toBe(3);
    expect(clipLlr(heard(17), together, 250)).toBe(4.75);
  });
  test('after so much speech is that of the first hop to reach it', () => {
    expect(llrAfter(windows, 2_000)).toBe(2);
    expect(llrAfter(windows, 5_000)).toBeNull();
  });
});

describe('amounts of speech', () => {
  /** A clip of so much speech that is judged rightly from `rightFromMs` on. */
  const clip = (label: Clip['label'], speechMs: number, rightFromMs: number): ScoredClip => {
    const sign = label === 'bonafide' ? 1 : -1;
    const windows = Array.from({ length: speechMs / 250 }, (_, i) => (i + 1) * 250).map((ms) => ({
      speechMs: ms,
      bandwidthHz: null,
      score: 0,
      llr: ms < rightFromMs ? -sign : sign,
    }));
    const verdicts = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 };
    const score = { windows, verdicts, last: 'buffering' };
    return { path: '', label, source: '', generator: '', speaker: '', split: '', llr: 0, score };
  };
  const labels = ['bonafide', 'spoof'] as const;
  // The short clips are easy and the long ones are hard at first: over all clips, more speech would seem to harm.
  const rows = speechMetrics([
    ...labels.flatMap((label) => [clip(label, 1_500, 0), clip(label, 1_500, 0)]),
    ...labels.flatMap((label) => [clip(label, 4_000, 1_750)]),
  ]);

  test('are each judged over all clips that have so much, and over those that have it all', () => {
    const at = ({ bonafide, eer }: Metrics) => [bonafide, Number(eer.toFixed(3))];
    expect(Object.entries(rows).map(([name, metrics]) => [name, ...at(metrics)])).toEqual([
      ['1 s of speech', 3, 0.333],
      ['1.5 s of speech', 3, 0.333],
      ['2 s of speech', 1, 0],
      ['4 s of speech', 1, 0],
      ['1 s of speech (clips that reach 4 s)', 1, 1],
      ['1.5 s of speech (clips that reach 4 s)', 1, 1],
      ['2 s of speech (clips that reach 4 s)', 1, 0],
    ]);
  });
});

describe('a source with one label', () => {
  const clip = (source: string, label: Clip['label'], llr: number): ScoredClip => {
    const score = { windows: [], verdicts: { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 }, last: 'buffering' };
    return { path: '', label, source, generator: '', speaker: '', split: '', llr, score };
  };
  test('is held against the threshold of the pooled EER', () => {
    const clips = [
      ...[-1, 2, 3].map((llr) => clip('real', 'bonafide', llr)),
      ...[-3, -2, 1].map((llr) => clip('made', 'spoof', llr)),
      clip('both', 'bonafide', 4),
      clip('both', 'spoof', -4),
    ];
    expect(oneLabelSources(clips)).toEqual({
      made: { label: 'spoof', clips: 3, errors: 1 / 3 },
      real: { label: 'bonafide', clips: 3, errors: 1 / 3 },
    });
  });
});

describe('mistakes at the shipped thresholds', () => {
  const decision = { authenticAbove: 0.7, suspiciousAbove: 0.3 };
  test('are of the label’s verdicts; suspicious weighs both labels the same; what never was is none', () => {
    const bonafide = { AUTHENTIC: 0.5, SUSPICIOUS: 0.3, DEEPFAKE: 0.2 };
    const spoof = { AUTHENTIC: 0.1, SUSPICIOUS: 0.5, DEEPFAKE: 0.4 };
    expect(boundaryOf(decision, { bonafide, spoof }, { bonafide: {}, spoof: { AUTHENTIC: 0.25 } })).toEqual({
      ...decision,
      bonafideCalledDeepfake: 0.2,
      spoofCalledAuthentic: 0.1,
      suspicious: 0.4,
      lastShown: { bonafideCalledDeepfake: 0, spoofCalledAuthentic: 0.25, suspicious: 0 },
    });
  });
});

describe('evaluation', () => {
  let folder: string;
  const clips: Clip[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bona-fide-eval-'));
    const random = createRandom(3);
    for (let i = 0; i < 4; i++) {
      const samples = Float32Array.from(
        { length: 2 * RATE },
        (_, n) => (0.2 * Math.sin((n * (i + 2)) / 40) ** 5 + 0.02 * (random() - 0.5)) * Math.sin(n / 300) ** 4,
      );
      const path = `clip${i}.wav`;
      await writeFile(join(folder, path), writeWav({ sampleRateHz: RATE, samples }));
      clips.push({
        path,
        label: i % 2 === 0 ? 'bonafide' : 'spoof',
        source: i < 2 ? 'one' : 'two',
        generator: `g${i}`,
        speaker: '',
        split: 'dev',
      });
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('pools by source, generator and amount of speech, and reports', async () => {
    const model = await loadNodeModel();
    const evaluation = await evaluate(model, clips, { root: folder, gate: 'open', conditions: false, jobs: 3 });
    const again = await evaluate(model, clips, { root: folder, gate: 'open', conditions: false, jobs: 1 });
    await model.dispose();
    expect(evaluation).toMatchObject({ n: 4, bonafide: 2, spoof: 2, judgedWhole: 0, tooShort: [] });
    expect(Object.keys(evaluation.bySource)).toEqual(['one', 'two']);
    expect(Object.keys(evaluation.byGenerator)).toEqual(['g1', 'g3']);
    expect(Object.keys(evaluation.byCondition)).toEqual(['clean', '1 s of speech', '1.5 s of speech', '2 s of speech']);
    expect(Object.keys(evaluation.unreliable)).toEqual(['clean']);
    expect(evaluation.verdictsByCondition).toEqual({ clean: evaluation.verdicts });
    expect(evaluation.cllr).toBeCloseTo(again.cllr, 4);
    for (const label of ['bonafide', 'spoof'] as const) {
      const { AUTHENTIC, SUSPICIOUS, DEEPFAKE } = evaluation.verdicts[label];
      expect(AUTHENTIC + SUSPICIOUS + DEEPFAKE).toBeCloseTo(1, 9);
    }
    const { boundary, verdicts, lastShown } = evaluation;
    expect(boundary).toMatchObject({
      authenticAbove: 0.7,
      suspiciousAbove: 0.3,
      bonafideCalledDeepfake: verdicts.bonafide.DEEPFAKE,
      spoofCalledAuthentic: verdicts.spoof.AUTHENTIC,
    });
    expect(boundary.lastShown.bonafideCalledDeepfake).toBe(lastShown.bonafide['DEEPFAKE'] ?? 0);
    const report = toMarkdown(evaluation);
    for (const word of ['| pooled | 2 | 2 |', '| one | 1 | 1 |', '| g3 | 2 | 1 |']) expect(report).toContain(word);
    expect(report).not.toContain('bona fide AUTHENTIC |');
    const shares = { AUTHENTIC: 0.25, SUSPICIOUS: 0.7, DEEPFAKE: 0.05 };
    const line = { bonafide: shares, spoof: { ...shares, AUTHENTIC: 0.5 } };
    const degraded = toMarkdown({ ...evaluation, verdictsByCondition: { clean: evaluation.verdicts, line } });
    expect(degraded).toContain('| line | 25.0 % | 5.0 % | 5.0 % | 50.0 % |');
  });

  test('joins the clips of one voice where it is asked for longer listens', async () => {
    const model = await loadNodeModel();
    const options = { root: folder, gate: 'open', jobs: 2 } as const;
    // Each clip thrice: 6 s of each voice.
    const voices = clips.flatMap((clip) => [clip, clip, clip].map((each) => ({ ...each, speaker: clip.path })));
    const listens = await scoreListens(model, voices, { ...options, mostMs: 60_000 });
    expect(listens.map(({ speaker, clips: joined }) => [speaker, joined])).toEqual(clips.map(({ path }) => [path, 3]));
    for (const { llrs } of listens) expect(llrs).toHaveLength((6_000 - 4_000) / 250 + 1);
    const cut = await scoreListens(model, voices, { ...options, mostMs: 4_000 });
    expect(cut.map(({ clips: joined }) => joined)).toEqual([2, 1, 2, 1, 2, 1, 2, 1]);
    const evaluation = await evaluate(model, voices, { ...options, conditions: false, listens: true });
    // None reaches the speech from which on the page tells of it.
    expect(evaluation.listens?.rows).toEqual({});
    expect(evaluation.listens?.words.bonafide).toEqual({ AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 });
    const longer = voices.flatMap((voice) => [voice, voice, voice]);
    const told = await evaluate(model, longer, { ...options, conditions: false, listens: true });
    await model.dispose();
    expect(told.listens?.rows).toMatchObject({
      '12 s': { voices: { bonafide: 2, spoof: 2 } },
      '16 s': { voices: { bonafide: 2, spoof: 2 } },
    });
    expect(toMarkdown(told)).toMatch(/## One voice for longer.*\| 12 s \| 2 \| 2 \|/s);
  });

  test('counts the clips in which noise took the verdict away', async () => {
    const model = await loadNodeModel();
    const options = { root: folder, gate: 'open', conditions: false, jobs: 1 } as const;
    const noisy = {
      name: 'noise',
      what: 'noise as loud as the clip',
      apply: (sound: Sound, seed: number) => addNoise(sound, 0, 'white', createRandom(seed)),
    };
    const [clean, degraded] = [
      await scoreAll(model, clips, options, null),
      await scoreAll(model, clips, options, noisy),
    ];
    await model.dispose();
    expect(unreliableShares(clean.scored)['noisy']).toBeUndefined();
    expect(unreliableShares(degraded.scored)).toEqual({ noisy: 1 });
    // A verdict is no reason.
    expect(degraded.scored.every(({ score }) => score.last === 'noisy')).toBe(true);
    expect(Object.keys(unreliableShares(clean.scored))).not.toContain('SUSPICIOUS');
  });

  test('two commands judge a folder of one’s own; a model file must be the one its manifest is about', async () => {
    for (const [i, { path, label }] of clips.entries()) {
      await mkdir(join(folder, 'own', label), { recursive: true });
      await copyFile(join(folder, path), join(folder, 'own', label, `${i}.wav`));
    }
    const index = join(folder, 'index.csv');
    await command('src/eval/index-cli.ts', ['folder', join(folder, 'own'), '--out', index]);
    const printed = JSON.parse(await command('src/eval/cli.ts', [index, '--gate', 'open', '--json'])) as Evaluation;
    expect(printed).toMatchObject({ n: 4, bonafide: 2, spoof: 2, bySource: { own: { bonafide: 2 } } });
    expect(printed.eer).toBeGreaterThanOrEqual(0);
    expect(printed.eer).toBeLessThanOrEqual(1);
    expect(printed.boundary.bonafideCalledDeepfake).toBeCloseTo(printed.verdicts.bonafide.DEEPFAKE, 12);

    const other = join(folder, 'other.onnx');
    const shipped = join(root, 'models/voice');
    await copyFile(join(shipped, 'model.onnx'), other);
    for (const file of ['model.onnx', 'manifest.json']) await copyFile(join(shipped, file), join(folder, file));
    await expect(loadNodeModel(other)).rejects.toThrow(/other\.onnx is about model\.onnx/);
  });

  test('a command calibrates a model, and people of another index count for its caps', async () => {
    const model = await loadNodeModel();
    const long: Clip[] = [];
    for (const [i, clip] of clips.entries()) {
      const { samples } = readWav(await readFile(join(folder, clip.path)));
      const path = `long${i}.wav`;
      const thrice = Float32Array.from({ length: 3 * samples.length }, (_, n) => samples[n % samples.length] as number);
      await writeFile(join(folder, path), writeWav({ sampleRateHz: RATE, samples: thrice }));
      long.push({ ...clip, path });
    }
    const { scored } = await scoreAll(model, long, { root: folder, gate: 'silero', conditions: false, jobs: 1 }, null);
    await model.dispose();
    // The real ones are those that sound so to the model, as a calibration of one that is wrong throughout comes to nothing.
    const byScore = scored.toSorted((a, b) => b.llr - a.llr);
    const rows = byScore.map(({ path }, i) => `${path},${i < 2 ? 'bonafide' : 'spoof'},s,dev`);
    await writeFile(join(folder, 'calibrate.csv'), ['path,label,source,split', ...rows].join('\n'));
    await writeFile(join(folder, 'people.csv'), `path,label,source\n${byScore[0]?.path},bonafide,people`);
    const own = join(folder, 'model');
    await mkdir(own);
    for (const file of ['model.onnx', 'manifest.json'])
      await copyFile(join(root, 'models/voice', file), join(own, file));
    const before = JSON.parse(await readFile(join(own, 'manifest.json'), 'utf8')) as VoiceManifest;
    const args = [join(folder, 'calibrate.csv'), '--more', join(folder, 'people.csv'), '--model', own];
    const report = JSON.parse(await command('src/eval/calibrate-cli.ts', args)) as Record<string, object>;
    expect(report).toMatchObject({ clips: 4, more: { people: { bonafide: { DEEPFAKE: 0 } } } });
    const after = JSON.parse(await readFile(join(own, 'manifest.json'), 'utf8')) as VoiceManifest;
    expect(after.calibration.map(({ speechMs }) => speechMs)).toEqual([1_500]);
    expect(after.calibration).not.toEqual(before.calibration);
    expect(after.narrowBand).toMatchObject({ belowHz: 4_500, calibration: [{ speechMs: 1_500 }] });
    expect(report['telephone']).toMatchObject({ clips: 4, shipped: { bonafide: { DEEPFAKE: 0 } } });
    // Too few voices to say what they come to together.
    expect(after.decision.listen ?? null).toBeNull();
    const rest = { calibration: [], narrowBand: null, decision: {} };
    expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
  });

  test('needs both labels', async () => {
    const model = await loadNodeModel();
    const real = clips.filter((clip) => clip.label === 'bonafide');
    await expect(evaluate(model, real, { root: folder, gate: 'open', conditions: false, jobs: 1 })).rejects.toThrow(
      /both labels/,
    );
    await model.dispose();
  });
});
