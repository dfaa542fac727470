/** Models that look at a whole window of PCM at each hop, such as AASIST-L with its 64,600 samples. */
import type { VoiceManifest, WindowInput } from '../contract/manifest.js';
import { createBatchBuffer } from './batch-buffer.js';
import type { Detector, DetectorStream } from './detector.js';
import type { Graph } from './graph.js';
import { createPcmWindow, type PcmWindow } from './pcm-window.js';
import { outputNames, readScores } from './score.js';

interface WindowState extends DetectorStream {
  readonly window: PcmWindow;
}

export function createWindowDetector(graph: Graph, manifest: VoiceManifest, input: WindowInput): Detector {
  const pcm = createBatchBuffer([input.windowSamples]);
  const outputs = outputNames(manifest.output);
  return {
    manifest,
    openStream(): WindowState {
      const window = createPcmWindow(input.windowSamples);
      return { window, reset: () => window.reset() };
    },
    async run(batch) {
      const feeds = { [input.pcm]: pcm.feed(batch.length) };
      batch.forEach((hop, b) => {
        const { window } = hop.stream as WindowState;
        window.push(hop.pcm);
        window.copyTo(pcm.row(b));
      });
      return readScores(manifest.output, await graph.run(feeds, outputs), batch.length);
    },
    dispose: () => graph.dispose(),
  };
}
