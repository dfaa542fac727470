/**
 * The page's end of the frames of a picture: it takes them off the track, or off a video element where the browser has no
 * processor of tracks, and sends one whenever the worker asks. Every frame is closed by whoever holds it.
 *
 * To hand the processor's own stream to the worker would spare the page the reading, but until the worker has it, Chromium
 * clones each frame into the message and leaves the original to the garbage collector.
 */
import { BonaFideError } from '../contract/errors.js';
import type { FrameMessage, FrameReturn, FrameSource } from '../contract/frames.js';

export type FrameWay = 'track' | 'element';

/** How long the last frame of a feed that was closed is waited for: a camera that gives five a second has given one by then. */
const LAST_FRAME_MS = 250;

export interface FrameFeed {
  readonly way: FrameWay;
  readonly source: FrameSource;
  /** What of `source` is to be transferred. */
  readonly transfer: Transferable[];
  close(): void;
}

interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}

/** Mediacapture-transform, which TypeScript lists for workers only; Chromium has it on the page. */
type TrackProcessorClass = new (init: { track: MediaStreamTrack; maxBufferSize?: number }) => TrackProcessor;

function trackProcessor(): TrackProcessorClass | undefined {
  return (globalThis as { MediaStreamTrackProcessor?: TrackProcessorClass }).MediaStreamTrackProcessor;
}

/** The best way that this browser offers; throws `not-supported` where there is none. */
export function bestWay(): FrameWay {
  if (trackProcessor() !== undefined) return 'track';
  if (typeof VideoFrame === 'function' && 'requestVideoFrameCallback' in HTMLVideoElement.prototype) return 'element';
  throw new BonaFideError('not-supported', 'This browser cannot read the pictures of a camera. Use a current one.', {
    found: 'neither MediaStreamTrackProcessor nor VideoFrame',
  });
}

export function openFrameFeed(track: MediaStreamTrack, way: FrameWay = bestWay()): FrameFeed {
  switch (way) {
    case 'track':
      return feedByPort(way, (take) => pumpTrack(track, take));
    case 'element':
      return feedByPort(way, (take) => pumpElement(track, take));
  }
}

function processorOf(track: MediaStreamTrack): TrackProcessor {
  const Processor = trackProcessor();
  if (Processor === undefined)
    throw new BonaFideError('not-supported', 'This browser has no MediaStreamTrackProcessor.');
  return new Processor({ track, maxBufferSize: 1 });
}

/** What a pump asks of whoever takes its frames. */
interface Taker {
  /** A frame is welcome now; one that is not would only be closed again. */
  readonly wanted: () => boolean;
  /** The frame goes over to the worker. */
  frame(frame: VideoFrame): void;
  end(): void;
}

/** `pump` starts giving frames and returns what stops it. */
function feedByPort(way: FrameWay, pump: (taker: Taker) => () => void): FrameFeed {
  const { port1, port2 } = new MessageChannel();
  let wanted = false;
  port1.onmessage = ({ data }: MessageEvent<FrameReturn>) => {
    if (data.kind === 'more') wanted = true;
  };
  const stop = pump({
    wanted: () => wanted,
    frame(frame) {
      wanted = false;
      port1.postMessage({ kind: 'frame', frame, capturedAtMs: Date.now() } satisfies FrameMessage, [frame]);
    },
    end: () => port1.postMessage({ kind: 'end' } satisfies FrameMessage),
  });
  return {
    way,
    source: { kind: 'port', port: port2 },
    transfer: [port2],
    close() {
      stop();
      port1.onmessage = null;
      // To close it here could drop a frame that is on its way, which nobody would close then.
      port1.postMessage({ kind: 'closed' } satisfies FrameMessage);
    },
  };
}

function pumpTrack(track: MediaStreamTrack, taker: Taker): () => void {
  // One of our own, that can be stopped: a stream that is cancelled drops a frame that it holds, and nobody closes that.
  const own = track.clone();
  const reader = processorOf(own).readable.getReader();
  let open = true;
  const pump = async (): Promise<void> => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (open && taker.wanted()) taker.frame(next.value);
      else next.value.close();
      if (!open) return;
    }
  };
  pump()
    .catch(() => undefined)
    .finally(() => {
      own.stop();
      if (open) taker.end();
    });
  return () => {
    open = false;
    // A track that stops while a frame is asked for may drop one that is on its way, and nobody closes that either.
    setTimeout(() => own.stop(), LAST_FRAME_MS);
  };
}

function pumpElement(track: MediaStreamTrack, taker: Taker): () => void {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  const listening = new AbortController();
  const look = (): void => {
    if (listening.signal.aborted) return;
    if (taker.wanted()) taker.frame(new VideoFrame(video));
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  track.addEventListener('ended', () => taker.end(), { signal: listening.signal });
  void video.play().catch(() => undefined);
  return () => {
    listening.abort();
    video.pause();
    video.srcObject = null;
  };
}
