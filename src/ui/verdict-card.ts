import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DetectionResult } from '../contract/verdict.js';
import { type SealKind, seal } from './seals.js';
import { sealStyles } from './seal-styles.js';
import { theme } from './theme.js';
import { isNeutral, PRIOR, priorText } from './words/prior.js';
import { percent } from './words/time.js';
import { numberText, plural, secondsText } from './words/format.js';
import { gapWords, measuredText, noEvidenceWords, oddsText, unreliableWords, verdictWords } from './words/verdict.js';
import { LocalizedElement } from './localized.js';

interface Face {
  readonly seal: SealKind;
  readonly name: string;
  readonly gist: string;
  readonly reasons: TemplateResult;
}

/**
 * The verdict in words: what it is, how sure, whether provisional, and what it rests on.
 *
 * `result` is the newest result; `null` before there is one. `stale` says that it is the last word of a session that
 * does not listen any more. `firmMs` is how much speech a firm verdict needs, ms. `prior` is the probability of bona fide
 * that the session began with.
 *
 * Parts: `seal`, `name`, `gist`, `reasons`. Slots: default, for the meter.
 */
export class VerdictCard extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    stale: { type: Boolean, reflect: true },
    firmMs: { type: Number, attribute: 'firm-ms' },
    smoothingScores: { type: Number, attribute: 'smoothing-scores' },
    prior: { type: Number },
  };
  declare result: DetectionResult | null;
  declare stale: boolean;
  declare firmMs: number;
  declare smoothingScores: number;
  declare prior: number;

  constructor() {
    super();
    this.result = null;
    this.stale = false;
    this.firmMs = 4_000;
    this.smoothingScores = 10;
    this.prior = PRIOR.neutral;
  }

  static override styles = [
    theme,
    sealStyles,
    css`
      .more {
        grid-column: 1 / -1;
        display: grid;
        gap: 0.6rem;
      }
      .reasons {
        max-width: 62ch;
      }
      progress {
        width: 100%;
        height: 0.6rem;
        accent-color: var(--accent);
      }
    `,
  ];

  protected override render() {
    const face = this.#face();
    const quiet = this.result?.status !== 'analyzing';
    return html`<section class="card ${face.seal} ${quiet ? 'quiet' : ''}" aria-labelledby="name">
      ${seal(face.seal)}
      <div>
        ${this.#stage()}
        <h2 id="name" part="name">${face.name}</h2>
        <p part="gist">${face.gist}</p>
      </div>
      <div class="more">
        <slot></slot>
        <div class="reasons small" part="reasons">${face.reasons}</div>
      </div>
    </section>`;
  }

  #stage() {
    if (this.stale && this.result !== null) return html`<span class="stage">${msg('Last result')}</span>`;
    if (this.result?.status !== 'analyzing') return nothing;
    return this.result.provisional
      ? html`<span class="stage provisional">${msg('Provisional')}</span>`
      : html`<span class="stage">${msg('Firm')}</span>`;
  }

  #face(): Face {
    const { result } = this;
    if (result === null) {
      return { seal: 'listening', name: msg('Listening'), gist: msg('Waiting for the first sound.'), reasons: html`` };
    }
    switch (result.status) {
      case 'buffering':
        return {
          seal: 'listening',
          name: msg('Listening for speech'),
          gist: msg('A first verdict needs a second and a half of it.'),
          reasons: html`<progress
            max="1"
            value=${result.bufferProgress}
            aria-label=${msg('Speech heard for a first verdict')}
          ></progress>`,
        };
      case 'no-evidence': {
        const { name, advice } = noEvidenceWords(result.reason);
        return {
          seal: 'no-evidence',
          name,
          gist: advice,
          reasons: html`<p class="muted">${msg('No voice, no verdict.')}</p>`,
        };
      }
      case 'unreliable': {
        const { name, advice } = unreliableWords(result.reason);
        const measured = html`<p class="muted">${measuredText(result)} ${msg('A verdict on this would not be fair.')}</p>`;
        return { seal: 'unreliable', name, gist: advice, reasons: measured };
      }
      case 'gap':
        return { seal: 'gap', name: gapWords(result.cause), gist: msg('Time is missing here.'), reasons: html`` };
      case 'analyzing':
        return { seal: result.verdict, ...verdictWords(result.verdict), reasons: this.#why(result) };
    }
  }

  #why(result: Extract<DetectionResult, { status: 'analyzing' }>) {
    const share = percent(result.confidence);
    const hundredths = (value: number): string => numberText(value * 100);
    return html`<p>
        ${oddsText(result.llr, result.speechMs)}
        ${isNeutral(this.prior) ? nothing : msg(str`What was expected beforehand, ${priorText(this.prior)}, counts as well.`)}
        ${result.provisional ? msg(str`This is provisional until ${secondsText(this.firmMs)} of speech have been heard.`) : nothing}
      </p>
      <details>
        <summary>${msg(str`What ${share} means`)}</summary>
        <p>
          ${
            isNeutral(this.prior)
              ? msg(
                  str`If real and synthetic voices were equally common, about ${hundredths(result.confidence)} of 100 voices that sound like this one would be real.`,
                )
              : msg(
                  str`If ${hundredths(this.prior)} of 100 voices were real to begin with, about ${hundredths(result.confidence)} of 100 voices that sound like this one would be real.`,
                )
          }
          ${plural(this.smoothingScores, msg('one:It is the last score alone.|other:It is the mean of the last # scores.'))}
          ${msg('It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.')}
        </p>
      </details>`;
  }
}
