import { css, html, LitElement, nothing } from 'lit';
import { isListening, type Phase } from '../session/machine.js';
import { theme } from './theme.js';
import { clockText, spokenTime } from './words/time.js';

const STATES: Readonly<Record<Phase, string>> = {
  idle: 'Not listening',
  asking: 'Waiting for your answer',
  starting: 'Getting ready',
  buffering: 'Listening',
  analyzing: 'Listening',
  paused: 'Paused',
  interrupted: 'Interrupted',
  stopping: 'Stopping',
  done: 'Ended',
  failed: 'Not started',
};

/**
 * Whether the page is listening, to what, for how long, and how long at most.
 *
 * `listenedMs` and `limitMs` are ms; `limitNear` is set two minutes before the limit. `live` is false for a file.
 *
 * Parts: `state`, `time`.
 */
export class SessionClock extends LitElement {
  static override properties = {
    phase: { type: String, reflect: true },
    source: { type: String },
    live: { attribute: false },
    listenedMs: { type: Number, attribute: 'listened-ms' },
    limitMs: { type: Number, attribute: 'limit-ms' },
    limitNear: { type: Boolean, attribute: 'limit-near' },
  };
  declare phase: Phase;
  declare source: string;
  declare live: boolean;
  declare listenedMs: number;
  declare limitMs: number;
  declare limitNear: boolean;

  constructor() {
    super();
    this.phase = 'idle';
    this.source = '';
    this.live = true;
    this.listenedMs = 0;
    this.limitMs = 1_800_000;
    this.limitNear = false;
  }

  static override styles = [
    theme,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
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
    const word = on && !this.live ? 'Judging the file' : STATES[this.phase];
    return html`<div>
        <p class="state ${on ? 'on' : ''}" part="state"><span class="dot" aria-hidden="true"></span>${word}</p>
        ${this.source === '' ? nothing : html`<p class="source muted small">${this.source}</p>`}
      </div>
      <div class="times"><p class="time digits" part="time">
        <span aria-hidden="true">${clockText(this.listenedMs)}</span>
        <span class="visually-hidden">${spokenTime(this.listenedMs)} listened to</span>
      </p>
      ${this.live ? this.#limit() : nothing}</div>`;
  }

  #limit() {
    if (!this.limitNear) {
      return html`<p class="muted small digits">of ${clockText(this.limitMs)} at most</p>`;
    }
    const left = Math.max(0, this.limitMs - this.listenedMs);
    return html`<p class="near small digits">The session ends in ${clockText(left)}.</p>`;
  }
}
