/**
 * One voice heard for longer: clips of one voice joined, through the pipeline that ships, and what their windows come to together.
 */
import { join } from 'node:path';
import type { ListenDecision, VoiceManifest } from '../contract/manifest.js';
import type { LoadedModel } from '../inference/load.js';
import { posterior } from '../verdict/calibration.js';
import { listenLlr } from '../verdict/listen.js';
import { verdictOf } from '../contract/verdict-of.js';
import { Pipeline } from '../worker/pipeline.js';
import { type Shares, sharesOf } from './boundary.js';
import { decodeFile } from './ffmpeg.js';
import { metricsOf } from './groups.js';
import type { Clip } from './index-csv.js';
import type { Metrics } from './metrics.js';
import { scoreClip } from './score-clip.js';

/** A longer listen goes back over so much speech, ms. */
export const LISTEN_MOST_MS = 60_000;

/** And it needs so much, ms: three windows that share nothing. */
const FROM_MS = 12_000;

/** Amounts of speech that are told of, ms. */
const AMOUNTS_MS = [12_000, 16_000, 24_000, 32_000] as const;

/**
 * How often the next voice may get the wrong word: a bona fide one DEEPFAKE, a spoof AUTHENTIC, as often as the verdicts on ten scores
 * may (`calibrate-cli.ts`); and that as quantiles of the standard normal.
 */
const WRONG = { bonafide: 0.008, spoof: 0.03 };
const WRONG_Z = { bonafide: 2.4089, spoof: 1.8808 };

/** A limit that is not enough moves by so much LLR at a time. */
const STEP = 0.02;

/** Labels that lie far apart are no reason to be surer than that of voices unlike them. */
const MOST_SCALE = 3;

export interface Listen extends Pick<Clip, 'label' | 'source' | 'generator' | 'speaker'> {
  readonly clips: number;
  /** LLRs of its firm windows, one for each hop with speech, in order. */
  readonly llrs: readonly number[];
}

/** Of the voices that reach so much speech, with all of it and with a firm window's alone. */
export interface ListenRow {
  readonly voices: { readonly bonafide: number; readonly spoof: number };
  readonly metrics: Metrics | null;
  readonly first: Metrics | null;
  /** Shares of the words that these voices get at that moment. */
  readonly verdicts: Readonly<Record<Clip['label'], Readonly<Shares>>>;
}

/**
 * Clips of one voice: of one source, label, generator and speaker. Where the index names no speaker, a source's clips of one
 * generator count as one voice. Those with a single clip are left out.
 */
export function voicesOf<C extends Clip>(clips: readonly C[]): C[][] {
  const voices = new Map<string, C[]>();
  for (const clip of clips) {
    const key = JSON.stringify([clip.label, clip.source, clip.generator, clip.speaker]);
    voices.set(key, [...(voices.get(key) ?? []), clip]);
  }
  return [...voices.values()].filter((voice) => voice.length > 1);
}

/** Every voice with more than one clip; those with more than `mostMs` of sound as several listens. */
export async function scoreListens(
  model: LoadedModel,
  clips: readonly Clip[],
  options: { readonly root: string; readonly gate: 'silero' | 'open'; readonly jobs: number; readonly mostMs: number },
): Promise<Listen[]> {
  const { manifest } = model.detector;
  const pipeline = new Pipeline(model, { gate: options.gate });
  const voices = voicesOf(clips);
  const listens: Listen[][] = voices.map(() => []);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < voices.length; i = next++) {
      const voice = voices[i] as Clip[];
      const { label, source, generator, speaker } = voice[0] as Clip;
      for (const { samples, sampleRateHz, count } of await joined(voice, options)) {
        const { windows } = await scoreClip(pipeline, manifest, String(i), { samples, sampleRateHz });
        const firm = windows.filter(({ speechMs }) => speechMs >= manifest.decision.firmMs);
        listens[i]?.push({ label, source, generator, speaker, clips: count, llrs: firm.map(({ llr }) => llr) });
      }
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return listens.flat();
}

interface Joined {
  readonly sampleRateHz: number;
  readonly samples: Float32Array;
  readonly count: number;
}

/** Clips one after the other; a new listen begins when there is enough, or where the rate changes. */
async function joined(voice: readonly Clip[], { root, mostMs }: { root: string; mostMs: number }): Promise<Joined[]> {
  const listens: { sampleRateHz: number; parts: Float32Array[] }[] = [];
  for (const clip of voice) {
    const { samples, sampleRateHz } = await decodeFile(join(root, clip.path));
    const open = listens.at(-1);
    const heard = (open?.parts ?? []).reduce((sum, part) => sum + part.length, 0);
    if (open?.sampleRateHz === sampleRateHz && (heard * 1000) / sampleRateHz < mostMs) open.parts.push(samples);
    else listens.push({ sampleRateHz, parts: [samples] });
  }
  return listens.map(({ sampleRateHz, parts }) => {
    const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      samples.set(part, at);
      at += part.length;
    }
    return { sampleRateHz, samples, count: parts.length };
  });
}

/** What is needed of a manifest to take windows together. */
export type Together = Pick<VoiceManifest['decision'], 'firmMs' | 'prior' | 'authenticAbove' | 'suspiciousAbove'> &
  Pick<ListenDecision, 'scale' | 'offset'> & { readonly hopMs: number };

