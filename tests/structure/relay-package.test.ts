import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSources, root } from './sources.js';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const sources = readSources();
const read = (path: string): Package => JSON.parse(readFileSync(join(root, path), 'utf8')) as Package;

it('the relay’s own package lists what it imports, at the versions that are tested here', () => {
  const own = read('relay/package.json').dependencies;
  const { dependencies, devDependencies = {} } = read('package.json');
  const tested = { ...dependencies, ...devDependencies };
  for (const [name, version] of Object.entries(own)) expect([name, tested[name]]).toEqual([name, version]);
  const imported = sources
    .filter(({ path }) => path.startsWith('relay/'))
    .flatMap(({ imports }) => imports.map(({ text }) => /^(@[^/]+\/[^/]+|[^./][^/]*)/.exec(text)?.[1] ?? ''))
    .filter((name) => name !== '' && !name.startsWith('node:'));
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((name) => own[name] === undefined)).toEqual([]);
});
