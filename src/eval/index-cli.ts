/** `npm run index:voice -- <set> <root> > index.csv`: indexes a public set, or a folder of one's own, for recipe and evaluator. */
import { ADAPTERS, toCsv } from './adapters.js';

const [name = '', root] = process.argv.slice(2);
const adapter = ADAPTERS[name];
if (adapter === undefined || root === undefined) {
  const sets = Object.entries(ADAPTERS).map(([set, { layout }]) => `  ${set.padEnd(14)}${layout}`);
  process.stderr.write(`npm run index:voice -- <set> <root> > <root>/index.csv\n\n${sets.join('\n')}\n`);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(toCsv(await adapter.list(root)));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
