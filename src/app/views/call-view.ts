import { css, html, nothing } from 'lit';
import { type Microphone, watchMicrophones } from '../../capture/microphone.js';
import { MAX_SESSIONS } from '../../session/group.js';
import type { Session } from '../../session/session.js';
import type { SessionSource } from '../../session/snapshot.js';
import { CallMember } from '../../ui/call-member.js';
import { buttons, theme } from '../../ui/theme.js';
import { nameOfSession, nameSession } from '../session-names.js';
import { demoUrl } from '../urls.js';
import { PageView } from './page-view.js';
import { viewStyles } from './view-styles.js';

/** Several voices at once, side by side: every participant of a call, each with a source and a verdict of its own. */
export class CallView extends PageView {
  static override properties = {
    sessions: { state: true },
    microphones: { state: true },
  };
  declare protected sessions: readonly Session[];
  declare protected microphones: readonly Microphone[];

  constructor() {
    super();
    this.sessions = [];
    this.microphones = [];
    if (customElements.get('bf-call-member') === undefined) customElements.define('bf-call-member', CallMember);
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .board {
        list-style: none;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr));
        gap: 1rem;
      }
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
        gap: 0.85rem;
      }
      form .actions {
        grid-column: 1 / -1;
      }
    `,
  ];

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('context')) this.#watch();
  }

  protected override render() {
    const shown = this.sessions.filter(({ snapshot }) => snapshot.source !== null);
    return html`<h1 id="view-title" tabindex="-1">Everyone in a call</h1>
      <p class="lede">
        Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
      </p>
      <section class="sheet" aria-labelledby="add">
        <h2 id="add">Add a voice</h2>
        ${this.sessions.length >= MAX_SESSIONS ? html`<p>There are as many as can be judged at once. Remove one first.</p>` : this.#form()}
      </section>
      ${
        shown.length === 0
          ? html`<p class="muted">Nobody is here yet.</p>`
          : html`<ul class="board" aria-label="Voices">${shown.map(
              (session) => html`<li>
              <bf-call-member .session=${session} name=${nameOfSession(session)} @bf-leave=${() => void this.#remove(session)}></bf-call-member>
            </li>`,
            )}</ul>`
      }`;
  }

  #form() {
    const named = this.microphones.filter(({ label }) => label !== '');
    return html`<form @submit=${this.#onSubmit}>
      <label>Name<input name="name" autocomplete="off" placeholder="For example Anna" maxlength="60" /></label>
      <label>Source
        <select name="source">
          <option value="">Microphone: the system’s default</option>
          ${named.map(({ deviceId, label }) => html`<option value="m:${deviceId}">Microphone: ${label}</option>`)}
          ${typeof navigator.mediaDevices?.getDisplayMedia === 'function' ? html`<option value="display">A tab’s sound</option>` : nothing}
          <option value="demo">The synthetic demo voice</option>
        </select>
      </label>
      <div class="actions"><button type="submit" class="primary">Add</button></div>
    </form>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const group = this.context?.group;
    if (group === undefined) return;
    // The page's own session is used first, while it does nothing else.
    const session = group.sessions.find(({ snapshot }) => snapshot.source === null) ?? group.add();
    const name = String(data.get('name') ?? '').trim();
    nameSession(session, name);
    void session.start(sourceOf(String(data.get('source') ?? '')));
    form.reset();
    this.requestUpdate();
  };

  /** The page's own session stays with the page; it is only emptied. */
  async #remove(session: Session): Promise<void> {
    if (session === this.context?.session) session.reset();
    else await this.context?.group.remove(session);
    this.requestUpdate();
  }

  /** The sessions of the page, and its microphones. */
  #watch(): void {
    const group = this.context?.group;
    this.sessions = group?.sessions ?? [];
    const undo = [
      watchMicrophones((microphones) => {
        this.microphones = microphones;
      }),
      group?.subscribe((sessions) => {
        this.sessions = sessions;
      }),
    ];
    this.follow(() => {
      for (const each of undo) each?.();
    });
  }
}

function sourceOf(choice: string): SessionSource {
  if (choice === 'display') return { kind: 'display' };
  if (choice === 'demo') return { kind: 'clip', url: demoUrl(document.baseURI), label: 'Synthetic demo voice' };
  return choice === '' ? { kind: 'microphone' } : { kind: 'microphone', deviceId: choice.slice(2) };
}
