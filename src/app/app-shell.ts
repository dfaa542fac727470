import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type Camera, watchCameras } from '../capture/camera.js';
import { type Microphone as Device, microphonePermission, watchMicrophones } from '../capture/microphone.js';
import type { CredentialsAnswer } from '../contract/credentials.js';
import type { RecordingConsent } from '../session/recording-state.js';
import type { SessionGroup } from '../session/group.js';
import type { Session, SessionOptions } from '../session/session.js';
import type { SessionSnapshot, SessionSource } from '../session/snapshot.js';
import type { ThemeChoice } from '../ui/events.js';
import type { Language } from '../ui/language.js';
import type { OfflineState } from '../ui/offline-note.js';
import { lockIcon } from '../ui/icons.js';
import { buttons, theme } from '../ui/theme.js';
import { statusText } from '../ui/words/phase.js';
import { firstFrame } from './first-frame.js';
import { hasAlerts } from './has-alerts.js';
import { appStyles } from './app-styles.js';
import { chosenSource } from './arrivals.js';
import { NOTHING_TENDED, type Tended } from './keep-history.js';
import { saveLanguage } from './chosen-language.js';
import { applyLanguage } from './language-choice.js';
import { navigation } from './navigation.js';
import { loadPrior, savePrior } from './prior-choice.js';
import { pageNotices } from './page-notices.js';
import { pageTitle } from './page-words.js';
import { type Place, placeOf, watchPlace } from './router.js';
import { type Route, routeOf, type ViewContext } from './routes.js';
import { sessionView } from './session-view.js';
import { startView } from './start-view.js';
import { loadTheme, saveTheme, showTheme } from './theme-choice.js';
import { demoUrl } from './urls.js';
import { LocalizedElement } from '../ui/localized.js';

/** Alerts that stand on the page at once; all of them are in the log. */
const MOST_SHOWN = 4;

/**
 * The whole page: it holds the session and hands state down and requests up. `session` is to be set once; `offline` is
 * what is known of the app on this device.
 */
export class AppShell extends LocalizedElement {
  static override properties = {
    session: { attribute: false },
    offline: { attribute: false },
    group: { attribute: false },
    snapshot: { state: true },
    microphones: { state: true },
    cameras: { state: true },
    permission: { state: true },
    choice: { state: true },
    prior: { state: true },
    consent: { state: true },
    place: { state: true },
    tended: { state: true },
    alerts: { state: true },
    credentials: { state: true },
    whole: { state: true },
  };
  declare session: Session | null;
  declare offline: OfflineState | null;
  /** All sessions of the page; set before `session`, which is one of them. */
  declare group: SessionGroup | null;
  declare protected snapshot: SessionSnapshot | null;
  declare protected microphones: readonly Device[];
  declare protected cameras: readonly Camera[];
  declare protected permission: PermissionState | 'unknown';
  declare protected choice: ThemeChoice;
  declare protected prior: number;
  /** For the next session alone. */
  declare protected consent: RecordingConsent | null;
  declare protected place: Place;
  /** What has become of sessions that were cut off. */
  declare protected tended: Tended;
  /** What rules of the user's have said and nobody has read, oldest first. */
  declare protected alerts: readonly string[];
  /** Of the file that is judged; null where it has none, or is none. */
  declare protected credentials: CredentialsAnswer | null;
  /** What is seen first is there, and what stands below and beside it too. */
  declare protected whole: boolean;
  /** With what the session was made, for views that make one. To be set before `session`. */
  options: SessionOptions | null = null;
  #alerts: { stop(): void } | null = null;
  #context: ViewContext | null = null;
  /** A link was followed, so that focus has to follow too. */
  #moved = false;
  readonly #undo: (() => void)[] = [];
  #prepared = false;

