import { html, LitElement, nothing } from 'lit';
import type { FaceLoadReport, FaceStats } from '../contract/frames.js';
import type { LoadReport, StreamStats } from '../contract/messages.js';
import { listStyles } from './list-styles.js';
import { theme } from './theme.js';
import { isNeutral, PRIOR, priorText } from './words/prior.js';
import { count } from './words/time.js';

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
export class ModelDetails extends LitElement {
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
    if (report === null) return html`<p class="muted small">The model is loaded with the first session.</p>`;
    const { manifest } = report;
    return html`<dl>
      <dt>Model</dt><dd>${manifest.id} ${manifest.version} (${(report.modelBytes / 1e6).toFixed(2)} MB)</dd>
      <dt>Fingerprint (SHA-256)</dt><dd>${manifest.file.sha256.slice(0, 16)}… checked</dd>
      ${metricRows(manifest.metrics)}
      ${isNeutral(this.prior) ? nothing : html`<dt>Expected beforehand</dt><dd>${priorText(this.prior)} (the prior)</dd>`}
      <dt>Runs on</dt><dd>${report.backend === 'wasm' ? 'Processor (WebAssembly)' : 'Graphics (WebGPU)'}, ${count(report.threads, 'thread')}</dd>
      <dt>Loaded in</dt><dd class="digits">${(report.loadMs / 1000).toFixed(1)} s</dd>
      ${this.#cost()}
      <dt>Dropped hops</dt><dd class="digits">${this.droppedHops === 0 ? 'None' : count(this.droppedHops, 'hop')}</dd>
      ${this.face === null ? nothing : faceRows(this.face)}
    </dl>`;
  }

  #cost() {
    const hopMs = this.stats?.inferenceMsMean ?? this.inferenceMs;
    return html`${
      hopMs === null
        ? nothing
        : html`<dt>One hop takes</dt><dd class="digits">${hopMs.toFixed(1)} ms${this.stats === null ? '' : ' on average'}</dd>`
    }${
      this.delayMs === null
        ? nothing
        : html`<dt>Verdict lags behind by</dt><dd class="digits">${Math.round(this.delayMs)} ms</dd>`
    }`;
  }
}

function faceRows({ available, report, inferenceMs, delayMs, droppedFrames, stats }: FaceDetails) {
  if (!available) return html`<dt>Face model</dt><dd>None in this build: voices only</dd>`;
  if (report === null) return html`<dt>Face model</dt><dd>Loaded when a picture is judged</dd>`;
  const frameMs = stats?.inferenceMsMean ?? inferenceMs;
  return html`<dt>Face model</dt><dd>${report.manifest.id} ${report.manifest.version} (${(report.modelBytes / 1e6).toFixed(2)} MB)</dd>
    <dt>Its fingerprint</dt><dd>${report.manifest.file.sha256.slice(0, 16)}… checked</dd>
    ${frameMs === null ? nothing : html`<dt>One frame takes</dt><dd class="digits">${frameMs.toFixed(0)} ms${stats === null ? '' : ' on average'}</dd>`}
    ${delayMs === null ? nothing : html`<dt>Faces lag behind by</dt><dd class="digits">${Math.round(delayMs)} ms</dd>`}
    <dt>Dropped frames</dt><dd class="digits">${droppedFrames === 0 ? 'None' : count(droppedFrames, 'frame')}</dd>`;
}

const METRICS = [
  ['devEer', 'Equal error rate (dev)', (value: number) => `${(value * 100).toFixed(1)} %`],
  ['testEer', 'Equal error rate (unseen sources)', (value: number) => `${(value * 100).toFixed(1)} %`],
  ['parameters', 'Parameters', (value: number) => value.toLocaleString('en')],
] as const;

/** The manifest's metrics are for readers and free in form; these are shown where they are there. */
function metricRows(metrics: Readonly<Record<string, unknown>>) {
  return METRICS.map(([key, name, text]) => {
    const value = metrics[key];
    return typeof value === 'number' ? html`<dt>${name}</dt><dd class="digits">${text(value)}</dd>` : nothing;
  });
}
