/** Keeps a phone awake while a session runs: a screen that goes dark takes the microphone with it. */

/** Holds the screen while `wanted`, and again after the page was hidden: the browser lets go of it then. */
export class WakeLock {
  #wanted = false;
  #held: WakeLockSentinel | null = null;
  #asking = false;

  constructor() {
    document.addEventListener('visibilitychange', () => void this.#settle());
  }

  set wanted(wanted: boolean) {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#settle();
  }

  async #settle(): Promise<void> {
    if (this.#asking || navigator.wakeLock === undefined) return;
    if (!this.#wanted) {
      const held = this.#held;
      this.#held = null;
      await held?.release().catch(() => undefined);
      return;
    }
    if (document.visibilityState === 'hidden' || this.#held?.released === false) return;
    this.#asking = true;
    // Refused when the battery is low: the session goes on all the same.
    this.#held = await navigator.wakeLock.request('screen').catch(() => null);
    this.#asking = false;
    // It may have ended meanwhile.
    if (!this.#wanted) await this.#settle();
  }
}
