import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { standingOf } from '../contract/standing.js';
import type { Listen, Verdict } from '../contract/verdict.js';
import type { Summary } from '../session/summary.js';
import { seal } from './seals.js';
import { theme } from './theme.js';
import { listText, secondsText } from './words/format.js';
import { clockText, percent, shareText, spokenTime } from './words/time.js';
import { likelyText, noEvidenceWords, verdictWords } from './words/verdict.js';
import { LocalizedElement } from './localized.js';

const ORDER = ['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const satisfies readonly Verdict[];

/**
 * What a whole session came to: shares of each verdict, the mean, the lowest point, and what could not be judged.
 *
 * `summary` comes from `summarize(timeline)`. Parts: `shares`, `listen`.
 */
export class SessionSummary extends LocalizedElement {
  static override properties = {
    summary: { attribute: false },
    subject: { type: String },
    timeless: { type: Boolean },
  };
  declare summary: Summary | null;
  /** Of a photo, which has no length: the one verdict on it, in no shares and at no time. */
  declare timeless: boolean;
  /** `Voice` or `Faces` where a session has both; empty where it is about a voice alone. */
  declare subject: '' | 'Voice' | 'Faces';

  constructor() {
    super();
    this.summary = null;
    this.subject = '';
    this.timeless = false;
  }

  static override styles = [
    theme,
    css`
      h2 {
        font-size: clamp(1.5rem, 6vw, 2.25rem);
      }
      [part='listen'] {
        margin-block-start: 0.5rem;
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
    if (this.timeless) return this.#ofPhoto(summary);
    if (summary.judgedMs === 0) {
      return html`<h2>${this.#head(msg('No verdict'))}</h2>
        <p>${this.#whyNone(summary)}</p>
        ${this.#rest(summary)}`;
    }
    const { head, listen } = this.#standing(summary);
    return html`<h2>${this.#head(head)}</h2>
      ${listen === null ? nothing : html`<p part="listen">${listen}</p>`}
      <p class="muted">${judgedText(summary)}</p>
      <ul part="shares">${ORDER.map((verdict) => this.#share(verdict, summary))}</ul>
      ${this.#rest(summary)}`;
  }

  /**
   * What the session stands under, as in the list of sessions: a longer listen where there was one, and what that came to; else most of
   * its moments.
   */
  #standing({ verdictMs, judgedMs, listen }: Summary): { head: string; listen: string | TemplateResult | null } {
    const main = ORDER.reduce((best, verdict) => (verdictMs[verdict] > verdictMs[best] ? verdict : best));
    if (listen !== undefined) {
      const { verdict, turned } = standingOf({ verdict: main, listen });
      const { name } = verdictWords(verdict);
      return turned === null
        ? { head: msg(str`Taken together: ${name}`), listen: listenText(listen) }
        : { head: msg(str`At odds: ${name}`), listen: listenWithVerdict(listen) };
    }
    const share = verdictMs[main] / judgedMs;
    const { name } = verdictWords(main);
    if (share > 0.95) return { head: msg(str`All through: ${name}`), listen: null };
    return { head: share > 0.8 ? msg(str`Mostly: ${name}`) : msg(str`Mixed, mostly: ${name}`), listen: null };
  }

  #ofPhoto(summary: Summary) {
    const { meanConfidence } = summary;
    const verdict = ORDER.find((each) => summary.verdictMs[each] > 0);
    if (verdict === undefined || meanConfidence === null) {
      return html`<h2>${msg('No verdict')}</h2>
        <p>${summary.unreliableMs > 0 ? unfairFace() : noEvidenceWords('no-face').advice}</p>`;
    }
    return html`<h2>${verdictWords(verdict).name}</h2><p>${likelyText(meanConfidence)}</p>`;
  }

  #head(text: string): string {
    if (this.subject === '') return text;
    return this.subject === 'Faces' ? msg(str`Faces. ${text}`) : msg(str`Voice. ${text}`);
  }

  #whyNone({ unreliableMs }: Summary): string {
    if (this.subject === 'Faces') {
      return unreliableMs > 0 ? unfairFace() : msg('No face was seen for long enough.');
    }
    return unreliableMs > 0
      ? msg('There was speech, but not in a state that can be judged fairly.')
      : msg('Too little speech was heard to judge a voice.');
  }

  #share(verdict: Verdict, summary: Summary) {
    const share = summary.verdictMs[verdict] / summary.judgedMs;
    return html`<li class=${verdict}>
      ${seal(verdict)}<span>${verdictWords(verdict).name}</span>
      <span class="bar" aria-hidden="true"><span style="width: ${(share * 100).toFixed(1)}%"></span></span>
      <span class="digits">${shareText(share)}</span>
    </li>`;
  }

  #rest({ lowest, meanConfidence, noEvidenceMs, unreliableMs, gapMs }: Summary) {
    const missing = [
      [noEvidenceMs, this.subject === 'Faces' ? withoutFace : withoutSpeech],
      [unreliableMs, unfair],
      [gapMs, absent],
    ] as const;
    const told = missing.filter(([ms]) => ms >= 1_000).map(([ms, what]) => what(spokenTime(ms)));
    return html`<p class="small muted">
      ${
        lowest === null || meanConfidence === null
          ? nothing
          : msg(
              str`${percent(meanConfidence)} likely real on average; lowest at ${clockText(lowest.atMs)} with ${percent(lowest.confidence)}.`,
            )
      }
      ${told.length === 0 ? nothing : msg(str`Besides: ${listText(told)}.`)}
    </p>`;
  }
}

function judgedText({ judgedMs, listen }: Summary): string {
  const time = spokenTime(judgedMs);
  // Under a longer listen the shares below may look like another verdict: they are of moments.
  if (listen !== undefined) return msg(str`Moment by moment, over ${time} that could be judged:`);
  return msg(str`${time} of the session could be judged.`);
}

const listenText = ({ speechMs, confidence }: Listen): string =>
  msg(str`The last ${secondsText(speechMs)} of speech: ${likelyText(confidence)}.`);

function listenWithVerdict({ speechMs, verdict, confidence }: Listen): string | TemplateResult {
  const name = html`<strong>${verdictWords(verdict).name}</strong>`;
  return msg(html`The last ${secondsText(speechMs)} of speech taken together: ${name}, ${likelyText(confidence)}.`);
}

const unfairFace = (): string => msg('There was a face, but not in a state that can be judged fairly.');
const withoutFace = (time: string): string => msg(str`${time} without a face`);
const withoutSpeech = (time: string): string => msg(str`${time} without speech`);
const unfair = (time: string): string => msg(str`${time} not fair to judge`);
const absent = (time: string): string => msg(str`${time} missing`);
