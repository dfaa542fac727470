/** Live samples from the tap, over either transport, into one stream of the pipeline. */
import { BonaFideError } from '../contract/errors.js';
import type { PcmMessage, PcmReturn } from '../contract/pcm.js';
import { PcmRingReader } from '../contract/pcm-ring.js';
import type { PcmSource } from '../contract/messages.js';

/** How often shared rings are looked into, as often as a port brings a batch: to wake a thread costs more than to copy. */
const POLL_MS = 50;

/** What an inlet tells. `samples` are the receiver's during the call only. */
export interface PcmReceiver {
  samples(samples: Float32Array, newestAtMs: number): void;
  lost(frames: number): void;
  /** No input was connected for so long. */
  starved(frames: number): void;
  ended(): void;
}

export interface PcmInlet {
  close(): void;
}

export function openInlet(source: PcmSource, receiver: PcmReceiver): PcmInlet {
  switch (source.kind) {
    case 'port':
      return openPort(source.port, receiver);
    case 'ring':
      return openRing(source.buffer, receiver);
    default:
      throw new BonaFideError('invalid-message', 'A source of samples must be a port or a ring.', {
        found: JSON.stringify(source satisfies never),
      });
  }
}

function openPort(port: MessagePort, receiver: PcmReceiver): PcmInlet {
  let nextFrame: number | null = null;
  port.onmessage = ({ data }: MessageEvent<PcmMessage>) => {
    switch (data.kind) {
      case 'pcm': {
        const { samples, firstFrame, sentAtMs } = data;
        if (nextFrame !== null && firstFrame > nextFrame) receiver.lost(firstFrame - nextFrame);
        nextFrame = firstFrame + samples.length;
        receiver.samples(samples, sentAtMs);
        port.postMessage({ kind: 'buffer', samples } satisfies PcmReturn, [samples.buffer]);
        return;
      }
      case 'starved':
        // The context's clock went on: these frames were not lost on the way.
        if (nextFrame !== null) nextFrame += data.frames;
        receiver.starved(data.frames);
        return;
      case 'end':
        receiver.ended();
        return;
      default:
        throw new BonaFideError('invalid-message', 'The tap sent an unknown message.', {
          found: JSON.stringify(data satisfies never),
        });
    }
  };
  return {
    close() {
      port.onmessage = null;
      port.close();
    },
  };
}

function openRing(buffer: SharedArrayBuffer, receiver: PcmReceiver): PcmInlet {
  const ring = new PcmRingReader(buffer);
  const block = new Float32Array(4096);
  const views = new Map<number, Float32Array>();
  const view = (count: number): Float32Array => {
    // Few lengths occur: multiples of the render quantum.
    const samples = views.get(count) ?? block.subarray(0, count);
    views.set(count, samples);
    return samples;
  };
  const drain = (): void => {
    for (let count = ring.read(block); count > 0; count = ring.read(block)) {
      const lost = ring.takeLost();
      if (lost > 0) receiver.lost(lost);
      receiver.samples(view(count), Date.now() - ring.newestAgeMs(Date.now()));
    }
    const starved = ring.takeStarved();
    if (starved > 0) receiver.starved(starved);
    if (!ring.ended) return;
    polled.delete(drain);
    receiver.ended();
  };
  return { close: pollTogether(drain) };
}

const polled = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

/** Takes what lies in the rings now. A timer that is due waits behind whatever this thread does; what goes second looks first. */
export function drainRings(): void {
  for (const drain of [...polled]) drain();
}

/** One timer for all rings, so that hops which end about together are judged in one run. Returns how to leave. */
function pollTogether(drain: () => void): () => void {
  polled.add(drain);
  timer ??= setInterval(drainRings, POLL_MS);
  return () => {
    polled.delete(drain);
    if (polled.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}
