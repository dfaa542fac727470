/** The WebAssembly runtime: what ships, and what runs everywhere. */
import * as ort from 'onnxruntime-web/wasm';
import type { Runtime } from './graph.js';
import { createOrtRuntime } from './ort-graph.js';

/**
 * `baseUrl` is the folder with `ort-wasm-simd-threaded.mjs` and `.wasm`. `threads` counts only where memory can be
 * shared; the runtime's own setting is global, so the first call decides.
 */
export function createWasmRuntime(baseUrl: string, threads: number): Runtime {
  // WebKitGTK says crossOriginIsolated and has no SharedArrayBuffer: look at the thing itself.
  const usable = typeof SharedArrayBuffer === 'undefined' ? 1 : Math.max(1, Math.floor(threads));
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = usable;
  ort.env.wasm.wasmPaths = {
    mjs: new URL('ort-wasm-simd-threaded.mjs', baseUrl).href,
    wasm: new URL('ort-wasm-simd-threaded.wasm', baseUrl).href,
  };
  return createOrtRuntime(ort, 'wasm', usable);
}
