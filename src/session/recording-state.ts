/** What the page shows of a recording. */
import type { ErrorData } from '../contract/errors.js';
import type { MediaRef } from '../contract/record.js';

/** What the user has agreed to keep, for one session. */
export type RecordingConsent = 'sound' | 'sound-and-picture';

export interface RecordingState {
  readonly consent: RecordingConsent;
  /** `waiting` while the session stands still; `stopped` for good, by itself (`error`) or with the session. */
  readonly status: 'starting' | 'recording' | 'waiting' | 'stopped';
  /** Of all stretches so far. */
  readonly bytes: number;
  readonly durationMs: number;
  /** What is written at present, bits a second. */
  readonly bitsPerSecond: number;
  /** Room that the browser leaves this site, bytes; null where it does not say. */
  readonly freeBytes: number | null;
  /** Whether the browser has promised not to clear it away by itself; null before it was asked. */
  readonly persisted: boolean | null;
  readonly droppedFrames: number;
  /** Stretches that are whole. */
  readonly media: readonly MediaRef[];
  readonly error: ErrorData | null;
}

/** Session time that the room left is enough for at the present rate, ms; null while unknown. */
export function roomLeftMs({ freeBytes, bitsPerSecond }: RecordingState): number | null {
  return freeBytes === null || bitsPerSecond === 0 ? null : (freeBytes * 8_000) / bitsPerSecond;
}
