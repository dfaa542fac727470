import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { CaptureReport } from '../session/snapshot.js';
import { theme } from './theme.js';
import { listStyles } from './list-styles.js';
import { numberText } from './words/format.js';
import { LocalizedElement } from './localized.js';

/**
 * How the sound is really captured, as read back from the browser after it was asked.
 *
 * `report` is the session’s capture report.
 */
export class CaptureReadout extends LocalizedElement {
  static override properties = { report: { attribute: false } };
  declare report: CaptureReport | null;

  constructor() {
    super();
    this.report = null;
  }

  static override styles = [
    theme,
    listStyles,
    css`
      .warn {
        margin-top: 0.5rem;
        border-inline-start: 4px solid var(--suspicious);
        padding-inline-start: 0.75rem;
      }
    `,
  ];

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const altered = [report.echoCancellation, report.noiseSuppression, report.autoGainControl].includes(true);
    return html`<h3>${msg('How it is captured')}</h3>
      <dl>
        <dt>${msg('Source')}</dt><dd>${report.label}</dd>
        ${report.picture === null ? nothing : pictureRows(report.picture)}
        ${report.transport === null ? nothing : soundRows(report)}
      </dl>
      ${altered ? html`<p class="warn small">${msg('The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.')}</p>` : nothing}`;
  }
}

function pictureRows({ widthPx, heightPx, framesPerSecond }: NonNullable<CaptureReport['picture']>) {
  const size = widthPx === null || heightPx === null ? msg('Not reported') : `${widthPx} × ${heightPx}`;
  return html`<dt>${msg('Picture')}</dt><dd>${framesPerSecond === null ? size : msg(str`${size}, ${numberText(framesPerSecond)} a second`)}</dd>`;
}

function soundRows(report: CaptureReport) {
  return html`<dt>${msg('Sample rate')}</dt><dd>${msg(str`${(report.sampleRateHz / 1000).toFixed(1)} kHz`)}</dd>
        <dt>${msg('Echo cancellation')}</dt><dd>${onOff(report.echoCancellation)}</dd>
        <dt>${msg('Noise suppression')}</dt><dd>${onOff(report.noiseSuppression)}</dd>
        <dt>${msg('Automatic gain')}</dt><dd>${onOff(report.autoGainControl)}</dd>
        <dt>${msg('Way to the detector')}</dt><dd>${report.transport === 'ring' ? msg('Shared memory') : msg('Messages')}</dd>`;
}

function onOff(value: boolean | null): string {
  return value === null ? msg('Not reported') : value ? msg('On') : msg('Off');
}
