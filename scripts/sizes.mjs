/** `npm run sizes`: what the build weighs, by part: raw, gzip and brotli (both at their strongest). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuild } from './lib/build-sizes.mjs';
import { giveUp, root } from './lib/process.mjs';

const dist = join(root, 'dist');
if (!existsSync(dist)) giveUp('There is no build to weigh: run `npm run build` first.');
const sizes = measureBuild(dist, { brotli: true });
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(sizes, null, 2)}\n`);
else console.table(sizes.map(({ part, raw, gzip, brotli }) => ({ part, raw, gzip, brotli })));
