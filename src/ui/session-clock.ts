import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { isListening, type Phase } from '../session/machine.js';
import { theme } from './theme.js';
import { clockText, spokenTime } from './words/time.js';
import { LocalizedElement } from './localized.js';

const STATES: Readonly<Record<Phase, () => string>> = {
  idle: () => msg('Not listening'),
  asking: () => msg('Waiting for your answer'),
  starting: () => msg('Getting ready'),
  buffering: () => msg('Listening'),
  analyzing: () => msg('Listening'),
  paused: () => msg('Paused'),
  interrupted: () => msg('Interrupted'),
  stopping: () => msg('Stopping'),
  done: () => msg('Ended'),
  failed: () => msg('Not started'),
};

/**
 * Whether the page is listening, to what, for how long, and how long at most.
 *
 * `listenedMs` and `limitMs` are ms; `limitNear` is set two minutes before the limit. `live` is false for a file, `timeless` set for
 * a photo, which has no length.
 *
 * Parts: `state`, `time`.
 */
export class SessionClock extends LocalizedElement {
  static override properties = {
    phase: { type: String, reflect: true },
    source: { type: String },
    live: { attribute: false },
    timeless: { type: Boolean },
    listenedMs: { type: Number, attribute: 'listened-ms' },
    limitMs: { type: Number, attribute: 'limit-ms' },
    limitNear: { type: Boolean, attribute: 'limit-near' },
  };
  declare phase: Phase;
  declare source: string;
  declare live: boolean;
  declare timeless: boolean;
  declare listenedMs: number;
  declare limitMs: number;
  declare limitNear: boolean;

  constructor() {
    super();
    this.phase = 'idle';
    this.source = '';
    this.live = true;
    this.timeless = false;
    this.listenedMs = 0;
    this.limitMs = 1_800_000;
    this.limitNear = false;
  }

  static override styles = [
    theme,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(min-content, 1fr) minmax(min-content, auto);
        gap: 0 1rem;
        align-items: center;
      }
      .times {
        text-align: end;
      }
      .state {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        font-weight: 600;
      }
      .dot {
        width: 0.8rem;
        height: 0.8rem;
        border: 2px solid var(--muted);
        border-radius: 2px;
        flex: none;
        forced-color-adjust: none;
      }
      .on .dot {
        background: var(--deepfake);
        border-color: var(--deepfake);
        border-radius: 50%;
        animation: breathe 2.4s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.35;
        }
      }
      .source {
        overflow-wrap: anywhere;
      }
      .time {
        font-family: var(--serif);
        font-size: 2rem;
        line-height: 1.1;
      }
      .near {
        font-weight: 600;
        color: var(--suspicious);
      }
    `,
  ];

  protected override render() {
    const on = isListening(this.phase);
    const done = this.timeless && this.phase === 'done';
    const word = on && !this.live ? msg('Judging the file') : done ? msg('Judged') : STATES[this.phase]();
    return html`<div>
        <p class="state ${on ? 'on' : ''}" part="state"><span class="dot" aria-hidden="true"></span>${word}</p>
        ${this.source === '' ? nothing : html`<p class="source muted small">${this.source}</p>`}
      </div>
      ${this.timeless ? nothing : this.#times()}`;
  }

  #times() {
    return html`<div class="times"><p class="time digits" part="time">
        <span aria-hidden="true">${clockText(this.listenedMs)}</span>
        <span class="visually-hidden">${msg(str`${spokenTime(this.listenedMs)} listened to`)}</span>
      </p>
      ${this.live ? this.#limit() : nothing}</div>`;
  }

  #limit() {
    if (!this.limitNear) {
      return html`<p class="muted small digits">${msg(str`of ${clockText(this.limitMs)} at most`)}</p>`;
    }
    const left = Math.max(0, this.limitMs - this.listenedMs);
    return html`<p class="near small digits">${msg(str`The session ends in ${clockText(left)}.`)}</p>`;
  }
}
