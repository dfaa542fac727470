/** The WebGPU runtime, fetched only when it may win. Where its files are not in the runtime folder, WASM stays. */
import { BonaFideError } from '../contract/errors.js';
import type { Runtime } from './graph.js';
import { createOrtRuntime } from './ort-graph.js';

interface Adapter {
  readonly isFallbackAdapter?: boolean;
  readonly info?: { readonly isFallbackAdapter?: boolean };
}

/**
 * Null when there is no GPU: `'gpu' in navigator` is true even then, so this asks for an adapter, and one that only
 * imitates a GPU on the CPU counts only when `acceptFallback`.
 */
export async function createWebGpuRuntime(baseUrl: string, acceptFallback: boolean): Promise<Runtime | null> {
  const gpu = (navigator as { gpu?: { requestAdapter(): Promise<Adapter | null> } }).gpu;
  const adapter = (await gpu?.requestAdapter().catch(() => null)) ?? null;
  if (adapter === null) return null;
  if (!acceptFallback && (adapter.isFallbackAdapter === true || adapter.info?.isFallbackAdapter === true)) return null;
  try {
    const ort = await import('onnxruntime-web/webgpu');
    ort.env.logLevel = 'error';
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmPaths = {
      mjs: new URL('ort-wasm-simd-threaded.asyncify.mjs', baseUrl).href,
      wasm: new URL('ort-wasm-simd-threaded.asyncify.wasm', baseUrl).href,
    };
    return createOrtRuntime(ort, 'webgpu', 1);
  } catch (thrown) {
    throw BonaFideError.wrap(thrown, 'runtime-failed', 'The WebGPU runtime could not be loaded.');
  }
}
