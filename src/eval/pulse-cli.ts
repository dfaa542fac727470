/** `npm run pulse:face -- <index.csv> [options]`: the pulse in the faces of videos. See `USAGE`. */
import { parseArgs } from 'node:util';
import {
  chooseRows,
  EVALUATOR_OPTIONS,
  positive,
  printEvaluation,
  printUsage,
  progressTeller,
  runCommand,
} from './command.js';
import { parseFaceIndex } from './face-index.js';
import { loadNodeFinder } from './node-faces.js';
import { evaluatePulse, pulseToMarkdown } from './pulse-evaluate.js';

const USAGE = `npm run pulse:face -- <index.csv> [options]

  index.csv          columns path,label[,split,…]; only rows whose path is a video count (they need ffmpeg)
  --split <name>     only rows of this split
  --limit <n>        only n rows, spread evenly over the index
  --seconds <n>      of each video at most (default 20)
  --json             print one JSON object instead of markdown; its "auc" is of the agreement of forehead and cheeks
  --out <file>       also write what is printed to a file

What it measures counts in no score of the product: see DECISIONS.md, 28.`;

async function main(): Promise<void> {
  const { model: _none, ...options } = EVALUATOR_OPTIONS;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...options, seconds: { type: 'string', default: '20' } },
  });
  const [indexPath] = positionals;
  if (values.help || indexPath === undefined) return printUsage(USAGE, values.help);
  const { rows, root } = await chooseRows(indexPath, parseFaceIndex, values);
  const finder = await loadNodeFinder();
  const seconds = positive('--seconds', values.seconds);
  const evaluation = await evaluatePulse(rows, finder, { root, seconds, onProgress: progressTeller(10) });
  finder.dispose();
  await printEvaluation(evaluation, pulseToMarkdown, values);
}

runCommand(main);
