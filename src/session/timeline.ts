/**
 * What was heard and judged, one entry for each result, in typed arrays that never grow.
 *
 * Room for 30 minutes at four results a second and some gaps: 8,192 entries, 240 kB. A longer file halves the
 * resolution in place: neighbours of the same kind are merged until there is room again.
 */
import type { FaceNoEvidenceReason, FaceUnreliableReason, LaneResult } from '../contract/face.js';
import { GAP_CAUSES, NO_EVIDENCE_REASONS, STATUSES, UNRELIABLE_REASONS, VERDICTS } from '../contract/lane-values.js';
import type { GapCause, Listen, NoEvidenceReason, UnreliableReason, Verdict } from '../contract/verdict.js';

const CAPACITY = 8192;

export type EntryDetail =
  | { readonly status: 'buffering' }
  | {
      readonly status: 'analyzing';
      readonly verdict: Verdict;
      /** Probability of bona fide, 0 to 1. */
      readonly confidence: number;
      readonly provisional: boolean;
      /** The newest hop's steps, oldest first: true where the step itself sounded synthetic. */
      readonly marks: readonly boolean[];
    }
  | { readonly status: 'no-evidence'; readonly reason: NoEvidenceReason | FaceNoEvidenceReason }
  | { readonly status: 'unreliable'; readonly reason: UnreliableReason | FaceUnreliableReason }
  | { readonly status: 'gap'; readonly cause: GapCause };

/** One result, over the part of the session that it is the newest word about. */
export type TimelineEntry = EntryDetail & { readonly startMs: number; readonly endMs: number };

/** Log-odds of bona fide below which a step is marked as synthetic: odds of 3 to 1. */
const MARK_BELOW = -Math.log(3);
const MAX_STEPS = 24;

export class Timeline {
  readonly #startMs = new Float64Array(CAPACITY);
  readonly #endMs = new Float64Array(CAPACITY);
  readonly #status = new Uint8Array(CAPACITY);
  /** Verdict, reason or cause, as an index into its list. */
  readonly #detail = new Uint8Array(CAPACITY);
  readonly #provisional = new Uint8Array(CAPACITY);
  readonly #confidence = new Float32Array(CAPACITY);
  /** Bit i: step i is marked; bits 24 and up: how many steps there are. */
  readonly #marks = new Uint32Array(CAPACITY);
  #length = 0;
  #gapMs = 0;
  #version = 0;
  #listen: Listen | null = null;

  get length(): number {
    return this.#length;
  }

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  /** End of the newest entry, ms of the session. */
  get endMs(): number {
    return this.#length === 0 ? 0 : (this.#endMs[this.#length - 1] as number);
  }

  /** Time listened to: all of it without the gaps, ms. */
  get listenedMs(): number {
    return this.endMs - this.#gapMs;
  }

  /** The last longer listen that a result told of; null where none did. */
  get listen(): Listen | null {
    return this.#listen;
  }

