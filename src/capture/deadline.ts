/** Waiting that can be cancelled, that ends, and that undoes what arrives too late. */
import { BonaFideError } from '../contract/errors.js';

export interface Deadline<T> {
  readonly ms: number;
  readonly signal: AbortSignal;
  /** What took too long, for the error: "The microphone". */
  readonly what: string;
  /** Undoes a value that arrives after the wait was given up. */
  readonly undo?: (late: T) => void;
}

/** Throws `aborted` when `signal` has been aborted; for use after every await. */
export function checkAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new BonaFideError('aborted', 'Cancelled before it was ready.');
}

/** `work`, or `start-timeout` after `ms`, or `aborted`, whichever is first. */
export function within<T>(work: Promise<T>, { ms, signal, what, undo }: Deadline<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let waiting = true;
    const giveUp = (error: BonaFideError): void => {
      if (!waiting) return;
      settle();
      reject(error);
    };
    const onAbort = (): void => giveUp(new BonaFideError('aborted', 'Cancelled before it was ready.'));
    const timer = setTimeout(() => {
      giveUp(new BonaFideError('start-timeout', `${what} did not answer in time. Try again.`, { found: `${ms} ms` }));
    }, ms);
    const settle = (): void => {
      waiting = false;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    work.then(
      (value) => {
        if (!waiting) return undo?.(value);
        settle();
        resolve(value);
      },
      (error: unknown) => {
        if (!waiting) return;
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
  });
}
