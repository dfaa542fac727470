import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen, type SessionRecord } from '../contract/record.js';
import { type Confirmation, confirmation, focusAnswers } from '../ui/confirmation.js';
import { buttons, theme } from '../ui/theme.js';
import { dateText, numberText, plural, timeText } from '../ui/words/format.js';
import { bytesText } from '../ui/words/size.js';
import { SyncError, type SyncErrorCode } from './errors.js';
import { isRelayUrl, type Pairing, readPairing } from './pairing.js';
import { qrCode } from './qr-code.js';
import type { DeviceView, SyncSnapshot } from './snapshot.js';
import type { Sync } from './sync.js';
import { syncStyles } from './sync-styles.js';
import { ownDeviceName, PROBLEM_WORDS, REASON_WORDS, STATUS_WORDS } from './words.js';
import { LocalizedElement } from '../ui/localized.js';

/** What the panel shows and asks of what syncs. */
export type Syncing = Pick<
  Sync,
  | 'snapshot'
  | 'subscribe'
  | 'create'
  | 'join'
  | 'leave'
  | 'pause'
  | 'resume'
  | 'retry'
  | 'setSyncsNew'
  | 'choose'
  | 'renameDevice'
  | 'revokeDevice'
  | 'pairingLink'
  | 'restore'
  | 'emptyTrash'
>;

/**
 * Syncing as its user meets it: set up or join, see how it stands, choose sessions, devices, what others deleted.
 * Properties: `sync` and `records` (the history, newest first) to be set, `argument` what stood after `#/sync/`.
 */
export class SyncPanel extends LocalizedElement {
  static override properties = {
    sync: { attribute: false },
    records: { attribute: false },
    argument: { attribute: false },
    snapshot: { state: true },
    pairing: { state: true },
    isShowingCode: { state: true },
    problem: { state: true },
    asking: { state: true },
  };
  declare sync: Syncing | null;
  declare records: readonly SessionRecord[];
  declare argument: string;
  declare protected snapshot: SyncSnapshot | null;
  declare protected pairing: Pairing | null;
  declare protected isShowingCode: boolean;
  declare protected problem: SyncErrorCode | 'bad-address' | null;
  /** Which of the things that cannot be undone is being asked about. */
  declare protected asking: string | null;
  #undo: (() => void) | null = null;

  constructor() {
    super();
    this.sync = null;
    this.records = [];
    this.argument = '';
    this.snapshot = null;
    this.pairing = null;
    this.isShowingCode = false;
    this.problem = null;
    this.asking = null;
  }

