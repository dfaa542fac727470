/** Models that keep state between hops: the state tensors go in with a hop and come out for the next. */
import type { VoiceManifest, StreamInput } from '../contract/manifest.js';
import { createBatchBuffer } from './batch-buffer.js';
import type { Detector, DetectorStream } from './detector.js';
import type { Feed, Graph } from './graph.js';
import { outputNames, readScores } from './score.js';

interface StreamState extends DetectorStream {
  readonly tensors: readonly Float32Array[];
}

export function createStreamDetector(graph: Graph, manifest: VoiceManifest, input: StreamInput): Detector {
  const sizes = input.states.map((state) => state.shape.reduce((a, b) => a * b, 1));
  const pcm = createBatchBuffer(input.hopSamples);
  const speech = createBatchBuffer(1);
  const states = sizes.map((size) => createBatchBuffer(size));
  const outputs = [...outputNames(manifest.output), ...input.states.map((state) => state.output)];
  return {
    manifest,
    openStream(): StreamState {
      const tensors = sizes.map((size) => new Float32Array(size));
      const reset = (): void => {
        for (const tensor of tensors) tensor.fill(0);
      };
      return { tensors, reset };
    },
    async run(batch) {
      const count = batch.length;
      const feeds: Record<string, Feed> = {
        [input.pcm]: { data: pcm.rows(count), dims: [count, input.hopSamples] },
        [input.speech]: { data: speech.rows(count), dims: [count, 1] },
      };
      input.states.forEach((state, s) => {
        feeds[state.input] = { data: (states[s] as (typeof states)[0]).rows(count), dims: [count, ...state.shape] };
      });
      batch.forEach((hop, b) => {
        pcm.row(b).set(hop.pcm);
        speech.row(b)[0] = hop.speech ? 1 : 0;
        (hop.stream as StreamState).tensors.forEach((tensor, s) => {
          states[s]?.row(b).set(tensor);
        });
      });
      const arrays = await graph.run(feeds, outputs);
      batch.forEach((hop, b) => {
        (hop.stream as StreamState).tensors.forEach((tensor, s) => {
          const size = sizes[s] as number;
          const next = arrays[(input.states[s] as StreamInput['states'][0]).output] as Float32Array;
          tensor.set(next.subarray(b * size, (b + 1) * size));
        });
      });
      return readScores(manifest.output, arrays, count);
    },
    dispose: () => graph.dispose(),
  };
}
