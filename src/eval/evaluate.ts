/** Scores every clip of an index and pools the scores in every way the report shows. */
import { join } from 'node:path';
import type { LoadedModel } from '../inference/load.js';
import { Pipeline } from '../worker/pipeline.js';
import { CONDITIONS, SPEECH_SECONDS } from './conditions.js';
import { decodeFile } from './ffmpeg.js';
import { addMetrics, generatorMetrics, groupMetrics, metricsOf, type ReliabilityBin, reliabilityOf } from './groups.js';
import type { Clip } from './index-csv.js';
import type { Metrics } from './metrics.js';
import { type ClipScore, clipLlr, llrAfter, scoreClip } from './score-clip.js';

export interface EvaluateOptions {
  /** Folder that the clips' paths are relative to. */
  readonly root: string;
  /** `silero` judges what the gate calls speech; a clip in which it hears none is judged whole. */
  readonly gate: 'silero' | 'open';
  readonly conditions: boolean;
  /** Clips on their way at once; those that wait together are judged as one batch. */
  readonly jobs: number;
  readonly onProgress?: (done: number, total: number, condition: string) => void;
}

export interface ScoredClip extends Clip {
  readonly llr: number;
  readonly score: ClipScore;
}

export interface Shares {
  readonly AUTHENTIC: number;
  readonly SUSPICIOUS: number;
  readonly DEEPFAKE: number;
}

export interface Evaluation extends Metrics {
  readonly model: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly gate: 'silero' | 'open';
  readonly n: number;
  /** Clips in which the gate heard no speech, judged whole; and clips too short for a single hop, left out. */
  readonly judgedWhole: number;
  readonly tooShort: readonly string[];
  readonly bySource: Readonly<Record<string, Metrics>>;
  readonly byGenerator: Readonly<Record<string, Metrics>>;
  readonly byCondition: Readonly<Record<string, Metrics>>;
  /** Of all hops with a verdict (mean over the last scores), by what the clip is. */
  readonly verdicts: { readonly bonafide: Shares; readonly spoof: Shares };
  /** Clips by their confidence at a prior of one half, in ten steps; both labels weigh the same in `bonafideShare`. */
  readonly reliability: readonly ReliabilityBin[];
  /** What was on show when each clip ended, as shares of its label's clips. */
  readonly lastShown: {
    readonly bonafide: Readonly<Record<string, number>>;
    readonly spoof: Readonly<Record<string, number>>;
  };
}

/** Rejects when a clip cannot be decoded, or when one label is missing altogether. */
export async function evaluate(
  model: LoadedModel,
  clips: readonly Clip[],
  options: EvaluateOptions,
): Promise<Evaluation> {
  const { manifest } = model.detector;
  const clean = await scoreAll(model, clips, options, null);
  const pooled = metricsOf(clean.scored);
  if (pooled === null)
    throw new Error('The index (or the split chosen) needs clips of both labels, bonafide and spoof.');

  const byCondition: Record<string, Metrics> = { clean: pooled };
  for (const seconds of SPEECH_SECONDS) {
    const cut = clean.scored.flatMap((clip) => {
      const llr = llrAfter(clip.score.windows, seconds * 1000);
      return llr === null ? [] : [{ ...clip, llr }];
    });
    addMetrics(byCondition, `${seconds} s of speech`, cut);
  }
  if (options.conditions) {
    for (const condition of CONDITIONS)
      addMetrics(byCondition, condition.name, (await scoreAll(model, clips, options, condition)).scored);
  }

  return {
    ...pooled,
    model: { id: manifest.id, version: manifest.version, sha256: manifest.file.sha256 },
    gate: options.gate,
    n: clean.scored.length,
    judgedWhole: clean.judgedWhole,
    tooShort: clean.tooShort,
    bySource: groupMetrics(clean.scored, (clip) => clip.source),
    byGenerator: generatorMetrics(clean.scored),
    byCondition,
    verdicts: { bonafide: verdictShares(clean.scored, 'bonafide'), spoof: verdictShares(clean.scored, 'spoof') },
    reliability: reliabilityOf(clean.scored),
    lastShown: { bonafide: lastShares(clean.scored, 'bonafide'), spoof: lastShares(clean.scored, 'spoof') },
  };
}

async function scoreAll(
  model: LoadedModel,
  clips: readonly Clip[],
  options: EvaluateOptions,
  condition: (typeof CONDITIONS)[number] | null,
): Promise<{ scored: ScoredClip[]; judgedWhole: number; tooShort: string[] }> {
  const { manifest } = model.detector;
  const pipeline = new Pipeline(model, { gate: options.gate });
  const whole = new Pipeline(model, { gate: 'open' });
  const scored: (ScoredClip | null)[] = clips.map(() => null);
  let judgedWhole = 0;
  let next = 0;
  let done = 0;

  const work = async (): Promise<void> => {
    for (let i = next++; i < clips.length; i = next++) {
      const clip = clips[i] as Clip;
      const decoded = await decodeFile(join(options.root, clip.path));
      const sound = condition === null ? decoded : await condition.apply(decoded, i + 1);
      let score = await scoreClip(pipeline, manifest, String(i), sound);
      if (score.windows.length === 0 && options.gate === 'silero') {
        const unasked = await scoreClip(whole, manifest, String(i), sound);
        if (unasked.windows.length > 0) judgedWhole++;
        score = { ...score, windows: unasked.windows };
      }
      const llr = clipLlr(score.windows, manifest.decision.firmMs);
      if (llr !== null) scored[i] = { ...clip, llr, score };
      options.onProgress?.(++done, clips.length, condition?.name ?? 'clean');
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  const tooShort = clips.filter((_, i) => scored[i] === null).map((clip) => clip.path);
  return { scored: scored.filter((clip) => clip !== null), judgedWhole, tooShort };
}

function verdictShares(clips: readonly ScoredClip[], label: Clip['label']): Shares {
  const sums = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 };
  for (const clip of clips.filter((c) => c.label === label)) {
    for (const verdict of ['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const)
      sums[verdict] += clip.score.verdicts[verdict];
  }
  const total = Math.max(1, sums.AUTHENTIC + sums.SUSPICIOUS + sums.DEEPFAKE);
  return { AUTHENTIC: sums.AUTHENTIC / total, SUSPICIOUS: sums.SUSPICIOUS / total, DEEPFAKE: sums.DEEPFAKE / total };
}

function lastShares(clips: readonly ScoredClip[], label: Clip['label']): Record<string, number> {
  const of = clips.filter((clip) => clip.label === label);
  const shares: Record<string, number> = {};
  for (const clip of of) shares[clip.score.last] = (shares[clip.score.last] ?? 0) + 1 / of.length;
  return shares;
}
