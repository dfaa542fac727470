/** A lane as an SVG drawing of fixed size, for the report: confidence over time, and what was not judged. */
import type { LaneEntry } from '../contract/record.js';
import { preciseTime } from './words.js';

const WIDTH = 760;
const HEIGHT = 190;
const PLOT = 160;

export function plotSvg(entries: readonly LaneEntry[]): string {
  const endMs = Math.max(1, entries.at(-1)?.endMs ?? 1);
  const x = (ms: number): string => ((ms / endMs) * WIDTH).toFixed(1);
  const y = (confidence: number): string => (4 + (1 - confidence) * (PLOT - 8)).toFixed(1);
  let areas = '';
  const paths = { firm: '', provisional: '' };
  let before: { at: string; y: string } | null = null;
  for (const entry of thinned(entries, endMs)) {
    if (entry.status !== 'analyzing') {
      const kind = entry.status === 'gap' ? 'gap' : 'none';
      const width = Math.max(0.5, ((entry.endMs - entry.startMs) / endMs) * WIDTH).toFixed(1);
      areas += `<rect class="${kind}" x="${x(entry.startMs)}" y="0" width="${width}" height="${PLOT}"/>`;
      before = null;
      continue;
    }
    const at = { at: x((entry.startMs + entry.endMs) / 2), y: y(entry.confidence) };
    const from = before ?? { at: x(entry.startMs), y: at.y };
    paths[entry.provisional ? 'provisional' : 'firm'] += `M${from.at} ${from.y}L${at.at} ${at.y}`;
    before = at;
  }
  const limits = [0.7, 0.3]
    .map((at) => `<line class="limit" x1="0" x2="${WIDTH}" y1="${y(at)}" y2="${y(at)}"/>`)
    .join('');
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Confidence that it is real, over the session"><rect class="field" width="${WIDTH}" height="${PLOT}"/>${areas}${limits}<path class="trace" d="${paths.firm}"/><path class="trace provisional" d="${paths.provisional}"/><text x="6" y="16">Real</text><text x="6" y="${PLOT - 8}">Synthetic</text><text x="0" y="${HEIGHT - 8}">0:00</text><text x="${WIDTH}" y="${HEIGHT - 8}" text-anchor="end">${preciseTime(endMs)}</text></svg>`;
}

/** One entry for each half pixel at most, the least confident of those that fall on it: half an hour weighs no more than a minute. */
function thinned(entries: readonly LaneEntry[], endMs: number): LaneEntry[] {
  const kept: LaneEntry[] = [];
  const place = ({ startMs }: LaneEntry): number => Math.floor((startMs / endMs) * WIDTH * 2);
  for (const entry of entries) {
    const last = kept.at(-1);
    if (last === undefined || place(last) !== place(entry) || last.status !== entry.status) kept.push(entry);
    else if (last.status === 'analyzing' && entry.status === 'analyzing' && entry.confidence < last.confidence) {
      kept[kept.length - 1] = { ...entry, startMs: last.startMs };
    } else kept[kept.length - 1] = { ...last, endMs: entry.endMs };
  }
  return kept;
}
