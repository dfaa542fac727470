/** From a graph's outputs to one score for each stream of the batch. */
import type { VoiceManifest } from '../contract/manifest.js';
import { incompatible } from './manifest-fields.js';

export interface HopScore {
  /** Raw log-odds of bona fide. */
  readonly score: number;
  /** Log-odds for each step of the newest hop, oldest first; empty when the model has none. */
  readonly frames: readonly number[];
  /** Distance from what the model knows; null when the model has none. */
  readonly novelty: number | null;
}

export function outputNames(output: VoiceManifest['output']): readonly string[] {
  return [output.score, output.frames, output.novelty].flatMap((o) => (o === null ? [] : [o.name]));
}

/** Throws `model-incompatible` when an output's size does not fit the batch. */
export function readScores(
  output: VoiceManifest['output'],
  arrays: Readonly<Record<string, Float32Array>>,
  batch: number,
): HopScore[] {
  const perStream = output.score.kind === 'log-odds' ? 1 : 2;
  const scores = arrays[output.score.name] as Float32Array;
  if (scores.length !== batch * perStream) {
    throw incompatible('output.score', `${perStream} value(s) for each stream`, scores.length);
  }
  const frames = output.frames === null ? null : (arrays[output.frames.name] as Float32Array);
  const novelty = output.novelty === null ? null : (arrays[output.novelty.name] as Float32Array);
  const steps = frames === null ? 0 : frames.length / batch;
  return Array.from({ length: batch }, (_, b) => ({
    score:
      output.score.kind === 'log-odds'
        ? (scores[b] as number)
        : (scores[2 * b + output.score.bonafideIndex] as number) - (scores[2 * b + output.score.spoofIndex] as number),
    frames: frames === null ? [] : Array.from(frames.subarray(b * steps, (b + 1) * steps)),
    novelty: novelty === null ? null : (novelty[b] as number),
  }));
}
