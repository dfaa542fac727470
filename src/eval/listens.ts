/**
 * One voice heard for longer: clips of one voice joined, through the pipeline that ships, and what their windows come to together.
 */
import { join } from 'node:path';
import type { ListenDecision, VoiceManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';
import type { LoadedModel } from '../inference/load.js';
import { posterior } from '../verdict/calibration.js';
import { listenLlr } from '../verdict/listen.js';
import { verdictOf } from '../verdict/verdict-of.js';
import { Pipeline } from '../worker/pipeline.js';
import { type Caps, isUnder } from './calibrate.js';
import { decodeFile } from './ffmpeg.js';
import { metricsOf } from './groups.js';
import type { Clip } from './index-csv.js';
import type { Metrics } from './metrics.js';
import { scoreClip } from './score-clip.js';

/** A longer listen goes back over so much speech, ms. */
export const LISTEN_MOST_MS = 60_000;

/** It begins with the first of these amounts that keeps wrong words under the caps, ms. */
const FROM_MS = [8_000, 12_000, 16_000, 24_000] as const;

/** Amounts of speech that are told of, ms. */
const AMOUNTS_MS = [4_000, 8_000, 12_000, 16_000, 24_000, 32_000] as const;

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
  readonly verdicts: Readonly<Record<Clip['label'], Readonly<Record<Verdict, number>>>>;
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
export type Together = Pick<VoiceManifest['decision'], 'firmMs' | 'prior' | 'authenticAbove' | 'suspiciousAbove'> & {
  readonly correlation: number;
  readonly hopMs: number;
};

/** The LLR after `speechMs` of speech; null when the voice never came to it. */
export function llrOf({ llrs }: Pick<Listen, 'llrs'>, speechMs: number, together: Together): number | null {
  const { firmMs, hopMs, correlation } = together;
  const count = Math.round((speechMs - firmMs) / hopMs) + 1;
  if (llrs.length < count) return null;
  const mean = llrs.slice(0, count).reduce((sum, llr) => sum + llr, 0) / count;
  return listenLlr(mean, speechMs, firmMs, correlation);
}

/** A row for each amount of speech that voices of both labels reach, by its name. */
export function listenRows(listens: readonly Listen[], together: Together): Record<string, ListenRow> {
  const rows: Record<string, ListenRow> = {};
  for (const amountMs of AMOUNTS_MS) {
    const reach = listens.filter((listen) => llrOf(listen, amountMs, together) !== null);
    const at = (ms: number) => reach.map((listen) => ({ ...listen, llr: llrOf(listen, ms, together) as number }));
    const metrics = metricsOf(at(amountMs));
    if (metrics === null) continue;
    const of = (label: Clip['label']) => at(amountMs).filter((listen) => listen.label === label);
    rows[`${amountMs / 1000} s`] = {
      voices: { bonafide: of('bonafide').length, spoof: of('spoof').length },
      metrics,
      first: metricsOf(at(together.firmMs)),
      verdicts: {
        bonafide: shares(
          of('bonafide').map(({ llr }) => llr),
          together,
        ),
        spoof: shares(
          of('spoof').map(({ llr }) => llr),
          together,
        ),
      },
    };
  }
  return rows;
}

function shares(llrs: readonly number[], together: Together): Record<Verdict, number> {
  const words = llrs.map((llr) => verdictOf(posterior(llr, together.prior), together));
  const share = (word: Verdict): number => words.filter((each) => each === word).length / Math.max(1, words.length);
  return { AUTHENTIC: share('AUTHENTIC'), SUSPICIOUS: share('SUSPICIOUS'), DEEPFAKE: share('DEEPFAKE') };
}

/**
 * How alike windows of one voice are: the intraclass correlation ICC(1) of one-way random effects (Shrout and Fleiss 1979) of
 * `groups` of scores; null unless two groups hold two scores each. Not below 0.
 */
export function intraclass(groups: readonly (readonly number[])[]): number | null {
  const kept = groups.filter((group) => group.length > 1);
  const total = kept.reduce((sum, group) => sum + group.length, 0);
  if (kept.length < 2) return null;
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
  const grand = mean(kept.flat());
  const between = kept.reduce((sum, group) => sum + group.length * (mean(group) - grand) ** 2, 0) / (kept.length - 1);
  const within =
    kept.reduce((sum, group) => {
      const own = mean(group);
      return sum + group.reduce((squares, score) => squares + (score - own) ** 2, 0);
    }, 0) /
    (total - kept.length);
  const size = (total - kept.reduce((sum, group) => sum + group.length ** 2, 0) / total) / (kept.length - 1);
  const ofVoices = Math.max(0, (between - within) / size);
  return ofVoices + within === 0 ? null : ofVoices / (ofVoices + within);
}

/** The greater of both labels' correlations, over windows that share no speech; null where neither can be told. */
export function correlationOf(
  listens: readonly Listen[],
  { firmMs, hopMs }: Pick<Together, 'firmMs' | 'hopMs'>,
): number | null {
  const apart = Math.round(firmMs / hopMs);
  const each = (['bonafide', 'spoof'] as const).map((label) =>
    intraclass(listens.filter((l) => l.label === label).map(({ llrs }) => llrs.filter((_, i) => i % apart === 0))),
  );
  const told = each.filter((value) => value !== null);
  return told.length === 0 ? null : Math.max(...told);
}

/** Shares of the words over all hops from `fromMs` of speech on, each voice with as many hops as it has. */
export function wordsOf(listens: readonly Listen[], fromMs: number, together: Together): ListenRow['verdicts'] {
  const { firmMs, hopMs } = together;
  const of = (label: Clip['label']): Record<Verdict, number> =>
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

/** The wrong ones of `wordsOf`. */
export function wrongWords(listens: readonly Listen[], fromMs: number, together: Together): Caps {
  const { bonafide, spoof } = wordsOf(listens, fromMs, together);
  return { bonafideCalledDeepfake: bonafide.DEEPFAKE, spoofCalledAuthentic: spoof.AUTHENTIC };
}

/**
 * How the windows of `listens` go together, and from when on; with the wrong words that are left. Null where their correlation
 * cannot be told, or no amount of speech keeps wrong words under `caps`.
 */
export function listenDecision(
  listens: readonly Listen[],
  decision: Omit<Together, 'correlation'>,
  caps: Caps,
): { readonly decision: ListenDecision; readonly wrong: Caps } | null {
  const told = correlationOf(listens, decision);
  if (told === null) return null;
  const correlation = Number(Math.min(0.99, Math.max(0.01, told)).toFixed(2));
  for (const fromMs of FROM_MS) {
    const wrong = wrongWords(listens, fromMs, { ...decision, correlation });
    if (isUnder(wrong, caps)) return { decision: { fromMs, speechMs: LISTEN_MOST_MS, correlation }, wrong };
  }
  return null;
}
