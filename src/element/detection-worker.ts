/** In the package, in place of `session/detection-worker.ts`: no bundler is to bundle the worker anew. */
import { assetsBase } from './assets.js';
import { addressTap } from './tap-url.js';

export function createDetectionWorker(): Worker {
  addressTap();
  const address = new URL('worker/detection.js', assetsBase());
  return new Worker(address, { type: 'module', name: 'detection' });
}
