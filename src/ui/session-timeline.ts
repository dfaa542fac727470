import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import { stretches } from '../session/summary.js';
import type { Timeline, TimelineEntry } from '../session/timeline.js';
import { request } from './events.js';
import { msAt, type Piece, piecesOf, spansOf, tickStepMs, tracesOf, type View, xOf } from './timeline-scale.js';
import { buttons, theme } from './theme.js';
import { timelineStyles } from './timeline-styles.js';
import { entryText, stretchRow } from './words/timeline.js';
import { clockText } from './words/time.js';
import { LocalizedElement } from './localized.js';

const RECENT_MS = 60_000;
const PLOT_PX = 132;
const MARKS_Y = 142;
const HEIGHT_PX = 178;
const KEY_STEPS_MS: Readonly<Record<string, number>> = {
  ArrowLeft: -1_000,
  ArrowDown: -1_000,
  ArrowRight: 1_000,
  ArrowUp: 1_000,
  PageDown: -10_000,
  PageUp: 10_000,
};

/**
 * Confidence over the session, with stretches that were not judged told apart by pattern, and marks where single steps
 * sounded synthetic. Explored with a pointer or, as a slider, with the keyboard; also readable as a table.
 *
 * `timeline` is the session's store and `version` its version: set both, since the store is the same object all along.
 * `recent` shows the last minute rather than everything.
 *
 * `position-ms` puts the cursor where a recording is played; `bf-seek` asks to play from a moment that was pressed or reached
 * by a key.
 *
 * Parts: `plot`, `readout`, `legend`.
 */
