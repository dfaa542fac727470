import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { FaceResult, FusedResult } from '../contract/face.js';
import type { DetectionResult, Listen } from '../contract/verdict.js';
import { type SealKind, seal } from './seals.js';
import { sealStyles } from './seal-styles.js';
import { theme } from './theme.js';
import { agreementWords, jointWords, stateText } from './words/face.js';
import { listenHeading, meterText } from './words/verdict.js';
import { LocalizedElement } from './localized.js';

/**
 * One verdict for a session with a picture: of voice and face together, with a meter for each of the three.
 *
 * `fused`, `voice` and `face` are the newest results; null where there is none. `sound` is false for a picture without sound.
 * `stale` says that the session does not go on.
 *
 * Parts: `seal`, `name`, `gist`, `meters`.
 */
export class JointVerdict extends LocalizedElement {
  static override properties = {
    fused: { attribute: false },
    voice: { attribute: false },
    face: { attribute: false },
    sound: { attribute: false },
    stale: { type: Boolean, reflect: true },
    authenticAbove: { type: Number, attribute: 'authentic-above' },
    suspiciousAbove: { type: Number, attribute: 'suspicious-above' },
  };
  declare fused: FusedResult | null;
  declare voice: DetectionResult | null;
  declare face: FaceResult | null;
  declare sound: boolean;
  declare stale: boolean;
  declare authenticAbove: number;
  declare suspiciousAbove: number;

  constructor() {
    super();
    this.fused = null;
    this.voice = null;
    this.face = null;
    this.sound = true;
    this.stale = false;
    this.authenticAbove = 0.7;
    this.suspiciousAbove = 0.3;
  }

  static override styles = [
    theme,
    sealStyles,
    css`
      .rows {
        grid-column: 1 / -1;
        display: grid;
        gap: 0.9rem;
      }
      .row h3 {
        font-size: 1.05rem;
      }
      .word {
        border-inline-start: 4px solid var(--suspicious);
        padding-inline-start: 0.75rem;
        font-weight: 600;
      }
    `,
  ];

  protected override render() {
    const { fused } = this;
    const kind: SealKind = fused?.verdict ?? 'listening';
    const words = fused === null ? null : jointWords(fused.verdict);
    const disagreement = fused === null ? '' : agreementWords(fused.agreement);
    return html`<section class="card ${kind} ${fused === null ? 'quiet' : ''}" aria-labelledby="name">
      ${seal(kind)}
      <div>
        ${this.#stage()}
        <h2 id="name" part="name">${words?.name ?? msg('Watching')}</h2>
        <p part="gist">${words?.gist ?? msg('Waiting for a face or a voice that can be judged.')}</p>
      </div>
      <div class="rows" part="meters">
        ${disagreement === '' ? nothing : html`<p class="word">${disagreement}</p>`}
        ${fused === null || fused.agreement === 'one' ? nothing : this.#row(msg('Both'), 'both', fused)}
        ${this.#row(msg('Face'), 'face', this.face)} ${this.sound ? this.#row(msg('Voice'), 'voice', this.voice) : nothing}
      </div>
    </section>`;
  }

  #row(
    name: string,
    subject: 'voice' | 'face' | 'both',
    result: DetectionResult | FaceResult | FusedResult | null,
  ): TemplateResult {
    return html`<div class="row">
      <h3>${name}</h3>
      ${
        result?.status === 'analyzing'
          ? html`<bf-confidence-meter
              .result=${result}
              subject=${subject}
              authentic-above=${this.authenticAbove}
              suspicious-above=${this.suspiciousAbove}
            ></bf-confidence-meter>
            ${'listen' in result ? longer(result.listen) : nothing}`
          : html`<p class="small muted">${stateText(subject, result)}</p>`
      }
    </div>`;
  }

  #stage() {
    if (this.fused === null) return nothing;
    if (this.stale) return html`<span class="stage">${msg('Last result')}</span>`;
    return this.fused.provisional
      ? html`<span class="stage provisional">${msg('Provisional')}</span>`
      : html`<span class="stage">${msg('Firm')}</span>`;
  }
}

/** "Last 24 s of speech 84 % likely real: Authentic", below the meter of the newest seconds. */
function longer(listen: Listen): TemplateResult {
  return html`<p class="small"><strong>${listenHeading(listen)}</strong> ${meterText({ ...listen, provisional: false })}</p>`;
}
