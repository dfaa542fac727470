/** Makes the icons of the installed app from public/icon.svg: as it is, and with room for the shape that a system cuts. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { root } from './lib/process.mjs';
import { ICONS } from './lib/static-files.mjs';

/** The seal's own green, and the share of a side that systems never cut: a circle of 0.4 around the middle. */
const GREEN = '#12463a';
const SAFE_SHARE = 0.8;

const source = join(root, 'public/icon.svg');
const folder = join(root, '.cache/icons');
const newest = Math.max(...[source, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
mkdirSync(folder, { recursive: true });
for (const name of ICONS) {
  const file = join(folder, name);
  if (existsSync(file) && statSync(file).mtimeMs >= newest) continue;
  const [kind = '', size = ''] = name.replace('.png', '').split('-');
  await draw(kind, Number(size)).toFile(file);
}

/** @param {string} kind @param {number} sidePx */
function draw(kind, sidePx) {
  // What is cut has to be filled: only a browser shows what is see-through as it is.
  const share = kind === 'maskable' ? SAFE_SHARE : 1;
  const sealPx = Math.round((sidePx * share) / 2) * 2;
  const seal = sharp(readFileSync(source), { density: (72 * sealPx) / 64 }).resize(sealPx, sealPx);
  const before = Math.floor((sidePx - sealPx) / 2);
  const after = sidePx - sealPx - before;
  const edges = { top: before, bottom: after, left: before, right: after };
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const icon = seal.extend({ ...edges, background: kind === 'any' ? transparent : GREEN });
  return (kind === 'any' ? icon : icon.flatten({ background: GREEN })).png({ compressionLevel: 9, palette: true });
}
