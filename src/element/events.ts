/** What `<bona-fide>` tells the page that holds it. */
import type { ErrorData } from '../contract/errors.js';
import type { DetectionResult } from '../contract/verdict.js';
import type { Phase } from '../session/machine.js';

/** A step of the session from one state to the next. */
export interface StateDetail {
  readonly phase: Phase;
  readonly before: Phase;
}

export interface BonaFideEventMap {
  /** A result of the voice, four a second while it listens; states that are not scores included. */
  'bonafide-verdict': CustomEvent<DetectionResult>;
  /** The session has come to another state. */
  'bonafide-state': CustomEvent<StateDetail>;
  /** Why it could not start, or was interrupted. */
  'bonafide-error': CustomEvent<ErrorData>;
}

declare global {
  interface HTMLElementEventMap extends BonaFideEventMap {}
}
