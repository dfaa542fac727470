/** The page's end of the worker that times the parts of a hop; one worker for all of them. */
import { type Remote, wrap } from 'comlink';
import type { HopTimes, PairedTimes } from './kernels.js';
import type { KernelsApi } from './kernels.worker.js';
import { fetchSpeech, loadOptions, SOURCE_RATE_HZ } from './setting.js';

let started: { readonly api: Remote<KernelsApi>; readonly worker: Worker } | null = null;

export async function openKernels(url: string): Promise<void> {
  const voice = (await fetchSpeech(url)).getChannelData(0);
  const worker = new Worker(new URL('./kernels.worker.ts', import.meta.url), { type: 'module' });
  const api = wrap<KernelsApi>(worker);
  await api.load(loadOptions, voice, SOURCE_RATE_HZ);
  started = { api, worker };
}

export function closeKernels(): void {
  started?.worker.terminate();
  started = null;
}

export const timeHops = (count: number): Promise<HopTimes> => kernels().hops(count);

export const timeBatches = (count: number, streams: number): Promise<PairedTimes> => kernels().batches(count, streams);

export const timeWindows = (count: number): Promise<PairedTimes> => kernels().windows(count);

function kernels(): Remote<KernelsApi> {
  if (started === null) throw new Error('Open the kernels first.');
  return started.api;
}
