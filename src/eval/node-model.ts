/** The same loader as in the page's worker, with files from disk instead of the network. */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type LoadedModel, loadModel } from '../inference/load.js';
import { missing, type ReadFile } from '../inference/model-files.js';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a file URL from disk; rejects `model-missing` when it is not there. */
export const readFromDisk: ReadFile = async (url) => {
  try {
    return new Uint8Array(await readFile(fileURLToPath(url)));
  } catch (cause) {
    throw missing(url, cause instanceof Error ? cause.message : String(cause), cause);
  }
};

/**
 * Loads the model in `folder` (default: the one that ships) with the shipped speech gate, on one thread of WASM.
 * `folder` may also be an .onnx file that lies beside its manifest.json; rejects when that is about another file.
 */
export async function loadNodeModel(folder = path.join(projectRoot, 'models/voice')): Promise<LoadedModel> {
  const isFile = await stat(folder).then(
    (s) => s.isFile(),
    () => false,
  );
  const runtimeFolder = path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'));
  const loaded = await loadModel(
    {
      modelBaseUrl: folderUrl(isFile ? path.dirname(folder) : folder),
      runtimeBaseUrl: folderUrl(runtimeFolder),
      gateUrl: pathToFileURL(path.join(projectRoot, 'models/gate/silero_vad_v5.onnx')).href,
      backend: 'wasm',
      threads: 1,
    },
    { readFile: readFromDisk },
  );
  const { file } = loaded.detector.manifest;
  if (!isFile || path.basename(folder) === file.path) return loaded;
  await loaded.dispose();
  throw new Error(
    `The manifest beside ${folder} is about ${file.path}: give each model a folder and a manifest of its own.`,
  );
}

function folderUrl(folder: string): string {
  return `${pathToFileURL(path.resolve(folder)).href}/`;
}
