/** Scores every clip of an index and pools the scores in every way the report shows. */
import { join } from 'node:path';
import { UNRELIABLE_REASONS } from '../contract/lane-values.js';
import type { LoadedModel } from '../inference/load.js';
import { hopMsOf } from '../verdict/listen.js';
import { Pipeline } from '../worker/pipeline.js';
import { type Boundary, boundaryOf, type ByLabel, type Shares } from './boundary.js';
import { CONDITIONS, SPEECH_SECONDS } from './conditions.js';
import { decodeFile } from './ffmpeg.js';
import { addMetrics, generatorMetrics, groupMetrics, metricsOf, type ReliabilityBin, reliabilityOf } from './groups.js';
import type { Clip } from './index-csv.js';
import { type ListenRow, listenRows, scoreListens, wordsOf } from './listens.js';
import { type Metrics, thresholdAtEer } from './metrics.js';
import { type ClipScore, clipLlr, llrAfter, scoreClip } from './score-clip.js';

export interface EvaluateOptions {
  /** Folder that the clips' paths are relative to. */
  readonly root: string;
  /** `silero` judges what the gate calls speech; a clip in which it hears none is judged whole. */
  readonly gate: 'silero' | 'open';
  readonly conditions: boolean;
  /** Also clips of one voice joined, where the model says how windows go together. */
  readonly listens?: boolean;
  /** Clips on their way at once; those that wait together are judged as one batch. */
  readonly jobs: number;
  readonly onProgress?: (done: number, total: number, condition: string) => void;
}

export interface ScoredClip extends Clip {
  readonly llr: number;
  readonly score: ClipScore;
}

/** A source without clips of the other label has no EER of its own; only how often the pooled threshold errs on it. */
export interface OneLabel {
  readonly label: Clip['label'];
  readonly clips: number;
  readonly errors: number;
}

export interface Evaluation extends Metrics {
  readonly model: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly gate: 'silero' | 'open';
  readonly n: number;
  /** Clips in which the gate heard no speech, judged whole; and clips too short for a single hop, left out. */
  readonly judgedWhole: number;
  readonly tooShort: readonly string[];
  /** Sources with both labels, and those with one; `errors` is a share, at the one threshold of the pooled EER. */
  readonly bySource: Readonly<Record<string, Metrics>>;
  readonly oneLabelSources: Readonly<Record<string, OneLabel>>;
  readonly byGenerator: Readonly<Record<string, Metrics>>;
  /** `clean`, amounts of speech (see `speechMetrics`), and the degradations where they were asked for. */
  readonly byCondition: Readonly<Record<string, Metrics>>;
  /** Clips whose last word was `unreliable`, by condition (`clean` and the degradations) and reason, as shares of all clips. */
  readonly unreliable: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Mistakes at the thresholds that ship, of `verdicts` and of `lastShown`. */
  readonly boundary: Boundary;
  /** Of all hops with a verdict (mean over the last scores), by what the clip is. */
  readonly verdicts: ByLabel<Shares>;
  /** The same by condition: `clean`, and the degradations where they were asked for. */
  readonly verdictsByCondition: Readonly<Record<string, ByLabel<Shares>>>;
  /** Voices heard for longer: by the amount of speech, and the words over all hops that tell of a longer listen. Absent where not asked for. */
  readonly listens?: { readonly rows: Readonly<Record<string, ListenRow>>; readonly words: ListenRow['verdicts'] };
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

  const byCondition: Record<string, Metrics> = { clean: pooled, ...speechMetrics(clean.scored) };
  const unreliable: Record<string, Record<string, number>> = { clean: unreliableShares(clean.scored) };
  const verdictsByCondition: Record<string, ByLabel<Shares>> = { clean: verdictsOn(clean.scored) };
  for (const condition of options.conditions ? CONDITIONS : []) {
    const { scored } = await scoreAll(model, clips, options, condition);
    addMetrics(byCondition, condition.name, scored);
    unreliable[condition.name] = unreliableShares(scored);
    verdictsByCondition[condition.name] = verdictsOn(scored);
  }

