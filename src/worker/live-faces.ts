/** Live frames of one stream: sampled, judged, never queued; a frame that comes while another is judged is dropped. */
import { BonaFideError } from '../contract/errors.js';
import type { FrameSource } from '../contract/frames.js';
import type { FacePipeline } from './face-pipeline.js';
import type { FaceStream } from './face-stream.js';
import { openFrameInlet } from './frame-inlet.js';
import { createPixelReader } from './frame-pixels.js';
import { createFrameSampler } from './frame-sampler.js';
import { watchForStall } from './stall-watch.js';

export interface LiveFaces {
  /** Faces are judged every `intervalMs` at most. */
  pace(intervalMs: number): void;
  close(): void;
}

/** `mediaMsAt` turns wall clock into media time. */
export function openLiveFaces(
  pipeline: FacePipeline,
  stream: FaceStream,
  source: FrameSource,
  mediaMsAt: (wallMs: number) => number,
): LiveFaces {
  const sampler = createFrameSampler();
  const reader = createPixelReader();
  let busy = false;
  const { emit } = stream.options;

  const judge = async (frame: VideoFrame, capturedAtMs: number): Promise<void> => {
    const startMs = performance.now();
    const picture = await reader.read(frame).finally(() => frame.close());
    const event = await pipeline.judge(stream, picture, { atMs: mediaMsAt(capturedAtMs), capturedAtMs });
    sampler.took(performance.now() - startMs);
    if (event !== null && !stream.closed) emit(event);
  };

  const stall = (): void => {
    if (stream.closed) return;
    const nowMs = Date.now();
    const atMs = mediaMsAt(nowMs);
    stream.reset();
    emit(
      pipeline.conclude(stream, [{ status: 'no-evidence', reason: 'no-picture', ...stream.base(atMs, atMs) }], {
        atMs,
        capturedAtMs: nowMs,
      }),
    );
  };
  const watch = watchForStall(stall);

  const inlet = openFrameInlet(source, {
    async frame(frame, capturedAtMs) {
      watch.alive();
      if (stream.closed || !sampler.due(capturedAtMs)) return frame.close();
      if (busy) {
        stream.droppedFrames++;
        return frame.close();
      }
      busy = true;
      // Whoever is asked for frames one by one gives none meanwhile.
      watch.pause();
      try {
        await judge(frame, capturedAtMs);
      } catch (thrown) {
        if (!stream.closed) emit({ kind: 'error', error: failed(thrown) });
      } finally {
        busy = false;
        watch.resume();
      }
    },
    ended() {
      watch.stop();
      stall();
    },
  });
  return {
    pace: (intervalMs) => sampler.pace(intervalMs),
    close() {
      stream.closed = true;
      watch.stop();
      inlet.close();
    },
  };
}

function failed(thrown: unknown) {
  return BonaFideError.wrap(
    thrown,
    'runtime-failed',
    'The faces could not be judged. Start the session again.',
  ).toData();
}
