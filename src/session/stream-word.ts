/**
 * A stream's events and the answers to commands about it come over ports of their own, and either may be first: who goes on
 * from what a command made the stream say (its last results, the gap it resumes after) waits for the stream's own word.
 */
import { within } from '../capture/deadline.js';

/** A worker that has answered says this soon after, if at all. */
const WORD_MS = 5_000;

export interface StreamWord {
  /** To be called when the event has come. */
  readonly said: () => void;
  /** Resolves when it has, or when it is waited for no longer. */
  readonly heard: () => Promise<void>;
}

export function awaitStreamWord(): StreamWord {
  let said = (): void => {};
  const word = new Promise<void>((resolve) => {
    said = resolve;
  });
  const { signal } = new AbortController();
  return {
    said,
    heard: () => within(word, { ms: WORD_MS, signal, what: 'The detector' }).catch(() => undefined),
  };
}
