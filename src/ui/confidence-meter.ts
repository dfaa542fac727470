import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { theme } from './theme.js';
import { percent } from './words/time.js';
import { type Judged, meterText } from './words/verdict.js';
import { LocalizedElement } from './localized.js';

const LABELS: Readonly<Record<'voice' | 'listen' | 'face' | 'both', () => string>> = {
  voice: () => msg('Confidence that the voice is real'),
  listen: () => msg('Confidence that the voice is real, by the longer listen'),
  face: () => msg('Confidence that the face is real'),
  both: () => msg('Confidence that voice and face are real'),
};

/**
 * Where the confidence stands between synthetic and real: by position, by number and by the pattern of its zone.
 *
 * `result` is the newest analysed result, or `null` while there is none; `subject` is what it is about. `authenticAbove` and `suspiciousAbove` are the
 * verdict's limits, 0 to 1, from the model's manifest.
 *
 * Parts: `scale`, `needle`, `value`. Custom properties: those of the theme.
 */
export class ConfidenceMeter extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    subject: { type: String },
    authenticAbove: { type: Number, attribute: 'authentic-above' },
    suspiciousAbove: { type: Number, attribute: 'suspicious-above' },
  };
  declare result: Judged | null;
  declare subject: 'voice' | 'listen' | 'face' | 'both';
  declare authenticAbove: number;
  declare suspiciousAbove: number;

  constructor() {
    super();
    this.result = null;
    this.subject = 'voice';
    this.authenticAbove = 0.7;
    this.suspiciousAbove = 0.3;
  }

  static override styles = [
    theme,
    css`
      .wrap {
        display: grid;
        gap: 0.35rem;
      }
      .scale {
        position: relative;
        height: 4.1rem;
      }
      .zones {
        position: absolute;
        inset: 2.4rem 0 auto;
        height: 1.2rem;
        display: flex;
        gap: 3px;
        /* The patterns tell the zones apart, in the user's own colours too. */
        forced-color-adjust: none;
      }
      .zone {
        border: 1.5px solid var(--tone);
        border-radius: 3px;
        opacity: 0.55;
      }
      .zone.here {
        opacity: 1;
      }
      .zone.deepfake {
        --tone: var(--deepfake);
        background: repeating-linear-gradient(90deg, var(--tone) 0 3px, transparent 3px 7px);
      }
      .zone.suspicious {
        --tone: var(--suspicious);
        background: repeating-linear-gradient(135deg, var(--tone) 0 2px, transparent 2px 7px);
      }
      .zone.authentic {
        --tone: var(--authentic);
        background: color-mix(in srgb, var(--tone) 75%, transparent);
      }
      .needle {
        position: absolute;
        top: 0;
        bottom: 0;
        inset-inline-start: clamp(1.9rem, var(--at), 100% - 1.9rem);
        width: 0;
        transition: inset-inline-start 260ms ease-out;
      }
      .needle .value {
        position: absolute;
        left: 0;
        transform: translateX(-50%);
        font-weight: 700;
        font-size: 1.05rem;
        line-height: 1.5rem;
        white-space: nowrap;
      }
      .pointer {
        position: absolute;
        top: 0;
        bottom: 0;
        inset-inline-start: var(--at);
        width: 0;
        transition: inset-inline-start 260ms ease-out;
      }
      .pointer svg {
        position: absolute;
        left: -9px;
        top: 1.5rem;
        fill: var(--ink);
        stroke: var(--card);
        stroke-width: 2;
        paint-order: stroke;
      }
      .ends {
        display: flex;
        justify-content: space-between;
      }
      .empty .zone {
        opacity: 0.3;
      }
    `,
  ];

  protected override render() {
    const { result } = this;
    return html`<div class="wrap">
      ${result === null ? this.#empty() : this.#meter(result)}
      <div class="ends small muted" aria-hidden="true"><span>${msg('Synthetic')}</span><span>${msg('Real')}</span></div>
    </div>`;
  }

  #empty() {
    return html`<div class="scale empty" part="scale" role="img" aria-label=${msg('Confidence: no verdict yet')}>
      ${this.#zones(null)}
    </div>`;
  }

  #meter(result: Judged) {
    return html`<div
      class="scale"
      part="scale"
      role="meter"
      aria-label=${LABELS[this.subject]()}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(result.confidence * 100)}
      aria-valuetext=${meterText(result)}
      style="--at: ${(result.confidence * 100).toFixed(1)}%"
    >
      ${this.#zones(result.verdict)}
      <div class="needle" part="needle"><span class="value digits" part="value">${percent(result.confidence)}</span></div>
      <div class="pointer">
        <svg width="18" height="42" viewBox="0 0 18 42" aria-hidden="true"><path d="M1 1h16L10.500 14v27h-3V14z" /></svg>
      </div>
    </div>`;
  }

  #zones(here: Judged['verdict'] | null) {
    const zones = [
      ['DEEPFAKE', this.suspiciousAbove],
      ['SUSPICIOUS', this.authenticAbove - this.suspiciousAbove],
      ['AUTHENTIC', 1 - this.authenticAbove],
    ] as const;
    return html`<div class="zones" aria-hidden="true">
      ${zones.map(([verdict, share]) =>
        share <= 0
          ? nothing
          : html`<span class="zone ${verdict.toLowerCase()} ${here === verdict ? 'here' : ''}" style="flex: ${share}"></span>`,
      )}
    </div>`;
  }
}