  /** `result.span` may reach back over older results (the window); the entry begins where the last one ended. */
  append(result: LaneResult): void {
    const startMs = this.endMs;
    const endMs = result.span.endMs;
    if (endMs <= startMs) return;
    if (this.#length === CAPACITY) this.#halve();
    const i = this.#length++;
    this.#startMs[i] = startMs;
    this.#endMs[i] = endMs;
    this.#status[i] = STATUSES.indexOf(result.status);
    this.#detail[i] = 0;
    this.#provisional[i] = 0;
    this.#confidence[i] = Number.NaN;
    this.#marks[i] = 0;
    switch (result.status) {
      case 'buffering':
        break;
      case 'analyzing':
        this.#detail[i] = VERDICTS.indexOf(result.verdict);
        this.#provisional[i] = result.provisional ? 1 : 0;
        this.#confidence[i] = result.confidence;
        this.#marks[i] = 'modality' in result ? 0 : packMarks(result.frames);
        if ('listen' in result) this.#listen = result.listen;
        break;
      case 'no-evidence':
        this.#detail[i] = NO_EVIDENCE_REASONS.indexOf(result.reason);
        break;
      case 'unreliable':
        this.#detail[i] = UNRELIABLE_REASONS.indexOf(result.reason);
        break;
      case 'gap':
        this.#detail[i] = GAP_CAUSES.indexOf(result.cause);
        this.#gapMs += endMs - startMs;
        break;
      default:
        throw new TypeError(`Unknown result ${JSON.stringify(result satisfies never)}`);
    }
    this.#version++;
  }

  /** The entry at `index`, 0 being the oldest; throws a RangeError outside. */
  at(index: number): TimelineEntry {
    if (index < 0 || index >= this.#length) throw new RangeError(`No entry ${index} of ${this.#length}.`);
    const span = { startMs: this.#startMs[index] as number, endMs: this.#endMs[index] as number };
    const detail = this.#detail[index] as number;
    const status = STATUSES[this.#status[index] as number] as EntryDetail['status'];
    switch (status) {
      case 'buffering':
        return { ...span, status };
      case 'analyzing':
        return {
          ...span,
          status,
          verdict: VERDICTS[detail] as Verdict,
          confidence: this.#confidence[index] as number,
          provisional: this.#provisional[index] === 1,
          marks: unpackMarks(this.#marks[index] as number),
        };
      case 'no-evidence':
        return { ...span, status, reason: NO_EVIDENCE_REASONS[detail] as NoEvidenceReason | FaceNoEvidenceReason };
      case 'unreliable':
        return { ...span, status, reason: UNRELIABLE_REASONS[detail] as UnreliableReason | FaceUnreliableReason };
      case 'gap':
        return { ...span, status, cause: GAP_CAUSES[detail] as GapCause };
    }
  }

  /** Index of the entry that covers `atMs`, the nearest when none does; -1 when empty. */
  indexAt(atMs: number): number {
    let low = 0;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#endMs[middle] as number) > atMs) high = middle;
      else low = middle + 1;
    }
    return high;
  }

  /** Forgets everything and keeps the memory. */
  clear(): void {
    this.#length = 0;
    this.#gapMs = 0;
    this.#listen = null;
    this.#version++;
  }

  #halve(): void {
    let kept = 0;
    for (let i = 0; i < this.#length; kept++) {
      const mergeable = i + 1 < this.#length && this.#same(i, i + 1);
      this.#move(i, kept);
      if (mergeable) {
        this.#endMs[kept] = this.#endMs[i + 1] as number;
        this.#confidence[kept] = ((this.#confidence[i] as number) + (this.#confidence[i + 1] as number)) / 2;
        this.#marks[kept] = mergeMarks(this.#marks[i] as number, this.#marks[i + 1] as number);
      }
      i += mergeable ? 2 : 1;
    }
    // Nothing merged, as every neighbour differs: detail is lost rather than the end of the session.
    if (kept === this.#length) kept = this.#dropEverySecond();
    this.#length = kept;
  }

  #dropEverySecond(): number {
    let kept = 0;
    for (let i = 0; i + 1 < this.#length; i += 2, kept++) {
      this.#move(i, kept);
      this.#endMs[kept] = this.#endMs[i + 1] as number;
    }
    return kept;
  }

  #same(a: number, b: number): boolean {
    return this.#status[a] === this.#status[b] && this.#detail[a] === this.#detail[b];
  }

  #move(from: number, into: number): void {
    this.#startMs[into] = this.#startMs[from] as number;
    this.#endMs[into] = this.#endMs[from] as number;
    this.#status[into] = this.#status[from] as number;
    this.#detail[into] = this.#detail[from] as number;
    this.#provisional[into] = this.#provisional[from] as number;
    this.#confidence[into] = this.#confidence[from] as number;
    this.#marks[into] = this.#marks[from] as number;
  }
}

/** Steps above 24 share bits: a bit is set when any of its steps is marked. */
function packMarks(frames: readonly number[]): number {
  const steps = Math.min(frames.length, MAX_STEPS);
  let bits = 0;
  frames.forEach((logOdds, i) => {
    if (logOdds < MARK_BELOW) bits |= 1 << Math.floor((i * steps) / frames.length);
  });
  return ((steps << MAX_STEPS) | bits) >>> 0;
}

function unpackMarks(packed: number): readonly boolean[] {
  return Array.from({ length: packed >>> MAX_STEPS }, (_, i) => ((packed >>> i) & 1) === 1);
}

/** The steps of both hops in a row, as one. */
function mergeMarks(first: number, second: number): number {
  const marks = [...unpackMarks(first), ...unpackMarks(second)];
  return packMarks(marks.map((marked) => (marked ? MARK_BELOW - 1 : 0)));
}
