/** During and after a session: the verdict in the middle, the session beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isListening } from '../session/machine.js';
import type { Microphone, SessionSnapshot, SessionSource } from '../session/snapshot.js';
import { summarize } from '../session/summary.js';
import type { Timeline } from '../session/timeline.js';
import { microphoneIcon } from '../ui/icons.js';
import { PRIOR } from '../ui/words/prior.js';
import { cannotHear } from './limits-text.js';

export interface SessionView {
  readonly snapshot: SessionSnapshot;
  readonly timeline: Timeline;
  readonly microphones: readonly Microphone[];
  readonly onOwnVoice: () => void;
  readonly onOtherMicrophone: (deviceId: string) => void;
}

export function sessionView(view: SessionView): TemplateResult {
  const { snapshot, timeline } = view;
  const { phase, source, live, begun } = snapshot;
  const decision = snapshot.model?.manifest.decision;
  return html`<div class="session">
    <h1 id="view-title" tabindex="-1" class="visually-hidden">Session</h1>
    <section class="sheet bar" aria-label="Session">
      <bf-session-clock
        .phase=${phase}
        .live=${live}
        .listenedMs=${snapshot.listenedMs}
        .limitMs=${snapshot.limitMs}
        .limitNear=${snapshot.limitNear}
        source=${snapshot.capture?.label ?? labelOf(source)}
      ></bf-session-clock>
      <bf-session-controls .phase=${phase} .live=${live}></bf-session-controls>
      ${
        snapshot.notices.length === 0 && snapshot.droppedHops === 0
          ? nothing
          : html`<bf-notice-list .notices=${snapshot.notices} dropped-hops=${snapshot.droppedHops}></bf-notice-list>`
      }
    </section>
    <div class="stage">
      ${stage(view)}
      ${
        begun
          ? html`<section class="sheet" aria-label="Timeline">
            <bf-session-timeline
              .timeline=${timeline}
              .version=${snapshot.timelineVersion}
              ?recent=${live && phase !== 'done'}
              authentic-above=${decision?.authenticAbove ?? 0.7}
              suspicious-above=${decision?.suspiciousAbove ?? 0.3}
            ></bf-session-timeline>
          </section>`
          : nothing
      }
    </div>
    <aside class="side" aria-label="Details">
      <section class="sheet details">
        ${
          snapshot.capture === null || source?.kind === 'clip'
            ? nothing
            : html`<bf-capture-readout .report=${snapshot.capture}></bf-capture-readout>`
        }
        <details>
          <summary>Model and runtime</summary>
          <bf-model-details
            .report=${snapshot.model}
            .stats=${snapshot.stats}
            .inferenceMs=${snapshot.inferenceMs}
            .delayMs=${live ? snapshot.delayMs : null}
            dropped-hops=${snapshot.droppedHops}
            .prior=${priorOf(snapshot)}
          ></bf-model-details>
        </details>
        <details>
          <summary>What it cannot hear</summary>
          <div class="limits small">${cannotHear}</div>
        </details>
      </section>
    </aside>
  </div>`;
}

function stage(view: SessionView): TemplateResult {
  const { phase, error } = view.snapshot;
  switch (phase) {
    case 'asking':
      return asking(view.snapshot);
    case 'starting':
      return html`<section class="sheet" aria-label="Getting ready">${loading(view.snapshot)}</section>${lastWord(view.snapshot)}`;
    case 'interrupted':
      return html`<bf-error-panel .error=${error}>${otherMicrophone(view)}</bf-error-panel>${lastWord(view.snapshot)}`;
    case 'done':
      return done(view);
    default:
      return html`${fileProgress(view.snapshot)}${verdict(view.snapshot)}`;
  }
}

function asking({ source }: SessionSnapshot): TemplateResult {
  const display = source?.kind === 'display';
  return html`<section class="sheet prompt" aria-labelledby="asking">
    <h2 id="asking">${display ? 'Choose what to share' : 'Your browser is asking'}</h2>
    <p>
      ${
        display
          ? html`Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>. Only its sound is used.`
          : html`Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window. If none appears, the
              microphone may be blocked for this site: press the icon beside the address.`
      }
    </p>
    <p class="muted">The sound is judged in this page and forgotten. Nothing leaves this device.</p>
  </section>`;
}

function loading({ loading: bytes, model }: SessionSnapshot): TemplateResult {
  return html`<h2>Getting ready</h2>
    <p class="muted">${
      model === null
        ? 'The model is loaded and checked. This happens once; the browser keeps it.'
        : 'The detector and the sound system start.'
    }</p>
    <bf-load-progress
      label="Loading the detector"
      unit="bytes"
      .done=${bytes?.loadedBytes ?? 0}
      .total=${bytes?.totalBytes ?? 0}
    ></bf-load-progress>`;
}

function fileProgress({ live, progress, source }: SessionSnapshot): TemplateResult | typeof nothing {
  if (live) return nothing;
  return html`<section class="sheet" aria-label="Progress">
    <bf-load-progress
      label="Judging ${labelOf(source)}"
      unit="ms"
      .done=${progress?.doneMs ?? 0}
      .total=${progress?.totalMs ?? 0}
    ></bf-load-progress>
  </section>`;
}

function verdict(snapshot: SessionSnapshot): TemplateResult {
  const { phase, result, model } = snapshot;
  const decision = model?.manifest.decision;
  return html`<section class="sheet verdict" aria-label="Verdict">
    <bf-verdict-card
      .result=${result}
      ?stale=${!isListening(phase)}
      firm-ms=${decision?.firmMs ?? 4000}
      smoothing-scores=${decision?.smoothingScores ?? 10}
      .prior=${priorOf(snapshot)}
    >
      <bf-confidence-meter
        .result=${result?.status === 'analyzing' ? result : null}
        authentic-above=${decision?.authenticAbove ?? 0.7}
        suspicious-above=${decision?.suspiciousAbove ?? 0.3}
      ></bf-confidence-meter>
    </bf-verdict-card>
  </section>`;
}

function priorOf({ prior, model }: SessionSnapshot): number {
  return prior ?? model?.manifest.decision.prior ?? PRIOR.neutral;
}

function lastWord(snapshot: SessionSnapshot): TemplateResult | typeof nothing {
  return snapshot.result === null ? nothing : verdict(snapshot);
}

function done(view: SessionView): TemplateResult {
  const { source, error } = view.snapshot;
  return html`${
    error === null
      ? nothing
      : html`<section class="sheet note"><h2>The session has reached its limit</h2>
        <p>It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.</p></section>`
  }
    <section class="sheet" aria-label="Summary"><bf-session-summary .summary=${summarize(view.timeline)}></bf-session-summary></section>
    ${
      source?.kind === 'clip'
        ? html`<section class="sheet next" aria-labelledby="own">
          <h2 id="own">Now your own voice</h2>
          <p>That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.</p>
          <button type="button" class="primary" @click=${view.onOwnVoice}>${microphoneIcon}Start listening</button>
        </section>`
        : nothing
    }`;
}

function otherMicrophone({ snapshot, microphones, onOtherMicrophone }: SessionView): TemplateResult | typeof nothing {
  const { source, error } = snapshot;
  const named = microphones.filter(({ label }) => label !== '');
  if (source?.kind !== 'microphone' || error?.code === 'context-suspended' || named.length === 0) return nothing;
  return html`<form class="other" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('device');
    if (typeof chosen === 'string') onOtherMicrophone(chosen);
  }}>
    <label>Another microphone
      <select name="device">${named.map(({ deviceId, label }) => html`<option value=${deviceId}>${label}</option>`)}</select>
    </label>
    <button type="submit">Go on with this one</button>
  </form>`;
}

export function labelOf(source: SessionSource | null): string {
  switch (source?.kind) {
    case undefined:
      return '';
    case 'microphone':
      return 'Microphone';
    case 'display':
      return 'Shared sound';
    case 'file':
    case 'clip':
      return source.label;
    case 'stream':
    case 'track':
      return source.label ?? 'Audio stream';
  }
}
