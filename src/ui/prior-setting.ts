import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { request } from './events.js';
import { buttons, theme } from './theme.js';
import { isNeutral, PRIOR, priorName, priorText } from './words/prior.js';
import { LocalizedElement } from './localized.js';

/**
 * Lets the user say how likely a voice is real before it is heard: the prior that the confidence starts from.
 *
 * `prior` is the present one, 0 to 1. Fires `bf-prior` with the one that is asked for.
 *
 * Parts: `range`, `value`.
 */
export class PriorSetting extends LocalizedElement {
  static override properties = { prior: { type: Number } };
  declare prior: number;

  constructor() {
    super();
    this.prior = PRIOR.neutral;
  }

  static override styles = [
    theme,
    buttons,
    css`
      .body {
        display: grid;
        gap: 0.6rem;
        padding-block: 0.25rem 0;
      }
      label {
        font-weight: 600;
        text-wrap: pretty;
      }
      input {
        display: block;
        width: 100%;
        height: 2rem;
        margin: 0;
        accent-color: var(--accent);
        cursor: pointer;
      }
      .ends,
      .now {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: 0.25rem 1rem;
      }
      button {
        min-height: 2.25rem;
        padding: 0.2rem 0.9rem;
        font-size: 0.875rem;
        white-space: nowrap;
      }
      .ends {
        margin-top: -0.3rem;
      }
    `,
  ];

  protected override render() {
    const { prior } = this;
    const hundredths = (share: number): number => Math.round(share * 100);
    return html`<details>
      <summary>${msg(str`Before listening: ${priorText(prior)}`)}</summary>
      <div class="body">
        <label for="prior">${msg('How likely is it that the voice is real, before it is heard?')}</label>
        <input
          id="prior"
          part="range"
          type="range"
          min=${hundredths(PRIOR.least)}
          max=${hundredths(PRIOR.most)}
          step=${hundredths(PRIOR.step)}
          .value=${String(hundredths(prior))}
          aria-valuetext=${`${priorText(prior)}: ${priorName(prior)}`}
          aria-describedby="effect"
          @input=${this.#choose}
        />
        <p class="ends small muted" aria-hidden="true"><span>${msg('Fake')}</span><span>${msg('Real')}</span></p>
        <p class="now">
          <strong part="value" aria-hidden="true">${priorName(prior)}</strong>
          <button type="button" ?disabled=${isNeutral(prior)} @click=${this.#reset}>${msg('Back to 50 %')}</button>
        </p>
        <p id="effect" class="small muted">
          ${msg('It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.')}
        </p>
      </div>
    </details>`;
  }

  readonly #choose = (event: Event): void => {
    request(this, 'bf-prior', (event.target as HTMLInputElement).valueAsNumber / 100);
  };

  /** The button is about to be disabled: focus goes to what it has set. */
  readonly #reset = (): void => {
    this.renderRoot.querySelector('input')?.focus();
    request(this, 'bf-prior', PRIOR.neutral);
  };
}
