/** `npm run index:face -- <set> <root> > index.csv`: indexes a public set of faces, or a folder of one's own. */
import { FACE_ADAPTERS, facesToCsv } from './face-adapters.js';

const [name = '', root] = process.argv.slice(2);
const adapter = FACE_ADAPTERS[name];
if (adapter === undefined || root === undefined) {
  const sets = Object.entries(FACE_ADAPTERS).map(([set, { layout }]) => `  ${set.padEnd(15)}${layout}`);
  process.stderr.write(`npm run index:face -- <set> <root> > <root>/index.csv\n\n${sets.join('\n')}\n`);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(facesToCsv(await adapter.list(root)));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
