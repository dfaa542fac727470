/** Where two judgements of one lane say different things. Pure. */
import type { LaneEntry } from '../../contract/record.js';
import type { Verdict } from '../../contract/verdict.js';

export interface Change {
  readonly startMs: number;
  readonly endMs: number;
  /** Null where there was no verdict, or there is none now. */
  readonly before: Verdict | null;
  readonly now: Verdict | null;
}

export interface Changes {
  /** Stretches that differ for `SHORTEST_MS` at least, in their order. */
  readonly stretches: readonly Change[];
  /** Time with a verdict both times, and of it the time with the same one, ms. */
  readonly bothMs: number;
  readonly sameMs: number;
}

/** Two judgements of one voice seldom turn at the very same hop. */
export const SHORTEST_MS = 1_000;

/** Both lanes on one clock, in order. */
export function changesOf(then: readonly LaneEntry[], now: readonly LaneEntry[]): Changes {
  const stretches: Change[] = [];
  let [bothMs, sameMs] = [0, 0];
  const [said, says] = [walk(then), walk(now)];
  for (const [startMs, endMs] of spans(then, now)) {
    const change = { startMs, endMs, before: said(startMs), now: says(startMs) };
    if (change.before !== null && change.now !== null) bothMs += endMs - startMs;
    if (change.before === change.now) {
      if (change.before !== null) sameMs += endMs - startMs;
      continue;
    }
    const last = stretches.at(-1);
    if (last?.endMs === startMs && last.before === change.before && last.now === change.now) {
      stretches[stretches.length - 1] = { ...last, endMs };
    } else stretches.push(change);
  }
  return { stretches: stretches.filter(({ startMs, endMs }) => endMs - startMs >= SHORTEST_MS), bothMs, sameMs };
}

/** Between every two moments at which one of them has a new entry. */
function spans(...lanes: readonly (readonly LaneEntry[])[]): [startMs: number, endMs: number][] {
  const moments = new Set(lanes.flatMap((lane) => lane.flatMap(({ startMs, endMs }) => [startMs, endMs])));
  const sorted = [...moments].sort((a, b) => a - b);
  return sorted.slice(1).map((endMs, i) => [sorted[i] as number, endMs]);
}

/** What a lane says at moments that only ever rise. */
function walk(lane: readonly LaneEntry[]): (atMs: number) => Verdict | null {
  let i = 0;
  return (atMs) => {
    while (i < lane.length && (lane[i] as LaneEntry).endMs <= atMs) i++;
    const entry = lane[i];
    return entry?.status === 'analyzing' && entry.startMs <= atMs ? entry.verdict : null;
  };
}
