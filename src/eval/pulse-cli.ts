/** `npm run pulse:face -- <index.csv> [options]`: the pulse in the faces of videos. See `USAGE`. */
import { runFilmCommand } from './film-command.js';
import { evaluatePulse, pulseToMarkdown } from './pulse-evaluate.js';

const USAGE = `npm run pulse:face -- <index.csv> [options]

  index.csv          columns path,label[,split,…]; only rows whose path is a video count (they need ffmpeg)
  --split <name>     only rows of this split
  --limit <n>        only n rows, spread evenly over the index
  --seconds <n>      of each video at most (default 20)
  --json             print one JSON object instead of markdown; its "auc" is of the agreement of forehead and cheeks
  --out <file>       also write what is printed to a file

What it measures counts in no score of the product: see DECISIONS.md, 28.`;

runFilmCommand({ usage: USAGE, evaluate: evaluatePulse, toMarkdown: pulseToMarkdown });
