/** `npm run eval:face -- <index.csv> [options]`: judges a face model over an index of faces. See `USAGE`. */
import { parseArgs } from 'node:util';
import type { Finder } from '../faces/finder.js';
import {
  chooseRows,
  EVALUATOR_OPTIONS,
  positive,
  printEvaluation,
  printUsage,
  progressTeller,
  runCommand,
} from './command.js';
import { evaluateFaces } from './face-evaluate.js';
import { parseFaceIndex } from './face-index.js';
import { facesToMarkdown } from './face-report.js';
import { loadNodeFaceModel, loadNodeFinder } from './node-faces.js';

const USAGE = `npm run eval:face -- <index.csv> [options]

  index.csv          columns path,label[,source,generator,split,video,landmarks5]; paths relative to it, of pictures or of
                     videos (these need ffmpeg); label bonafide or spoof; scores are pooled by video
  --model <path>     a folder with manifest.json, or the .onnx beside it (default: models/face)
  --split <name>     only rows of this split
  --limit <n>        only n rows, spread evenly over the index
  --frames <n>       frames of a video file at most, five a second (default 50)
  --json             print one JSON object instead of markdown; its "auc" and "eer" are fractions, pooled by video
  --out <file>       also write what is printed to a file`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...EVALUATOR_OPTIONS, frames: { type: 'string', default: '50' } },
  });
  const [indexPath] = positionals;
  if (values.help || indexPath === undefined) return printUsage(USAGE, values.help);
  const { rows, root } = await chooseRows(indexPath, parseFaceIndex, values);
  const model = await loadNodeFaceModel(values.model);
  let finder: Promise<Finder> | null = null;
  const evaluation = await evaluateFaces(model, rows, {
    root,
    framesPerVideo: positive('--frames', values.frames),
    finder: () => {
      finder ??= loadNodeFinder();
      return finder;
    },
    onProgress: progressTeller(100),
  });
  await model.dispose();
  await printEvaluation(evaluation, facesToMarkdown, values);
}

runCommand(main);
