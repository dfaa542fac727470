import { PHOTO_TYPES } from '../contract/frames.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Camera, Microphone, Processing } from '../session/snapshot.js';
import { request } from './events.js';
import { cameraIcon, fileIcon, lockIcon, microphoneIcon, tabIcon } from './icons.js';
import { buttons, theme } from './theme.js';
import { listText } from './words/format.js';
import { chooserStyles } from './source-chooser-styles.js';
import { LocalizedElement } from './localized.js';

/** What can be chosen. */
export type SourceChoice = 'microphone' | 'camera' | 'display' | 'file';

const CHOICES = [
  { id: 'microphone', name: () => msg('Microphone'), icon: microphoneIcon },
  { id: 'camera', name: () => msg('Camera'), icon: cameraIcon },
  { id: 'display', name: () => msg('Tab or screen'), icon: tabIcon },
  { id: 'file', name: () => msg('File'), icon: fileIcon },
] as const;

const PROCESSING = [
  ['echoCancellation', () => msg('Echo cancellation')],
  ['noiseSuppression', () => msg('Noise suppression')],
  ['autoGainControl', () => msg('Automatic gain')],
] as const satisfies readonly (readonly [keyof Processing, () => string])[];

const ACCEPT = 'audio/*,video/mp4,video/webm,video/quicktime,.wav,.mp3,.m4a,.ogg,.oga,.opus,.webm,.mp4,.mov,.flac';

/**
 * Chooses what to listen to, and says what the browser is about to ask before it asks.
 *
 * `microphones`, `cameras` and `permission` come from the page; `canJudgeFaces` is set where the build carries a face model; `noSharing` is set where the browser cannot share a tab's sound; `recorded` where the user has agreed to a recording;
 * `choice` is the source that is chosen, which the user changes.
 * Fires `bf-start` with the source.
 *
 * Parts: `choices`, `panel`. Slots: `consent`, for what is asked of everything but a file, which is never recorded.
 */
export class SourceChooser extends LocalizedElement {
  static override properties = {
    microphones: { attribute: false },
    permission: { type: String },
    cameras: { attribute: false },
    canJudgeFaces: { type: Boolean, attribute: 'can-judge-faces' },
    noSharing: { type: Boolean, attribute: 'no-sharing' },
    choice: { type: String },
    recorded: { type: Boolean },
    deviceId: { state: true },
    processing: { state: true },
    camera: { state: true },
    picture: { state: true },
  };
  declare microphones: readonly Microphone[];
  declare permission: PermissionState | 'unknown';
  declare cameras: readonly Camera[];
  declare canJudgeFaces: boolean;
  declare noSharing: boolean;
  declare choice: SourceChoice;
  declare recorded: boolean;
  declare protected deviceId: string;
  declare protected processing: Processing;
  declare protected camera: {
    readonly deviceId: string;
    readonly facing: 'user' | 'environment';
    readonly microphone: boolean;
  };
  declare protected picture: boolean;

  constructor() {
    super();
    this.microphones = [];
    this.permission = 'unknown';
    this.cameras = [];
    this.canJudgeFaces = false;
    this.noSharing = false;
    this.recorded = false;
    this.choice = 'microphone';
    this.deviceId = '';
    this.camera = { deviceId: '', facing: 'user', microphone: true };
    this.picture = false;
    this.processing = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  }

  static override styles = [theme, buttons, chooserStyles];

  protected override willUpdate(): void {
    // A device that was unplugged cannot be the chosen one.
    if (this.camera.deviceId !== '' && !this.cameras.some(({ deviceId }) => deviceId === this.camera.deviceId)) {
      this.camera = { ...this.camera, deviceId: '' };
    }
    if (!this.microphones.some(({ deviceId }) => deviceId === this.deviceId)) this.deviceId = '';
  }

  protected override render() {
    return html`<fieldset part="choices">
        <legend>${msg('What should be judged?')}</legend>
        <div class="choices">${CHOICES.filter(({ id }) => id !== 'camera' || this.canJudgeFaces).map(
          ({ id, name, icon }) => html`<label>
          <input type="radio" name="source" value=${id} .checked=${this.choice === id} @change=${() => {
            this.choice = id;
          }} />
          ${icon}<span>${name()}</span>
        </label>`,
        )}</div>
      </fieldset>
      ${this.choice === 'file' ? nothing : html`<slot name="consent"></slot>`}
      <div class="panel" part="panel">${this.#panel()}</div>`;
  }

