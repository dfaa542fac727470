/** `npm run api`: the tables of the element's API in docs/package.md, from the comments of its class. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementData, writeApi } from './lib/api.mjs';
import { root } from './lib/process.mjs';

const file = join(root, 'docs/package.md');
writeFileSync(file, writeApi(readFileSync(file, 'utf8'), await elementData()));
