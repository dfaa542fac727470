/** `npm run motion:face -- <index.csv> [options]`: blinks, jitter and lips in the faces of videos. See `USAGE`. */
import { runFilmCommand } from './film-command.js';
import { evaluateMotion, motionToMarkdown } from './motion-evaluate.js';

const USAGE = `npm run motion:face -- <index.csv> [options]

  index.csv          columns path,label[,split,…]; only rows whose path is a video count (they need ffmpeg)
  --split <name>     only rows of this split
  --limit <n>        only n rows, spread evenly over the index
  --seconds <n>      of each video at most (default 20), 25 frames a second, or as many as it has where these are fewer
  --json             print one JSON object instead of markdown: "videos", each with its "blinks", "jitter", "lips" and "windows";
                     "leftOut"; "blinks", "jitter" and "lips", each with its "auc" as a score of bona fide and how many
                     videos of either label have it; "control", the "auc" of lips with their own sound over lips with a
                     sound of another moment, and how many "windows" of 4 s
  --out <file>       also write what is printed to a file

What it measures counts in no score of the product: see DECISIONS.md, 89.`;

runFilmCommand({ usage: USAGE, evaluate: evaluateMotion, toMarkdown: motionToMarkdown });
