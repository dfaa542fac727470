/**
 * Lanes as columns of small integers: a timeline of half an hour has some ten thousand entries, and its neighbours differ
 * little. Confidence is kept to a thousandth, score and LLR to a hundredth, times to a millisecond; what was kept once
 * is kept exactly from then on.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { LaneEntry } from '../contract/record.js';
import type { Verdict } from '../contract/verdict.js';

const STATUSES = ['buffering', 'analyzing', 'no-evidence', 'unreliable', 'gap'] as const;
const VERDICTS: readonly Verdict[] = ['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'];
const CONFIDENCE_STEPS = 1_000;
const SCORE_STEPS = 100;
const PROVISIONAL = 4;

type Analyzing = Extract<LaneEntry, { status: 'analyzing' }>;

export function writeLane(encoder: encoding.Encoder, lane: readonly LaneEntry[]): void {
  encoding.writeVarUint(encoder, lane.length);
  for (const { status } of lane) encoding.writeUint8(encoder, STATUSES.indexOf(status));
  let endMs = 0;
  for (const entry of lane) {
    encoding.writeVarInt(encoder, Math.round(entry.startMs) - endMs);
    endMs = Math.round(entry.endMs);
  }
  column(
    encoder,
    lane.map((entry) => Math.round(entry.endMs) - Math.round(entry.startMs)),
  );
  const reasons = [...new Set(lane.map(reasonOf).filter((reason) => reason !== ''))];
  encoding.writeVarUint(encoder, reasons.length);
  for (const reason of reasons) encoding.writeVarString(encoder, reason);
  for (const entry of lane)
    if (reasonOf(entry) !== '') encoding.writeVarUint(encoder, reasons.indexOf(reasonOf(entry)));
  const judged = lane.filter((entry): entry is Analyzing => entry.status === 'analyzing');
  for (const { verdict, provisional } of judged) {
    encoding.writeUint8(encoder, VERDICTS.indexOf(verdict) + (provisional ? PROVISIONAL : 0));
  }
  column(
    encoder,
    judged.map(({ confidence }) => Math.round(confidence * CONFIDENCE_STEPS)),
  );
  const scores = judged.map(({ score }) => Math.round(score * SCORE_STEPS));
  column(encoder, scores);
  writeLlrs(
    encoder,
    judged.map(({ llr }) => Math.round(llr * SCORE_STEPS)),
    scores,
  );
}

export function readLane(decoder: decoding.Decoder): LaneEntry[] {
  const length = decoding.readVarUint(decoder);
  const statuses = Array.from({ length }, () => STATUSES[decoding.readUint8(decoder)] ?? 'buffering');
  const starts = Array.from({ length }, () => decoding.readVarInt(decoder));
  const lengths = readColumn(decoder, length);
  const reasons = Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarString(decoder));
  const reasonAt = statuses.map((status) =>
    status === 'buffering' || status === 'analyzing' ? '' : (reasons[decoding.readVarUint(decoder)] ?? ''),
  );
  const judged = statuses.filter((status) => status === 'analyzing').length;
  const flags = Array.from({ length: judged }, () => decoding.readUint8(decoder));
  const confidences = readColumn(decoder, judged);
  const scores = readColumn(decoder, judged);
  const llrs = readLlrs(decoder, scores);
  let endMs = 0;
  let next = 0;
  return statuses.map((status, i) => {
    const startMs = endMs + (starts[i] ?? 0);
    endMs = startMs + (lengths[i] ?? 0);
    const span = { startMs, endMs };
    if (status === 'buffering') return { ...span, status };
    if (status !== 'analyzing') {
      return { ...span, status, ...(status === 'gap' ? { cause: reasonAt[i] } : { reason: reasonAt[i] }) } as LaneEntry;
    }
    const at = next++;
    const flag = flags[at] ?? 0;
    return {
      ...span,
      status,
      verdict: VERDICTS[flag & 3] ?? 'SUSPICIOUS',
      confidence: (confidences[at] ?? 0) / CONFIDENCE_STEPS,
      provisional: (flag & PROVISIONAL) !== 0,
      score: (scores[at] ?? 0) / SCORE_STEPS,
      llr: (llrs[at] ?? 0) / SCORE_STEPS,
    };
  });
}

function reasonOf(entry: LaneEntry): string {
  if (entry.status === 'gap') return entry.cause;
  return entry.status === 'no-evidence' || entry.status === 'unreliable' ? entry.reason : '';
}

/** Each value as its difference from the one before. */
function column(encoder: encoding.Encoder, values: readonly number[]): void {
  let before = 0;
  for (const value of values) {
    encoding.writeVarInt(encoder, value - before);
    before = value;
  }
}

function readColumn(decoder: decoding.Decoder, length: number): number[] {
  let value = 0;
  return Array.from({ length }, () => {
    value += decoding.readVarInt(decoder);
    return value;
  });
}

/**
 * An LLR is a straight line of the score (Platt's map): the line is kept, and of each value what the line is off by,
 * which is nothing or a rounding.
 */
function writeLlrs(encoder: encoding.Encoder, llrs: readonly number[], scores: readonly number[]): void {
  const lowest = scores.indexOf(Math.min(...bounds(scores)));
  const highest = scores.indexOf(Math.max(...bounds(scores)));
  const run = (scores[highest] ?? 0) - (scores[lowest] ?? 0);
  const slope = run === 0 ? 0 : ((llrs[highest] ?? 0) - (llrs[lowest] ?? 0)) / run;
  const offset = (llrs[lowest] ?? 0) - slope * (scores[lowest] ?? 0);
  encoding.writeFloat64(encoder, slope);
  encoding.writeFloat64(encoder, offset);
  llrs.forEach((llr, i) => {
    encoding.writeVarInt(encoder, llr - Math.round(slope * (scores[i] ?? 0) + offset));
  });
}

function readLlrs(decoder: decoding.Decoder, scores: readonly number[]): number[] {
  const slope = decoding.readFloat64(decoder);
  const offset = decoding.readFloat64(decoder);
  return scores.map((score) => Math.round(slope * score + offset) + decoding.readVarInt(decoder));
}

/** Least and greatest, without handing thousands of arguments to one call. */
function bounds(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
