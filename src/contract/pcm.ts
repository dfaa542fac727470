/**
 * The boundary between the audio thread and the detection worker: samples one way, used buffers the other.
 * Kept apart from `messages.ts` because the worklet scope knows neither `Blob` nor Comlink's side of the house.
 */

/** Worklet -> detection worker, when memory is not shared. */
export type PcmMessage =
  /**
   * Mono samples at the context's rate. `firstFrame` is the context's frame count of samples[0]; a jump tells the
   * worker how many frames the tap had to drop. `sentAtMs` is wall clock, ms since the epoch. The buffer is transferred.
   */
  | {
      readonly kind: 'pcm';
      readonly samples: Float32Array<ArrayBuffer>;
      readonly firstFrame: number;
      readonly sentAtMs: number;
    }
  /** The tap had no input connected for `frames` frames (a dead track). */
  | { readonly kind: 'starved'; readonly frames: number }
  | { readonly kind: 'end' };

/** Detection worker -> worklet: a buffer to use again, so that the audio thread need not allocate. */
export type PcmReturn = { readonly kind: 'buffer'; readonly samples: Float32Array<ArrayBuffer> };

/** Name under which `worklets/pcm-tap.worklet.ts` registers its processor. */
export const PCM_TAP_NAME = 'bona-fide-pcm-tap';

/** Page -> tap, on the node's own port. The tap passes nothing on until it is connected. */
export type TapCommand =
  /** `port` is transferred; its other end goes to the worker as `PcmSource`. */
  | { readonly kind: 'connect-port'; readonly port: MessagePort; readonly batchFrames: number }
  /** `buffer` comes from `createPcmRing`; the same buffer goes to the worker as `PcmSource`. */
  | { readonly kind: 'connect-ring'; readonly buffer: SharedArrayBuffer }
  /** Sends what is left and `end`, then lets the processor be collected. */
  | { readonly kind: 'stop' };

/** Batch length for `connect-port`: about 50 ms, rounded up to whole render quanta of 128 frames. */
export function tapBatchFrames(sampleRateHz: number): number {
  return Math.ceil((sampleRateHz * 0.05) / 128) * 128;
}
