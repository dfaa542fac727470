/**
 * What the tap does with each render quantum, without any Web Audio in it: mix to mono, pass on, count what is lost.
 * `process` runs on the audio thread and allocates nothing but the message of a full batch; `connect*` and the port's
 * message handler may allocate.
 */
import type { PcmMessage, PcmReturn } from '../src/contract/pcm.js';
import { PcmRingWriter } from '../src/contract/pcm-ring.js';

/** Buffers in circulation: with batches of 50 ms the worker may be busy for about a second before frames are lost. */
const POOL_BUFFERS = 20;
/** A silent tap says so at most once in this many batches. */
const STARVED_BATCHES = 3;

/** Where the mixed samples of one quantum go. */
interface TapSink {
  write(samples: Float32Array, count: number, firstFrame: number): void;
  starve(frames: number): void;
  end(): void;
}

export interface PcmTap {
  connectPort(port: MessagePort, batchFrames: number): void;
  connectRing(buffer: SharedArrayBuffer): void;
  /** One quantum: planar channels (none when nothing is connected), the context's frame count of its first sample. */
  process(channels: readonly Float32Array[], firstFrame: number): void;
  stop(): void;
}

/** `nowMs` is wall clock, ms since the epoch: the worklet scope has no `performance`. */
export function createPcmTap(nowMs: () => number = Date.now): PcmTap {
  let sink: TapSink | null = null;
  let mix = new Float32Array(128);
  return {
    connectPort(port, batchFrames) {
      sink = createPortSink(port, batchFrames, nowMs);
    },
    connectRing(buffer) {
      sink = createRingSink(buffer, nowMs);
    },
    process(channels, firstFrame) {
      if (sink === null) return;
      const first = channels[0];
      if (first === undefined) {
        sink.starve(mix.length);
        return;
      }
      // The quantum's length is fixed for a context; this runs once at most.
      if (mix.length !== first.length) mix = new Float32Array(first.length);
      mixToMono(channels, mix);
      sink.write(mix, mix.length, firstFrame);
    },
    stop() {
      sink?.end();
      sink = null;
    },
  };
}

function mixToMono(channels: readonly Float32Array[], out: Float32Array): void {
  const gain = 1 / channels.length;
  out.fill(0);
  for (let c = 0; c < channels.length; c++) {
    const channel = channels[c] as Float32Array;
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + gain * (channel[i] as number);
  }
}

function createRingSink(buffer: SharedArrayBuffer, nowMs: () => number): TapSink {
  const ring = new PcmRingWriter(buffer);
  return {
    write: (samples, count) => ring.write(samples, count, nowMs()),
    starve: (frames) => ring.starve(frames),
    end: () => ring.end(),
  };
}

function createPortSink(port: MessagePort, batchFrames: number, nowMs: () => number): TapSink {
  const pool: Float32Array<ArrayBuffer>[] = [];
  for (let i = 0; i < POOL_BUFFERS; i++) pool.push(new Float32Array(batchFrames));
  port.onmessage = ({ data }: MessageEvent<PcmReturn>) => {
    const { samples } = data;
    pool.push(samples.length === batchFrames ? samples : new Float32Array(samples.buffer));
  };

  let batch: Float32Array<ArrayBuffer> | null = null;
  let batchFirstFrame = 0;
  let filled = 0;
  let starved = 0;
  const transfer: ArrayBuffer[] = [];
  const post = (message: PcmMessage): void => port.postMessage(message);
  const flush = (): void => {
    if (batch === null || filled === 0) return;
    const samples = filled === batchFrames ? batch : batch.subarray(0, filled);
    transfer[0] = samples.buffer;
    const message = { kind: 'pcm', samples, firstFrame: batchFirstFrame, sentAtMs: nowMs() } satisfies PcmMessage;
    port.postMessage(message, transfer);
    batch = null;
    filled = 0;
  };
  const flushStarved = (): void => {
    if (starved > 0) post({ kind: 'starved', frames: starved });
    starved = 0;
  };

  return {
    write(samples, count, firstFrame) {
      flushStarved();
      for (let i = 0; i < count; i++) {
        if (batch === null) {
          batch = pool.pop() ?? null;
          // No buffer came back: what follows is lost, and the jump in `firstFrame` says how much.
          if (batch === null) return;
          batchFirstFrame = firstFrame + i;
        }
        batch[filled++] = samples[i] as number;
        if (filled === batchFrames) flush();
      }
    },
    starve(frames) {
      flush();
      starved += frames;
      if (starved >= STARVED_BATCHES * batchFrames) flushStarved();
    },
    end() {
      flush();
      flushStarved();
      post({ kind: 'end' });
    },
  };
}
