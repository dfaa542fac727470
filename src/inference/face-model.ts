/** The face model: aligned crops in, log-odds and a heat map out. */
import type { FaceManifest } from '../contract/manifest.js';
import { createBatchBuffer } from './batch-buffer.js';
import type { Feed, Graph, Runtime } from './graph.js';
import { incompatible } from './manifest-fields.js';
import { parseFaceManifest } from './manifest.js';
import { checkModelFile, type ReadFile } from './model-files.js';

/** What one net says of one crop. */
export interface FaceView {
  /** Raw log-odds of bona fide. */
  readonly score: number;
  /** Log-odds of bona fide for each region, row by row; null when the net gives none. */
  readonly heat: readonly number[] | null;
}

export interface FaceScore extends FaceView {
  /** Distance from what the model knows; null when the model has none. */
  readonly novelty: number | null;
  /** Of the net for generated faces; null when the model has none, or it was not asked. */
  readonly generated: FaceView | null;
}

export interface FaceModel {
  readonly manifest: FaceManifest;
  readonly modelBytes: number;
  /**
   * Crops as in `FaceInput`, planes R, G, B of 0 to 1; the scores come in the same order. `generated`: the net for generated
   * faces is asked too, where there is one.
   */
  run(crops: readonly Float32Array[], generated?: boolean): Promise<FaceScore[]>;
  dispose(): Promise<void>;
}

/**
 * Loads and checks the model at `modelBaseUrl`, on a runtime that is already up, and warms it. Rejects `model-missing`,
 * `model-corrupt`, `model-incompatible` or `runtime-failed`.
 */
export async function loadFaceModel(modelBaseUrl: string, runtime: Runtime, readFile: ReadFile): Promise<FaceModel> {
  const manifest = parseFaceManifest(await readFile(new URL('manifest.json', modelBaseUrl).href));
  const bytes = await readFile(new URL(manifest.file.path, modelBaseUrl).href);
  await checkModelFile(bytes, manifest.file);
  const model = createFaceModel(await runtime.createGraph(bytes), manifest, bytes.byteLength);
  try {
    await model.run([new Float32Array(3 * manifest.input.side ** 2)], true);
  } catch (thrown) {
    await model.dispose();
    throw thrown;
  }
  return model;
}

/** Throws `model-incompatible` when the graph lacks an input or output that the manifest names. */
export function createFaceModel(graph: Graph, manifest: FaceManifest, modelBytes: number): FaceModel {
  const { input, output } = manifest;
  const { generated } = output;
  const always = [output.score.name, output.heat?.name, output.novelty?.name].filter((name) => name !== undefined);
  const asked =
    generated === null ? always : [...always, generated.name, ...(generated.heat === null ? [] : [generated.heat])];
  const missing = [
    ...[input.pixels, ...(generated === null ? [] : [generated.asked])].filter(
      (name) => !graph.inputNames.includes(name),
    ),
    ...asked.filter((name) => !graph.outputNames.includes(name)),
  ];
  if (missing.length > 0) throw incompatible('input and output', 'names that the graph has', missing);
  const buffer = createBatchBuffer([3, input.side, input.side]);
  const flag = (value: number): Feed => ({ data: Float32Array.of(value), dims: [1] });
  const [no, yes] = [flag(0), flag(1)];
  return {
    manifest,
    modelBytes,
    async run(crops, ask = false) {
      const count = crops.length;
      const feeds: Record<string, Feed> = { [input.pixels]: buffer.feed(count) };
      if (generated !== null) feeds[generated.asked] = ask ? yes : no;
      crops.forEach((crop, i) => {
        buffer.row(i).set(crop);
      });
      const arrays = await graph.run(feeds, ask ? asked : always);
      return readFaceScores(output, arrays, count, ask);
    },
    dispose: () => graph.dispose(),
  };
}

function readFaceScores(
  output: FaceManifest['output'],
  arrays: Readonly<Record<string, Float32Array>>,
  count: number,
  asked: boolean,
): FaceScore[] {
  const rowsOf = (name: string, size: number): ((i: number) => Float32Array) => {
    const values = arrays[name] as Float32Array;
    if (values.length !== count * size) throw incompatible(`output ${name}`, `${size} value(s) a crop`, values.length);
    return (i) => values.subarray(i * size, (i + 1) * size);
  };
  const heatOf = (name: string | null | undefined): ((i: number) => readonly number[] | null) => {
    if (name == null || output.heat === null) return () => null;
    const rows = rowsOf(name, output.heat.side ** 2);
    return (i) => Array.from(rows(i));
  };
  const { score } = output;
  const scores = rowsOf(score.name, score.kind === 'log-odds' ? 1 : 2);
  const heat = heatOf(output.heat?.name);
  const novelty = output.novelty === null ? null : rowsOf(output.novelty.name, 1);
  const second = asked ? output.generated : null;
  const secondScores = second === null ? null : rowsOf(second.name, 1);
  const secondHeat = heatOf(second?.heat);
  return Array.from({ length: count }, (_, i) => {
    const row = scores(i);
    return {
      score:
        score.kind === 'log-odds'
          ? (row[0] as number)
          : (row[score.bonafideIndex] as number) - (row[score.spoofIndex] as number),
      heat: heat(i),
      novelty: novelty === null ? null : (novelty(i)[0] as number),
      generated: secondScores === null ? null : { score: secondScores(i)[0] as number, heat: secondHeat(i) },
    };
  });
}
