/** The face model and the finder of the page's worker, with files from disk instead of the network. */
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Finder } from '../faces/finder.js';
import { loadFinder } from '../faces/load-finder.js';
import { type FaceModel, loadFaceModel } from '../inference/face-model.js';
import type { Runtime } from '../inference/graph.js';
import { createWasmRuntime } from '../inference/runtime-wasm.js';
import { readFromDisk } from './node-model.js';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = (name: string): string => path.dirname(createRequire(import.meta.url).resolve(name));
const folderUrl = (folder: string): string => `${pathToFileURL(path.resolve(folder)).href}/`;

/** The runtime of the page, on one thread, from the installed package. */
export function nodeRuntime(): Runtime {
  return createWasmRuntime(folderUrl(packageFolder('onnxruntime-web/wasm')), 1);
}

/** `folder` (default: the model that ships) may also be an .onnx file that lies beside its manifest.json. */
export async function loadNodeFaceModel(folder = path.join(projectRoot, 'models/face')): Promise<FaceModel> {
  const isFile = await stat(folder).then(
    (found) => found.isFile(),
    () => false,
  );
  return loadFaceModel(folderUrl(isFile ? path.dirname(folder) : folder), nodeRuntime(), readFromDisk);
}

export async function loadNodeFinder(): Promise<Finder> {
  // In Node, tfjs reads its wasm by path.
  const wasmFolder = `${packageFolder('@tensorflow/tfjs-backend-wasm')}/`;
  return loadFinder(folderUrl(path.join(projectRoot, 'models/finder')), wasmFolder, readFromDisk);
}
