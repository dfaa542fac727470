/** Before a session: what this is, what to listen to, and a voice to try it on. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordingConsent } from '../session/recording-state.js';
import type { Camera, Microphone, SessionSnapshot } from '../session/snapshot.js';
import { lockIcon, playIcon } from '../ui/icons.js';
import type { SourceChoice } from '../ui/source-chooser.js';
import { cannotHear } from './limits-text.js';
import { rosette } from './rosette.js';

export interface StartView {
  readonly snapshot: SessionSnapshot;
  readonly microphones: readonly Microphone[];
  readonly cameras: readonly Camera[];
  readonly permission: PermissionState | 'unknown';
  readonly canShare: boolean;
  /** Probability of bona fide that the next session begins with. */
  readonly prior: number;
  /** The source that is chosen to begin with. */
  readonly choice: SourceChoice;
  /** What the user has agreed to keep of the next session. */
  readonly consent: RecordingConsent | null;
  /** Otherwise only what is seen first, and what a session is started with. */
  readonly whole: boolean;
  readonly onTry: () => void;
}

export function startView({
  snapshot,
  microphones,
  cameras,
  permission,
  canShare,
  prior,
  choice,
  consent,
  whole,
  onTry,
}: StartView): TemplateResult {
  const { error, phase } = snapshot;
  return html`<div class="start">
    ${phase === 'failed' && error !== null ? html`<bf-error-panel class="failure" .error=${error}></bf-error-panel>` : nothing}
    <section class="hero">
      ${whole ? rosette : nothing}
      <h1 id="view-title" tabindex="-1">${msg('Is this voice real?')}</h1>
      <p class="lede">
        ${
          snapshot.canJudgeFaces
            ? msg(
                'Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.',
              )
            : msg(
                'Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.',
              )
        }
      </p>
      <p class="promise">${lockIcon}<span>${msg('Nothing leaves this device.')}</span></p>
    </section>
    <section class="sheet choose" aria-label=${msg('Source')}>
      <bf-source-chooser
        .choice=${choice}
        .microphones=${microphones}
        .cameras=${cameras}
        ?can-judge-faces=${snapshot.canJudgeFaces}
        .permission=${permission}
        ?no-sharing=${!canShare}
        ?recorded=${consent !== null}
      >
        <bf-recording-consent slot="consent" .consent=${consent} ?can-judge-faces=${snapshot.canJudgeFaces}></bf-recording-consent>
      </bf-source-chooser>
      ${whole ? html`<bf-prior-setting .prior=${prior}></bf-prior-setting>` : nothing}
    </section>
    ${whole ? below(onTry) : nothing}
  </div>`;
}

function below(onTry: () => void): TemplateResult {
  return html`
    <section class="sheet try" aria-labelledby="try">
      <h2 id="try">${msg('No deepfake at hand?')}</h2>
      <p>${msg('Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.')}</p>
      <button type="button" @click=${onTry}>${playIcon}${msg('Try a synthetic voice')}</button>
    </section>
    <section class="limits" aria-labelledby="limits">
      <h2 id="limits">${msg('A verdict is evidence, not proof')}</h2>
      ${cannotHear()}
    </section>`;
}
