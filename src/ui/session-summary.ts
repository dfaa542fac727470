import { css, html, LitElement, nothing } from 'lit';
import type { Verdict } from '../contract/verdict.js';
import type { Summary } from '../session/summary.js';
import { seal } from './seals.js';
import { theme } from './theme.js';
import { clockText, percent, shareText, spokenTime } from './words/time.js';
import { VERDICT_WORDS } from './words/verdict.js';

const ORDER = ['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const satisfies readonly Verdict[];

/**
 * What a whole session came to: shares of each verdict, the mean, the lowest point, and what could not be judged.
 *
 * `summary` comes from `summarize(timeline)`. Part: `shares`.
 */
export class SessionSummary extends LitElement {
  static override properties = { summary: { attribute: false }, subject: { type: String } };
  declare summary: Summary | null;
  /** `Voice` or `Faces` where a session has both; empty where it is about a voice alone. */
  declare subject: '' | 'Voice' | 'Faces';

  constructor() {
    super();
    this.summary = null;
    this.subject = '';
  }

  static override styles = [
    theme,
    css`
      h2 {
        font-size: clamp(1.5rem, 6vw, 2.25rem);
      }
      ul {
        list-style: none;
        display: grid;
        gap: 0.6rem;
        margin: 1rem 0;
      }
      li {
        display: grid;
        grid-template-columns: 1.75rem 6.5rem 1fr 3.25rem;
        gap: 0.6rem;
        align-items: center;
      }
      li > :last-child {
        text-align: end;
      }
      .seal {
        width: 1.6rem;
        display: block;
      }
      .AUTHENTIC {
        --tone: var(--authentic);
      }
      .SUSPICIOUS {
        --tone: var(--suspicious);
      }
      .DEEPFAKE {
        --tone: var(--deepfake);
      }
      .plate,
      .bar span {
        fill: var(--tone);
        background: var(--tone);
      }
      .rim {
        fill: none;
      }
      .sign {
        fill: none;
        stroke: var(--card);
        stroke-width: 6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .bar {
        height: 0.7rem;
        border-radius: 3px;
        background: color-mix(in srgb, var(--ink) 8%, transparent);
        overflow: hidden;
        forced-color-adjust: none;
      }
      .bar span {
        display: block;
        height: 100%;
      }
      @media (max-width: 26rem) {
        li {
          grid-template-columns: 1.75rem 1fr auto;
        }
        .bar {
          grid-column: 1 / -1;
          grid-row: 2;
        }
      }
    `,
  ];

  protected override render() {
    const { summary } = this;
    if (summary === null) return nothing;
    if (summary.judgedMs === 0) {
      return html`<h2>${this.#head('No verdict')}</h2>
        <p>${this.#whyNone(summary)}</p>
        ${this.#rest(summary)}`;
    }
    const main = ORDER.reduce((best, verdict) =>
      summary.verdictMs[verdict] > summary.verdictMs[best] ? verdict : best,
    );
    const mainShare = summary.verdictMs[main] / summary.judgedMs;
    const head = mainShare > 0.95 ? 'All through' : mainShare > 0.8 ? 'Mostly' : 'Mixed, mostly';
    return html`<h2>${this.#head(`${head}: ${VERDICT_WORDS[main].name}`)}</h2>
      <p class="muted">${spokenTime(summary.judgedMs)} of the session could be judged.</p>
      <ul part="shares">${ORDER.map((verdict) => this.#share(verdict, summary))}</ul>
      ${this.#rest(summary)}`;
  }

  #head(text: string): string {
    return this.subject === '' ? text : `${this.subject}. ${text}`;
  }

  #whyNone({ unreliableMs }: Summary): string {
    if (this.subject === 'Faces') {
      return unreliableMs > 0
        ? 'There was a face, but not in a state that can be judged fairly.'
        : 'No face was seen for long enough.';
    }
    return unreliableMs > 0
      ? 'There was speech, but not in a state that can be judged fairly.'
      : 'Too little speech was heard to judge a voice.';
  }

  #share(verdict: Verdict, summary: Summary) {
    const share = summary.verdictMs[verdict] / summary.judgedMs;
    return html`<li class=${verdict}>
      ${seal(verdict)}<span>${VERDICT_WORDS[verdict].name}</span>
      <span class="bar" aria-hidden="true"><span style="width: ${(share * 100).toFixed(1)}%"></span></span>
      <span class="digits">${shareText(share)}</span>
    </li>`;
  }

  #rest({ lowest, meanConfidence, noEvidenceMs, unreliableMs, gapMs }: Summary) {
    const missing = [
      [noEvidenceMs, this.subject === 'Faces' ? 'without a face' : 'without speech'],
      [unreliableMs, 'not fair to judge'],
      [gapMs, 'missing'],
    ] as const;
    const told = missing.filter(([ms]) => ms >= 1_000).map(([ms, what]) => `${spokenTime(ms)} ${what}`);
    return html`<p class="small muted">
      ${
        lowest === null || meanConfidence === null
          ? nothing
          : html`${percent(meanConfidence)} likely real on average; lowest at ${clockText(lowest.atMs)} with ${percent(lowest.confidence)}.`
      }
      ${told.length === 0 ? nothing : html`Besides: ${told.join(', ')}.`}
    </p>`;
  }
}
