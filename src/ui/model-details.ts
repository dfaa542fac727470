import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { FaceLoadReport, FaceStats } from '../contract/frames.js';
import type { LoadReport, StreamStats } from '../contract/messages.js';
import { listStyles } from './list-styles.js';
import { theme } from './theme.js';
import { numberText, percentText, plural, secondsText, unitText } from './words/format.js';
import { isNeutral, PRIOR, priorText } from './words/prior.js';
import { LocalizedElement } from './localized.js';

/** What is known of the face model; `report` is null until it was loaded. */
export interface FaceDetails {
  readonly available: boolean;
  readonly report: FaceLoadReport | null;
  readonly inferenceMs: number | null;
  readonly delayMs: number | null;
  readonly droppedFrames: number;
  readonly stats: FaceStats | null;
}

/**
 * What runs: model, fingerprint, measured error, runtime, and what it costs.
 *
 * `report` is the session's load report, `null` until a model was loaded. `stats` is there once a session has ended.
 * Times are ms. `prior` is the probability of bona fide that the session began with; it is shown unless it is one half.
 * `face` is about the face model, where the page can judge faces at all.
 */
export class ModelDetails extends LocalizedElement {
  static override properties = {
    report: { attribute: false },
    stats: { attribute: false },
    inferenceMs: { attribute: false },
    delayMs: { attribute: false },
    droppedHops: { type: Number, attribute: 'dropped-hops' },
    prior: { type: Number },
    face: { attribute: false },
  };
  declare report: LoadReport | null;
  declare stats: StreamStats | null;
  declare inferenceMs: number | null;
  declare delayMs: number | null;
  declare droppedHops: number;
  declare prior: number;
  declare face: FaceDetails | null;

  constructor() {
    super();
    this.report = null;
    this.stats = null;
    this.inferenceMs = null;
    this.delayMs = null;
    this.droppedHops = 0;
    this.prior = PRIOR.neutral;
    this.face = null;
  }

  static override styles = [theme, listStyles];

  protected override render() {
    const { report } = this;
    if (report === null) return html`<p class="muted small">${msg('The model is loaded with the first session.')}</p>`;
    const { manifest } = report;
    return html`<dl>
      <dt>${msg('Model')}</dt><dd>${manifest.id} ${manifest.version} (${unitText(report.modelBytes / 1e6, 'megabyte', 'short', 2)})</dd>
      <dt>${msg('Fingerprint (SHA-256)')}</dt><dd>${msg(str`${manifest.file.sha256.slice(0, 16)}… checked`)}</dd>
      ${metricRows(manifest.metrics)}
      ${isNeutral(this.prior) ? nothing : html`<dt>${msg('Expected beforehand')}</dt><dd>${msg(str`${priorText(this.prior)} (the prior)`)}</dd>`}
      <dt>${msg('Runs on')}</dt><dd>${report.backend === 'wasm' ? msg('Processor (WebAssembly)') : msg('Graphics (WebGPU)')}, ${plural(report.threads, msg('one:# thread|other:# threads'))}</dd>
      <dt>${msg('Loaded in')}</dt><dd class="digits">${secondsText(report.loadMs, 1)}</dd>
      ${this.#cost()}
      <dt>${msg('Dropped hops')}</dt><dd class="digits">${this.droppedHops === 0 ? msg('None') : plural(this.droppedHops, msg('one:# hop|other:# hops'))}</dd>
      ${this.face === null ? nothing : faceRows(this.face)}
    </dl>`;
  }

  #cost() {
    const hopMs = this.stats?.inferenceMsMean ?? this.inferenceMs;
    return html`${
      hopMs === null
        ? nothing
        : html`<dt>${msg('One hop takes')}</dt><dd class="digits">${costText(hopMs, 1, this.stats !== null)}</dd>`
    }${
      this.delayMs === null
        ? nothing
        : html`<dt>${msg('Verdict lags behind by')}</dt><dd class="digits">${unitText(this.delayMs, 'millisecond', 'short')}</dd>`
    }`;
  }
}

function faceRows({ available, report, inferenceMs, delayMs, droppedFrames, stats }: FaceDetails) {
  if (!available) return html`<dt>${msg('Face model')}</dt><dd>${msg('None in this build: voices only')}</dd>`;
  if (report === null) return html`<dt>${msg('Face model')}</dt><dd>${msg('Loaded when a picture is judged')}</dd>`;
  const frameMs = stats?.inferenceMsMean ?? inferenceMs;
  return html`<dt>${msg('Face model')}</dt><dd>${report.manifest.id} ${report.manifest.version} (${unitText(report.modelBytes / 1e6, 'megabyte', 'short', 2)})</dd>
    <dt>${msg('Its fingerprint')}</dt><dd>${msg(str`${report.manifest.file.sha256.slice(0, 16)}… checked`)}</dd>
    ${frameMs === null ? nothing : html`<dt>${msg('One frame takes')}</dt><dd class="digits">${costText(frameMs, 0, stats !== null)}</dd>`}
    ${delayMs === null ? nothing : html`<dt>${msg('Faces lag behind by')}</dt><dd class="digits">${unitText(delayMs, 'millisecond', 'short')}</dd>`}
    <dt>${msg('Dropped frames')}</dt><dd class="digits">${droppedFrames === 0 ? msg('None') : plural(droppedFrames, msg('one:# frame|other:# frames'))}</dd>`;
}

/** What one step takes; on average where the session has ended. */
function costText(ms: number, digits: number, isMean: boolean): string {
  const took = unitText(ms, 'millisecond', 'short', digits);
  return isMean ? msg(str`${took} on average`) : took;
}

const METRICS = [
  ['devEer', () => msg('Equal error rate (dev)'), (value: number) => percentText(value, 1)],
  ['testEer', () => msg('Equal error rate (unseen sources)'), (value: number) => percentText(value, 1)],
  ['parameters', () => msg('Parameters'), (value: number) => numberText(value)],
] as const;

/** The manifest's metrics are for readers and free in form; these are shown where they are there. */
function metricRows(metrics: Readonly<Record<string, unknown>>) {
  return METRICS.map(([key, name, text]) => {
    const value = metrics[key];
    return typeof value === 'number' ? html`<dt>${name()}</dt><dd class="digits">${text(value)}</dd>` : nothing;
  });
}