  static override styles = [theme, buttons, syncStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo?.();
    this.#undo = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('sync') || (this.#undo === null && this.sync !== null)) {
      this.#undo?.();
      this.snapshot = this.sync?.snapshot ?? null;
      this.#undo =
        this.sync?.subscribe((snapshot) => {
          this.snapshot = snapshot;
        }) ?? null;
    }
    if (changed.has('argument') && this.argument !== '') this.#readLink(this.argument);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('asking')) focusAnswers(this.renderRoot, this.asking, changed.get('asking'));
  }

  protected override render(): TemplateResult {
    const { snapshot } = this;
    return html`<div class="sync">
      <h1 id="view-title" tabindex="-1">${msg('Sync between your devices')}</h1>
      <p>
        ${msg('Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.')}
      </p>
      ${this.problem === null ? nothing : html`<p class="wrong" role="alert">${problemText(this.problem)}</p>`}
      ${snapshot === null ? html`<p>${msg('Looking up what this device knows… Where the page is open in another tab, that one syncs.')}</p>` : this.#body(snapshot)}
    </div>`;
  }

  #body(snapshot: SyncSnapshot): TemplateResult {
    if (this.pairing !== null) return this.#joinSheet(this.pairing, snapshot.status !== 'off');
    if (snapshot.status === 'off')
      return html`${this.#createSheet()}${this.#pasteSheet()}${this.#trashSheet(snapshot)}`;
    // The room is closed to it: there is nothing to choose there, and nobody to add.
    if (snapshot.reason === 'revoked')
      return html`${this.#statusSheet(snapshot)}${this.#pasteSheet()}${this.#trashSheet(snapshot)}`;
    return html`${this.#statusSheet(snapshot)}${this.#devicesSheet(snapshot)}${this.#sessionsSheet(snapshot)}
    ${this.#trashSheet(snapshot)}`;
  }

  #createSheet(): TemplateResult {
    return html`<form class="sheet" @submit=${this.#onCreate}>
      <h2>${msg('Start with this device')}</h2>
      <label class="field">${msg('Address of the relay')}
        <input name="relay" type="url" required .value=${defaultRelayUrl()} autocomplete="off" /></label>
      <label class="field">${msg('Invite, if the relay asks for one')}<input name="invite" type="text" autocomplete="off" /></label>
      ${this.#nameField()}
      <div class="row"><button class="primary" type="submit">${msg('Start syncing')}</button></div>
    </form>`;
  }

  #pasteSheet(): TemplateResult {
    return html`<form class="sheet" @submit=${this.#onPaste}>
      <h2>${msg('Or add this device to those you have')}</h2>
      <p>${msg(html`On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:`)}</p>
      <label class="field">${msg('Link')}<input name="link" type="text" required autocomplete="off" spellcheck="false" /></label>
      <div class="row"><button type="submit">${msg('Read the link')}</button></div>
    </form>`;
  }

  #joinSheet({ relayUrl }: Pairing, isInRoom: boolean): TemplateResult {
    return html`<form class="sheet" @submit=${this.#onJoin}>
      <h2>${msg('Add this device')}</h2>
      <p>${msg(html`The link leads to a room at <strong>${new URL(relayUrl).host}</strong>. Whoever gave it to you sees what you sync there.`)}</p>
      ${isInRoom ? html`<p class="wrong">${msg('This device leaves the room that it is in now.')}</p>` : nothing}
      ${this.#nameField()}
      <div class="row">
        <button class="primary" type="submit">${msg('Add this device')}</button>
        <button type="button" @click=${() => this.#forgetLink()}>${msg('Cancel')}</button>
      </div>
    </form>`;
  }

  #nameField(): TemplateResult {
    return html`<label class="field">${msg('Name of this device')}
      <input name="name" type="text" required maxlength="60" .value=${ownDeviceName(navigator.userAgent)} /></label>`;
  }

  #statusSheet(snapshot: SyncSnapshot): TemplateResult {
    const { status, reason, retryAt, progress, traffic, problems, mended, relayUrl } = snapshot;
    return html`<section class="sheet" aria-labelledby="state">
      <h2 id="state">${msg('State')}</h2>
      <p class="status ${status}" role="status">${reason === 'revoked' ? msg('Taken out') : STATUS_WORDS[status]()}</p>
      ${reason === null ? nothing : html`<p>${REASON_WORDS[reason]()}</p>`}
      ${retryAt === null ? nothing : html`<p class="muted">${msg(str`It tries again by itself at ${timeText(retryAt)}.`)}</p>`}
      ${
        progress === null
          ? nothing
          : html`<label class="field">${msg(str`${progress.done} of ${progress.total} sessions`)}
              <progress max=${progress.total} .value=${progress.done}></progress></label>`
      }
      ${
        mended === 0
          ? nothing
          : html`<p class="wrong">${plural(mended, msg('one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.'))}</p>`
      }
      ${problems.map(({ code, count }) => html`<p class="wrong">${plural(count, PROBLEM_WORDS[code]())}</p>`)}
      <div class="row">
        ${
          status === 'paused'
            ? html`<button type="button" class="primary" @click=${() => void this.sync?.resume()}>${msg('Go on syncing')}</button>`
            : reason === 'revoked'
              ? nothing
              : html`<button type="button" @click=${() => void this.sync?.pause()}>${msg('Pause')}</button>`
        }
        ${
          (status === 'offline' || status === 'refused') && reason !== 'revoked'
            ? html`<button type="button" @click=${() => this.sync?.retry()}>${msg('Try again now')}</button>`
            : nothing
        }
        ${this.#confirmed({
          key: 'leave',
          label: msg('Stop for good on this device'),
          question: msg('Forget the key? Its history stays; to sync again it has to be added again.'),
          yes: msg('Yes, stop'),
          onYes: () => void this.sync?.leave(),
        })}
      </div>
      <p class="muted small">
        ${msg(str`${new URL(relayUrl).host}; ${bytesText(traffic.sentBytes)} sent, ${bytesText(traffic.receivedBytes)} received since this page was opened.`)}
      </p>
    </section>`;
  }

  #devicesSheet({ devices, status }: SyncSnapshot): TemplateResult {
    return html`<section class="sheet" aria-labelledby="devices">
      <h2 id="devices">${msg('Devices')}</h2>
      <ul class="list">${devices.map((device) => this.#deviceRow(device, status === 'connected' || status === 'syncing'))}</ul>
      <div class="row">
        <button type="button" aria-expanded=${this.isShowingCode} @click=${() => this.#toggleCode()}>
          ${this.isShowingCode ? msg('Hide the code') : msg('Add a device')}
        </button>
      </div>
      ${this.isShowingCode ? this.#code() : nothing}
    </section>`;
  }

  #deviceRow({ id, name, isOwn, addedAt }: DeviceView, isOnline: boolean): TemplateResult {
    return html`<li>
      <span class="what">
        <input type="text" maxlength="60" aria-label=${msg(str`Name of ${name}`)} .value=${name}
          @change=${({ target }: Event) => void this.sync?.renameDevice(id, (target as HTMLInputElement).value.trim() || name)} />
        <span class="muted small">${isOwn ? msg(str`this device, added ${dateText(addedAt)}`) : msg(str`added ${dateText(addedAt)}`)}</span>
      </span>
      ${
        isOwn
          ? nothing
          : this.#confirmed({
              key: `revoke ${id}`,
              label: msg(str`Take out ${name}`),
              question: msg('It keeps what it has, and reads nothing new.'),
              yes: msg('Yes, take it out'),
              isDisabled: !isOnline,
              onYes: () => void this.#revoke(id),
            })
      }
    </li>`;
  }

  #code(): TemplateResult {
    const link = this.sync?.pairingLink(location.href) ?? '';
    return html`<p>${msg(html`Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.`)}</p>
      ${qrCode(link, msg('QR code of the link that adds a device'))}
      <p class="link" data-link>${link}</p>
      <div class="row"><button type="button" @click=${() => void navigator.clipboard.writeText(link)}>${msg('Copy the link')}</button></div>`;
  }

  #sessionsSheet({ sessions, syncsNew }: SyncSnapshot): TemplateResult {
    const known = new Map(sessions.map((session) => [session.id, session]));
    const ended = this.records.filter((record) => !isOpen(record));
    const unchosen = ended.filter(({ id }) => known.get(id)?.isChosen !== true).map(({ id }) => id);
    return html`<section class="sheet" aria-labelledby="sessions">
      <h2 id="sessions">${msg('Sessions')}</h2>
      <p>${msg(str`${numberText(ended.length)} in this device’s history, ${numberText(ended.filter(({ id }) => known.get(id)?.isStored === true).length)} of them synced.`)}</p>
      <label class="check"><input type="checkbox" .checked=${syncsNew}
        @change=${({ target }: Event) => void this.sync?.setSyncsNew((target as HTMLInputElement).checked)} />${msg('Sync each new session when it ends')}</label>
      ${
        unchosen.length === 0
          ? nothing
          : html`<div class="row"><button type="button" @click=${() => void this.sync?.choose(unchosen, true)}>
              ${plural(ended.length, msg('one:Sync the one of this device|other:Sync all # of this device'))}</button></div>`
      }
      <ul class="list sessions" tabindex="0" aria-labelledby="sessions">
        ${ended.map(
          ({ id, title, startedAt }) => html`<li>
            <label class="check what"><input type="checkbox" .checked=${known.get(id)?.isChosen === true}
              @change=${({ target }: Event) => void this.sync?.choose([id], (target as HTMLInputElement).checked)} />
              <span>${title || msg('Session')} <span class="muted small">${dateText(startedAt)}</span></span></label>
            <span class="muted small">${known.get(id)?.isStored === true ? msg('synced') : ''}</span>
          </li>`,
        )}
      </ul>
      <p class="muted small">
        ${msg('What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.')}
      </p>
    </section>`;
  }

  #trashSheet({ trash }: SyncSnapshot): TemplateResult | typeof nothing {
    if (trash.length === 0) return nothing;
    return html`<section class="sheet" aria-labelledby="trash">
      <h2 id="trash">${msg('Deleted by other devices')}</h2>
      <p>${msg('Kept here for 30 days. Taken back, a session is a new one on all devices.')}</p>
      <ul class="list">
        ${trash.map(
          ({ id, title, startedAt, keptUntil, by }) => html`<li>
            <span class="what">${title || msg('Session')} <span class="muted small">${trashText(dateText(startedAt), by, dateText(keptUntil))}</span></span>
            <button type="button" @click=${() => void this.sync?.restore(id)}>${msg('Take back')}</button>
          </li>`,
        )}
      </ul>
      <div class="row">${this.#confirmed({
        key: 'trash',
        label: msg('Delete these for good'),
        question: msg('After that nobody can take them back from here.'),
        yes: msg('Yes, delete them'),
        onYes: () => void this.sync?.emptyTrash(),
      })}</div>
    </section>`;
  }

  #confirmed(what: Confirmation): TemplateResult {
    return confirmation(what, this.asking, (key) => {
      this.asking = key;
    });
  }

  readonly #onCreate = (event: SubmitEvent): void => {
    event.preventDefault();
    const { relay, invite, name } = fieldsOf(event);
    if (!isRelayUrl(relay ?? '')) {
      this.problem = 'bad-address';
      return;
    }
    this.problem = null;
    void this.sync?.create(relay ?? '', invite ?? '', name ?? '');
  };

  readonly #onPaste = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#readLink(fieldsOf(event).link ?? '');
  };

  readonly #onJoin = (event: SubmitEvent): void => {
    event.preventDefault();
    const { pairing } = this;
    if (pairing === null) return;
    this.pairing = null;
    void this.sync?.join(pairing, fieldsOf(event).name ?? '');
  };

  /** The secret does not stay in the address bar, nor in the browser's own history. */
  #readLink(text: string): void {
    try {
      this.pairing = readPairing(text);
      this.problem = this.pairing === null ? 'bad-link' : null;
    } catch (error) {
      this.problem = error instanceof SyncError ? error.code : 'bad-link';
    }
    this.#forgetAddress();
  }

  #forgetLink(): void {
    this.pairing = null;
  }

  #forgetAddress(): void {
    if (location.hash.startsWith('#/sync/')) history.replaceState(history.state, '', '#/sync');
  }

  #toggleCode(): void {
    this.isShowingCode = !this.isShowingCode;
  }

  async #revoke(id: string): Promise<void> {
    this.isShowingCode = false;
    try {
      await this.sync?.revokeDevice(id);
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof SyncError ? error.code : 'not-stored';
    }
  }
}

function problemText(problem: SyncErrorCode | 'bad-address'): string {
  return problem === 'bad-address'
    ? msg('The address of a relay begins with wss:, or with ws: on this very machine.')
    : REASON_WORDS[problem]();
}

/** Beside the page, where a proxy puts it. */
function defaultRelayUrl(): string {
  const url = new URL('/relay', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

function fieldsOf(event: SubmitEvent): Readonly<Record<string, string | undefined>> {
  const entries = [...new FormData(event.target as HTMLFormElement)];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).trim()]));
}

function trashText(startedOn: string, by: string, keptUntil: string): string {
  return by === ''
    ? msg(str`${startedOn}, deleted, kept until ${keptUntil}`)
    : msg(str`${startedOn}, deleted by ${by}, kept until ${keptUntil}`);
}
