/** Where the app's own files lie, relative to wherever it is served. */
import type { SessionOptions } from '../session/session.js';

export function modelUrls(baseUrl: string): SessionOptions['models'] {
  return {
    modelBaseUrl: new URL('models/voice/', baseUrl).href,
    runtimeBaseUrl: new URL('runtime/', baseUrl).href,
    gateUrl: new URL('models/gate/silero_vad_v5.onnx', baseUrl).href,
  };
}

/** Where faces can be judged at all: whether a face model is in the build is known when it is built. */
export function faceUrls(baseUrl: string): NonNullable<SessionOptions['faces']> {
  return {
    modelBaseUrl: new URL('models/face/', baseUrl).href,
    finderBaseUrl: new URL('models/finder/', baseUrl).href,
  };
}

export function demoUrl(baseUrl: string): string {
  return new URL('demo/spoof.wav', baseUrl).href;
}
