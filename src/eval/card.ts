/**
 * Puts the evaluator's figures into a model card: `npm run card:voice -- dev.json test.json`.
 * The card's own words stay; what lies between `<!-- figures:NAME -->` and `<!-- /figures -->` is replaced, and the
 * reliability diagram is drawn beside it. The manifest, which the page shows, gets the EER. No figure is typed by hand.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VoiceManifest } from '../contract/manifest.js';
import type { Evaluation } from './evaluate.js';
import type { ReliabilityBin } from './groups.js';
import { toMarkdown } from './report.js';

/** Replaces the marked part `name` of `card`; throws when the card has no such mark. */
export function withFigures(card: string, name: string, figures: string): string {
  const begin = `<!-- figures:${name} -->`;
  const at = card.indexOf(begin);
  const end = card.indexOf('<!-- /figures -->', at);
  if (at < 0 || end < 0) throw new Error(`The card has no part marked ${begin} … <!-- /figures -->.`);
  return `${card.slice(0, at + begin.length)}\n${figures.trim()}\n${card.slice(end)}`;
}

const SIDE = 320;
const MARGIN = 44;

/** Reliability diagram as SVG: what the model said against what was so; circles grow with the number of clips. */
export function reliabilitySvg(bins: readonly ReliabilityBin[], title: string): string {
  const inner = SIDE - 2 * MARGIN;
  const x = (p: number): string => (MARGIN + p * inner).toFixed(1);
  const y = (p: number): string => (SIDE - MARGIN - p * inner).toFixed(1);
  const most = Math.max(...bins.map((bin) => bin.clips));
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((p) => [
    `<text x="${x(p)}" y="${SIDE - MARGIN + 16}" text-anchor="middle">${p}</text>`,
    `<text x="${MARGIN - 8}" y="${y(p)}" text-anchor="end" dominant-baseline="middle">${p}</text>`,
  ]);
  const line = bins.map((bin) => `${x(bin.meanConfidence)},${y(bin.bonafideShare)}`).join(' ');
  const dots = bins.map(
    (bin) =>
      `<circle cx="${x(bin.meanConfidence)}" cy="${y(bin.bonafideShare)}" r="${(3 + 6 * Math.sqrt(bin.clips / most)).toFixed(1)}">` +
      `<title>${bin.clips} clips: said ${bin.meanConfidence.toFixed(2)}, were ${bin.bonafideShare.toFixed(2)}</title></circle>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="11">
<rect width="${SIDE}" height="${SIDE}" fill="#fff"/>
<rect x="${MARGIN}" y="${MARGIN}" width="${inner}" height="${inner}" fill="none" stroke="#c8c8c4"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#8a8a86" stroke-dasharray="4 4"/>
<polyline points="${line}" fill="none" stroke="#1f6f5c" stroke-width="2"/>
<g fill="#1f6f5c">${dots.join('')}</g>
<g fill="#333">${ticks.join('')}
<text x="${SIDE / 2}" y="24" text-anchor="middle" font-weight="600">${title}</text>
<text x="${SIDE / 2}" y="${SIDE - 8}" text-anchor="middle">confidence of bona fide</text>
<text x="12" y="${SIDE / 2}" text-anchor="middle" transform="rotate(-90 12 ${SIDE / 2})">share that was bona fide</text></g>
</svg>
`;
}

async function main(files: readonly string[]): Promise<void> {
  const folder = fileURLToPath(new URL('../../models/voice/', import.meta.url));
  let card = await readFile(join(folder, 'CARD.md'), 'utf8');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as VoiceManifest;
  const metrics: Record<string, unknown> = { ...manifest.metrics };
  for (const file of files) {
    const name = basename(file, '.json');
    const evaluation = JSON.parse(await readFile(file, 'utf8')) as Evaluation;
    if (evaluation.model.sha256 !== manifest.file.sha256) throw new Error(`${file} is about another model file.`);
    metrics[`${name}Eer`] = Number(evaluation.eer.toFixed(4));
    metrics[`${name}Auc`] = Number(evaluation.auc.toFixed(4));
    const [, ...body] = toMarkdown(evaluation).split('\n');
    const sha = `Model ${evaluation.model.id} ${evaluation.model.version}, sha256 \`${evaluation.model.sha256.slice(0, 16)}…\`. `;
    card = withFigures(card, name, sha + body.join('\n').trim().replaceAll('\n## ', '\n#### '));
    await writeFile(
      join(folder, `reliability-${name}.svg`),
      reliabilitySvg(evaluation.reliability, `Reliability, ${name}`),
    );
  }
  await writeFile(join(folder, 'CARD.md'), card);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ ...manifest, metrics }, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
