/** What a hop is made of, timed inside a worker of Chromium with the runtime and files that ship. */
import { loadModel, type LoadedModel } from '../../src/inference/load.js';
import { createWasmRuntime } from '../../src/inference/runtime-wasm.js';
import type { Graph } from '../../src/inference/graph.js';
import type { HopInput } from '../../src/inference/detector.js';
import type { LoadOptions } from '../../src/contract/messages.js';
import { createGateFramer, framesPerHop, GATE } from '../../src/signal/gate-framer.js';
import { createResampler } from '../../src/signal/resampler.js';

export interface HopTimes {
  readonly resampleMs: readonly number[];
  readonly gateMs: readonly number[];
  readonly modelMs: readonly number[];
}

/** Two ways to do the same, timed in turns, ms. */
export interface PairedTimes {
  readonly oneMs: readonly number[];
  readonly otherMs: readonly number[];
}

/** The state that holds the window's steps; a model made of several nets has one each. */
const RING = /^ring\d*$/;

/** The first hops, in which code is compiled and memory found, are not measured. */
const WARM_UP = 20;

export class Kernels {
  readonly #options: LoadOptions;
  readonly #model: LoadedModel;
  /** Speech at the source's rate. */
  readonly #voice: Float32Array;
  readonly #sourceRateHz: number;

  private constructor(options: LoadOptions, model: LoadedModel, voice: Float32Array, sourceRateHz: number) {
    this.#options = options;
    this.#model = model;
    this.#voice = voice;
    this.#sourceRateHz = sourceRateHz;
  }

  static async load(options: LoadOptions, voice: Float32Array, sourceRateHz: number): Promise<Kernels> {
    return new Kernels(options, await loadModel(options), voice, sourceRateHz);
  }

  /** One stream, hop after hop: resampling, speech gate and model, each by itself. */
  async hops(count: number): Promise<HopTimes> {
    const { detector, gate } = this.#model;
    const { input, sampleRateHz } = detector.manifest;
    const resampler = createResampler(this.#sourceRateHz, sampleRateHz);
    const framer = createGateFramer();
    const gateStream = gate.openStream();
    const stream = detector.openStream();
    const frames = new Float32Array(framesPerHop(input.hopSamples) * GATE.inputSamples);
    const times = { resampleMs: [] as number[], gateMs: [] as number[], modelMs: [] as number[] };
    for (let hop = 0; hop < WARM_UP + count; hop++) {
      const source = this.#sourceHop(hop);
      const pcm = new Float32Array(input.hopSamples);
      let filled = 0;
      const startMs = performance.now();
      resampler.push(source, (samples) => {
        const room = samples.subarray(0, input.hopSamples - filled);
        pcm.set(room, filled);
        filled += room.length;
      });
      const resampledMs = performance.now();
      const steps = framer.push(pcm, frames);
      await gate.run([{ stream: gateStream, frames }], steps);
      const gatedMs = performance.now();
      await detector.run([{ stream, pcm, speech: true }]);
      const doneMs = performance.now();
      if (hop < WARM_UP) continue;
      times.resampleMs.push(resampledMs - startMs);
      times.gateMs.push(gatedMs - resampledMs);
      times.modelMs.push(doneMs - gatedMs);
    }
    return times;
  }

  /** `streams` hops of the model, one by one against in one run. */
  async batches(count: number, streams: number): Promise<PairedTimes> {
    const { detector } = this.#model;
    const open = (): HopInput[] =>
      Array.from({ length: streams }, (_, i) => ({
        stream: detector.openStream(),
        pcm: this.#modelHop(i),
        speech: true,
      }));
    const singles = open();
    const batch = open();
    return inTurns(
      count,
      async () => {
        for (const single of singles) await detector.run([single]);
      },
      async () => void (await detector.run(batch)),
    );
  }

  /** One hop with its state carried on, against the whole window once more, by the same net with its time axis left open. */
  async windows(count: number, windowModelUrl: string): Promise<PairedTimes> {
    const { detector } = this.#model;
    const { input } = detector.manifest;
    if (input.kind !== 'stream') throw new Error('The model keeps no state: there is no streaming to measure.');
    const response = await fetch(windowModelUrl);
    if (!response.ok) throw new Error(`${windowModelUrl}: HTTP ${response.status}`);
    const runtime = createWasmRuntime(this.#options.runtimeBaseUrl, 1);
    const graph = await runtime.createGraph(new Uint8Array(await response.arrayBuffer()));
    const hop: HopInput = { stream: detector.openStream(), pcm: this.#modelHop(0), speech: true };
    try {
      const whole = wholeWindow(graph, this.#model, this.#modelWindow());
      return await inTurns(count, whole, async () => void (await detector.run([hop])));
    } finally {
      await graph.dispose();
    }
  }

  async dispose(): Promise<void> {
    await this.#model.dispose();
  }

  #sourceHop(index: number): Float32Array {
    const { input, sampleRateHz } = this.#model.detector.manifest;
    const length = (input.hopSamples * this.#sourceRateHz) / sampleRateHz;
    const hops = Math.floor(this.#voice.length / length);
    const from = (index % hops) * length;
    return this.#voice.subarray(from, from + length);
  }

  #modelHop(index: number): Float32Array {
    const { hopSamples } = this.#model.detector.manifest.input;
    return this.#resampled().slice(index * hopSamples, (index + 1) * hopSamples);
  }

  #modelWindow(): Float32Array {
    return this.#resampled().slice(0, this.#model.detector.manifest.input.windowSamples);
  }

  #resampled(): Float32Array {
    const { sampleRateHz } = this.#model.detector.manifest;
    const out = new Float32Array(Math.ceil((this.#voice.length * sampleRateHz) / this.#sourceRateHz));
    let filled = 0;
    createResampler(this.#sourceRateHz, sampleRateHz).push(this.#voice, (samples) => {
      out.set(samples, filled);
      filled += samples.length;
    });
    return out;
  }
}

/** Feeds of a run over a whole window: states at rest, and a ring of no more than one step, as it is filled in one go. */
function wholeWindow(graph: Graph, model: LoadedModel, pcm: Float32Array): () => Promise<void> {
  const { input, output } = model.detector.manifest;
  if (input.kind !== 'stream') throw new Error('The model keeps no state.');
  const feeds: Record<string, { data: Float32Array; dims: number[] }> = {
    [input.pcm]: { data: pcm, dims: [1, pcm.length] },
    [input.speech]: { data: Float32Array.of(1), dims: [1, 1] },
  };
  for (const { input: name, shape } of input.states) {
    const dims = RING.test(name) ? [1, shape[0] ?? 1, 1] : [1, ...shape];
    feeds[name] = { data: new Float32Array(dims.reduce((a, b) => a * b, 1)), dims };
  }
  return async () => {
    const { [output.score.name]: score } = await graph.run(feeds, [output.score.name]);
    if (!Number.isFinite(score?.[0])) throw new Error('The whole window gave no score.');
  };
}

async function inTurns(count: number, one: () => Promise<void>, other: () => Promise<void>): Promise<PairedTimes> {
  const times = { oneMs: [] as number[], otherMs: [] as number[] };
  for (let turn = 0; turn < WARM_UP + count; turn++) {
    const startMs = performance.now();
    await one();
    const betweenMs = performance.now();
    await other();
    const endMs = performance.now();
    if (turn < WARM_UP) continue;
    times.oneMs.push(betweenMs - startMs);
    times.otherMs.push(endMs - betweenMs);
  }
  return times;
}
