/** Models that keep state between hops: the state tensors go in with a hop and come out for the next. */
import type { VoiceManifest, StreamInput } from '../contract/manifest.js';
import { type BatchBuffer, createBatchBuffer } from './batch-buffer.js';
import type { Detector, DetectorStream } from './detector.js';
import type { Feed, Graph } from './graph.js';
import { outputNames, readScores } from './score.js';

interface StreamState extends DetectorStream {
  readonly tensors: readonly Float32Array[];
}

export function createStreamDetector(graph: Graph, manifest: VoiceManifest, input: StreamInput): Detector {
  const sizes = input.states.map((state) => state.shape.reduce((a, b) => a * b, 1));
  const pcm = createBatchBuffer([input.hopSamples]);
  const speech = createBatchBuffer([1]);
  const states = input.states.map((state) => createBatchBuffer(state.shape));
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
        [input.pcm]: pcm.feed(count),
        [input.speech]: speech.feed(count),
      };
      input.states.forEach((state, s) => {
        feeds[state.input] = (states[s] as BatchBuffer).feed(count);
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