  #panel() {
    switch (this.choice) {
      case 'camera':
        return this.#cameraPanel();
      case 'microphone':
        return this.#microphone();
      case 'display':
        return this.#display();
      case 'file':
        return this.#file();
    }
  }

  #microphone() {
    const named = this.microphones.filter(({ label }) => label !== '');
    return html`<p class="word">${lockIcon}<span>${this.#permissionWord()}</span></p>
      ${
        named.length === 0
          ? nothing
          : html`<label class="field">${msg('Which one')}
            <select @change=${(event: Event) => {
              this.deviceId = (event.target as HTMLSelectElement).value;
            }}>
              <option value="" ?selected=${this.deviceId === ''}>${msg('The system’s default')}</option>
              ${named.map(
                ({ deviceId, label }) =>
                  html`<option value=${deviceId} ?selected=${deviceId === this.deviceId}>${label}</option>`,
              )}
            </select>
          </label>`
      }
      <details>
        <summary>${this.#processingWord()}</summary>
        <p class="small muted">${msg('Leave these off: they change the voice and destroy the traces that are looked for.')}</p>
        ${PROCESSING.map(
          ([key, name]) => html`<label class="check">
            <input type="checkbox" .checked=${this.processing[key]} @change=${(event: Event) => {
              this.processing = { ...this.processing, [key]: (event.target as HTMLInputElement).checked };
            }} />${name()}
          </label>`,
        )}
      </details>
      <button type="button" class="primary" @click=${this.#startMicrophone}>${microphoneIcon}${msg('Start listening')}</button>`;
  }

  #cameraPanel() {
    const { camera } = this;
    const named = this.cameras.filter(({ label }) => label !== '');
    const change = (part: Partial<typeof camera>): void => {
      this.camera = { ...this.camera, ...part };
    };
    return html`<p class="word">${lockIcon}<span>${camera.microphone ? msg('Your browser will ask for the camera and the microphone.') : msg('Your browser will ask for the camera.')} ${this.#fate(msg('Faces and voice are judged in this page and recorded on this device.'), msg('Faces and voice are judged in this page and forgotten.'))} ${msg('Nothing leaves this device.')}</span></p>
      <label class="field">${msg('Which camera')}
        <select name="camera" @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (value === 'user' || value === 'environment') change({ deviceId: '', facing: value });
          else change({ deviceId: value });
        }}>
          <option value="user" ?selected=${camera.deviceId === '' && camera.facing === 'user'}>${msg('The one that looks at you')}</option>
          <option value="environment" ?selected=${camera.deviceId === '' && camera.facing === 'environment'}>${msg('The one on the back')}</option>
          ${named.map(
            ({ deviceId, label }) =>
              html`<option value=${deviceId} ?selected=${deviceId === camera.deviceId}>${label}</option>`,
          )}
        </select>
      </label>
      <label class="check">
        <input type="checkbox" name="voice" .checked=${camera.microphone} @change=${(event: Event) =>
          change({ microphone: (event.target as HTMLInputElement).checked })} />${msg('Judge the voice too')}
      </label>
      <button type="button" class="primary" @click=${this.#startCamera}>${cameraIcon}${msg('Start watching')}</button>`;
  }

  #fate(recorded: string, forgotten: string): string {
    return this.recorded ? recorded : forgotten;
  }

  #permissionWord(): string {
    switch (this.permission) {
      case 'granted':
        return msg(
          'The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.',
        );
      case 'denied':
        return msg(
          'The microphone is blocked for this site. Press the icon beside the address to allow it, then start.',
        );
      default:
        return `${msg('Your browser will ask for the microphone.')} ${this.#fate(msg('The sound is judged in this page and recorded on this device.'), msg('The sound is judged in this page and forgotten.'))} ${msg('Nothing leaves this device.')}`;
    }
  }

  #processingWord(): string {
    const on = PROCESSING.filter(([key]) => this.processing[key]);
    return on.length === 0
      ? msg('Sound processing: all off')
      : msg(str`Sound processing: ${listText(on.map(([, name]) => name()))}`);
  }

  #display() {
    if (this.noSharing) {
      return html`<p class="word">${lockIcon}<span>${msg('This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.')}</span></p>`;
    }
    return html`<p class="word">${lockIcon}<span>${msg(html`Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.`)} ${this.picture ? this.#fate(msg('Sound and picture are judged in this page and recorded on this device.'), msg('Sound and picture are judged in this page and forgotten.')) : msg('Only its sound is used; the picture is let go at once.')}</span></p>
      ${
        this.canJudgeFaces
          ? html`<label class="check">
            <input type="checkbox" name="picture" .checked=${this.picture} @change=${(event: Event) => {
              this.picture = (event.target as HTMLInputElement).checked;
            }} />${msg('Judge the faces in its picture too')}
          </label>`
          : nothing
      }
      <button type="button" class="primary" @click=${() => request(this, 'bf-start', this.picture ? { kind: 'display', picture: true } : { kind: 'display' })}>
        ${tabIcon}${msg('Choose what to share')}
      </button>`;
  }

  #file() {
    return html`<p class="word">${lockIcon}<span>${msg('Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.')}${this.canJudgeFaces ? html` ${msg('In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.')}` : nothing}</span></p>
      <label class="button primary file">
        <input class="visually-hidden" type="file" accept=${this.canJudgeFaces ? `${ACCEPT},${PHOTO_TYPES}` : ACCEPT} @change=${this.#startFile} />${fileIcon}${msg('Choose a file')}
      </label>`;
  }

  readonly #startMicrophone = (): void => {
    const { processing } = this;
    const device = this.deviceId === '' ? {} : { deviceId: this.deviceId };
    request(this, 'bf-start', { kind: 'microphone', processing, ...device });
  };

  readonly #startCamera = (): void => {
    const { deviceId, facing, microphone } = this.camera;
    request(this, 'bf-start', { kind: 'camera', microphone, ...(deviceId === '' ? { facing } : { deviceId }) });
  };

  readonly #startFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    request(this, 'bf-start', { kind: 'file', file, label: file.name });
    input.value = '';
  };
}
