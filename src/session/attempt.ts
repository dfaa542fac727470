/** One start at a time: a new one, a stop or a loss cancels the one before it. */
import { BonaFideError } from '../contract/errors.js';

export class Attempt {
  #current = new AbortController();

  /** Whoever is under way stops at its next step, and says nothing. */
  cancel(): void {
    this.#current.abort();
  }

  /** Runs a start; `onFail` hears of its failure unless whoever cancelled it has already seen to that. */
  async run(
    work: (attempt: AbortController) => Promise<void>,
    onFail: (error: BonaFideError) => Promise<void>,
  ): Promise<void> {
    this.cancel();
    const attempt = new AbortController();
    this.#current = attempt;
    try {
      await work(attempt);
    } catch (thrown) {
      const error = BonaFideError.wrap(thrown, 'not-supported', 'The source cannot be used in this browser.');
      if (attempt === this.#current && error.code !== 'aborted') await onFail(error);
    }
  }
}
