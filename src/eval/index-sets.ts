/** Several sets in one index: a model that holds elsewhere is trained on more than one. */
import { join, relative, sep } from 'node:path';
import { type Adapter, ADAPTERS, type IndexRow } from './adapters.js';

export interface ChosenSet {
  readonly adapter: Adapter;
  readonly root: string;
  /** Puts all of the set into this split; null leaves the set's own. */
  readonly split: IndexRow['split'] | null;
}

/** Reads `<set>[:<split>] <root>` once or more; throws, naming what cannot be read. */
export function parseSets(args: readonly string[]): ChosenSet[] {
  const sets: ChosenSet[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const [name = '', split = null] = (args[i] as string).split(':');
    const adapter = ADAPTERS[name];
    const root = args[i + 1];
    if (adapter === undefined) throw new Error(`No set is called "${name}": ${Object.keys(ADAPTERS).join(', ')}.`);
    if (root === undefined) throw new Error(`Where is ${name}? Its folder must follow.`);
    if (split !== null && split !== 'train' && split !== 'dev' && split !== 'test')
      throw new Error(`A split is train, dev or test, found "${split}".`);
    sets.push({ adapter, root, split });
  }
  return sets;
}

/** Rows of all sets, paths relative to the folder `base`. */
export async function listSets(sets: readonly ChosenSet[], base: string): Promise<IndexRow[]> {
  const lists = await Promise.all(
    sets.map(async ({ adapter, root, split }) =>
      (await adapter.list(root)).map((row) => ({
        ...row,
        path: relative(base, join(root, row.path)).split(sep).join('/'),
        split: split ?? row.split,
      })),
    ),
  );
  return lists.flat();
}
