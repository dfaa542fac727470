/** The one adapter between our `Graph` and onnxruntime-web, shared by its two flavours. */
import type * as Ort from 'onnxruntime-web';
import { BonaFideError } from '../contract/errors.js';
import type { Feed, Graph, Runtime } from './graph.js';

type OrtModule = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>;

export function createOrtRuntime(ort: OrtModule, backend: Runtime['backend'], threads: number): Runtime {
  // onnxruntime-web refuses a second run while one is under way; this makes them wait in line instead.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    backend,
    threads,
    async createGraph(model) {
      try {
        const session = await inTurn(() =>
          ort.InferenceSession.create(model, {
            executionProviders: [backend],
            graphOptimizationLevel: 'all',
            // Errors only: that some shape arithmetic stays on the CPU is as it should be, and no news for the console.
            logSeverityLevel: 3,
          }),
        );
        return ortGraph(ort, session, inTurn);
      } catch (thrown) {
        throw BonaFideError.wrap(
          thrown,
          'runtime-failed',
          'The inference runtime could not load the model. Load the page again.',
        );
      }
    },
  };
}

function ortGraph(
  ort: OrtModule,
  session: Ort.InferenceSession,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Graph {
  // Tensors only point to the feeds' memory, which the runtime copies at each run.
  const made = new WeakMap<Feed, Ort.Tensor>();
  const tensorOf = (feed: Feed): Ort.Tensor => {
    const tensor = made.get(feed) ?? new ort.Tensor('float32', feed.data, feed.dims);
    made.set(feed, tensor);
    return tensor;
  };
  const run = async (feeds: Readonly<Record<string, Feed>>, outputs: readonly string[]) => {
    const tensors: Record<string, Ort.Tensor> = {};
    for (const name in feeds) {
      tensors[name] = tensorOf(feeds[name] as Feed);
    }
    const results = await session.run(tensors, outputs);
    const arrays: Record<string, Float32Array> = {};
    for (const name of outputs) {
      const tensor = results[name] as Ort.Tensor;
      // To wait for what is already there would cost a turn for each of a model's states.
      arrays[name] = (tensor.location === 'cpu' ? tensor.data : await tensor.getData(true)) as Float32Array;
    }
    return arrays;
  };
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: (feeds, outputs) =>
      inTurn(() =>
        run(feeds, outputs).catch((thrown: unknown) => {
          throw BonaFideError.wrap(thrown, 'runtime-failed', 'The inference runtime stopped. Start the session again.');
        }),
      ),
    dispose: () => inTurn(() => session.release()),
  };
}
