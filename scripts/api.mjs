/** `npm run api`: the tables of the element's API in docs/package.md, and docs/api.md, from the comments in the sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementData, writeApi } from './lib/api.mjs';
import { apiReference } from './lib/api-reference.mjs';
import { root } from './lib/process.mjs';

const file = join(root, 'docs/package.md');
const data = await elementData();
writeFileSync(file, writeApi(readFileSync(file, 'utf8'), data));
writeFileSync(join(root, 'docs/api.md'), apiReference(data));
