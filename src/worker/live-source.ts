/** A live stream of the pipeline, fed by the tap and watched for stalls. */
import type { OpenOptions, StreamEvent } from '../contract/messages.js';
import { openInlet } from './pcm-inlet.js';
import type { Pipeline } from './pipeline.js';
import { watchForStall } from './stall-watch.js';

export interface LiveSource {
  pause(): void;
  resume(): void;
  close(): void;
}

/** Throws `invalid-option` as `Pipeline.open` does; then nothing was opened. */
export function openLiveSource(
  pipeline: Pipeline,
  options: OpenOptions,
  emit: (event: StreamEvent) => void,
): LiveSource {
  const { streamId, sampleRateHz, prior, source } = options;
  pipeline.open(streamId, { sampleRateHz, emit, ...(prior === undefined ? {} : { prior }) });
  const watch = watchForStall(() => pipeline.stall(streamId, 'ended'));
  const silence = new Float32Array(Math.ceil(sampleRateHz / 20));
  const inlet = openInlet(source, {
    samples(samples, newestAtMs) {
      watch.alive();
      pipeline.push(streamId, samples, newestAtMs);
    },
    lost: (frames) => pipeline.lose(streamId, frames),
    starved(frames) {
      // A track that gives no input at all sounds like digital silence, and is reported as a muted one.
      watch.alive();
      for (let left = frames; left > 0; left -= silence.length) {
        pipeline.push(streamId, left < silence.length ? silence.subarray(0, left) : silence, Date.now());
      }
    },
    ended() {
      watch.stop();
      pipeline.stall(streamId, 'ended');
    },
  });
  return {
    pause: () => watch.pause(),
    resume: () => watch.resume(),
    close() {
      watch.stop();
      inlet.close();
    },
  };
}
