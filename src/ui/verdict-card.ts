import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { AnalyzingResult, DetectionResult } from '../contract/verdict.js';
import { standingOf } from '../contract/standing.js';
import { type SealKind, seal } from './seals.js';
import { sealStyles } from './seal-styles.js';
import { theme } from './theme.js';
import { isNeutral, PRIOR, priorText } from './words/prior.js';
import { percent } from './words/time.js';
import { numberText, plural, secondsText } from './words/format.js';
import {
  gapWords,
  listenHeading,
  measuredText,
  noEvidenceWords,
  oddsText,
  turnedWords,
  unreliableWords,
  verdictWords,
} from './words/verdict.js';
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
 * does not listen any more. `firmMs` is how much speech a firm verdict needs, ms, and `listenFromMs` a longer listen, `null` where
 * the model has none. `prior` is the probability of bona fide
 * that the session began with. `authenticAbove` and `suspiciousAbove` are the verdict's limits, 0 to 1.
 *
 * Where the result tells of a longer listen, that one's word stands, with a meter of its own above the slot's; unless the newest
 * seconds say the opposite.
 *
 * Parts: `seal`, `name`, `gist`, `reasons`. Slots: default, for the meter.
 */
export class VerdictCard extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    stale: { type: Boolean, reflect: true },
    firmMs: { type: Number, attribute: 'firm-ms' },
    listenFromMs: { attribute: false },
    smoothingScores: { type: Number, attribute: 'smoothing-scores' },
    prior: { type: Number },
    authenticAbove: { type: Number, attribute: 'authentic-above' },
    suspiciousAbove: { type: Number, attribute: 'suspicious-above' },
  };
  declare result: DetectionResult | null;
  declare stale: boolean;
  declare firmMs: number;
  declare listenFromMs: number | null;
  declare smoothingScores: number;
  declare prior: number;
  declare authenticAbove: number;
  declare suspiciousAbove: number;

  constructor() {
    super();
    this.result = null;
    this.stale = false;
    this.firmMs = 4_000;
    this.listenFromMs = null;
    this.smoothingScores = 10;
    this.prior = PRIOR.neutral;
    this.authenticAbove = 0.7;
    this.suspiciousAbove = 0.3;
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
      .row h3 {
        font-size: 1.05rem;
      }
      .row + .row {
        margin-block-start: 0.4rem;
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
        ${this.#meters()}
        <div class="reasons small" part="reasons">${face.reasons}</div>
      </div>
    </section>`;
  }

  #meters() {
    const { result } = this;
    if (result?.status !== 'analyzing' || result.listen === undefined) return html`<slot></slot>`;
    return html`<div class="row">
        <h3>${listenHeading(result.listen)}</h3>
        <bf-confidence-meter
          .result=${{ ...result.listen, provisional: false }}
          subject="listen"
          authentic-above=${this.authenticAbove}
          suspicious-above=${this.suspiciousAbove}
        ></bf-confidence-meter>
      </div>
      <div class="row">
        <h3>${listenHeading(result)}</h3>
        <slot></slot>
      </div>`;
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
      case 'analyzing': {
        const standing = standingOf(result);
        const { name, gist } = verdictWords(standing.verdict);
        return { seal: standing.verdict, name, gist: turnedWords(standing) || gist, reasons: this.#why(result) };
      }
    }
  }

  /** Worth knowing for whoever could go on listening. */
  #whatIsToCome({ listen, provisional }: AnalyzingResult) {
    const { listenFromMs, stale } = this;
    if (listenFromMs === null || listen !== undefined || provisional || stale) return nothing;
    return msg(str`From ${secondsText(listenFromMs)} of speech on, all of it is taken together, which tells more.`);
  }

  #why(result: AnalyzingResult) {
    const { confidence } = result.listen ?? result;
    const share = percent(confidence);
    const hundredths = (value: number): string => numberText(value * 100);
    return html`<p>
        ${result.listen === undefined ? nothing : oddsText(result.listen.llr, result.listen.speechMs)}
        ${oddsText(result.llr, result.speechMs)}
        ${isNeutral(this.prior) ? nothing : msg(str`What was expected beforehand, ${priorText(this.prior)}, counts as well.`)}
        ${result.provisional ? msg(str`This is provisional until ${secondsText(this.firmMs)} of speech have been heard.`) : nothing}
        ${this.#whatIsToCome(result)}
      </p>
      <details>
        <summary>${msg(str`What ${share} means`)}</summary>
        <p>
          ${
            isNeutral(this.prior)
              ? msg(
                  str`If real and synthetic voices were equally common, about ${hundredths(confidence)} of 100 voices that sound like this one would be real.`,
                )
              : msg(
                  str`If ${hundredths(this.prior)} of 100 voices were real to begin with, about ${hundredths(confidence)} of 100 voices that sound like this one would be real.`,
                )
          }
          ${
            result.listen === undefined
              ? plural(
                  this.smoothingScores,
                  msg('one:It is the last score alone.|other:It is the mean of the last # scores.'),
                )
              : msg('It takes the longer listen together, as if it were one voice all the time.')
          }
          ${msg('It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.')}
        </p>
      </details>`;
  }
}
