/** One clip through the pipeline that ships, and what came out of it. */
import type { VoiceManifest } from '../contract/manifest.js';
import type { Verdict } from '../contract/verdict.js';
import { calibrateVoice } from '../verdict/calibration.js';
import { listenLlr } from '../verdict/listen.js';
import type { Pipeline } from '../worker/pipeline.js';
import type { Sound } from './wav.js';

/** The evidence of one hop that held speech. */
export interface WindowScore {
  readonly speechMs: number;
  /** How far up the speech reaches; null where it is not known. */
  readonly bandwidthHz: number | null;
  /** As the model gave it, log-odds. */
  readonly score: number;
  readonly llr: number;
}

export interface ClipScore {
  /** One for each hop with speech, in order. */
  readonly windows: readonly WindowScore[];
  /** How many hops were called what, provisional ones included. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What the listener saw last: a verdict, or the state or reason that stood in its place. */
  readonly last: string;
}

/** Feeds `sound` as a file would be fed. The stream is called `id`, which must be free. */
export async function scoreClip(
  pipeline: Pipeline,
  manifest: VoiceManifest,
  id: string,
  sound: Sound,
): Promise<ClipScore> {
  const windows: WindowScore[] = [];
  const verdicts = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 };
  let last = 'buffering';
  let failure: Error | null = null;
  pipeline.open(id, {
    sampleRateHz: sound.sampleRateHz,
    observe({ speech, speechMs, score, quality: { bandwidthHz } }) {
      if (speech && score !== null)
        windows.push({
          speechMs,
          bandwidthHz,
          score: score.score,
          llr: calibrateVoice(manifest, { speechMs, bandwidthHz }, score.score),
        });
    },
    emit(event) {
      if (event.kind === 'error')
        failure = new Error(`${event.error.message} (${event.error.found ?? event.error.code})`);
      if (event.kind !== 'result') return;
      const { result } = event;
      if (result.status === 'analyzing') {
        verdicts[result.verdict]++;
        last = result.verdict;
      } else if (result.status === 'unreliable' || result.status === 'no-evidence') last = result.reason;
      else last = result.status;
    },
  });
  try {
    await pipeline.pushPatiently(id, sound.samples.slice());
    await pipeline.finish(id);
  } finally {
    pipeline.close(id);
  }
  if (failure !== null) throw failure;
  return { windows, verdicts, last };
}

/**
 * The clip's score: the mean LLR of its firm windows, or the last window's when it is too short for a firm one; and what the
 * model makes of the mean where there is enough speech for a longer listen.
 */
export function clipLlr(
  windows: readonly WindowScore[],
  { firmMs, listen }: Pick<VoiceManifest['decision'], 'firmMs' | 'listen'>,
  hopMs: number,
): number | null {
  const firm = windows.filter((window) => window.speechMs >= firmMs);
  if (firm.length === 0) return windows.at(-1)?.llr ?? null;
  const mean = firm.reduce((sum, window) => sum + window.llr, 0) / firm.length;
  const speechMs = firmMs + (firm.length - 1) * hopMs;
  return listen === null || speechMs < listen.fromMs ? mean : listenLlr(mean, listen);
}

/** The LLR at the hop that first brought `speechMs` of speech together; null when the clip never did. */
export function llrAfter(windows: readonly WindowScore[], speechMs: number): number | null {
  return windows.find((window) => window.speechMs >= speechMs)?.llr ?? null;
}