  constructor() {
    super();
    this.session = null;
    this.offline = null;
    this.group = null;
    this.snapshot = null;
    this.microphones = [];
    this.cameras = [];
    this.permission = 'unknown';
    this.choice = loadTheme();
    showTheme(this.choice);
    this.prior = loadPrior();
    this.consent = null;
    this.addEventListener('bf-start', ({ detail }) => void this.#start(detail));
    this.addEventListener('bf-take-over', () => void this.session?.retry(undefined, { takeOver: true }));
    this.addEventListener('bf-consent', ({ detail }) => {
      this.consent = detail;
      if (detail !== null) void showRecordings();
    });
    this.place = placeOf(location.hash);
    this.tended = NOTHING_TENDED;
    this.alerts = [];
    this.credentials = null;
    this.whole = false;
    this.addEventListener('bf-alerts', () => void this.#watchAlerts());
    this.addEventListener('bf-pause', () => void this.session?.pause());
    this.addEventListener('bf-resume', () => void this.session?.resume());
    this.addEventListener('bf-stop', () => void this.session?.stop());
    this.addEventListener('bf-retry', () => void this.session?.retry());
    this.addEventListener('bf-new', () => this.session?.reset());
    this.addEventListener('bf-files', ({ detail }) => void this.#judge(detail));
    this.addEventListener('bf-theme', ({ detail }) => {
      this.choice = detail;
      showTheme(detail);
      saveTheme(detail);
    });
    this.addEventListener('bf-language', ({ detail }) => void this.#speak(detail));
    this.addEventListener('bf-prior', ({ detail }) => {
      this.prior = detail;
      savePrior(detail);
      this.session?.setPrior(detail);
    });
    // The runtime is large: it is fetched when somebody is about to use it, not for everybody who looks.
    for (const sign of ['pointerdown', 'focusin', 'keydown', 'pointermove']) this.addEventListener(sign, this.#prepare);
  }

  static override styles = [theme, buttons, appStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undo.push(watchPlace((place) => this.#onPlace(place)));
    void this.#complete();
  }

  /** Once whoever opens the page sees the button to press, the rest of it. */
  async #complete(): Promise<void> {
    await this.updateComplete;
    await firstFrame();
    if (!this.isConnected) return;
    this.whole = true;
    this.#undo.push(
      watchMicrophones((microphones) => {
        this.microphones = microphones;
      }),
      watchCameras((cameras) => {
        this.cameras = cameras;
      }),
    );
    await this.#readPermission();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#undo.splice(0)) undo();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('session') || this.session === null) return;
    this.snapshot = this.session.snapshot;
    const { session, group, options } = this;
    if (group !== null && options !== null) this.#context = { session, group, options };
    void this.#watchAlerts();
    this.session.setPrior(this.prior);
    this.#undo.push(this.session.subscribe((snapshot) => this.#onSnapshot(snapshot)));
  }

  protected override render() {
    const { snapshot, session } = this;
    if (snapshot === null || session === null) return html`<slot></slot>`;
    const route = routeOf(this.place.name);
    return html`<header>
        <p class="brand"><img src="./icon.svg" alt="" width="34" height="34" />Bona Fide</p>
        ${navigation('header', route, snapshot)}
        <div class="looks"><bf-language-select></bf-language-select><bf-theme-switch .choice=${this.choice}></bf-theme-switch></div>
      </header>
      <main>${pageNotices({
        tended: this.tended,
        alerts: this.alerts,
        onRead: () => {
          this.tended = NOTHING_TENDED;
          this.alerts = [];
        },
      })}${route === null ? this.#listen(snapshot, session) : this.#view(route)}</main>
      ${this.whole ? this.#rest(snapshot, route) : nothing}`;
  }

  #rest(snapshot: SessionSnapshot, route: Route | null): TemplateResult {
    const newest = this.alerts.at(-1);
    return html`<footer class="small muted">
        <p>${lockIcon}<span>${promiseText(snapshot.canJudgeFaces, this.consent !== null || snapshot.recording !== null)} ${msg('Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.')}</span></p>
        <bf-offline-note .state=${this.offline}></bf-offline-note>
        ${navigation('footer', route, snapshot)}
        <p class="links"><a href="./docs/index.html" target="_blank">${msg('Guide and documents')}</a> <a href="./support.html" target="_blank">${msg('What this browser can do')}</a></p>
      </footer>
      ${route === null && ['idle', 'done', 'failed'].includes(snapshot.phase) ? html`<bf-drop-target></bf-drop-target>` : nothing}
      <bf-status-announcer .message=${newest === undefined ? statusText(snapshot) : msg(str`Alert: ${newest}`)}></bf-status-announcer>`;
  }

  /** Says which sessions that were cut off are in the history, and which recordings could not be made whole. */
  offer({ closed, failed }: Tended): void {
    this.tended = { closed: [...this.tended.closed, ...closed], failed };
  }

  /** The choice is kept where its words are here. */
  async #speak(wanted: Language): Promise<void> {
    const spoken = await applyLanguage(wanted);
    if (spoken === wanted) saveLanguage(wanted);
    document.title = titleOf(this.snapshot, routeOf(this.place.name));
  }

  /** Rules are carried out by code of their own, which is fetched where there are any. */
  async #watchAlerts(): Promise<void> {
    const { group } = this;
    if (group === null || this.#alerts !== null || !hasAlerts()) return;
    const { AlertRunner } = await import('./alert-runner.js');
    this.#alerts ??= new AlertRunner(group, (text) => {
      this.alerts = [...this.alerts, text].slice(-MOST_SHOWN);
    });
  }

  #listen(snapshot: SessionSnapshot, session: Session): TemplateResult {
    return isStart(snapshot)
      ? startView({
          snapshot,
          microphones: this.microphones,
          cameras: this.cameras,
          permission: this.permission,
          canShare: typeof navigator.mediaDevices?.getDisplayMedia === 'function',
          prior: this.prior,
          choice: chosenSource(location.search),
          consent: this.consent,
          whole: this.whole,
          onTry: () =>
            void session.start({ kind: 'clip', url: demoUrl(document.baseURI), label: msg('Synthetic demo voice') }),
        })
      : sessionView({
          snapshot,
          timeline: session.timeline,
          faceTimeline: session.faceTimeline,
          microphones: this.microphones,
          credentials: this.credentials,
          onOwnVoice: () => void session.start({ kind: 'microphone' }),
          onOtherMicrophone: (deviceId) => void session.retry(withDevice(snapshot.source, deviceId)),
        });
  }

