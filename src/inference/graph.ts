/** One loaded graph, whatever runs it. Everything the product runs is float32 in and float32 out. */
export interface Graph {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** One run. `feeds` are read during the run only; the arrays returned belong to the caller. */
  run(
    feeds: Readonly<Record<string, Feed>>,
    outputs: readonly string[],
  ): Promise<Readonly<Record<string, Float32Array>>>;
  dispose(): Promise<void>;
}

/** Whoever feeds the same memory again should pass the same object again: what a runtime makes of it is then kept. */
export interface Feed {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A runtime that turns a model file into a graph. */
export interface Runtime {
  readonly backend: 'wasm' | 'webgpu';
  readonly threads: number;
  /** Rejects `runtime-failed` when the runtime cannot start or does not take the file. */
  createGraph(model: Uint8Array): Promise<Graph>;
}
