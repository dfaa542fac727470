import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { standingOf } from '../contract/standing.js';
import type { AnalyzingResult } from '../contract/verdict.js';
import { isActive, isListening, type Phase } from '../session/machine.js';
import type { Session } from '../session/session.js';
import type { SessionSnapshot } from '../session/snapshot.js';
import { seal, type SealKind } from './seals.js';
import { sealStyles } from './seal-styles.js';
import { buttons, theme } from './theme.js';
import { errorWords } from './words/error.js';
import { clockText } from './words/time.js';
import {
  gapWords,
  type Judged,
  listenHeading,
  noEvidenceWords,
  sentence,
  turnedWords,
  unreliableWords,
  verdictWords,
} from './words/verdict.js';
import { LocalizedElement } from './localized.js';

/**
 * One of several sessions side by side: who it is about, its verdict, its timeline, and what can be done with it. It
 * follows its session by itself, so that a result of one does not draw the others anew.
 *
 * `session` and `name` come from the page. Fires `bf-leave` when it is to be taken out.
 *
 * Parts: `name`, `verdict`.
 */
export class CallMember extends LocalizedElement {
  static override properties = {
    session: { attribute: false },
    name: { type: String },
    snapshot: { state: true },
  };
  declare session: Session | null;
  declare name: string;
  declare protected snapshot: SessionSnapshot | null;
  #unsubscribe: () => void = () => undefined;

  constructor() {
    super();
    this.session = null;
    this.name = '';
    this.snapshot = null;
  }

  static override styles = [
    theme,
    buttons,
    sealStyles,
    css`
      article {
        display: grid;
        gap: 0.75rem;
        align-content: start;
        height: 100%;
        padding: 1rem;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--card);
        min-width: 0;
      }
      h2 {
        font-size: 1.15rem;
        overflow-wrap: anywhere;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.1rem 1rem;
        align-items: baseline;
      }
      .verdict {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.9rem;
        align-items: center;
      }
      .verdict .seal {
        width: 3.25rem;
        height: 3.25rem;
      }
      .word {
        font-family: var(--serif);
        font-size: 1.5rem;
        font-weight: 600;
        line-height: 1.1;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session')) this.#follow();
  }

  protected override render() {
    const { session, snapshot } = this;
    if (session === null || snapshot === null) return nothing;
    const { phase, result, live, error, model, listenedMs } = snapshot;
    const face = faceOf(snapshot);
    const shown = result?.status === 'analyzing' ? meant(result) : null;
    const decision = model?.manifest.decision;
    return html`<article aria-labelledby="name">
      <div class="head">
        <h2 id="name" part="name">${this.name}</h2>
        <p class="small muted digits">${snapshot.recording?.status === 'recording' ? msg(str`${clockText(listenedMs)}, recording`) : clockText(listenedMs)}</p>
      </div>
      <div class="verdict card ${face.kind}" part="verdict">
        ${seal(face.kind)}
        <div>
          <p class="word">${face.word}</p>
          <p class="small">${face.gist}</p>
        </div>
      </div>
      <bf-confidence-meter
        .result=${shown}
        subject=${shown === null || shown === result ? 'voice' : 'listen'}
        authentic-above=${decision?.authenticAbove ?? 0.7}
        suspicious-above=${decision?.suspiciousAbove ?? 0.3}
      ></bf-confidence-meter>
      ${error === null ? nothing : html`<p class="small">${sentence(errorWords(error.code).title)} ${errorWords(error.code).what}</p>`}
      <div class="buttons">
        ${live && isListening(phase) ? button(msg('Pause'), this.name, () => void session.pause()) : nothing}
        ${phase === 'paused' ? button(msg('Resume'), this.name, () => void session.resume()) : nothing}
        ${phase === 'interrupted' || phase === 'failed' ? button(msg('Retry'), this.name, () => void session.retry()) : nothing}
        ${
          error?.code === 'device-held' || error?.code === 'device-taken'
            ? button(msg('Take over'), this.name, () => void session.retry(undefined, { takeOver: true }))
            : nothing
        }
        ${isActive(phase) ? button(msg('Stop'), this.name, () => void session.stop()) : nothing}
        ${
          isActive(phase)
            ? nothing
            : button(msg('Remove'), this.name, () => {
                this.dispatchEvent(new CustomEvent('bf-leave', { bubbles: true, composed: true }));
              })
        }
      </div>
    </article>`;
  }

  #follow(): void {
    this.#unsubscribe();
    this.snapshot = this.session?.snapshot ?? null;
    this.#unsubscribe =
      this.session?.subscribe((snapshot) => {
        this.snapshot = snapshot;
      }) ?? (() => undefined);
  }
}

function button(label: string, name: string, act: () => void) {
  return html`<button type="button" aria-label="${label}: ${name}" @click=${act}>${label}</button>`;
}

interface Face {
  readonly kind: SealKind;
  readonly word: string;
  readonly gist: string;
}

function faceOf({ phase, result, fused }: SessionSnapshot): Face {
  if (fused !== null && isListening(phase)) {
    return { kind: fused.verdict, word: verdictWords(fused.verdict).name, gist: msg('Voice and face together.') };
  }
  if (result === null) {
    const word =
      phase === 'asking' ? msg('Your browser is asking') : isActive(phase) ? msg('Listening') : msg('Nothing heard');
    return { kind: 'listening', word, gist: isActive(phase) ? msg('Waiting for the first sound.') : '' };
  }
  switch (result.status) {
    case 'buffering':
      return { kind: 'listening', word: msg('Listening'), gist: msg('Waiting for speech.') };
    case 'no-evidence':
      return { kind: 'no-evidence', word: noEvidenceWords(result.reason).name, gist: msg('No voice, no verdict.') };
    case 'unreliable': {
      const { name } = unreliableWords(result.reason);
      return { kind: 'unreliable', word: name, gist: msg('A verdict on this would not be fair.') };
    }
    case 'gap':
      return { kind: 'gap', word: gapWords(result.cause), gist: msg('Time is missing here.') };
    case 'analyzing': {
      const standing = standingOf(result);
      const { verdict } = standing;
      return {
        kind: verdict,
        word: verdictWords(verdict).name,
        gist: turnedWords(standing) || sentence(stageOf(phase, result)),
      };
    }
  }
}

/** What the meter shows: the longer listen where its word stands. */
function meant(result: AnalyzingResult): Judged {
  const { listen } = result;
  return listen === undefined || standingOf(result).turned !== null ? result : { ...listen, provisional: false };
}

function stageOf(phase: Phase, { provisional, listen }: AnalyzingResult): string {
  if (!isListening(phase)) return msg('Last result');
  if (listen !== undefined) return listenHeading(listen);
  return provisional ? msg('Provisional') : msg('Firm');
}
