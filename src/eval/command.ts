/** What the evaluators' command lines have in common: an index in, markdown or JSON out. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Options of every evaluator, for `parseArgs`. */
export const EVALUATOR_OPTIONS = {
  model: { type: 'string' },
  split: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export interface ChosenRows<Row> {
  readonly rows: readonly Row[];
  /** Folder that the index's paths are relative to. */
  readonly root: string;
}

/** Rows of an index, of one split where it is named, and no more than `limit`, spread evenly. Rejects when none is left. */
export async function chooseRows<Row extends { readonly split?: string | undefined }>(
  indexPath: string,
  parse: (csv: string) => readonly Row[],
  { split, limit }: { readonly split?: string | undefined; readonly limit?: string | undefined },
): Promise<ChosenRows<Row>> {
  const csv = await readFile(indexPath, 'utf8').catch((cause: unknown) => {
    throw new Error(`The index cannot be read: ${indexPath}.`, { cause });
  });
  const all = parse(csv);
  const chosen = split === undefined ? all : all.filter((row) => row.split === split);
  const rows = limit === undefined ? chosen : spread(chosen, positive('--limit', limit));
  if (rows.length === 0) {
    throw new Error(`${indexPath} has no rows${split === undefined ? '' : ` in split "${split}"`}.`);
  }
  return { rows, root: dirname(resolve(indexPath)) };
}

/** `count` of `rows`, or all of them where there are fewer, spread evenly. */
export function spread<Row>(rows: readonly Row[], count: number): readonly Row[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, i) => rows[Math.floor(i * step)] as Row);
}

/** Says on stderr how far it is, every `every` and at the end. */
export function progressTeller(every: number): (done: number, total: number, of?: string) => void {
  const startMs = Date.now();
  return (done, total, of) => {
    if (done % every !== 0 && done !== total) return;
    const name = of === undefined ? '' : `${of}: `;
    process.stderr.write(`${name}${done} of ${total}, ${Math.round((Date.now() - startMs) / 1000)} s\n`);
  };
}

/** Prints the evaluation, and writes it to the file that `--out` names. */
export async function printEvaluation<E>(
  evaluation: E,
  toMarkdown: (evaluation: E) => string,
  { json, out }: { readonly json: boolean; readonly out?: string | undefined },
): Promise<void> {
  const text = json ? `${JSON.stringify(evaluation, null, 2)}\n` : toMarkdown(evaluation);
  process.stdout.write(text);
  if (out !== undefined) await writeFile(out, text);
}

/** Prints how the command is called; that is a failure unless it was asked for. */
export function printUsage(usage: string, asked: boolean): void {
  process.stdout.write(`${usage}\n`);
  process.exitCode = asked ? 0 : 2;
}

export function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name} must be a whole number from 1, found "${value}".`);
  return number;
}

/** Runs a command; what goes wrong is said in one line. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
