import { REFUSALS, type Refusal, RESTARTING, TOO_LARGE_FRAME } from '../contract/relay.js';
import type { SyncReason } from './snapshot.js';

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** Refusals that trying again changes nothing about. */
const FINAL: readonly SyncReason[] = [
  'unauthorized',
  'invite-required',
  'origin-refused',
  'malformed',
  'entry-too-large',
  'frame-too-large',
  'room-full',
];

/** Closes that are part of the ordinary course: the next attempt is at once. */
const ORDINARY: readonly SyncReason[] = ['session-over', 'room-closed'];

export interface Ending {
  readonly reason: SyncReason;
  readonly next: 'at-once' | 'later' | 'never';
}

/** What a close code of the socket means. */
export function endingOf(code: number): Ending {
  const reason = reasonOf(code);
  if (FINAL.includes(reason)) return { reason, next: 'never' };
  return { reason, next: ORDINARY.includes(reason) ? 'at-once' : 'later' };
}

/**
 * Exponential, and over the whole span at random ("full jitter"): a thousand devices that lost a relay at once do not
 * come back at once.
 * @param attempt 0 for the first
 * @param random 0 to 1
 */
export function delayMs(attempt: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt));
}

function reasonOf(code: number): SyncReason {
  if (code === RESTARTING) return 'restarting';
  if (code === TOO_LARGE_FRAME) return 'frame-too-large';
  const found = (Object.entries(REFUSALS) as [Refusal, number][]).find(([, value]) => value === code);
  return found?.[0] ?? 'unreachable';
}
