/** The face model: aligned crops in, log-odds and a heat map out. */
import type { FaceManifest } from '../contract/manifest.js';
import { createBatchBuffer } from './batch-buffer.js';
import type { Feed, Graph, Runtime } from './graph.js';
import { incompatible } from './manifest-fields.js';
import { parseFaceManifest } from './manifest.js';
import { checkModelFile, type ReadFile } from './model-files.js';

/** What one net says of one crop. */
export interface FaceScore {
  /** Raw log-odds of bona fide. */
  readonly score: number;
  /** Log-odds of bona fide for each region, row by row; null when the model has none. */
  readonly heat: readonly number[] | null;
  /** Distance from what the model knows; null when the model has none. */
  readonly novelty: number | null;
}

export interface FaceModel {
  readonly manifest: FaceManifest;
  readonly modelBytes: number;
  /**
   * Crops as in `FaceInput`, planes R, G, B of 0 to 1; the scores come in the same order. `generated`: asks the net for
   * generated faces instead of the first; a model of one net has no other answer.
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
    const nothing = [new Float32Array(3 * manifest.input.side ** 2)];
    await model.run(nothing);
    if (manifest.output.generated !== null) await model.run(nothing, true);
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
  const outputs = [output.score, output.heat, output.novelty].flatMap((o) => (o === null ? [] : [o.name]));
  const inputs = [input.pixels, ...(generated === null ? [] : [generated.asked])];
  const missing = [
    ...inputs.filter((name) => !graph.inputNames.includes(name)),
    ...outputs.filter((name) => !graph.outputNames.includes(name)),
  ];
  if (missing.length > 0) throw incompatible('input and output', 'names that the graph has', missing);
  const buffer = createBatchBuffer([3, input.side, input.side]);
  const flag = (value: number): Feed => ({ data: Float32Array.of(value), dims: [1] });
  const [first, second] = [flag(0), flag(1)];
  return {
    manifest,
    modelBytes,
    async run(crops, ofGenerated = false) {
      const count = crops.length;
      const feeds: Record<string, Feed> = { [input.pixels]: buffer.feed(count) };
      if (generated !== null) feeds[generated.asked] = ofGenerated ? second : first;
      crops.forEach((crop, i) => {
        buffer.row(i).set(crop);
      });
      return readFaceScores(output, await graph.run(feeds, outputs), count);
    },
    dispose: () => graph.dispose(),
  };
}

function readFaceScores(
  output: FaceManifest['output'],
  arrays: Readonly<Record<string, Float32Array>>,
  count: number,
): FaceScore[] {
  const rowsOf = (name: string, size: number): ((i: number) => Float32Array) => {
    const values = arrays[name] as Float32Array;
    if (values.length !== count * size) throw incompatible(`output ${name}`, `${size} value(s) a crop`, values.length);
    return (i) => values.subarray(i * size, (i + 1) * size);
  };
  const { score } = output;
  const scores = rowsOf(score.name, score.kind === 'log-odds' ? 1 : 2);
  const heat = output.heat === null ? null : rowsOf(output.heat.name, output.heat.side ** 2);
  const novelty = output.novelty === null ? null : rowsOf(output.novelty.name, 1);
  return Array.from({ length: count }, (_, i) => {
    const row = scores(i);
    return {
      score:
        score.kind === 'log-odds'
          ? (row[0] as number)
          : (row[score.bonafideIndex] as number) - (row[score.spoofIndex] as number),
      heat: heat === null ? null : Array.from(heat(i)),
      novelty: novelty === null ? null : (novelty(i)[0] as number),
    };
  });
}
