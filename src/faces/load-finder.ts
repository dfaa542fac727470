/** From URLs to a finder that is ready. */
import type { ReadFile } from '../inference/model-files.js';
import { checkModelFile } from '../inference/model-files.js';
import { createBlazeFace } from './blazeface.js';
import { createFinder, type Finder } from './finder.js';
import { parseLayout } from './finder-layout.js';

/**
 * `baseUrl` is the folder with `blazeface.json` and its weights; `wasmFolder` that of tfjs's wasm. Rejects `model-missing`,
 * `model-corrupt`, `model-incompatible` or `runtime-failed`.
 */
export async function loadFinder(baseUrl: string, wasmFolder: string, readFile: ReadFile): Promise<Finder> {
  const layout = parseLayout(await readFile(new URL('blazeface.json', baseUrl).href));
  const weights = await readFile(new URL(layout.file.path, baseUrl).href);
  await checkModelFile(weights, layout.file);
  return createFinder(await createBlazeFace(layout, weights, wasmFolder));
}
