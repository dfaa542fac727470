/** The WebGPU runtime, fetched only when it may win. Its wasm must lie in the runtime folder; where it does not, WASM stays. */
import { BonaFideError } from '../contract/errors.js';
import type { Runtime } from './graph.js';
import { createOrtRuntime } from './ort-graph.js';

/** `'gpu' in navigator` is true even without an adapter, so this asks for one. Null when there is none. */
export async function createWebGpuRuntime(baseUrl: string): Promise<Runtime | null> {
  const gpu = (navigator as { gpu?: { requestAdapter(): Promise<unknown> } }).gpu;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  if (adapter === null || adapter === undefined) return null;
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
