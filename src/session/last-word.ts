/**
 * A stream's events and the answer to the command that ends it come over ports of their own, and either may be first: who
 * wants the last results waits for the stream's own last word.
 */
import { within } from '../capture/deadline.js';

/** A worker that has answered says this soon after, if at all. */
const LAST_WORD_MS = 5_000;

export interface LastWord {
  /** To be called when the stream's `end` event has come. */
  readonly said: () => void;
  /** Resolves when it has, or when it is waited for no longer. */
  readonly heard: () => Promise<void>;
}

export function awaitLastWord(): LastWord {
  let said = (): void => {};
  const word = new Promise<void>((resolve) => {
    said = resolve;
  });
  const { signal } = new AbortController();
  return {
    said,
    heard: () => within(word, { ms: LAST_WORD_MS, signal, what: 'The detector' }).catch(() => undefined),
  };
}
