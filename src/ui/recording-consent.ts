import { css, html, LitElement, nothing } from 'lit';
import type { RecordingConsent } from '../session/recording-state.js';
import { request } from './events.js';
import { theme } from './theme.js';

const VERDICTS_KEPT = 'Verdicts are kept for as long as the history says, 30 days unless you change it.';

/**
 * Asks, before each session, whether what is heard (and seen) shall be kept. Off unless the user says so; what was said
 * for one session is not said for the next.
 *
 * `consent` is what has been agreed to, null for nothing; `canJudgeFaces` is set where a session may have a picture.
 * Fires `bf-consent`.
 *
 * Parts: `what`.
 */
export class RecordingConsentBox extends LitElement {
  static override properties = {
    consent: { type: String },
    canJudgeFaces: { type: Boolean, attribute: 'can-judge-faces' },
  };
  declare consent: RecordingConsent | null;
  declare canJudgeFaces: boolean;

  constructor() {
    super();
    this.consent = null;
    this.canJudgeFaces = false;
  }

  static override styles = [
    theme,
    css`
      label {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        min-height: 2.75rem;
        font-weight: 600;
      }
      label + label {
        min-height: 2.25rem;
        font-weight: 400;
      }
      input {
        width: 1.15rem;
        height: 1.15rem;
        flex: none;
        accent-color: var(--accent);
      }
      p {
        max-width: 62ch;
      }
    `,
  ];

  protected override render() {
    const { consent } = this;
    return html`<label>
        <input type="checkbox" name="record" .checked=${consent !== null} aria-describedby="what"
          @change=${(event: Event) => this.#say((event.target as HTMLInputElement).checked ? 'sound' : null)} />
        Record this session
      </label>
      ${
        consent !== null && this.canJudgeFaces
          ? html`<label>
            <input type="checkbox" name="record-picture" .checked=${consent === 'sound-and-picture'}
              @change=${(event: Event) =>
                this.#say((event.target as HTMLInputElement).checked ? 'sound-and-picture' : 'sound')} />
            Its picture too, where there is one
          </label>`
          : nothing
      }
      <p class="small muted" id="what" part="what">${
        consent === null
          ? html`Off: what is heard is judged and forgotten. ${VERDICTS_KEPT}`
          : html`What is ${consent === 'sound' ? 'heard' : 'heard and seen'} is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up. ${VERDICTS_KEPT} This holds for the next session alone. In many places you need the consent of everyone you record.`
      }</p>`;
  }

  #say(consent: RecordingConsent | null): void {
    request(this, 'bf-consent', consent);
  }
}
