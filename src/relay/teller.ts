const TELL_AFTER_MS = 20;
const TELL_EVERY_MS = 100;

/**
 * Tells listeners of a value: what changes within one moment is told once, as it is at its end; and what goes on changing,
 * ten times a second.
 */
export class Teller<T> {
  readonly #listeners = new Set<(value: T) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldMs = Number.NEGATIVE_INFINITY;

  /** @returns ends it */
  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(read: () => T): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#toldMs = performance.now();
        const value = read();
        for (const listener of [...this.#listeners]) listener(value);
      },
      Math.max(TELL_AFTER_MS, this.#toldMs + TELL_EVERY_MS - performance.now()),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
