/** Silero VAD in batches: all frames of a hop in one run, for any number of streams. */
import { BonaFideError } from '../contract/errors.js';
import { type BatchBuffer, createBatchBuffer } from './batch-buffer.js';
import type { Graph } from './graph.js';

const STATE = 128;
const INPUT_SAMPLES = 576;

/** What the gate remembers of one stream: the LSTM's hidden and cell state. */
export interface GateStream {
  readonly hidden: Float32Array;
  readonly cell: Float32Array;
  reset(): void;
}

export interface GateInput {
  readonly stream: GateStream;
  /** `steps` frames of 576 samples each (see `createGateFramer`), at 16 kHz. */
  readonly frames: Float32Array;
}

export interface Gate {
  openStream(): GateStream;
  /** Probabilities of speech, `steps` for each input, in order, in one array that belongs to the caller. */
  run(batch: readonly GateInput[], steps: number): Promise<Float32Array>;
  dispose(): Promise<void>;
}

/** Throws `model-incompatible` when `graph` is not the folded gate of `models/gate`. */
export function createGate(graph: Graph): Gate {
  for (const name of ['frames', 'state']) {
    if (!graph.inputNames.includes(name)) {
      throw new BonaFideError('model-incompatible', 'The speech gate is not the one made by models/gate/recipe.', {
        found: `inputs ${graph.inputNames.join(', ')}`,
      });
    }
  }
  const frames = new Map<number, BatchBuffer>();
  // Hidden states of all streams, then the cell states: [2, batch, 128].
  const state = createBatchBuffer([2, STATE], (batch) => [2, batch, STATE]);
  return {
    openStream() {
      const hidden = new Float32Array(STATE);
      const cell = new Float32Array(STATE);
      const reset = (): void => {
        hidden.fill(0);
        cell.fill(0);
      };
      return { hidden, cell, reset };
    },
    async run(batch, steps) {
      const count = batch.length;
      const buffer = frames.get(steps) ?? createBatchBuffer([steps, INPUT_SAMPLES]);
      frames.set(steps, buffer);
      const feeds = { frames: buffer.feed(count), state: state.feed(count) };
      const states = feeds.state.data;
      batch.forEach(({ stream, frames: samples }, b) => {
        buffer.row(b).set(samples.subarray(0, steps * INPUT_SAMPLES));
        states.set(stream.hidden, b * STATE);
        states.set(stream.cell, (count + b) * STATE);
      });
      const { speech, stateN } = (await graph.run(feeds, ['speech', 'stateN'])) as {
        speech: Float32Array;
        stateN: Float32Array;
      };
      batch.forEach(({ stream }, b) => {
        stream.hidden.set(stateN.subarray(b * STATE, (b + 1) * STATE));
        stream.cell.set(stateN.subarray((count + b) * STATE, (count + b + 1) * STATE));
      });
      return speech;
    },
    dispose: () => graph.dispose(),
  };
}