  const verdicts = verdictsOn(clean.scored);
  const ofLabel = (label: Clip['label']): ScoredClip[] => clean.scored.filter((clip) => clip.label === label);
  const lastShown = { bonafide: lastShares(ofLabel('bonafide')), spoof: lastShares(ofLabel('spoof')) };
  return {
    ...pooled,
    model: { id: manifest.id, version: manifest.version, sha256: manifest.file.sha256 },
    gate: options.gate,
    n: clean.scored.length,
    judgedWhole: clean.judgedWhole,
    tooShort: clean.tooShort,
    bySource: groupMetrics(clean.scored, (clip) => clip.source),
    oneLabelSources: oneLabelSources(clean.scored),
    byGenerator: generatorMetrics(clean.scored),
    byCondition,
    unreliable,
    boundary: boundaryOf(manifest.decision, verdicts, lastShown),
    verdicts,
    verdictsByCondition,
    reliability: reliabilityOf(clean.scored),
    lastShown,
    ...(options.listens === true ? await listensOf(model, clips, options) : {}),
  };
}

async function listensOf(
  model: LoadedModel,
  clips: readonly Clip[],
  options: EvaluateOptions,
): Promise<Pick<Evaluation, 'listens'>> {
  const { manifest } = model.detector;
  const { decision } = manifest;
  if (decision.listen === null) return {};
  const { fromMs, speechMs } = decision.listen;
  const listens = await scoreListens(model, clips, { ...options, mostMs: speechMs });
  const together = { ...decision, ...decision.listen, hopMs: hopMsOf(manifest) };
  return { listens: { rows: listenRows(listens, together), words: wordsOf(listens, fromMs, together) } };
}

/** Every clip through the shipped pipeline, under one condition or clean (`null`). */
export async function scoreAll(
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
      const llr = clipLlr(score.windows, manifest.decision, hopMsOf(manifest));
      if (llr !== null) scored[i] = { ...clip, llr, score };
      options.onProgress?.(++done, clips.length, condition?.name ?? 'clean');
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  const tooShort = clips.filter((_, i) => scored[i] === null).map((clip) => clip.path);
  return { scored: scored.filter((clip) => clip !== null), judgedWhole, tooShort };
}

/**
 * Each amount of speech over all clips that have it, and below the longest also over those alone that reach the longest:
 * rows over other clips cannot be held against each other.
 */
export function speechMetrics(clips: readonly ScoredClip[]): Record<string, Metrics> {
  const longest = Math.max(...SPEECH_SECONDS);
  const reach = clips.filter((clip) => llrAfter(clip.score.windows, longest * 1000) !== null);
  const rows: Record<string, Metrics> = {};
  for (const seconds of SPEECH_SECONDS) addMetrics(rows, `${seconds} s of speech`, cutTo(clips, seconds));
  for (const seconds of SPEECH_SECONDS.filter((amount) => amount < longest))
    addMetrics(rows, `${seconds} s of speech (clips that reach ${longest} s)`, cutTo(reach, seconds));
  return rows;
}

/** The clips that have so much speech, judged at the hop that completes it. */
function cutTo(clips: readonly ScoredClip[], seconds: number): ScoredClip[] {
  return clips.flatMap((clip) => {
    const llr = llrAfter(clip.score.windows, seconds * 1000);
    return llr === null ? [] : [{ ...clip, llr }];
  });
}

export function oneLabelSources(clips: readonly ScoredClip[]): Record<string, OneLabel> {
  const llrs = (label: Clip['label']): number[] => clips.filter((clip) => clip.label === label).map((clip) => clip.llr);
  const threshold = thresholdAtEer(llrs('bonafide'), llrs('spoof'));
  const sources: Record<string, OneLabel> = {};
  for (const source of [...new Set(clips.map((clip) => clip.source))].sort()) {
    const of = clips.filter((clip) => clip.source === source);
    const [first] = of;
    if (first === undefined || of.some(({ label }) => label !== first.label)) continue;
    const wrong = of.filter(({ label, llr }) => (label === 'bonafide') === llr <= threshold).length;
    sources[source] = { label: first.label, clips: of.length, errors: wrong / of.length };
  }
  return sources;
}

function verdictsOn(clips: readonly ScoredClip[]): ByLabel<Shares> {
  return { bonafide: verdictShares(clips, 'bonafide'), spoof: verdictShares(clips, 'spoof') };
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

/** Shares of `clips` by what was shown last. */
function lastShares(clips: readonly ScoredClip[]): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { score } of clips) shares[score.last] = (shares[score.last] ?? 0) + 1 / clips.length;
  return shares;
}

/** Of what was shown last, the reasons that stand for a verdict which was withheld. */
export function unreliableShares(clips: readonly ScoredClip[]): Record<string, number> {
  const reasons: readonly string[] = UNRELIABLE_REASONS;
  return Object.fromEntries(Object.entries(lastShares(clips)).filter(([last]) => reasons.includes(last)));
}
