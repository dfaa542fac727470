/** `npm run crops:face -- <index.csv> <folder>`: crops for the face recipe of the pictures in an index. See `USAGE`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseRows, positive, printUsage, progressTeller, runCommand } from './command.js';
import { type CroppedFace, cropFaces, cropsToCsv } from './face-crops.js';
import { parseFaceIndex } from './face-index.js';
import { loadNodeFinder } from './node-faces.js';

const USAGE = `npm run crops:face -- <index.csv> <folder> [--frames n]

  index.csv       columns path,label[,source,generator,split]; paths relative to it, of photos, animations
                  (webp, gif) or videos (mp4, webm and the like; these need ffmpeg)
  folder          takes the crops, one png of 224x224 px each, and their index.csv
  --frames <n>    pictures of an animation or video at most, spread evenly (default 6)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { frames: { type: 'string', default: '6' }, help: { type: 'boolean', default: false } },
  });
  const [indexPath, out] = positionals;
  if (values.help || indexPath === undefined || out === undefined) return printUsage(USAGE, values.help);
  const { rows, root } = await chooseRows(indexPath, parseFaceIndex, {});
  const framesPerAnimation = positive('--frames', values.frames);
  const finder = await loadNodeFinder();
  const tell = progressTeller(100);
  const cropped: CroppedFace[] = [];
  for (const [i, row] of rows.entries()) {
    cropped.push(...(await cropFaces(row, { root, out, framesPerAnimation }, finder)));
    tell(i + 1, rows.length);
  }
  finder.dispose();
  await writeFile(join(out, 'index.csv'), cropsToCsv(cropped));
  process.stdout.write(`${cropped.length} crops of ${rows.length} pictures\n`);
}

runCommand(main);
