/** The one interface of a voice model; two kinds lie behind it. */
import type { VoiceManifest } from '../contract/manifest.js';
import type { Graph } from './graph.js';
import { incompatible } from './manifest-fields.js';
import { type HopScore, outputNames } from './score.js';
import { createStreamDetector } from './stream-detector.js';
import { createWindowDetector } from './window-detector.js';

/** What a model remembers of one stream. */
export interface DetectorStream {
  reset(): void;
}

export interface HopInput {
  readonly stream: DetectorStream;
  /** `hopSamples` of mono PCM at the model's rate, full scale 1. */
  readonly pcm: Float32Array;
  readonly speech: boolean;
}

export interface Detector {
  readonly manifest: VoiceManifest;
  openStream(): DetectorStream;
  /** One hop of each of several streams in one run; the scores come in the same order. */
  run(batch: readonly HopInput[]): Promise<HopScore[]>;
  dispose(): Promise<void>;
}

/** Throws `model-incompatible` when the graph lacks an input or output that the manifest names. */
export function createDetector(graph: Graph, manifest: VoiceManifest): Detector {
  const { input, output } = manifest;
  const inputs = input.kind === 'stream' ? [input.pcm, input.speech, ...input.states.map((s) => s.input)] : [input.pcm];
  const outputs = [...outputNames(output), ...(input.kind === 'stream' ? input.states.map((s) => s.output) : [])];
  const missing = [
    ...inputs.filter((name) => !graph.inputNames.includes(name)),
    ...outputs.filter((name) => !graph.outputNames.includes(name)),
  ];
  if (missing.length > 0) throw incompatible('input and output', 'names that the graph has', missing);
  const unfed = graph.inputNames.filter((name) => !inputs.includes(name));
  if (unfed.length > 0) throw incompatible('input', 'complete: the graph also wants these', unfed);
  return input.kind === 'stream'
    ? createStreamDetector(graph, manifest, input)
    : createWindowDetector(graph, manifest, input);
}
