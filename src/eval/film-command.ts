/** A command that measures the faces of films: reads the index, finds the faces, prints what it found. */
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
import type { EvaluateFilms } from './films.js';
import { loadNodeFinder } from './node-faces.js';

export interface FilmCommand<E> {
  readonly usage: string;
  readonly evaluate: EvaluateFilms<E>;
  readonly toMarkdown: (evaluation: E) => string;
}

/** Runs it with the arguments of the process. */
export function runFilmCommand<E>({ usage, evaluate, toMarkdown }: FilmCommand<E>): void {
  runCommand(async () => {
    const { model: _none, ...options } = EVALUATOR_OPTIONS;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...options, seconds: { type: 'string', default: '20' } },
    });
    const [indexPath] = positionals;
    if (values.help || indexPath === undefined) return printUsage(usage, values.help);
    const { rows, root } = await chooseRows(indexPath, parseFaceIndex, values);
    const seconds = positive('--seconds', values.seconds);
    const finder = await loadNodeFinder();
    const evaluation = await evaluate(rows, finder, { root, seconds, onProgress: progressTeller(10) });
    finder.dispose();
    await printEvaluation(evaluation, toMarkdown, values);
  });
}
