/** The detection worker, by address: its code is loaded when the first session needs it. */
export function createDetectionWorker(): Worker {
  return new Worker(new URL('../worker/detection.worker.ts', import.meta.url), { type: 'module', name: 'detection' });
}
