/** `npm run eval:face -- <index.csv> [options]`: judges a face model over an index of faces. See `USAGE`. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finder } from '../faces/finder.js';
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
    options: {
      model: { type: 'string' },
      split: { type: 'string' },
      limit: { type: 'string' },
      frames: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [indexPath] = positionals;
  if (values.help || indexPath === undefined) {
    process.stdout.write(`${USAGE}\n`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const csv = await readFile(indexPath, 'utf8').catch((cause: unknown) => {
    throw new Error(`The index cannot be read: ${indexPath}.`, { cause });
  });
  const all = parseFaceIndex(csv);
  const chosen = values.split === undefined ? all : all.filter((row) => row.split === values.split);
  const limit = values.limit === undefined ? chosen.length : positive('--limit', values.limit);
  const step = Math.max(1, chosen.length / limit);
  const rows = chosen.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, limit);
  if (rows.length === 0) {
    throw new Error(`${indexPath} has no rows${values.split === undefined ? '' : ` in split "${values.split}"`}.`);
  }

  const model = await loadNodeFaceModel(values.model);
  let finder: Promise<Finder> | null = null;
  const startMs = Date.now();
  const evaluation = await evaluateFaces(model, rows, {
    root: dirname(resolve(indexPath)),
    framesPerVideo: positive('--frames', values.frames),
    finder: () => {
      finder ??= loadNodeFinder();
      return finder;
    },
    onProgress(done, total) {
      if (done % 100 === 0 || done === total) {
        process.stderr.write(`${done} of ${total}, ${Math.round((Date.now() - startMs) / 1000)} s\n`);
      }
    },
  });
  await model.dispose();
  const text = values.json ? `${JSON.stringify(evaluation, null, 2)}\n` : facesToMarkdown(evaluation);
  process.stdout.write(text);
  if (values.out !== undefined) await writeFile(values.out, text);
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name} must be a whole number from 1, found "${value}".`);
  return number;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