  #view(route: Route): TemplateResult {
    return html`<bf-view-outlet
      .route=${route}
      argument=${this.place.argument}
      .context=${this.#context}
      ?focus-title=${this.#moved}
    ></bf-view-outlet>`;
  }

  #onPlace(place: Place): void {
    if (place.name === this.place.name && place.argument === this.place.argument) return;
    const left = this.place.name !== place.name;
    this.place = place;
    this.#moved = true;
    document.title = titleOf(this.snapshot, routeOf(place.name));
    if (left) scrollTo({ top: 0 });
    if (routeOf(place.name) === null) void this.#moveFocus();
  }

  #onSnapshot(snapshot: SessionSnapshot): void {
    const before = this.snapshot;
    this.snapshot = snapshot;
    if (before?.id !== snapshot.id) void this.#readCredentials(snapshot.source);
    if (before === null || before.phase === snapshot.phase) return;
    document.title = titleOf(snapshot, routeOf(this.place.name));
    void showSessions();
    void this.#readPermission();
    const moves = isStart(before) !== isStart(snapshot) || snapshot.phase === 'failed';
    if (moves && routeOf(this.place.name) === null) void this.#moveFocus();
  }

  /** The button that was pressed is gone with its view: focus goes to the title of the new one, not to nowhere. */
  async #moveFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#view-title')?.focus({ preventScroll: true });
    this.renderRoot.querySelector('main')?.scrollIntoView({ block: 'nearest' });
  }

  async #readPermission(): Promise<void> {
    this.permission = await microphonePermission();
  }

  async #start(source: SessionSource): Promise<void> {
    const { consent } = this;
    this.consent = null;
    await this.session?.start(source, consent === null ? {} : { record: consent });
  }

  async #judge(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    await this.session?.start({ kind: 'file', file, label: file.name });
  }

  /** What the makers of a file have signed about it; looked for beside judging it. */
  async #readCredentials(source: SessionSource | null): Promise<void> {
    this.credentials = null;
    if (source?.kind !== 'file') return;
    const { findCredentials, ContentCredentials } = await import('./credentials.js');
    const found = await findCredentials(source.file, source.label, document.baseURI);
    if (found.kind === 'none' || this.snapshot?.source !== source) return;
    if (customElements.get('bf-content-credentials') === undefined) {
      customElements.define('bf-content-credentials', ContentCredentials);
    }
    this.credentials = found;
  }

  readonly #prepare = (): void => {
    if (this.#prepared || this.session === null) return;
    this.#prepared = true;
    void showSessions();
    void this.session.prepare();
  };
}

/** What a session shows beside its verdict is fetched when somebody is about to start one, or has. */
async function showSessions(): Promise<void> {
  const { defineSessionElements } = await import('../ui/define-session.js');
  defineSessionElements();
}

/** What a recorded session shows is fetched when somebody agrees to one. */
async function showRecordings(): Promise<void> {
  const { defineRecordingElements } = await import('../ui/define-recording.js');
  defineRecordingElements();
}

function isStart({ phase }: SessionSnapshot): boolean {
  return phase === 'idle' || phase === 'failed';
}

function withDevice(source: SessionSource | null, deviceId: string): SessionSource {
  return source?.kind === 'microphone' ? { ...source, deviceId } : { kind: 'microphone', deviceId };
}

function titleOf(snapshot: SessionSnapshot | null, route: Route | null): string {
  switch (snapshot?.phase) {
    case 'buffering':
    case 'analyzing':
      return msg('Listening: Bona Fide');
    case 'paused':
      return msg('Paused: Bona Fide');
    case 'interrupted':
      return msg('Needs you: Bona Fide');
    default:
      if (route !== null) return `${route.label()}: Bona Fide`;
      return snapshot?.phase === 'failed' ? msg('Needs you: Bona Fide') : pageTitle();
  }
}

/** What becomes of what is heard. */
function promiseText(withPicture: boolean, recorded: boolean): string {
  if (recorded) {
    return withPicture
      ? msg('Sound and picture are judged in this page and recorded on this device, as you asked.')
      : msg('Sound is judged in this page and recorded on this device, as you asked.');
  }
  return withPicture
    ? msg('Sound and picture are judged in this page and forgotten.')
    : msg('Sound is judged in this page and forgotten.');
}
