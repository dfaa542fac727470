/** `npm run eval:voice -- <index.csv> [options]`: judges a voice model over a folder of clips. See `USAGE`. */
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
import { evaluate } from './evaluate.js';
import { parseIndex } from './index-csv.js';
import { loadNodeModel } from './node-model.js';
import { toMarkdown } from './report.js';

const USAGE = `npm run eval:voice -- <index.csv> [options]

  index.csv          columns path,label[,source,generator,speaker,split]; paths relative to it; label bonafide or spoof
  --model <path>     a folder with manifest.json, or the .onnx beside it (default: models/voice)
  --split <name>     only rows of this split
  --gate <mode>      silero (default): judge what the speech gate calls speech; open: judge everything
  --conditions       also telephone, Opus, MP3, noise, reverberation (needs ffmpeg; takes several times as long)
  --listens          also clips of one voice joined: what hearing it for longer is worth
  --limit <n>        only n clips, spread evenly over the index
  --jobs <n>         clips at once (default 12)
  --json             print one JSON object instead of markdown; its "eer" is a fraction (npm's own two lines come
                     first unless it is called as npm run --silent)
  --out <file>       also write what is printed to a file`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...EVALUATOR_OPTIONS,
      gate: { type: 'string', default: 'silero' },
      conditions: { type: 'boolean', default: false },
      listens: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '12' },
    },
  });
  const [indexPath] = positionals;
  if (values.help || indexPath === undefined) return printUsage(USAGE, values.help);
  const { gate, conditions, listens } = values;
  if (gate !== 'silero' && gate !== 'open') throw new Error(`--gate must be silero or open, found "${gate}".`);
  const jobs = positive('--jobs', values.jobs);
  const { rows, root } = await chooseRows(indexPath, parseIndex, values);
  const model = await loadNodeModel(values.model);
  const onProgress = progressTeller(50);
  const evaluation = await evaluate(model, rows, { root, gate, conditions, listens, jobs, onProgress });
  await model.dispose();
  await printEvaluation(evaluation, toMarkdown, values);
}

runCommand(main);
