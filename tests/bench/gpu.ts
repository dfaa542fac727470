/** The same models in WASM and on the GPU, inside a worker: how much faster one is, and how far their scores lie apart. */
import type { LoadOptions } from '../../src/contract/messages.js';
import type { Detector } from '../../src/inference/detector.js';
import { type FaceModel, loadFaceModel } from '../../src/inference/face-model.js';
import { loadModel } from '../../src/inference/load.js';
import { fetchFile } from '../../src/inference/model-files.js';
import { createWebGpuRuntime } from '../../src/inference/runtime-webgpu.js';
import { inTurns, type PairedTimes, resampled } from './kernels.js';

/** `oneMs` in WASM on one thread, `otherMs` on the GPU. */
export interface BackendTimes extends PairedTimes {
  /** Between the scores of both, log-odds. */
  readonly largestDifference: number;
}

type Both<T> = readonly [T, T];

export class Backends {
  readonly #voice: Both<Detector>;
  readonly #faces: Both<FaceModel>;
  readonly #pcm: Float32Array;

  private constructor(voice: Both<Detector>, faces: Both<FaceModel>, pcm: Float32Array) {
    this.#voice = voice;
    this.#faces = faces;
    this.#pcm = pcm;
  }

  /** Null where there is no GPU; one that is imitated by the processor counts only when `acceptFallback`. `speech` is at `rateHz`. */
  static async load(
    options: LoadOptions,
    faceModelBaseUrl: string,
    speech: Float32Array,
    rateHz: number,
    acceptFallback = false,
  ): Promise<Backends | null> {
    const gpu = await createWebGpuRuntime(options.runtimeBaseUrl, acceptFallback);
    if (gpu === null) return null;
    const inWasm = await loadModel({ ...options, backend: 'wasm' });
    const onGpu = await loadModel({ ...options, backend: 'webgpu' });
    const faces = [
      await loadFaceModel(faceModelBaseUrl, inWasm.wasm, fetchFile),
      await loadFaceModel(faceModelBaseUrl, gpu, fetchFile),
    ] as const;
    const pcm = resampled(speech, rateHz, inWasm.detector.manifest.sampleRateHz);
    return new Backends([inWasm.detector, onGpu.detector], faces, pcm);
  }

  /** Hops of one stream, its state carried on. */
  hops(count: number): Promise<BackendTimes> {
    const { hopSamples } = this.#voice[0].manifest.input;
    const hops = Math.floor(this.#pcm.length / hopSamples);
    return compared(
      count,
      this.#voice.map((detector) => {
        const stream = detector.openStream();
        let at = 0;
        return async () => {
          const pcm = this.#pcm.slice((at % hops) * hopSamples, ((at % hops) + 1) * hopSamples);
          at += 1;
          return (await detector.run([{ stream, pcm, speech: true }]))[0]?.score;
        };
      }),
    );
  }

  /** One crop for each run of the first net, or of the one for generated faces. */
  crops(count: number, generated: boolean): Promise<BackendTimes> {
    const { side } = this.#faces[0].manifest.input;
    return compared(
      count,
      this.#faces.map((model) => {
        let seed = 1;
        return async () => {
          seed += 1;
          return (await model.run([speckled(side, seed)], generated))[0]?.score;
        };
      }),
    );
  }
}

async function compared(
  count: number,
  [inWasm, onGpu]: readonly (() => Promise<number | undefined>)[],
): Promise<BackendTimes> {
  if (inWasm === undefined || onGpu === undefined) throw new Error('There are two backends to compare.');
  let largestDifference = 0;
  let score: number | undefined;
  const times = await inTurns(
    count,
    async () => {
      score = await inWasm();
    },
    async () => {
      const difference = Math.abs(((await onGpu()) ?? Number.NaN) - (score ?? Number.NaN));
      largestDifference = Number.isNaN(difference) ? Number.NaN : Math.max(largestDifference, difference);
    },
  );
  return { ...times, largestDifference };
}

/** Planes R, G, B of soft blotches under noise, other ones for each seed: pictures enough for arithmetic to be compared on. */
function speckled(side: number, seed: number): Float32Array {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  const crop = new Float32Array(3 * side * side);
  for (let i = 0; i < crop.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const [x, y] = [i % side, Math.floor(i / side) % side];
    const blotch = 0.5 + 0.3 * Math.sin((x * (1 + (seed % 5))) / 40) * Math.cos((y * (1 + (seed % 3))) / 30);
    crop[i] = blotch + (state / 2 ** 32 - 0.5) * 0.1;
  }
  return crop;
}
