/** What the build weighs, each file compressed by itself. */
import { join } from 'node:path';
import { measureBuild } from '../../lib/build-sizes.mjs';
import { root } from '../../lib/process.mjs';

const KB = 1000;

export const cases = [
  {
    name: 'size-page-code',
    title: 'Code of the page, its worker and its worklet, without runtime and models, gzip',
    unit: 'kB',
    of: 'max',
    bound: { atMost: 80 },
  },
  { name: 'size-runtime', title: 'The WASM runtime, brotli', unit: 'kB', of: 'max' },
  { name: 'size-models', title: 'Voice model and speech gate, brotli', unit: 'kB', of: 'max' },
];

export async function measure() {
  const parts = measureBuild(join(root, 'dist'), { brotli: (part) => !part.includes('WebGPU') });
  const weigh = (chosen) => {
    if (chosen.length === 0) throw new Error('The build lacks this part.');
    const total = (key) => chosen.reduce((sum, part) => sum + part[key], 0) / KB;
    return { rawKb: total('raw'), gzipKb: total('gzip'), brotliKb: total('brotli') };
  };
  const named = (...names) => parts.filter(({ part }) => names.includes(part));
  const code = weigh(parts.filter(({ budgeted }) => budgeted));
  const runtime = weigh(named('runtime, WASM'));
  const models = weigh(named('voice model', 'speech gate'));
  return {
    'size-page-code': { values: [code.gzipKb], figures: { ...code, parts } },
    'size-runtime': { values: [runtime.brotliKb], figures: runtime },
    'size-models': { values: [models.brotliKb], figures: models },
  };
}
