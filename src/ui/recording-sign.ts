import { css, html, LitElement, nothing } from 'lit';
import { type RecordingState, roomLeftMs } from '../session/recording-state.js';
import { theme } from './theme.js';
import { ERROR_WORDS } from './words/error.js';
import { bytesText } from './words/size.js';
import { clockText, spokenTime } from './words/time.js';

/** Below this the room that is left is worth a warning, ms. */
const ROOM_NEAR_MS = 2 * 60_000;

/**
 * Says, as long as a session is recorded, that it is, how much it has come to and how much room is left; and, when the
 * recording has stopped by itself, why.
 *
 * `state` is the session's.
 *
 * Parts: `word`, `figures`.
 */
export class RecordingSign extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: RecordingState | null;

  constructor() {
    super();
    this.state = null;
  }

  static override styles = [
    theme,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 0.9rem;
        align-items: baseline;
        padding: 0.5rem 0.8rem;
        border: 1.5px solid var(--strong-line);
        border-radius: 8px;
      }
      .recording {
        border-color: var(--deepfake);
      }
      .word {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        font-weight: 600;
      }
      .dot {
        width: 0.7rem;
        height: 0.7rem;
        flex: none;
        border: 2px solid var(--muted);
        border-radius: 50%;
        forced-color-adjust: none;
      }
      .recording .dot {
        border-color: var(--deepfake);
        background: var(--deepfake);
      }
      .near {
        font-weight: 600;
        color: var(--suspicious);
      }
    `,
  ];

  protected override render() {
    const { state } = this;
    if (state === null) return nothing;
    const { status, error } = state;
    return html`<div class=${status} role="group" aria-label="Recording">
      <p class="word" part="word"><span class="dot" aria-hidden="true"></span>${word(state)}</p>
      ${error === null ? nothing : html`<p class="small">${ERROR_WORDS[error.code].what}</p>`}
      ${state.bytes === 0 ? nothing : html`<p class="small muted digits" part="figures">${this.#figures(state)}</p>`}
      ${status === 'recording' ? room(state) : nothing}
    </div>`;
  }

  #figures({ bytes, durationMs, persisted, droppedFrames }: RecordingState) {
    return html`<span aria-hidden="true">${clockText(durationMs)}</span><span class="visually-hidden">${spokenTime(durationMs)}</span>,
      ${bytesText(bytes)}${droppedFrames > 0 ? `, ${droppedFrames} pictures left out` : ''}${persisted === false ? '. The browser may clear it away when the device runs out of room.' : ''}`;
  }
}

function word({ status, error, consent }: RecordingState): string {
  switch (status) {
    case 'starting':
      return 'About to record';
    case 'recording':
      return consent === 'sound' ? 'Recording the sound' : 'Recording sound and picture';
    case 'waiting':
      return 'Recording paused';
    case 'stopped':
      return error === null ? 'Recorded' : ERROR_WORDS[error.code].title;
  }
}

function room(state: RecordingState) {
  const leftMs = roomLeftMs(state);
  if (state.freeBytes === null) return nothing;
  if (leftMs !== null && leftMs < ROOM_NEAR_MS) {
    return html`<p class="near small digits">Room for ${clockText(leftMs)} more. The analysis goes on without.</p>`;
  }
  return html`<p class="small muted digits">${bytesText(state.freeBytes)} free</p>`;
}
