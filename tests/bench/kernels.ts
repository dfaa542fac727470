/** What a hop is made of, timed inside a worker of Chromium with the runtime and files that ship. */
import { loadModel, type LoadedModel } from '../../src/inference/load.js';
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

/** The first hops, in which code is compiled and memory found, are not measured. */
const WARM_UP = 20;

export class Kernels {
  readonly #model: LoadedModel;
  /** Speech at the source's rate. */
  readonly #voice: Float32Array;
  readonly #sourceRateHz: number;

  private constructor(model: LoadedModel, voice: Float32Array, sourceRateHz: number) {
    this.#model = model;
    this.#voice = voice;
    this.#sourceRateHz = sourceRateHz;
  }

  static async load(options: LoadOptions, voice: Float32Array, sourceRateHz: number): Promise<Kernels> {
    return new Kernels(await loadModel(options), voice, sourceRateHz);
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

  /** One hop with its state carried on, against all hops of its window at rest in one run: what keeping no state would take. */
  async windows(count: number): Promise<PairedTimes> {
    const { detector } = this.#model;
    const { input } = detector.manifest;
    if (input.kind !== 'stream') throw new Error('The model keeps no state: there is no streaming to measure.');
    const hop: HopInput = { stream: detector.openStream(), pcm: this.#modelHop(0), speech: true };
    const window = Array.from({ length: input.windowSamples / input.hopSamples }, (_, i) => ({
      stream: detector.openStream(),
      pcm: this.#modelHop(i),
      speech: true,
    }));
    return inTurns(
      count,
      async () => {
        for (const { stream } of window) stream.reset();
        await detector.run(window);
      },
      async () => void (await detector.run([hop])),
    );
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
    const { input, sampleRateHz } = this.#model.detector.manifest;
    const pcm = resampled(this.#voice, this.#sourceRateHz, sampleRateHz);
    return pcm.slice(index * input.hopSamples, (index + 1) * input.hopSamples);
  }
}

export function resampled(voice: Float32Array, fromHz: number, toHz: number): Float32Array {
  const out = new Float32Array(Math.ceil((voice.length * toHz) / fromHz));
  let filled = 0;
  createResampler(fromHz, toHz).push(voice, (samples) => {
    out.set(samples, filled);
    filled += samples.length;
  });
  return out;
}

/** `count` turns of one after the other, after some that are not measured. */
export async function inTurns(
  count: number,
  one: () => Promise<void>,
  other: () => Promise<void>,
): Promise<PairedTimes> {
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
