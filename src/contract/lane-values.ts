/**
 * Every value that an entry of a lane can take, as lists. Timelines, stored sessions and what is synced hold places in them: only
 * ever add at the end.
 */
import type { FaceNoEvidenceReason, FaceUnreliableReason } from './face.js';
import type { LaneEntry, RecordedSource } from './record.js';
import type { GapCause, NoEvidenceReason, UnreliableReason, Verdict } from './verdict.js';

export const STATUSES = [
  'buffering',
  'analyzing',
  'no-evidence',
  'unreliable',
  'gap',
] as const satisfies readonly LaneEntry['status'][];

export const VERDICTS = ['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const satisfies readonly Verdict[];

export const NO_EVIDENCE_REASONS = all<NoEvidenceReason | FaceNoEvidenceReason>()([
  'silence',
  'no-speech',
  'muted',
  'ended',
  'no-face',
  'no-picture',
]);

export const UNRELIABLE_REASONS = all<UnreliableReason | FaceUnreliableReason>()([
  'clipping',
  'narrow-band',
  'low-level',
  'unfamiliar',
  'too-small',
  'blurred',
  'dark',
  'turned',
  'covered',
  'strange',
  'noisy',
]);

export const GAP_CAUSES = all<GapCause>()([
  'paused',
  'interrupted',
  'device-change',
  'frozen',
  'worker-restart',
  'dropped',
]);

export const SOURCES = all<RecordedSource>()(['microphone', 'camera', 'tab', 'screen', 'file', 'clip', 'stream']);

/** A list of values of `T` that does not compile while one of them is missing. */
function all<T extends string>() {
  return <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): readonly T[] => list;
}
