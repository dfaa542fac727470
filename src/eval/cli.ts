/** `npm run eval:voice -- <index.csv> [options]`: judges a voice model over a folder of clips. See `USAGE`. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.js';
import { parseIndex } from './index-csv.js';
import { loadNodeModel } from './node-model.js';
import { toMarkdown } from './report.js';

const USAGE = `npm run eval:voice -- <index.csv> [options]

  index.csv          columns path,label[,source,generator,split]; paths relative to it; label bonafide or spoof
  --model <path>     a folder with manifest.json, or the .onnx beside it (default: models/voice)
  --split <name>     only rows of this split
  --gate <mode>      silero (default): judge what the speech gate calls speech; open: judge everything
  --conditions       also telephone, Opus, MP3, noise, reverberation (needs ffmpeg; takes several times as long)
  --limit <n>        only n clips, spread evenly over the index
  --jobs <n>         clips at once (default 12)
  --json             print one JSON object instead of markdown; its "eer" is a fraction (npm's own two lines come
                     first unless it is called as npm run --silent)
  --out <file>       also write what is printed to a file`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      model: { type: 'string' },
      split: { type: 'string' },
      gate: { type: 'string', default: 'silero' },
      conditions: { type: 'boolean', default: false },
      limit: { type: 'string' },
      jobs: { type: 'string', default: '12' },
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
  const { gate } = values;
  if (gate !== 'silero' && gate !== 'open') throw new Error(`--gate must be silero or open, found "${gate}".`);
  const jobs = positive('--jobs', values.jobs);

  const csv = await readFile(indexPath, 'utf8').catch((cause: unknown) => {
    throw new Error(`The index cannot be read: ${indexPath}.`, { cause });
  });
  const all = parseIndex(csv);
  const chosen = values.split === undefined ? all : all.filter((clip) => clip.split === values.split);
  const limit = values.limit === undefined ? chosen.length : positive('--limit', values.limit);
  const step = Math.max(1, chosen.length / limit);
  const clips = Array.from({ length: Math.min(limit, chosen.length) }, (_, i) => chosen[Math.floor(i * step)]).filter(
    (c) => c !== undefined,
  );
  if (clips.length === 0)
    throw new Error(`${indexPath} has no clips${values.split === undefined ? '' : ` in split "${values.split}"`}.`);

  const model = await loadNodeModel(values.model);
  const startMs = Date.now();
  const evaluation = await evaluate(model, clips, {
    root: dirname(resolve(indexPath)),
    gate,
    conditions: values.conditions,
    jobs,
    onProgress(done, total, condition) {
      if (done % 50 === 0 || done === total) {
        process.stderr.write(`${condition}: ${done} of ${total}, ${Math.round((Date.now() - startMs) / 1000)} s\n`);
      }
    },
  });
  await model.dispose();
  const text = values.json ? `${JSON.stringify(evaluation, null, 2)}\n` : toMarkdown(evaluation);
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
