/** A whole session in a few figures, and as stretches that a person can read one by one. */
import type { Listen, Verdict } from '../contract/verdict.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** Neighbouring entries that say the same. */
export interface Stretch {
  readonly entry: TimelineEntry;
  readonly startMs: number;
  readonly endMs: number;
  /** Mean probability of bona fide; `null` where nothing was judged. */
  readonly confidence: number | null;
  /** Share of the model's steps that sounded synthetic by themselves; `null` where there are none. */
  readonly marked: number | null;
}

export interface Summary {
  readonly judgedMs: number;
  readonly verdictMs: Readonly<Record<Verdict, number>>;
  readonly noEvidenceMs: number;
  readonly unreliableMs: number;
  readonly gapMs: number;
  /** Mean over the judged time; `null` when nothing was judged. */
  readonly meanConfidence: number | null;
  /** Where confidence was lowest; `null` when nothing was judged. */
  readonly lowest: { readonly atMs: number; readonly confidence: number } | null;
  /** The last longer listen to a voice; absent where there was none. */
  readonly listen?: Listen;
}

function sameKind(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.status === 'analyzing') return b.status === 'analyzing' && a.verdict === b.verdict;
  if (a.status === 'gap') return b.status === 'gap' && a.cause === b.cause;
  if (a.status === 'no-evidence' || a.status === 'unreliable') return b.status === a.status && a.reason === b.reason;
  return b.status === a.status;
}

export function stretches(timeline: Timeline): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  for (let i = 1; i <= timeline.length; i++) {
    if (i < timeline.length && sameKind(timeline.at(first), timeline.at(i))) continue;
    found.push(stretch(timeline, first, i));
    first = i;
  }
  return found;
}

function stretch(timeline: Timeline, from: number, to: number): Stretch {
  const entry = timeline.at(from);
  const { endMs } = timeline.at(to - 1);
  let weighted = 0;
  let steps = 0;
  let marked = 0;
  for (let i = from; i < to; i++) {
    const each = timeline.at(i);
    if (each.status !== 'analyzing') continue;
    weighted += each.confidence * (each.endMs - each.startMs);
    steps += each.marks.length;
    marked += each.marks.filter(Boolean).length;
  }
  return {
    entry,
    startMs: entry.startMs,
    endMs,
    confidence: entry.status === 'analyzing' ? weighted / (endMs - entry.startMs) : null,
    marked: steps === 0 ? null : marked / steps,
  };
}

export function summarize(timeline: Timeline): Summary {
  const verdictMs: Record<Verdict, number> = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 };
  let noEvidenceMs = 0;
  let unreliableMs = 0;
  let gapMs = 0;
  let weighted = 0;
  let lowest: Summary['lowest'] = null;
  for (let i = 0; i < timeline.length; i++) {
    const entry = timeline.at(i);
    const ms = entry.endMs - entry.startMs;
    if (entry.status === 'no-evidence') noEvidenceMs += ms;
    if (entry.status === 'unreliable') unreliableMs += ms;
    if (entry.status === 'gap') gapMs += ms;
    if (entry.status !== 'analyzing') continue;
    verdictMs[entry.verdict] += ms;
    weighted += entry.confidence * ms;
    if (lowest === null || entry.confidence < lowest.confidence) {
      lowest = { atMs: entry.startMs, confidence: entry.confidence };
    }
  }
  const judgedMs = verdictMs.AUTHENTIC + verdictMs.SUSPICIOUS + verdictMs.DEEPFAKE;
  const meanConfidence = judgedMs === 0 ? null : weighted / judgedMs;
  const { listen } = timeline;
  const figures = { judgedMs, verdictMs, noEvidenceMs, unreliableMs, gapMs, meanConfidence, lowest };
  return listen === null ? figures : { ...figures, listen };
}
