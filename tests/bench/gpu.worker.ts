/** Entry of the worker in which WASM and the GPU are compared. */
import { expose } from 'comlink';
import type { LoadOptions } from '../../src/contract/messages.js';
import { Backends, type BackendTimes } from './gpu.js';

let backends: Backends | null = null;

function ready(): Backends {
  if (backends === null) throw new Error('Load the backends first.');
  return backends;
}

const api = {
  /** False where the browser offers no GPU. */
  async load(options: LoadOptions, faceModelBaseUrl: string, speech: Float32Array, rateHz: number): Promise<boolean> {
    backends = await Backends.load(options, faceModelBaseUrl, speech, rateHz);
    return backends !== null;
  },
  hops: (count: number): Promise<BackendTimes> => ready().hops(count),
  crops: (count: number, generated: boolean): Promise<BackendTimes> => ready().crops(count, generated),
};

export type GpuApi = typeof api;

expose(api);
