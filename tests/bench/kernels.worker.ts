/** Entry of the worker that times the parts of a hop. */
import { expose } from 'comlink';
import type { LoadOptions } from '../../src/contract/messages.js';
import { type HopTimes, Kernels, type PairedTimes } from './kernels.js';

let kernels: Kernels | null = null;

function ready(): Kernels {
  if (kernels === null) throw new Error('Load the kernels first.');
  return kernels;
}

const api = {
  async load(options: LoadOptions, voice: Float32Array, sourceRateHz: number): Promise<void> {
    kernels = await Kernels.load(options, voice, sourceRateHz);
  },
  hops: (count: number): Promise<HopTimes> => ready().hops(count),
  batches: (count: number, streams: number): Promise<PairedTimes> => ready().batches(count, streams),
  windows: (count: number): Promise<PairedTimes> => ready().windows(count),
};

export type KernelsApi = typeof api;

expose(api);
