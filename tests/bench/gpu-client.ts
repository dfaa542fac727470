/** The page's end of the worker in which WASM and the GPU are compared. */
import { type Remote, wrap } from 'comlink';
import type { BackendTimes } from './gpu.js';
import type { GpuApi } from './gpu.worker.js';
import { faceOptions, fetchSpeech, loadOptions, SOURCE_RATE_HZ } from './setting.js';

let api: Remote<GpuApi> | null = null;

/** @returns what the GPU calls itself; null where the browser offers none */
export async function openBackends(speechUrl: string): Promise<string | null> {
  const speech = (await fetchSpeech(speechUrl)).getChannelData(0);
  const worker = new Worker(new URL('./gpu.worker.ts', import.meta.url), { type: 'module' });
  api = wrap<GpuApi>(worker);
  return (await api.load(loadOptions, faceOptions.modelBaseUrl, speech, SOURCE_RATE_HZ)) ? nameOfGpu() : null;
}

export const compareHops = (count: number): Promise<BackendTimes> => opened().hops(count);

export const compareCrops = (count: number, generated: boolean): Promise<BackendTimes> =>
  opened().crops(count, generated);

async function nameOfGpu(): Promise<string> {
  const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<{ info?: Record<string, string> } | null> } };
  const { vendor, architecture, device, description } = (await gpu?.requestAdapter())?.info ?? {};
  return [vendor, architecture, device, description].filter(Boolean).join(' ') || 'a GPU that tells no name';
}

function opened(): Remote<GpuApi> {
  if (api === null) throw new Error('Open the backends first.');
  return api;
}
