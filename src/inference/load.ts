/** From URLs to a model that is checked, warm and ready; with a report of what was really loaded. */
import { BonaFideError } from '../contract/errors.js';
import type { VoiceManifest } from '../contract/manifest.js';
import type { LoadOptions, LoadProgress, LoadReport } from '../contract/messages.js';
import { createDetector, type Detector } from './detector.js';
import { createGate, type Gate } from './gate.js';
import type { Runtime } from './graph.js';
import { parseVoiceManifest } from './manifest.js';
import { checkModelFile, fetchFile, type ReadFile } from './model-files.js';
import { isFasterAndEqual, type ProbeRun, probe, WASM_FAST_ENOUGH_MS } from './probe.js';
import { createWasmRuntime } from './runtime-wasm.js';
import { createWebGpuRuntime } from './runtime-webgpu.js';

export interface LoadedModel {
  readonly detector: Detector;
  readonly gate: Gate;
  readonly report: LoadReport;
  /** The runtime in WASM, for what else is to run beside the voice, in turn with it. */
  readonly wasm: Runtime;
  dispose(): Promise<void>;
}

export interface LoadHooks {
  readonly readFile?: ReadFile;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Rejects with `model-missing`, `model-corrupt`, `model-incompatible`, `runtime-failed`, `not-supported` or `insecure-context`. */
export async function loadModel(options: LoadOptions, hooks: LoadHooks = {}): Promise<LoadedModel> {
  const startMs = performance.now();
  const wasm = createWasmRuntime(options.runtimeBaseUrl, options.threads);
  // The gate's graph brings the runtime up while the model is still on its way.
  const [gateLoad, modelLoad] = await Promise.allSettled([
    loadGate(wasm, options, hooks),
    loadModelFile(options, hooks),
  ]);
  if (modelLoad.status === 'rejected' && gateLoad.status === 'fulfilled') await gateLoad.value.dispose();
  if (modelLoad.status === 'rejected') throw modelLoad.reason;
  if (gateLoad.status === 'rejected') throw gateLoad.reason;
  const gate = gateLoad.value;
  try {
    return await assemble(options, wasm, gate, modelLoad.value, startMs);
  } catch (thrown) {
    await gate.dispose();
    throw thrown;
  }
}

interface ModelFile {
  readonly manifest: VoiceManifest;
  readonly modelBytes: Uint8Array;
}

async function loadModelFile(
  options: LoadOptions,
  { readFile = fetchFile, onProgress }: LoadHooks,
): Promise<ModelFile> {
  const manifest = parseVoiceManifest(await readFile(new URL('manifest.json', options.modelBaseUrl).href));
  const modelBytes = await readFile(new URL(manifest.file.path, options.modelBaseUrl).href, (loadedBytes) =>
    onProgress?.({ kind: 'load-progress', part: 'model', loadedBytes, totalBytes: manifest.file.bytes }),
  );
  await checkModelFile(modelBytes, manifest.file);
  return { manifest, modelBytes };
}

async function loadGate(
  wasm: Runtime,
  options: LoadOptions,
  { readFile = fetchFile, onProgress }: LoadHooks,
): Promise<Gate> {
  const bytes = await readFile(options.gateUrl, (loadedBytes, totalBytes) =>
    onProgress?.({ kind: 'load-progress', part: 'gate', loadedBytes, totalBytes }),
  );
  // The runtime fetches its own wasm, so that the browser can compile it while it streams in, and keep what it compiled.
  onProgress?.({ kind: 'load-progress', part: 'runtime', loadedBytes: 0, totalBytes: 0 });
  const graph = await wasm.createGraph(bytes);
  return createGate(graph);
}

async function assemble(
  options: LoadOptions,
  wasm: Runtime,
  gate: Gate,
  { manifest, modelBytes }: ModelFile,
  startMs: number,
): Promise<LoadedModel> {
  const wasmDetector = await build(wasm, modelBytes, manifest);
  const loadMs = performance.now() - startMs;
  const { detector, runtime } = await chooseBackend(options, wasm, wasmDetector, modelBytes);
  await warmUpGate(gate);
  return {
    detector,
    gate,
    wasm,
    report: {
      manifest,
      backend: runtime.backend,
      threads: runtime.threads,
      loadMs,
      warmUpMs: performance.now() - startMs - loadMs,
      modelBytes: modelBytes.byteLength,
    },
    async dispose() {
      await detector.dispose();
      await gate.dispose();
    },
  };
}

async function build(runtime: Runtime, modelBytes: Uint8Array, manifest: VoiceManifest): Promise<Detector> {
  return createDetector(await runtime.createGraph(modelBytes), manifest);
}

interface Choice {
  readonly detector: Detector;
  readonly runtime: Runtime;
}

/** A GPU that has not proven itself by then is not the faster one. */
const PROBE_DEADLINE_MS = 3_000;

/** `auto` leaves WASM only for a GPU that a probe measured faster and equal; asked for by name, a GPU must be there. */
async function chooseBackend(
  options: LoadOptions,
  wasm: Runtime,
  wasmDetector: Detector,
  modelBytes: Uint8Array,
): Promise<Choice> {
  const stay: Choice = { detector: wasmDetector, runtime: wasm };
  // Without a choice to make, one untimed run is warm-up enough.
  const reference = await probe(wasmDetector, options.backend === 'auto' ? undefined : 0);
  if (options.backend === 'wasm' || (options.backend === 'auto' && reference.hopMs <= WASM_FAST_ENOUGH_MS)) return stay;
  const { manifest } = wasmDetector;
  if (options.backend === 'webgpu') {
    const choice = await openGpu(options, manifest, modelBytes);
    await probe(choice.detector, 0);
    await wasmDetector.dispose();
    return choice;
  }
  const found = await betterOf(options, manifest, modelBytes, reference);
  if (found === null) return stay;
  await wasmDetector.dispose();
  return found;
}

async function openGpu(options: LoadOptions, manifest: VoiceManifest, modelBytes: Uint8Array): Promise<Choice> {
  const runtime = await createWebGpuRuntime(options.runtimeBaseUrl, options.backend === 'webgpu');
  if (runtime === null) {
    throw new BonaFideError('not-supported', 'This device offers no GPU to the page. Choose the WASM backend.');
  }
  return { detector: await build(runtime, modelBytes, manifest), runtime };
}

/** The GPU when it is the better one, null when it is not, fails or takes too long to tell. */
async function betterOf(
  options: LoadOptions,
  manifest: VoiceManifest,
  modelBytes: Uint8Array,
  reference: ProbeRun,
): Promise<Choice | null> {
  let late = false;
  const trial = async (): Promise<Choice | null> => {
    const choice = await openGpu(options, manifest, modelBytes);
    const better = !late && isFasterAndEqual(await probe(choice.detector), reference);
    if (better && !late) return choice;
    await choice.detector.dispose();
    return null;
  };
  const deadline = new Promise<null>((resolve) => {
    setTimeout(() => {
      late = true;
      resolve(null);
    }, PROBE_DEADLINE_MS);
  });
  return Promise.race([trial().catch(() => null), deadline]);
}

async function warmUpGate(gate: Gate): Promise<void> {
  for (const steps of [7, 8]) {
    await gate.run([{ stream: gate.openStream(), frames: new Float32Array(steps * 576) }], steps);
  }
}