/** Mean LLR of the windows up to `speechMs` of speech; null when the voice never came to it. */
function meanAt(
  { llrs }: Pick<Listen, 'llrs'>,
  speechMs: number,
  { firmMs, hopMs }: Pick<Together, 'firmMs' | 'hopMs'>,
): number | null {
  const count = Math.round((speechMs - firmMs) / hopMs) + 1;
  return llrs.length < count ? null : mean(llrs.slice(0, count));
}

/** The LLR after `speechMs` of speech; null when the voice never came to it. */
export function llrOf(listen: Pick<Listen, 'llrs'>, speechMs: number, together: Together): number | null {
  const heard = meanAt(listen, speechMs, together);
  return heard === null ? null : listenLlr(heard, together);
}

/** A row for each amount of speech that voices of both labels reach, by its name. */
export function listenRows(listens: readonly Listen[], together: Together): Record<string, ListenRow> {
  const rows: Record<string, ListenRow> = {};
  for (const amountMs of AMOUNTS_MS) {
    const reach = listens.filter((listen) => llrOf(listen, amountMs, together) !== null);
    const at = (ms: number) => reach.map((listen) => ({ ...listen, llr: llrOf(listen, ms, together) as number }));
    const now = at(amountMs);
    const metrics = metricsOf(now);
    if (metrics === null) continue;
    const llrs = (label: Clip['label']) => now.filter((listen) => listen.label === label).map(({ llr }) => llr);
    const [bonafide, spoof] = [llrs('bonafide'), llrs('spoof')];
    rows[`${amountMs / 1000} s`] = {
      voices: { bonafide: bonafide.length, spoof: spoof.length },
      metrics,
      first: metricsOf(at(together.firmMs)),
      verdicts: { bonafide: shares(bonafide, together), spoof: shares(spoof, together) },
    };
  }
  return rows;
}

function shares(llrs: readonly number[], together: Together): Shares {
  return sharesOf(llrs.map((llr) => verdictOf(posterior(llr, together.prior), together)));
}

/** Shares of the words over all hops from `fromMs` of speech on, each voice with as many hops as it has. */
export function wordsOf(listens: readonly Listen[], fromMs: number, together: Together): ListenRow['verdicts'] {
  const { firmMs, hopMs } = together;
  const of = (label: Clip['label']): Shares =>
    shares(
      listens
        .filter((listen) => listen.label === label)
        .flatMap((listen) =>
          listen.llrs.flatMap((_, i) => {
            const speechMs = firmMs + i * hopMs;
            return speechMs < fromMs ? [] : [llrOf(listen, speechMs, together) as number];
          }),
        ),
      together,
    );
  return { bonafide: of('bonafide'), spoof: of('spoof') };
}

/**
 * Where the next value of a normal distribution lies beyond with the probability whose quantile is `z`, as far as `values` tell: their
 * mean and `sign` times the one-sided prediction limit (Hahn and Meeker 1991), Student's quantile by Abramowitz and Stegun 26.7.5.
 */
function limitOf(values: readonly number[], sign: 1 | -1, z: number): number {
  const n = values.length;
  const middle = mean(values);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1));
  const free = n - 1;
  const t = z + (z ** 3 + z) / (4 * free) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * free ** 2);
  return middle + sign * t * deviation * Math.sqrt(1 + 1 / n);
}

/** Fewer voices of a label say too little. */
const FEWEST_VOICES = 10;

/**
 * What windows come to together, from the mean LLRs of the voices that reach `FROM_MS`: the map that takes the lowest mean that
 * the next bona fide voice will have, but for 0.8 % of them, to the upper edge of DEEPFAKE, and the highest of the next spoof, but
 * for 3 % of them, to the lower edge of AUTHENTIC. Counting the wrong words of a few dozen voices could not show so small a share; but where
 * voices are no normal distribution, their wrong words, counted over all hops, are no more than that either. Null where there are too few
 * voices, or the labels lie the wrong way about.
 */
export function listenDecision(
  listens: readonly Listen[],
  decision: Omit<Together, 'scale' | 'offset'>,
): ListenDecision | null {
  const means = (label: Clip['label']): number[] =>
    listens.flatMap((listen) => (listen.label === label ? (meanAt(listen, FROM_MS, decision) ?? []) : []));
  const [bonafide, spoof] = [means('bonafide'), means('spoof')];
  if (Math.min(bonafide.length, spoof.length) < FEWEST_VOICES) return null;
  const [low, high] = [logit(decision.suspiciousAbove), logit(decision.authenticAbove)];
  if (mean(bonafide) <= mean(spoof)) return null;
  const rounded = (value: number): number => Number(value.toFixed(3));
  const limits = { lowest: limitOf(bonafide, -1, WRONG_Z.bonafide), highest: limitOf(spoof, 1, WRONG_Z.spoof) };
  for (;;) {
    const { lowest, highest } = limits;
    const scale = rounded(Math.min(MOST_SCALE, (high - low) / Math.abs(highest - lowest)));
    const offset = rounded((low + high - scale * (lowest + highest)) / 2);
    const words = wordsOf(listens, FROM_MS, { ...decision, scale, offset });
    const falls = words.bonafide.DEEPFAKE > WRONG.bonafide;
    const rises = words.spoof.AUTHENTIC > WRONG.spoof;
    if (!falls && !rises) return { fromMs: FROM_MS, speechMs: LISTEN_MOST_MS, scale, offset };
    if (falls) limits.lowest -= STEP;
    if (rises) limits.highest += STEP;
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
