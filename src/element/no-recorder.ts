/** In the package, in place of `session/recorder.ts`: recordings are the app's, with its consent and its history. */
import { BonaFideError } from '../contract/errors.js';

export const Recorder = {
  /** Rejects `not-supported`. */
  async start(): Promise<never> {
    throw new BonaFideError('not-supported', 'The package records nothing.');
  },
};
