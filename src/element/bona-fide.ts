import { PHOTO_TYPES } from '../contract/frames.js';
import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import type { DetectionResult } from '../contract/verdict.js';
import { isActive, type Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';
import type { SessionSnapshot, SessionSource } from '../session/snapshot.js';
import { fileIcon, lockIcon, microphoneIcon, tabIcon } from '../ui/icons.js';
import { buttons, theme } from '../ui/theme.js';
import { bestLanguage, directionOf, language, setLanguage } from '../ui/language.js';
import { assetUrls, faceAssetUrls } from './assets.js';
import { elementStyles } from './element-styles.js';
import type { BonaFideEventMap } from './events.js';
import { defineFaceElements, defineInnerElements, defineSessionElements } from './inner-elements.js';
import { type Lease, leaseSession } from './pool.js';
import { checkLimits, type Limits, relabel } from './relabel.js';
import { LocalizedElement } from '../ui/localized.js';

/** What the start button opens. */
export type ElementSource = 'microphone' | 'camera' | 'display' | 'file';

export interface AttachOptions {
  /** Judge the faces in its picture too; needs `faces`. */
  readonly picture?: boolean;
  readonly label?: string;
}

/**
 * Tells, live and on the visitor's own device, whether a voice is real or synthetic. It starts nothing by itself: the
 * visitor presses its button, or the page calls `start` or `attach`. Several on one page share one worker and one model, and
 * one language: that of the nearest `lang`, its own first, where it is German, Spanish, French, Japanese or Arabic (English
 * otherwise). Where they differ, all speak the last one that was said.
 *
 * @tagname bona-fide
 * @attr {string} lang - What it speaks: `en`, `de`, `es`, `fr`, `ja` or `ar`, a region after it or not; that of the nearest element with a `lang` when absent.
 * @fires {CustomEvent<DetectionResult>} bonafide-verdict - A result of the voice, four a second while it listens; states that are not scores included.
 * @fires {CustomEvent<StateDetail>} bonafide-state - The session has come to another state: `phase`, and the one `before`.
 * @fires {CustomEvent<ErrorData>} bonafide-error - Why it could not start, or was interrupted: `code`, `message`, `found`.
 * @slot - What is shown where the browser cannot run it, and before the element is defined.
 * @slot heading - Above the start button.
 * @slot start - The words of the start button.
 * @slot after - Below everything.
 * @csspart panel - The sheet around all of it.
 * @csspart start - The start button.
 * @csspart controls - Pause, resume, stop and new session.
 * @csspart verdict - The verdict in words, with the meter.
 * @csspart error - What went wrong, and what to do.
 * @cssprop --bf-ink - Colour of the text.
 * @cssprop --bf-muted - Colour of what is said in passing.
 * @cssprop --bf-card - Colour of the sheet.
 * @cssprop --bf-line - Colour of thin lines.
 * @cssprop --bf-strong-line - Colour of the edges of controls.
 * @cssprop --bf-accent - Colour of the main button and of the focus.
 * @cssprop --bf-on-accent - Colour of the words on it.
 * @cssprop --bf-authentic - Colour of the verdict Authentic.
 * @cssprop --bf-suspicious - Colour of the verdict Suspicious.
 * @cssprop --bf-deepfake - Colour of the verdict Deepfake.
 * @cssprop --bf-serif - Typeface of headings.
 * @cssprop --bf-sans - Typeface of the rest.
 */
export class BonaFideElement extends LocalizedElement {
  static override properties = {
    source: { type: String },
    model: { type: String },
    faces: { type: Boolean },
    prior: { type: Number },
    authenticAbove: { type: Number, attribute: 'authentic-above' },
    suspiciousAbove: { type: Number, attribute: 'suspicious-above' },
    limitMinutes: { type: Number, attribute: 'limit-minutes' },
    theme: { type: String, reflect: true },
    autostart: { type: Boolean },
    phase: { type: String, reflect: true },
    snapshot: { attribute: false },
  };
  /** What the start button opens: `microphone`, `camera`, `display` (a tab or a screen) or `file`. */
  declare source: ElementSource;
  /** Folder of another voice model that meets the contract, by URL; the package's own when absent. */
  declare model: string | null;
  /** Judge faces beside the voice, where the assets carry a face model. */
  declare faces: boolean;
  /** Probability, 0 to 1, that a voice is real before it is heard; the model's own (one half) when absent. */
  declare prior: number | null;
  /** Confidence above which a voice is Authentic, 0 to 1; the model's own (0.7) when absent. */
  declare authenticAbove: number | null;
  /** Confidence above which a voice is Suspicious and no Deepfake, 0 to 1; the model's own (0.3) when absent. */
  declare suspiciousAbove: number | null;
  /** How long a session listens at most, in minutes; 30 at most. */
  declare limitMinutes: number | null;
  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold on to one. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Starts as soon as it is on the page. Browsers ask all the same, and may want a click first; never by default. */
  declare autostart: boolean;
  /** State of the session; reflected, to be styled by. Read only. */
  declare phase: Phase;
  /** Everything that is known of the session; null before the first start. Read only. */
  declare snapshot: SessionSnapshot | null;
  #lease: Lease | null = null;
  #parts: Awaited<ReturnType<typeof defineSessionElements>> = null;
  #unsubscribe: (() => void) | null = null;

  constructor() {
    super();
    this.source = 'microphone';
    this.model = null;
    this.faces = false;
    this.prior = null;
    this.authenticAbove = null;
    this.suspiciousAbove = null;
    this.limitMinutes = null;
    this.theme = 'auto';
    this.autostart = false;
    this.phase = 'idle';
    this.snapshot = null;
  }

  static override styles = [theme, buttons, elementStyles];

  /** The newest result of the voice; null before there is one. */
  get result(): DetectionResult | null {
    const result = this.snapshot?.result ?? null;
    return result === null ? null : relabel(result, this.#limits());
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: by the class's own name, lit would finish the parent's properties instead.
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.isConnected) this.#speak();
  }

  override connectedCallback(): void {
    defineInnerElements();
    super.connectedCallback();
    this.#speak();
    if (this.autostart && this.phase === 'idle') void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page, it goes on.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#free();
    });
  }

  /** Opens what `source` names and listens. In a gesture of the visitor. A file is chosen by the visitor, or given to `analyze`. */
  async start(): Promise<void> {
    const { source } = this;
    if (source === 'file') this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
    else if (source === 'display') await this.#begin({ kind: 'display', picture: this.faces });
    else await this.#begin({ kind: source });
  }

  /** Stops listening and frees the device; the time until `resume` is marked as a gap. */
  async pause(): Promise<void> {
    await this.#lease?.session.pause();
  }

  /** Goes on after a pause. */
  async resume(): Promise<void> {
    await this.#lease?.session.resume();
  }

  /** Ends the session; what was heard stays. */
  async stop(): Promise<void> {
    await this.#lease?.session.stop();
  }

  /** Listens to a stream or a track that the page holds, as of a call. It is never stopped by the element. */
  async attach(source: MediaStream | MediaStreamTrack, options: AttachOptions = {}): Promise<void> {
    const { picture = false, label } = options;
    const named = label === undefined ? {} : { label };
    if (source instanceof MediaStream) await this.#begin({ kind: 'stream', stream: source, picture, ...named });
    else await this.#begin({ kind: 'track', track: source, ...named });
  }

  /** Judges a recording, faster than it plays; resolves when it is done. */
  async analyze(file: Blob): Promise<void> {
    await this.#begin({ kind: 'file', file, label: file instanceof File ? file.name : msg('Recording') });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const on = (name: string, act: () => unknown): void =>
      root.addEventListener(name, (event) => {
        // What its parts ask of it is nobody else's business.
        event.stopPropagation();
        act();
      });
    on('bf-pause', () => this.pause());
    on('bf-resume', () => this.resume());
    on('bf-stop', () => this.stop());
    on('bf-retry', () => this.#lease?.session.retry());
    on('bf-take-over', () => this.#lease?.session.retry(undefined, { takeOver: true }));
    on('bf-new', () => this.#lease?.session.reset());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('faces') && this.faces) void defineFaceElements();
    if (changed.has('prior') && this.prior !== null) this.#lease?.session.setPrior(this.prior);
    // Another model or other limits of time are another session.
    const rebuilt = (['model', 'faces', 'limitMinutes'] as const).some((name) => changed.has(name));
    if (rebuilt && this.#lease !== null && !isActive(this.phase)) void this.#free();
  }

  protected override render() {
    if (typeof AudioContext !== 'function' || typeof Worker !== 'function') return html`<slot></slot>`;
    const { snapshot } = this;
    return html`<section class="panel" part="panel" lang=${language()} dir=${directionOf(language())} aria-label=${msg('Voice check')}>
      ${snapshot === null || snapshot.phase === 'idle' || snapshot.phase === 'failed' ? this.#startView() : this.#session(snapshot)}
      <slot name="after"></slot>
      <bf-status-announcer .message=${snapshot === null ? '' : (this.#parts?.statusText({ ...snapshot, result: this.result }) ?? '')}></bf-status-announcer>
    </section>`;
  }

  #startView() {
    const error = this.snapshot?.error ?? null;
    return html`${error === null ? nothing : html`<bf-error-panel part="error" .error=${error}></bf-error-panel>`}
      <div class="start">
        <slot name="heading"></slot>
        ${this.#startButton()}
        <p class="word small muted">${lockIcon}<span>${msg('It is judged on this device and forgotten. Nothing leaves it.')}</span></p>
      </div>`;
  }

  #startButton() {
    switch (this.source) {
      case 'file':
        return html`<label class="button primary file" part="start">
          <input class="visually-hidden" type="file" accept=${this.faces ? `audio/*,video/*,${PHOTO_TYPES}` : 'audio/*,video/*'} @change=${this.#onFile} />${fileIcon}<slot name="start">${msg('Choose a recording')}</slot>
        </label>`;
      case 'display':
        return html`<button type="button" class="primary" part="start" @click=${this.start}>${tabIcon}<slot name="start">${msg('Choose what to judge')}</slot></button>`;
      default:
        return html`<button type="button" class="primary" part="start" @click=${this.start}>${microphoneIcon}<slot name="start">${msg('Start listening')}</slot></button>`;
    }
  }

  #session(snapshot: SessionSnapshot) {
    const { phase, loading, live, error, progress } = snapshot;
    return html`<bf-session-controls part="controls" .phase=${phase} .live=${live}></bf-session-controls>
      ${
        phase === 'starting' || phase === 'asking'
          ? html`<bf-load-progress label=${msg('Getting ready')} unit="bytes" .done=${loading?.loadedBytes ?? 0} .total=${loading?.totalBytes ?? 0}></bf-load-progress>`
          : nothing
      }
      ${phase === 'interrupted' ? html`<bf-error-panel part="error" .error=${error}></bf-error-panel>` : nothing}
      ${live || phase === 'done' ? nothing : html`<bf-load-progress label=${msg('Judging')} unit="ms" .done=${progress?.doneMs ?? 0} .total=${progress?.totalMs ?? 0}></bf-load-progress>`}
      <div part="verdict">${snapshot.faceLead === null ? this.#voice(snapshot) : this.#joint(snapshot)}</div>`;
  }

  #voice({ phase, model, prior }: SessionSnapshot) {
    const { result } = this;
    const decision = model?.manifest.decision;
    const { authenticAbove = 0.7, suspiciousAbove = 0.3 } = this.#limits() ?? decision ?? {};
    return html`<bf-verdict-card
      .result=${result}
      ?stale=${phase !== 'buffering' && phase !== 'analyzing'}
      firm-ms=${decision?.firmMs ?? 4_000}
      .listenFromMs=${decision?.listen?.fromMs ?? null}
      smoothing-scores=${decision?.smoothingScores ?? 10}
      .prior=${prior ?? decision?.prior ?? 0.5}
      authentic-above=${authenticAbove}
      suspicious-above=${suspiciousAbove}
    >
      <bf-confidence-meter
        .result=${result?.status === 'analyzing' ? result : null}
        authentic-above=${authenticAbove}
        suspicious-above=${suspiciousAbove}
      ></bf-confidence-meter>
    </bf-verdict-card>`;
  }

  #joint({ fused, faceLead, phase, faceModel }: SessionSnapshot) {
    const decision = faceModel?.manifest.decision;
    return html`<bf-joint-verdict
      .fused=${fused}
      .face=${faceLead}
      .voice=${this.result}
      .sound=${this.result !== null}
      ?stale=${phase !== 'buffering' && phase !== 'analyzing'}
      authentic-above=${decision?.authenticAbove ?? 0.7}
      suspicious-above=${decision?.suspiciousAbove ?? 0.3}
    ></bf-joint-verdict>`;
  }

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) void this.analyze(file);
  };

  /** What stands nearest counts, as for everything else that is written on a page. */
  #speak(): void {
    const tag = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    void setLanguage(bestLanguage([tag]));
  }

  async #begin(source: SessionSource): Promise<void> {
    void this.#fetchParts();
    const limits = this.#limits();
    if (limits !== null) checkLimits(limits);
    await this.#leased().start(source);
  }

  async #fetchParts(): Promise<void> {
    this.#parts ??= await defineSessionElements();
    this.requestUpdate();
  }

  #leased(): Session {
    if (this.#lease !== null) return this.#lease.session;
    const options = {
      ...assetUrls(this.model),
      ...(this.faces ? { faces: faceAssetUrls() } : {}),
      ...(this.limitMinutes === null ? {} : { limitMs: this.limitMinutes * 60_000 }),
    };
    const lease = leaseSession(options, this.prior);
    this.#lease = lease;
    this.#unsubscribe = lease.session.subscribe((snapshot) => this.#onSnapshot(snapshot));
    return lease.session;
  }

  #onSnapshot(snapshot: SessionSnapshot): void {
    const before = this.snapshot;
    const beforePhase = this.phase;
    this.snapshot = snapshot;
    this.phase = snapshot.phase;
    if (snapshot.phase !== beforePhase) this.#tell('bonafide-state', { phase: snapshot.phase, before: beforePhase });
    if (snapshot.error !== null && snapshot.error !== before?.error) this.#tell('bonafide-error', snapshot.error);
    const { result } = this;
    if (result !== null && snapshot.result !== before?.result) this.#tell('bonafide-verdict', result);
  }

  #tell<Name extends keyof BonaFideEventMap>(name: Name, detail: BonaFideEventMap[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #free(): Promise<void> {
    const lease = this.#lease;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#lease = null;
    this.snapshot = null;
    this.phase = 'idle';
    await lease?.release();
  }

  /** Null where the manifest's own hold. */
  #limits(): Limits | null {
    const { authenticAbove, suspiciousAbove } = this;
    if (authenticAbove === null && suspiciousAbove === null) return null;
    return { authenticAbove: authenticAbove ?? 0.7, suspiciousAbove: suspiciousAbove ?? 0.3 };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bona-fide': BonaFideElement;
  }
}
