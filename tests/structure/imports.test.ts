import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYOUT, SOLE_IMPORTERS } from './layout.js';
import { folderOf, isTest, readSources, root, targetOf } from './sources.js';

const sources = readSources();
const folders = [...new Set(sources.map(({ path }) => folderOf(path)))];

describe('import directions', () => {
  it('finds sources and imports to check', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it.each(folders)('%s is in the layout', (folder) => {
    expect(Object.keys(LAYOUT)).toContain(folder);
  });

  it.each(folders)('%s imports only what it may', (folder) => {
    const { imports: allowed, byUrl = [] } = LAYOUT[folder] ?? { imports: [] };
    const refused = sources
      // A test may drive its subject through another part, as the evaluator's Node loader; the product may not.
      .filter(({ path }) => folderOf(path) === folder && !isTest(path))
      .flatMap(({ path, imports }) =>
        imports
          .map((specifier) => ({ ...specifier, path, target: targetOf(path, specifier.text) }))
          .filter(({ target }) => target !== null && target !== folder && LAYOUT[target] !== undefined)
          .filter((found) => !(found.byUrl ? byUrl : allowed).includes(found.target ?? '')),
      );
    expect(refused.map(({ path, text }) => `${path} imports ${text}`)).toEqual([]);
  });

  it.each(Object.entries(SOLE_IMPORTERS))('%s has its own importers only', (name, allowed) => {
    const importers = sources
      .filter(({ imports }) => imports.some(({ text }) => text === name || text.startsWith(`${name}/`)))
      .map(({ path }) => path);
    expect(importers).not.toEqual([]);
    expect(importers.filter((path) => !allowed.includes(folderOf(path)))).toEqual([]);
  });
});

describe('project references', () => {
  it.each(folders)('%s has a tsconfig that references only what it may import', (folder) => {
    const file = join(root, folder, 'tsconfig.json');
    expect(existsSync(file)).toBe(true);
    const config = JSON.parse(readFileSync(file, 'utf8')) as { references?: { path: string }[] };
    const referenced = (config.references ?? []).map(({ path }) => posix.join(folder, path));
    expect(referenced.filter((path) => !LAYOUT[folder]?.imports.includes(path))).toEqual([]);
  });

  it('every folder is built by the root', () => {
    const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };
    const built = config.references.map(({ path }) => path);
    expect(folders.filter((folder) => !built.includes(folder))).toEqual([]);
  });
});
