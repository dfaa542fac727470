/** A session listens for its time and no longer, so that nobody is listened to by mistake; it says so two minutes before. */
import { BonaFideError } from '../contract/errors.js';

/** 30 minutes; `limitMs` of a session is this or less. */
export const LIMIT_MS = 30 * 60_000;
export const LIMIT_WARNING_MS = 2 * 60_000;

export type LimitWord = 'within' | 'near' | 'reached';

export function limitWord(listenedMs: number, limitMs: number): LimitWord {
  if (listenedMs >= limitMs) return 'reached';
  return listenedMs >= limitMs - LIMIT_WARNING_MS ? 'near' : 'within';
}

export function limitError(): BonaFideError {
  return new BonaFideError('session-limit', 'The session has reached its limit. Start a new one to go on.');
}
