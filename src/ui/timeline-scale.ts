/** Pure geometry of the timeline: which entries fall on which pixels. */
import type { Timeline, TimelineEntry } from '../session/timeline.js';

export interface View {
  readonly fromMs: number;
  readonly toMs: number;
  readonly widthPx: number;
}

/** Pieces of the drawing, left to right, in pixels. */
export interface Piece {
  readonly entry: TimelineEntry;
  readonly x0: number;
  readonly x1: number;
}

export function xOf(view: View, atMs: number): number {
  return ((atMs - view.fromMs) / (view.toMs - view.fromMs)) * view.widthPx;
}

export function msAt(view: View, x: number): number {
  return view.fromMs + (x / view.widthPx) * (view.toMs - view.fromMs);
}

/** Of many entries within one pixel, the one that matters most is drawn. */
function weight(entry: TimelineEntry): number {
  return entry.status === 'analyzing' ? 1 - entry.confidence : entry.status === 'gap' ? 2 : 0;
}

/** At most two pieces a pixel, so that half an hour costs no more to draw than a minute. */
export function piecesOf(timeline: Timeline, view: View): readonly Piece[] {
  const pieces: Piece[] = [];
  const first = Math.max(0, timeline.indexAt(view.fromMs));
  for (let i = first; i < timeline.length; i++) {
    const entry = timeline.at(i);
    if (entry.startMs > view.toMs) break;
    const piece = { entry, x0: Math.max(0, xOf(view, entry.startMs)), x1: xOf(view, entry.endMs) };
    const last = pieces.at(-1);
    if (last !== undefined && Math.floor(last.x0 * 2) === Math.floor(piece.x0 * 2)) {
      const kept = weight(last.entry) >= weight(entry) ? last.entry : entry;
      pieces[pieces.length - 1] = { entry: kept, x0: last.x0, x1: piece.x1 };
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/** Neighbouring pieces for which `key` is the same, as spans; pieces without a key are left out. */
export function spansOf<K extends string>(
  pieces: readonly Piece[],
  key: (entry: TimelineEntry) => K | null,
): readonly { readonly key: K; readonly x0: number; readonly x1: number }[] {
  const spans: { key: K; x0: number; x1: number }[] = [];
  let open: { key: K; x0: number; x1: number } | null = null;
  for (const { entry, x0, x1 } of pieces) {
    const found = key(entry);
    if (open !== null && open.key === found) {
      open.x1 = x1;
      continue;
    }
    open = found === null ? null : { key: found, x0, x1 };
    if (open !== null) spans.push(open);
  }
  return spans;
}

/** The confidence as SVG paths, broken where nothing was judged; `y` turns a confidence into pixels. */
export function tracesOf(
  pieces: readonly Piece[],
  y: (confidence: number) => number,
): { firm: string; provisional: string } {
  const paths = { firm: '', provisional: '' };
  let before: { readonly x: number; readonly y: number } | null = null;
  for (const { entry, x0, x1 } of pieces) {
    if (entry.status !== 'analyzing') {
      before = null;
      continue;
    }
    const at = { x: (x0 + x1) / 2, y: y(entry.confidence) };
    const from = before ?? { x: x0, y: at.y };
    paths[entry.provisional ? 'provisional' : 'firm'] +=
      `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
    before = at;
  }
  return paths;
}

/** Round steps for the time axis, ms, so that labels are at least `minPx` apart. */
export function tickStepMs(view: View, minPx: number): number {
  const needed = ((view.toMs - view.fromMs) * minPx) / view.widthPx;
  const steps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200].map((s) => s * 1_000);
  return steps.find((step) => step >= needed) ?? 14_400_000;
}
