/** `npm run index:voice -- <set> <root> [options]`: an index of clips for evaluator and recipe. See `USAGE`. */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ADAPTERS, toCsv } from './adapters.js';
import { listSets, parseSets } from './index-sets.js';

const layouts = Object.entries(ADAPTERS).map(([set, { layout }]) => `  ${set.padEnd(14)}${layout}`);
const USAGE = `npm run index:voice -- <set>[:<split>] <root> [<set>[:<split>] <root> ...] --out <index.csv>

  :<split>           puts all of the set into train, dev or test
  --out <file>       where the index goes; its paths are relative to it. Without it, one set is printed, its paths
                     relative to <root>

Sets, and what each expects in its root:
${layouts.join('\n')}
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const sets = parseSets(positionals);
  const [first] = sets;
  if (values.out === undefined) {
    if (first === undefined || sets.length > 1) throw new Error('Several sets need --out <index.csv>.');
    process.stdout.write(toCsv(await listSets(sets, first.root)));
    return;
  }
  const rows = await listSets(sets, dirname(values.out));
  await writeFile(values.out, toCsv(rows));
  process.stdout.write(`${rows.length} clips in ${values.out}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
