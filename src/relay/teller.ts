const TELL_AFTER_MS = 20;

/** Tells listeners of a value: what changes within one moment is told once, as it is at its end. */
export class Teller<T> {
  readonly #listeners = new Set<(value: T) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @returns ends it */
  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(read: () => T): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const value = read();
      for (const listener of [...this.#listeners]) listener(value);
    }, TELL_AFTER_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