export class SessionTimeline extends LocalizedElement {
  static override properties = {
    timeline: { attribute: false },
    version: { type: Number },
    recent: { type: Boolean, reflect: true },
    lane: { type: String },
    sessionMs: { type: Number, attribute: 'session-ms' },
    authenticAbove: { type: Number, attribute: 'authentic-above' },
    suspiciousAbove: { type: Number, attribute: 'suspicious-above' },
    positionMs: { type: Number, attribute: 'position-ms' },
    widthPx: { state: true },
    cursorMs: { state: true },
    tableOpen: { state: true },
  };
  declare timeline: Timeline | null;
  declare version: number;
  declare recent: boolean;
  declare authenticAbove: number;
  declare suspiciousAbove: number;
  /** Null while nothing is played. */
  declare positionMs: number | null;
  declare protected widthPx: number;
  declare protected cursorMs: number | null;
  declare protected tableOpen: boolean;
  /** What the lane is about; "the session" when it is the only one. */
  declare lane: '' | 'Voice' | 'Faces' | 'Voice now' | 'Faces now';
  /** End of the session, so that lanes below one another share their axis, ms; the lane's own end when 0. */
  declare sessionMs: number;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    const { width } = entry.contentRect;
    // With the next frame: to be drawn anew may change its height, of which the browser could not tell in this round any more.
    requestAnimationFrame(() => {
      this.widthPx = Math.max(200, Math.floor(width));
    });
  });

  constructor() {
    super();
    this.timeline = null;
    this.version = 0;
    this.recent = false;
    this.lane = '';
    this.sessionMs = 0;
    this.positionMs = null;
    this.authenticAbove = 0.7;
    this.suspiciousAbove = 0.3;
    this.widthPx = 600;
    this.cursorMs = null;
    this.tableOpen = false;
  }

  static override styles = [theme, buttons, timelineStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('positionMs') && this.positionMs !== null) this.cursorMs = this.positionMs;
  }

  protected override render() {
    const { timeline } = this;
    if (timeline === null || timeline.length === 0) {
      return html`<p class="muted small">${msg('The timeline begins with the first sound.')}</p>`;
    }
    const view = this.#view(timeline);
    const pieces = piecesOf(timeline, view);
    return html`<div class="head">
        <h3>${this.#say(msg('Over the session'), msg('Voice, over the session'), msg('Faces, over the session'))}</h3>
        <div class="zoom" role="group" aria-label=${this.#say(msg('How much to show'), msg('How much to show of the voice'), msg('How much to show of the faces'))}>
          ${this.#zoom(msg('Last minute'), true)}${this.#zoom(msg('All'), false)}
        </div>
      </div>
      ${this.#plot(timeline, view, pieces)}
      <p class="readout small digits" part="readout">${this.#readout(timeline)}</p>
      ${this.#legend(pieces)} ${this.#table(timeline)}`;
  }

  #zoom(label: string, recent: boolean) {
    return html`<button type="button" aria-pressed=${this.recent === recent} @click=${() => {
      this.recent = recent;
    }}>${label}</button>`;
  }

  #view(timeline: Timeline): View {
    const toMs = Math.max(timeline.endMs, this.sessionMs, this.recent ? RECENT_MS : 10_000);
    return { fromMs: this.recent ? toMs - RECENT_MS : 0, toMs, widthPx: this.widthPx };
  }

  #plot(timeline: Timeline, view: View, pieces: readonly Piece[]) {
    const cursorMs = Math.min(this.cursorMs ?? timeline.endMs, timeline.endMs);
    return html`<div
      class="plot"
      part="plot"
      role="slider"
      tabindex="0"
      aria-label=${this.#say(msg('Explore the session'), msg('Explore the voice'), msg('Explore the faces'))}
      aria-valuemin="0"
      aria-valuemax=${Math.round(timeline.endMs / 1000)}
      aria-valuenow=${Math.round(cursorMs / 1000)}
      aria-valuetext=${entryText(timeline.at(timeline.indexAt(cursorMs)), cursorMs)}
      @keydown=${this.#onKey}
      @pointermove=${this.#onPointer}
      @pointerdown=${this.#onPress}
      @pointerleave=${this.#onLeave}
    >
      <svg width=${this.widthPx} height=${HEIGHT_PX} aria-hidden="true">
        ${patterns} ${this.#grid(view)} ${this.#areas(pieces)} ${this.#traces(pieces)} ${this.#marks(pieces, view)}
        ${this.#axis(view)} ${this.#ends()} ${this.#cursor(view)}
      </svg>
    </div>`;
  }

  #y = (confidence: number): number => 4 + (1 - confidence) * (PLOT_PX - 8);

  #grid(view: View) {
    const lines = [this.authenticAbove, this.suspiciousAbove];
    return svg`<rect class="field" x="0" y="0" width=${view.widthPx} height=${PLOT_PX} />
      ${lines.map((at) => svg`<line class="limit" x1="0" x2=${view.widthPx} y1=${this.#y(at)} y2=${this.#y(at)} />`)}
`;
  }

  /** Drawn over the line, with a rim, so that both can be read where they meet. */
  #ends() {
    return svg`<text class="label" x="6" y="17">${msg('Real')}</text>
      <text class="label" x="6" y=${this.#y(this.suspiciousAbove) + 16}>${msg('Synthetic')}</text>`;
  }

  #areas(pieces: readonly Piece[]) {
    const spans = spansOf(pieces, ({ status }) => (status === 'analyzing' ? null : status));
    return spans.map(
      ({ key, x0, x1 }) =>
        svg`<rect class="area ${key}" x=${x0} y="0" width=${Math.max(1, x1 - x0)} height=${PLOT_PX} fill="url(#${key})" />`,
    );
  }

  #traces(pieces: readonly Piece[]) {
    const { firm, provisional } = tracesOf(pieces, this.#y);
    const last = pieces.at(-1);
    const now = last?.entry.status === 'analyzing' ? last : null;
    return svg`<path class="trace" d=${firm} /><path class="trace provisional" d=${provisional} />
      ${
        now === null || now.entry.status !== 'analyzing'
          ? nothing
          : svg`<circle class="now" cx=${(now.x0 + now.x1) / 2} cy=${this.#y(now.entry.confidence)} r="4.5" />`
      }`;
  }

  #marks(pieces: readonly Piece[], view: View) {
    let path = '';
    for (const { entry, x0, x1 } of pieces) {
      if (entry.status !== 'analyzing') continue;
      const step = (x1 - x0) / Math.max(1, entry.marks.length);
      entry.marks.forEach((marked, i) => {
        if (marked) path += `M${(x0 + i * step).toFixed(1)} ${MARKS_Y}h${Math.max(1, step).toFixed(1)}`;
      });
    }
    return svg`<line class="limit" x1="0" x2=${view.widthPx} y1=${MARKS_Y + 5} y2=${MARKS_Y + 5} />
      <path class="marks" d=${path} />`;
  }

  #axis(view: View) {
    const step = tickStepMs(view, 64);
    const first = Math.max(0, Math.ceil(view.fromMs / step) * step);
    const ticks: number[] = [];
    for (let at = first; at <= view.toMs; at += step) ticks.push(at);
    return ticks.map((at) => {
      const x = xOf(view, at);
      const anchor = x < 14 ? 'start' : x > view.widthPx - 14 ? 'end' : 'middle';
      return svg`<text class="label digits" x=${x} y=${HEIGHT_PX - 5} text-anchor=${anchor}>${clockText(at)}</text>`;
    });
  }

  #cursor(view: View) {
    if (this.cursorMs === null) return nothing;
    const x = xOf(view, this.cursorMs);
    return x < 0 ? nothing : svg`<line class="cursor" x1=${x} x2=${x} y1="0" y2=${MARKS_Y + 8} />`;
  }

  #readout(timeline: Timeline) {
    if (this.cursorMs === null)
      return msg('Point at the line, or focus it and use the arrow keys, to read any moment.');
    return entryText(timeline.at(timeline.indexAt(this.cursorMs)), this.cursorMs);
  }

  #legend(pieces: readonly Piece[]) {
    const kinds = new Set<TimelineEntry['status']>(pieces.map(({ entry }) => entry.status));
    const marked = pieces.some(({ entry }) => entry.status === 'analyzing' && entry.marks.includes(true));
    const names = {
      buffering: this.#about(msg('Collecting speech'), msg('Looking')),
      'no-evidence': this.#about(msg('No speech'), msg('No face')),
      unreliable: msg('Not fair to judge'),
      gap: msg('Gap'),
    } as const;
    return html`<ul class="legend small muted" part="legend">
      ${(Object.keys(names) as (keyof typeof names)[])
        .filter((kind) => kinds.has(kind))
        .map(
          (kind) =>
            html`<li><svg width="26" height="14" aria-hidden="true">${patterns}<rect class="area ${kind}" width="26" height="14" fill="url(#${kind})" /></svg>${names[kind]}</li>`,
        )}
      ${marked ? html`<li><svg width="26" height="14" aria-hidden="true"><path class="marks" d="M2 2h6M13 2h9" /></svg>${msg('Single moments that sounded synthetic')}</li>` : nothing}
    </ul>`;
  }

  #say(session: string, voice: string, faces: string): string {
    switch (this.lane) {
      case '':
        return session;
      case 'Voice':
        return voice;
      case 'Faces':
        return faces;
      // Of a session that is judged again.
      case 'Voice now':
        return msg(str`${voice} (now)`);
      case 'Faces now':
        return msg(str`${faces} (now)`);
    }
  }

  #about(voice: string, face: string): string {
    return this.lane.startsWith('Faces') ? face : voice;
  }

  #table(timeline: Timeline) {
    return html`<details @toggle=${(event: Event) => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
    }}>
      <summary>${msg('As a table')}</summary>
      ${
        this.tableOpen
          ? html`<div class="scroll" tabindex="0" role="region" aria-label=${this.#say(msg('Stretches of the session'), msg('Stretches of the voice'), msg('Stretches of the faces'))}>
            <table>
              <thead><tr><th scope="col">${msg('From')}</th><th scope="col">${msg('To')}</th><th scope="col">${msg('What')}</th><th scope="col">${msg('Detail')}</th></tr></thead>
              <tbody>${stretches(timeline).map(stretchRow)}</tbody>
            </table>
          </div>`
          : nothing
      }
    </details>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const endMs = this.timeline?.endMs ?? 0;
    const step = KEY_STEPS_MS[event.key];
    if (event.key === 'Escape') this.cursorMs = null;
    else if (event.key === 'Home') this.cursorMs = 0;
    else if (event.key === 'End') this.cursorMs = endMs;
    else if (step !== undefined) this.cursorMs = Math.min(endMs, Math.max(0, (this.cursorMs ?? endMs) + step));
    else return;
    event.preventDefault();
    if (this.cursorMs !== null) request(this, 'bf-seek', this.cursorMs);
    // What the keyboard reaches must be in sight.
    if (this.recent && this.cursorMs !== null && this.cursorMs < endMs - RECENT_MS) this.recent = false;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const { timeline } = this;
    if (timeline === null) return;
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    const atMs = msAt(this.#view(timeline), event.clientX - left);
    this.cursorMs = Math.min(timeline.endMs, Math.max(0, atMs));
  };

  readonly #onPress = (event: PointerEvent): void => {
    this.#onPointer(event);
    if (this.cursorMs !== null) request(this, 'bf-seek', this.cursorMs);
  };

  readonly #onLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.cursorMs = this.positionMs;
  };
}

/** Told apart without colour: lines, dots, hatching and crosses. */
const patterns = svg`<defs>
  <pattern id="buffering" width="8" height="8" patternUnits="userSpaceOnUse"><path class="ink" d="M0 4h8" /></pattern>
  <pattern id="no-evidence" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="dot" cx="4" cy="4" r="1.1" /></pattern>
  <pattern id="unreliable" width="8" height="8" patternUnits="userSpaceOnUse"><path class="ink" d="M-2 6l8-8M2 10l8-8" /></pattern>
  <pattern id="gap" width="10" height="10" patternUnits="userSpaceOnUse"><path class="ink" d="M0 0l10 10M10 0L0 10" /></pattern>
</defs>`;
