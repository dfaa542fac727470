/** A lane as stretches that say the same, for people to read. */
import type { LaneEntry, LaneSummary, SessionRecord } from '../contract/record.js';
import type { Verdict } from '../contract/verdict.js';
import type { Lanes } from './exported.js';

export interface LaneStretch {
  readonly startMs: number;
  readonly endMs: number;
  /** The first entry of the stretch. */
  readonly entry: LaneEntry;
  /** Mean probability of bona fide, weighted by time; null where nothing was judged. */
  readonly confidence: number | null;
}

export function laneStretches(entries: readonly LaneEntry[]): LaneStretch[] {
  const found: LaneStretch[] = [];
  let first = 0;
  for (let i = 1; i <= entries.length; i++) {
    const from = entries[first];
    const next = entries[i];
    if (from === undefined || (next !== undefined && sayingOf(from) === sayingOf(next))) continue;
    const part = entries.slice(first, i);
    found.push({
      startMs: from.startMs,
      endMs: part.at(-1)?.endMs ?? from.endMs,
      entry: from,
      confidence: summarizeLane(part).meanConfidence,
    });
    first = i;
  }
  return found;
}

/** What an entry says, without its numbers. */
function sayingOf(entry: LaneEntry): string {
  switch (entry.status) {
    case 'buffering':
      return entry.status;
    case 'analyzing':
      return entry.verdict;
    case 'no-evidence':
    case 'unreliable':
      return `${entry.status} ${entry.reason}`;
    case 'gap':
      return `${entry.status} ${entry.cause}`;
  }
}

/** The figures of a lane. */
export function summarizeLane(entries: readonly LaneEntry[]): LaneSummary {
  const verdictMs: Record<Verdict, number> = { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 };
  const restMs = { buffering: 0, 'no-evidence': 0, unreliable: 0, gap: 0 };
  let weighted = 0;
  let lowest: LaneSummary['lowest'] = null;
  for (const entry of entries) {
    const ms = entry.endMs - entry.startMs;
    if (entry.status !== 'analyzing') {
      restMs[entry.status] += ms;
      continue;
    }
    verdictMs[entry.verdict] += ms;
    weighted += entry.confidence * ms;
    if (lowest === null || entry.confidence < lowest.confidence) {
      lowest = { atMs: entry.startMs, confidence: entry.confidence };
    }
  }
  const judgedMs = verdictMs.AUTHENTIC + verdictMs.SUSPICIOUS + verdictMs.DEEPFAKE;
  return {
    judgedMs,
    verdictMs,
    noEvidenceMs: restMs['no-evidence'],
    unreliableMs: restMs.unreliable,
    gapMs: restMs.gap,
    meanConfidence: judgedMs === 0 ? null : Math.min(1, weighted / judgedMs),
    lowest,
  };
}

/** What a record says of its lanes. The longer one tells the time; `face` is null where no face was judged. */
export function figuresOf({ voice, face }: Lanes): Pick<SessionRecord, 'listenedMs' | 'summary' | 'gaps'> {
  const summary = { voice: summarizeLane(voice), face: face.length === 0 ? null : summarizeLane(face) };
  const isFace = endOf(face) > endOf(voice);
  const longer = isFace ? face : voice;
  return {
    listenedMs: endOf(longer) - ((isFace ? summary.face : summary.voice)?.gapMs ?? 0),
    summary,
    gaps: longer.flatMap((entry) => {
      const { startMs, endMs } = entry;
      return entry.status === 'gap' ? [{ startMs, endMs, cause: entry.cause }] : [];
    }),
  };
}

function endOf(entries: readonly LaneEntry[]): number {
  return entries.at(-1)?.endMs ?? 0;
}

export const EMPTY_SUMMARY: LaneSummary = summarizeLane([]);

/** The verdict that most of the judged time says; null when nothing was judged. */
export function mainVerdict({ verdictMs, judgedMs }: LaneSummary): Verdict | null {
  if (judgedMs === 0) return null;
  return (['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const).reduce((most, verdict) =>
    verdictMs[verdict] > verdictMs[most] ? verdict : most,
  );
}
