/** During and after a session: the verdict in the middle, the session beside it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CredentialsAnswer } from '../contract/credentials.js';
import { isPhoto } from '../contract/frames.js';
import { isListening } from '../session/machine.js';
import type { Microphone, SessionSnapshot, SessionSource } from '../session/snapshot.js';
import { summarize } from '../session/summary.js';
import type { Timeline } from '../session/timeline.js';
import { microphoneIcon } from '../ui/icons.js';
import { PRIOR } from '../ui/words/prior.js';
import type { FaceDetails } from '../ui/model-details.js';
import { cannotHear } from './limits-text.js';

export interface SessionView {
  readonly snapshot: SessionSnapshot;
  readonly timeline: Timeline;
  readonly faceTimeline: Timeline;
  readonly microphones: readonly Microphone[];
  /** Of the file that is judged; null where there are none. */
  readonly credentials: CredentialsAnswer | null;
  readonly onOwnVoice: () => void;
  readonly onOtherMicrophone: (deviceId: string) => void;
}

export function sessionView(view: SessionView): TemplateResult {
  const { snapshot } = view;
  const { phase, source, live, begun } = snapshot;
  return html`<div class="session">
    <h1 id="view-title" tabindex="-1" class="visually-hidden">${msg('Session')}</h1>
    <section class="sheet bar" aria-label=${msg('Session')}>
      <bf-session-clock
        .phase=${phase}
        .live=${live}
        .listenedMs=${snapshot.listenedMs}
        .limitMs=${snapshot.limitMs}
        .limitNear=${snapshot.limitNear}
        ?timeless=${isPhotoSource(source)}
        source=${snapshot.capture?.label ?? labelOf(source)}
      ></bf-session-clock>
      <bf-session-controls .phase=${phase} .live=${live}></bf-session-controls>
      ${snapshot.recording === null ? nothing : html`<bf-recording-sign .state=${snapshot.recording}></bf-recording-sign>`}
      ${
        snapshot.notices.length === 0 && snapshot.droppedHops === 0
          ? nothing
          : html`<bf-notice-list .notices=${snapshot.notices} dropped-hops=${snapshot.droppedHops}></bf-notice-list>`
      }
    </section>
    <div class="stage">
      ${stage(view)}
      ${
        view.credentials === null
          ? nothing
          : html`<div class="sheet"><bf-content-credentials .found=${view.credentials}></bf-content-credentials></div>`
      }
      ${begun && !isPhotoSource(source) ? html`<section class="sheet lanes" aria-label=${msg('Timeline')}>${lanes(view)}</section>` : nothing}
    </div>
    <aside class="side" aria-label=${msg('Details')}>
      <section class="sheet details">
        ${
          snapshot.capture === null || source?.kind === 'clip'
            ? nothing
            : html`<bf-capture-readout .report=${snapshot.capture}></bf-capture-readout>`
        }
        <details>
          <summary>${msg('Model and runtime')}</summary>
          <bf-model-details
            .report=${snapshot.model}
            .stats=${snapshot.stats}
            .inferenceMs=${snapshot.inferenceMs}
            .delayMs=${live ? snapshot.delayMs : null}
            dropped-hops=${snapshot.droppedHops}
            .prior=${priorOf(snapshot)}
            .face=${faceDetails(snapshot)}
          ></bf-model-details>
        </details>
        <details>
          <summary>${msg('What it cannot hear')}</summary>
          <div class="limits small">${cannotHear()}</div>
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
      return html`<section class="sheet" aria-label=${msg('Getting ready')}>${loading(view.snapshot)}</section>${lastWord(view.snapshot)}`;
    case 'interrupted':
      return html`<bf-error-panel .error=${error}>${otherMicrophone(view)}</bf-error-panel>${lastWord(view.snapshot)}`;
    case 'done':
      return done(view);
    default:
      return html`${fileProgress(view.snapshot)}${preview(view.snapshot)}${verdict(view.snapshot)}`;
  }
}

/** A photo has no length: no clock, no timeline, and nothing to sum up. */
function isPhotoSource(source: SessionSource | null): boolean {
  return source?.kind === 'file' && isPhoto(source.file);
}

/** Whether the session is about a picture too, and not about a voice alone. */
function hasPicture(view: Pick<SessionSnapshot, 'preview' | 'faceLead'>): boolean {
  return view.preview !== null || view.faceLead !== null;
}

function preview(snapshot: SessionSnapshot): TemplateResult | typeof nothing {
  if (snapshot.preview === null) return nothing;
  return html`<section class="sheet" aria-label=${msg('Picture')}>
    <bf-face-preview .preview=${snapshot.preview} .faces=${snapshot.faces} .pace=${snapshot.facePace}></bf-face-preview>
  </section>`;
}

/** One lane for a voice alone, one below the other where there is a picture. */
function lanes({ snapshot, timeline, faceTimeline }: SessionView): TemplateResult {
  const two = hasPicture(snapshot) || faceTimeline.length > 0;
  const lane = (name: string, store: Timeline, version: number): TemplateResult => {
    const decision = (name === 'Faces' ? snapshot.faceModel : snapshot.model)?.manifest.decision;
    return html`<bf-session-timeline
      .timeline=${store}
      .version=${version}
      lane=${name}
      session-ms=${two ? Math.max(timeline.endMs, faceTimeline.endMs) : 0}
      ?recent=${snapshot.live && snapshot.phase !== 'done'}
      authentic-above=${decision?.authenticAbove ?? 0.7}
      suspicious-above=${decision?.suspiciousAbove ?? 0.3}
    ></bf-session-timeline>`;
  };
  if (!two) return lane('', timeline, snapshot.timelineVersion);
  return html`${lane('Faces', faceTimeline, snapshot.faceTimelineVersion)}
    ${timeline.length === 0 ? nothing : lane('Voice', timeline, snapshot.timelineVersion)}`;
}

function faceDetails(snapshot: SessionSnapshot): FaceDetails {
  return {
    available: snapshot.canJudgeFaces,
    report: snapshot.faceModel,
    inferenceMs: snapshot.faceInferenceMs,
    delayMs: snapshot.live ? snapshot.faceDelayMs : null,
    droppedFrames: snapshot.droppedFrames,
    stats: snapshot.faceStats,
  };
}

function asking({ source, recording }: SessionSnapshot): TemplateResult {
  const display = source?.kind === 'display';
  return html`<section class="sheet prompt" aria-labelledby="asking">
    <h2 id="asking">${display ? msg('Choose what to share') : msg('Your browser is asking')}</h2>
    <p>
      ${
        display
          ? html`${msg(html`Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.`)} ${source.picture === true ? msg('Its picture is judged too.') : msg('Only its sound is used.')}`
          : html`${msg(html`Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.`)} ${source?.kind === 'camera' ? msg('If none appears, the camera may be blocked for this site: press the icon beside the address.') : msg('If none appears, the microphone may be blocked for this site: press the icon beside the address.')}`
      }
    </p>
    <p class="muted">${recording === null ? msg('The sound is judged in this page and forgotten.') : msg('The sound is judged in this page and recorded on this device.')} ${msg('Nothing leaves this device.')}</p>
  </section>`;
}

function loading({ loading: bytes, model }: SessionSnapshot): TemplateResult {
  return html`<h2>${msg('Getting ready')}</h2>
    <p class="muted">${
      model === null
        ? msg('The model is loaded and checked. This happens once; the browser keeps it.')
        : msg('The detector and the sound system start.')
    }</p>
    <bf-load-progress
      label=${msg('Loading the detector')}
      unit="bytes"
      .done=${bytes?.loadedBytes ?? 0}
      .total=${bytes?.totalBytes ?? 0}
    ></bf-load-progress>`;
}

function fileProgress({
  live,
  progress: voice,
  faceProgress,
  source,
}: SessionSnapshot): TemplateResult | typeof nothing {
  if (live) return nothing;
  // Of sound and picture, the one that is further behind says how far the file is.
  const share = (of: typeof voice): number => (of === null || of.totalMs === 0 ? 0 : of.doneMs / of.totalMs);
  const progress =
    faceProgress !== null && (voice === null || share(faceProgress) < share(voice)) ? faceProgress : voice;
  return html`<section class="sheet" aria-label=${msg('Progress')}>
    <bf-load-progress
      label=${msg(str`Judging ${labelOf(source)}`)}
      unit="ms"
      .done=${progress?.doneMs ?? 0}
      .total=${progress?.totalMs ?? 0}
    ></bf-load-progress>
  </section>`;
}

function verdict(snapshot: SessionSnapshot): TemplateResult {
  const { phase, result, model } = snapshot;
  if (hasPicture(snapshot)) return jointVerdict(snapshot);
  const decision = model?.manifest.decision;
  return html`<section class="sheet verdict" aria-label=${msg('Verdict')}>
    <bf-verdict-card
      .result=${result}
      ?stale=${!isListening(phase)}
      firm-ms=${decision?.firmMs ?? 4000}
      .listenFromMs=${decision?.listen?.fromMs ?? null}
      smoothing-scores=${decision?.smoothingScores ?? 10}
      .prior=${priorOf(snapshot)}
      authentic-above=${decision?.authenticAbove ?? 0.7}
      suspicious-above=${decision?.suspiciousAbove ?? 0.3}
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

function jointVerdict({
  phase,
  result,
  fused,
  faceLead,
  faceModel,
  capture,
  live,
  source,
}: SessionSnapshot): TemplateResult {
  const decision = faceModel?.manifest.decision;
  return html`<section class="sheet verdict" aria-label=${msg('Verdict')}>
    <bf-joint-verdict
      .fused=${fused}
      .face=${faceLead}
      .voice=${result}
      .sound=${live ? capture?.transport != null : result !== null}
      ?stale=${!isListening(phase) && !isPhotoSource(source)}
      authentic-above=${decision?.authenticAbove ?? 0.7}
      suspicious-above=${decision?.suspiciousAbove ?? 0.3}
    ></bf-joint-verdict>
  </section>`;
}

function lastWord(snapshot: SessionSnapshot): TemplateResult | typeof nothing {
  return snapshot.result === null && snapshot.faceLead === null ? nothing : verdict(snapshot);
}

function done(view: SessionView): TemplateResult {
  const { source, error, preview: still } = view.snapshot;
  if (isPhotoSource(source) && still !== null) return html`${preview(view.snapshot)}${verdict(view.snapshot)}`;
  return html`${
    error === null
      ? nothing
      : html`<section class="sheet note"><h2>${msg('The session has reached its limit')}</h2>
        <p>${msg('It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.')}</p></section>`
  }
    <section class="sheet" aria-label=${msg('Summary')}>
      ${summaries(view)}
    </section>
    ${
      source?.kind === 'clip'
        ? html`<section class="sheet next" aria-labelledby="own">
          <h2 id="own">${msg('Now your own voice')}</h2>
          <p>${msg('That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.')}</p>
          <button type="button" class="primary" @click=${view.onOwnVoice}>${microphoneIcon}${msg('Start listening')}</button>
        </section>`
        : nothing
    }`;
}

function summaries({ timeline, faceTimeline }: SessionView): TemplateResult {
  const one = (subject: string, store: Timeline) =>
    html`<bf-session-summary .summary=${summarize(store)} subject=${subject}></bf-session-summary>`;
  if (faceTimeline.length === 0) return one('', timeline);
  return html`${one('Faces', faceTimeline)}${timeline.length === 0 ? nothing : one('Voice', timeline)}`;
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
    <label>${msg('Another microphone')}
      <select name="device">${named.map(({ deviceId, label }) => html`<option value=${deviceId}>${label}</option>`)}</select>
    </label>
    <button type="submit">${msg('Go on with this one')}</button>
  </form>`;
}

export function labelOf(source: SessionSource | null): string {
  switch (source?.kind) {
    case undefined:
      return '';
    case 'microphone':
      return msg('Microphone');
    case 'camera':
      return msg('Camera');
    case 'display':
      return source.picture === true ? msg('Shared picture') : msg('Shared sound');
    case 'file':
    case 'clip':
      return source.label;
    case 'stream':
    case 'track':
      return source.label ?? msg('Audio stream');
  }
}
