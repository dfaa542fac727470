import { css, html, LitElement, nothing } from 'lit';
import type { CaptureReport } from '../session/snapshot.js';
import { theme } from './theme.js';
import { listStyles } from './list-styles.js';

/**
 * How the sound is really captured, as read back from the browser after it was asked.
 *
 * `report` is the session’s capture report.
 */
export class CaptureReadout extends LitElement {
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
    return html`<h3>How it is captured</h3>
      <dl>
        <dt>Source</dt><dd>${report.label}</dd>
        ${report.picture === null ? nothing : pictureRows(report.picture)}
        ${report.transport === null ? nothing : soundRows(report)}
      </dl>
      ${altered ? html`<p class="warn small">The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.</p>` : nothing}`;
  }
}

function pictureRows({ widthPx, heightPx, framesPerSecond }: NonNullable<CaptureReport['picture']>) {
  const size = widthPx === null || heightPx === null ? 'Not reported' : `${widthPx} × ${heightPx}`;
  return html`<dt>Picture</dt><dd>${size}${framesPerSecond === null ? '' : `, ${Math.round(framesPerSecond)} a second`}</dd>`;
}

function soundRows(report: CaptureReport) {
  return html`<dt>Sample rate</dt><dd>${(report.sampleRateHz / 1000).toFixed(1)} kHz</dd>
        <dt>Echo cancellation</dt><dd>${onOff(report.echoCancellation)}</dd>
        <dt>Noise suppression</dt><dd>${onOff(report.noiseSuppression)}</dd>
        <dt>Automatic gain</dt><dd>${onOff(report.autoGainControl)}</dd>
        <dt>Way to the detector</dt><dd>${report.transport === 'ring' ? 'Shared memory' : 'Messages'}</dd>`;
}

function onOff(value: boolean | null): string {
  return value === null ? 'Not reported' : value ? 'On' : 'Off';
}
