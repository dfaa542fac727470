import type { StreamHooks } from './detector.js';

/** A stream that a page opens for a session, lets go of in a pause, and opens again. */
export class OwnStream {
  readonly #get: () => Promise<MediaStream>;
  readonly #hooks: Omit<StreamHooks, 'getStream'>;
  #stream: MediaStream | null = null;
  #isOpen = false;

  constructor(get: () => Promise<MediaStream>, hooks: Omit<StreamHooks, 'getStream'>) {
    this.#get = get;
    this.#hooks = hooks;
  }

  /** The first, or what goes on after `close`. Rejects with what the page's own function throws. */
  async open(): Promise<MediaStream> {
    const { resumeStream } = this.#hooks;
    const before = this.#stream;
    const stream = before !== null && resumeStream !== undefined ? await resumeStream(before) : await this.#get();
    this.#stream = stream;
    this.#isOpen = true;
    return stream;
  }

  /** Does nothing where it is closed. */
  async close(): Promise<void> {
    if (this.#stream === null || !this.#isOpen) return;
    this.#isOpen = false;
    const { pauseStream } = this.#hooks;
    if (pauseStream !== undefined) await pauseStream(this.#stream);
    else for (const track of this.#stream.getTracks()) track.stop();
  }
}
