import { css, html, LitElement, nothing } from 'lit';
import type { MediaRef } from '../../contract/record.js';
import { theme } from '../../ui/theme.js';
import { clockText } from '../../ui/words/time.js';

export interface PlayablePart {
  readonly ref: MediaRef;
  /** Read as it is played, never as a whole. */
  readonly file: File;
}

/**
 * Plays the recording of a session, part after part, in the session's own time.
 *
 * Fires `bf-played` (the moment of the session, ms) as it plays. `seek` goes to a moment; into the next part where nothing
 * was recorded. Parts: `player`.
 */
export class MediaPlayer extends LitElement {
  static override properties = { parts: { attribute: false }, captions: { attribute: false }, index: { state: true } };
  declare parts: readonly PlayablePart[];
  declare protected index: number;
  /** WebVTT of the verdicts, counted from a moment of the session, ms; null for none. */
  declare captions: ((fromMs: number) => string) | null;
  #url: { readonly file: File; readonly url: string } | null = null;
  #captionUrl: { readonly of: MediaPlayer['captions']; readonly fromMs: number; readonly url: string } | null = null;
  #startAtMs = 0;
  #goOn = false;

  constructor() {
    super();
    this.parts = [];
    this.index = 0;
    this.captions = null;
  }

  static override styles = [
    theme,
    css`
      video,
      audio {
        width: 100%;
        max-height: 26rem;
        border-radius: 8px;
      }
      video {
        background: #000;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const made of [this.#url, this.#captionUrl]) if (made !== null) URL.revokeObjectURL(made.url);
    this.#url = null;
    this.#captionUrl = null;
  }

  /** Where in the session the player stands, ms. */
  seek(atMs: number): void {
    const inside = this.parts.findIndex(({ ref }) => atMs < ref.startMs + ref.durationMs);
    const index = inside < 0 ? this.parts.length - 1 : inside;
    const part = this.parts[index];
    if (part === undefined) return;
    this.#startAtMs = Math.max(0, atMs - part.ref.startMs);
    const media = this.#media();
    if (index === this.index && media !== null) media.currentTime = this.#startAtMs / 1000;
    else {
      this.#goOn = media?.paused === false;
      this.index = index;
    }
  }

  protected override render() {
    const part = this.parts[this.index];
    if (part === undefined) return nothing;
    const src = this.#urlOf(part.file);
    const label = this.parts.length === 1 ? 'Recording' : `Recording, part ${this.index + 1} of ${this.parts.length}`;
    const track =
      this.captions === null
        ? nothing
        : html`<track kind="captions" srclang="en" label="Verdicts" src=${this.#captionsOf(this.captions, part.ref.startMs)} />`;
    const media = part.ref.mimeType.startsWith('video/')
      ? html`<video controls playsinline preload="metadata" aria-label=${label} src=${src} @timeupdate=${this.#onTime} @loadedmetadata=${this.#onLoaded} @ended=${this.#onEnded}>${track}</video>`
      : html`<audio controls preload="metadata" aria-label=${label} src=${src} @timeupdate=${this.#onTime} @loadedmetadata=${this.#onLoaded} @ended=${this.#onEnded}>${track}</audio>`;
    return html`<div part="player">${media}</div>
      ${this.parts.length > 1 ? html`<p class="small muted">${label}, from ${clockText(part.ref.startMs)} of the session.</p>` : nothing}`;
  }

  #media(): HTMLMediaElement | null {
    return this.renderRoot.querySelector<HTMLMediaElement>('video, audio');
  }

  #urlOf(file: File): string {
    if (this.#url?.file === file) return this.#url.url;
    if (this.#url !== null) URL.revokeObjectURL(this.#url.url);
    this.#url = { file, url: URL.createObjectURL(file) };
    return this.#url.url;
  }

  /** Written once for each part: half an hour of verdicts is a long text. */
  #captionsOf(of: (fromMs: number) => string, fromMs: number): string {
    const made = this.#captionUrl;
    if (made?.of === of && made.fromMs === fromMs) return made.url;
    if (made !== null) URL.revokeObjectURL(made.url);
    const url = URL.createObjectURL(new Blob([of(fromMs)], { type: 'text/vtt' }));
    this.#captionUrl = { of, fromMs, url };
    return url;
  }

  readonly #onLoaded = (event: Event): void => {
    const media = event.target as HTMLMediaElement;
    if (this.#startAtMs > 0) media.currentTime = this.#startAtMs / 1000;
    if (this.#goOn) void media.play().catch(() => undefined);
    this.#goOn = false;
  };

  readonly #onTime = (event: Event): void => {
    const part = this.parts[this.index];
    if (part === undefined) return;
    const detail = part.ref.startMs + (event.target as HTMLMediaElement).currentTime * 1000;
    this.dispatchEvent(new CustomEvent('bf-played', { detail }));
  };

  readonly #onEnded = (): void => {
    if (this.index + 1 >= this.parts.length) return;
    this.#startAtMs = 0;
    this.#goOn = true;
    this.index += 1;
  };
}
