import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { FaceAnalyzingResult, FaceResult, SeenFaceResult } from '../contract/face.js';
import { FULL_PACE, type Pace } from '../session/pace.js';
import type { Preview } from '../session/snapshot.js';
import { paintHeat } from './heat.js';
import { buttons, theme } from './theme.js';
import { faceLabel, faceText, paceText } from './words/face.js';
import { LocalizedElement } from './localized.js';

/**
 * The picture, with a box around each face that says in words what is thought of it; told apart by its line as well as by its
 * colour. On demand, where on a face the model found it real or made up.
 *
 * `preview` is the session's; `faces` are its newest results, `pace` how often there are any.
 *
 * Parts: `picture`, `box`, `label`, `list`.
 */
export class FacePreview extends LocalizedElement {
  static override properties = {
    preview: { attribute: false },
    faces: { attribute: false },
    pace: { attribute: false },
    heat: { state: true },
  };
  declare preview: Preview | null;
  declare faces: readonly FaceResult[];
  declare pace: Pace;
  declare protected heat: boolean;

  constructor() {
    super();
    this.preview = null;
    this.faces = [];
    this.pace = FULL_PACE;
    this.heat = false;
  }

  static override styles = [
    theme,
    buttons,
    css`
      .frame {
        position: relative;
        overflow: hidden;
        border-radius: 10px;
        background: #0b0f0e;
      }
      video,
      .still {
        display: block;
        width: 100%;
        max-height: 70vh;
        object-fit: contain;
      }
      .shown {
        position: relative;
        margin-inline: auto;
      }
      .mirrored video,
      .mirrored .heat {
        transform: scaleX(-1);
      }
      .heat {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .box {
        --tone: #ffffff;
        position: absolute;
        border: 3px dotted var(--tone);
        border-radius: 6px;
        box-shadow: 0 0 0 1.5px rgb(0 0 0 / 70%);
      }
      .AUTHENTIC {
        --tone: #74d3aa;
        border-style: solid;
      }
      .SUSPICIOUS {
        --tone: #e9ba50;
        border-style: dashed;
      }
      .DEEPFAKE {
        --tone: #ff9180;
        border-style: double;
        border-width: 6px;
      }
      .label {
        position: absolute;
        left: -3px;
        bottom: 100%;
        margin-bottom: 4px;
        padding: 0.1rem 0.45rem;
        border-radius: 4px;
        background: rgb(11 15 14 / 88%);
        color: var(--tone);
        font-size: 0.8125rem;
        font-weight: 600;
        line-height: 1.35;
        white-space: nowrap;
      }
      .label.below {
        bottom: auto;
        top: 100%;
        margin-top: 4px;
      }
      .label.end {
        left: auto;
        right: -3px;
      }
      .under {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: space-between;
        gap: 0.6rem 1rem;
        margin-top: 0.75rem;
      }
      ul {
        list-style: none;
        display: grid;
        gap: 0.25rem;
        min-width: 0;
      }
      button[aria-pressed='true'],
      button[aria-pressed='true']:hover:not(:disabled) {
        background: var(--ink);
        color: var(--card);
      }
    `,
  ];

  protected override render() {
    const { preview } = this;
    if (preview === null) return nothing;
    const mirrored = preview.kind === 'live' && preview.mirrored;
    const seen = this.faces.filter((face): face is SeenFaceResult => face.status !== 'no-evidence');
    const mapped = seen.some((face) => face.status === 'analyzing' && face.heat !== null);
    return html`<div class="frame ${mirrored ? 'mirrored' : ''}" part="picture">
        <div class="shown">
          ${
            preview.kind === 'live'
              ? html`<video .muted=${true} autoplay playsinline aria-hidden="true"></video>`
              : html`<canvas class="still" aria-hidden="true"></canvas>`
          }
          ${this.heat ? html`<canvas class="heat" aria-hidden="true"></canvas>` : nothing}
          ${seen.map((face) => box(face, mirrored))}
        </div>
      </div>
      <div class="under">
        ${
          seen.length === 0
            ? html`<p class="small muted">${msg('No face is in the picture.')}</p>`
            : html`<ul class="small" part="list" aria-label=${msg('Faces in the picture')}>${seen.map((face) => html`<li>${faceText(face)}</li>`)}</ul>`
        }
        ${
          mapped || this.heat
            ? html`<button type="button" aria-pressed=${this.heat} @click=${() => {
                this.heat = !this.heat;
              }}>${msg('Show where it looks')}</button>`
            : nothing
        }
      </div>
      ${this.pace.cause === null ? nothing : html`<p class="small muted">${paceText(this.pace)}</p>`}
      ${
        this.heat
          ? html`<p class="small muted">${msg('Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.')}</p>`
          : nothing
      }`;
  }

  protected override updated(): void {
    const { preview } = this;
    const video = this.renderRoot.querySelector('video');
    // Not in the template: lit sets an object anew at each update, and a video that is told its stream again starts over.
    if (video !== null && preview?.kind === 'live' && video.srcObject !== preview.stream)
      video.srcObject = preview.stream;
    const still = this.renderRoot.querySelector<HTMLCanvasElement>('.still');
    if (still !== null && preview?.kind === 'still') {
      const { bitmap } = preview;
      // A picture that was let go has no size any more.
      if (bitmap.width > 0) {
        still.width = bitmap.width;
        still.height = bitmap.height;
        still.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
    }
    const heat = this.renderRoot.querySelector<HTMLCanvasElement>('.heat');
    if (heat === null) return;
    const { width, height } = heat.getBoundingClientRect();
    heat.width = Math.max(1, Math.round(width));
    heat.height = Math.max(1, Math.round(height));
    const context = heat.getContext('2d');
    if (context === null) return;
    for (const face of this.faces) if (isMapped(face)) paintHeat(context, face.heat, heat.width, heat.height);
  }
}

function isMapped(face: FaceResult): face is FaceAnalyzingResult & { heat: NonNullable<FaceAnalyzingResult['heat']> } {
  return face.status === 'analyzing' && face.heat !== null;
}

function box(face: SeenFaceResult, mirrored: boolean) {
  const { x, y, width, height } = face.box;
  const left = mirrored ? 1 - x - width : x;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  const place = `left: ${percent(left)}; top: ${percent(y)}; width: ${percent(width)}; height: ${percent(height)}`;
  const side = `${y < 0.12 ? 'below' : ''} ${left > 0.55 ? 'end' : ''}`;
  return html`<div class="box ${face.status === 'analyzing' ? face.verdict : face.status}" part="box" style=${place} aria-hidden="true">
    <span class="label ${side}" part="label">${faceLabel(face)}</span>
  </div>`;
}
