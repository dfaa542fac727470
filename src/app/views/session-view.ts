import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import { isOfPhoto, isOpen, type Lane, type MediaRef, type SessionRecord } from '../../contract/record.js';
import type { Lanes } from '../../history/exported.js';
import { type History, openHistory } from '../../history/history.js';
import { exportVtt } from '../../history/vtt.js';
import type { Timeline } from '../../session/timeline.js';
import { defineSessionElements } from '../../ui/define-session.js';
import { buttons, theme } from '../../ui/theme.js';
import { listText } from '../../ui/words/format.js';
import { type Confirmation, confirmation, focusAnswers } from '../../ui/confirmation.js';
import { hashOf } from '../router.js';
import { isInSync } from '../sync.js';
import { AgainPanel } from './again-panel.js';
import { exportFile, type ExportKind, EXPORTS } from './exports.js';
import { laneTimeline } from './lane-timeline.js';
import { MediaPlayer, type PlayablePart } from './media-player.js';
import { saveFile } from './save-file.js';
import { sessionFacts } from './session-facts.js';
import { nameOf, verdictText } from './session-words.js';
import { PageView } from './page-view.js';
import { viewStyles } from './view-styles.js';

interface Opened {
  readonly record: SessionRecord;
  readonly lanes: Lanes;
  readonly timelines: Readonly<Record<Lane, Timeline>>;
  readonly parts: readonly PlayablePart[];
  readonly captions: (fromMs: number) => string;
  /** Recordings that the record names and that are not there. */
  readonly lost: readonly string[];
}

/**
 * One session that was: verdict and timeline, its recording played in step, its words, exports, and the end of it. `argument`
 * is the session's number.
 */
export class PastSessionView extends PageView {
  static override properties = {
    opened: { state: true },
    positionMs: { state: true },
    error: { state: true },
    asking: { state: true },
    busy: { state: true },
    said: { state: true },
  };
  declare protected opened: Opened | null;
  declare protected positionMs: number | null;
  declare protected error: ErrorData | null;
  declare protected asking: string | null;
  /** What is being made for the user to save. */
  declare protected busy: ExportKind | null;
  declare protected said: string;

  constructor() {
    super();
    this.opened = null;
    this.positionMs = null;
    this.error = null;
    this.asking = null;
    this.busy = null;
    this.said = '';
    defineSessionElements();
    if (customElements.get('bf-media-player') === undefined) customElements.define('bf-media-player', MediaPlayer);
    if (customElements.get('bf-again-panel') === undefined) customElements.define('bf-again-panel', AgainPanel);
    this.addEventListener('bf-retry', (event) => {
      event.stopPropagation();
      void this.#open();
    });
    this.addEventListener('bf-seek', ({ detail }) => {
      this.renderRoot.querySelector<MediaPlayer>('bf-media-player')?.seek(detail);
    });
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .lanes {
        gap: 1.5rem;
      }
      form {
        display: grid;
        gap: 0.75rem;
      }
      textarea {
        min-height: 5rem;
        resize: vertical;
      }
      .back {
        justify-self: start;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.argument !== '') void this.#open();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('argument') && changed.get('argument') !== undefined && this.argument !== '') void this.#open();
    if (changed.has('asking')) focusAnswers(this.renderRoot, this.asking, changed.get('asking'));
  }

  protected override render() {
    const { opened, error } = this;
    return html`<a class="back" href=${hashOf('history')}>${msg('All sessions')}</a>
      <h1 id="view-title" tabindex="-1">${opened === null ? msg('Session') : nameOf(opened.record)}</h1>
      ${error === null ? nothing : html`<bf-error-panel .error=${error}></bf-error-panel>`}
      ${opened === null ? (error === null ? html`<p class="muted">${msg('Opening…')}</p>` : nothing) : this.#session(opened)}
      <p role="status" class="visually-hidden">${this.said}</p>`;
  }

  #session(opened: Opened): TemplateResult {
    const { record, timelines } = opened;
    const both = timelines.face.length > 0;
    return html`<section class="sheet" aria-label=${msg('Verdict')}>${this.#verdict(opened)}</section>
      ${this.#recording(opened)}
      ${
        timelines.voice.length + timelines.face.length === 0 || isOfPhoto(record)
          ? nothing
          : html`<section class="sheet lanes" aria-label=${msg('Timeline')}>
            ${both ? this.#lane('Faces', opened, 'face') : nothing}
            ${timelines.voice.length > 0 ? this.#lane(both ? 'Voice' : '', opened, 'voice') : nothing}
          </section>`
      }
      ${this.#words(record)} ${this.#exports(record)}
      <bf-again-panel
        .record=${record}
        .lanes=${opened.lanes}
        .parts=${opened.parts}
        .lost=${opened.lost}
        .options=${this.context?.options ?? null}
      ></bf-again-panel>
      <section class="sheet" aria-labelledby="about"><h2 id="about">${msg('About the session')}</h2>${sessionFacts(record)}</section>
      ${this.#deleting(record)}`;
  }

  #verdict({ record }: Opened): TemplateResult {
    if (record.verdictsExpiredAt !== undefined) {
      return html`<h2>${msg('Verdicts deleted')}</h2><p>${msg('Their time was up. The recording is still here, and can be judged again.')}</p>`;
    }
    const { voice, face } = record.summary;
    if (isOfPhoto(record))
      return html`<bf-session-summary timeless .summary=${face ?? voice} subject="Faces"></bf-session-summary>`;
    const summary = (subject: string, of: typeof voice) =>
      html`<bf-session-summary .summary=${of} subject=${subject}></bf-session-summary>`;
    return html`${record.recovered ? html`<p>${msg(html`<strong>Recovered:</strong> this session was cut off. What had reached the disk is here.`)}</p>` : nothing}
      ${isOpen(record) ? html`<p><strong>${msg('Still running.')}</strong></p>` : nothing}
      ${face === null ? summary('', voice) : html`${summary('Faces', face)}${summary('Voice', voice)}`}`;
  }

  #recording({ parts, lost, captions }: Opened): TemplateResult | typeof nothing {
    if (parts.length === 0 && lost.length === 0) return nothing;
    return html`<section class="sheet" aria-labelledby="recording">
      <h2 id="recording">${msg('Recording')}</h2>
      ${lost.length === 0 ? nothing : html`<p>${msg(str`Not on this device any more: ${listText(lost)}.`)}</p>`}
      ${
        parts.length === 0
          ? nothing
          : html`<bf-media-player
            .parts=${parts}
            .captions=${captions}
            @bf-played=${({ detail }: CustomEvent<number>) => {
              this.positionMs = detail;
            }}
          ></bf-media-player>
          <p class="small muted">${msg('The line below moves along; press it, or use its arrow keys, to play from there.')}</p>`
      }
    </section>`;
  }

  #lane(name: string, { timelines }: Opened, lane: Lane): TemplateResult {
    const timeline = timelines[lane];
    return html`<bf-session-timeline
      .timeline=${timeline}
      .version=${timeline.version}
      lane=${name}
      session-ms=${Math.max(timelines.voice.endMs, timelines.face.endMs)}
      .positionMs=${this.positionMs}
    ></bf-session-timeline>`;
  }

  #words(record: SessionRecord): TemplateResult {
    return html`<section class="sheet" aria-labelledby="words">
      <h2 id="words">${msg('Name and note')}</h2>
      <form @submit=${this.#onWords}>
        <label>${msg('Name')} <input name="title" maxlength="200" .value=${record.title} placeholder=${nameOf({ ...record, title: '' })} /></label>
        <label>${msg('Note')} <textarea name="note" maxlength="10000" .value=${record.note}></textarea></label>
        <div class="actions"><button type="submit">${msg('Save')}</button></div>
      </form>
    </section>`;
  }

  #exports(record: SessionRecord): TemplateResult {
    const runs = isOpen(record);
    return html`<section class="sheet" aria-labelledby="export">
      <h2 id="export">${msg('Export')}</h2>
      <p>
        ${msg(html`The bundle holds all of it, sealed: anybody can check it on the page <a href=${hashOf('verify')}>Verify</a>, and import it.`)}
        ${runs ? msg('It can be made once the session has ended.') : nothing}
      </p>
      <div class="actions">
        ${EXPORTS.filter(({ kind }) => !(runs && kind === 'bundle') && !(isOfPhoto(record) && kind === 'vtt')).map(
          ({ kind, label }) => html`<button
            type="button"
            class=${kind === 'bundle' ? 'primary' : nothing}
            ?disabled=${this.busy !== null}
            @click=${() => void this.#export(kind)}
          >${this.busy === kind ? msg('Preparing…') : label()}</button>`,
        )}
        ${record.media.map(
          ({ name }) =>
            html`<button type="button" @click=${() => void this.#saveMedia(name)}>${record.media.length > 1 ? msg(str`Recording ${name}`) : msg('Recording')}</button>`,
        )}
      </div>
    </section>`;
  }

  #deleting(record: SessionRecord): TemplateResult {
    if (isOpen(record)) {
      return html`<p class="small muted">${msg('A session that runs cannot be deleted. Stop it first.')}</p>`;
    }
    const confirmed = (what: Confirmation): TemplateResult =>
      confirmation(what, this.asking, (key) => {
        this.asking = key;
      });
    return html`<section class="sheet" aria-labelledby="delete">
      <h2 id="delete">${msg('Delete')}</h2>
      <div class="actions">
        ${confirmed({
          key: 'all',
          label: msg('Delete session'),
          question: isInSync()
            ? msg('Delete verdicts, note and recording for good, here and wherever it was synced?')
            : msg('Delete verdicts, note and recording for good?'),
          yes: msg('Yes, delete'),
          onYes: () => void this.#delete(),
        })}
        ${
          record.media.length === 0
            ? nothing
            : confirmed({
                key: 'media',
                label: msg('Delete recording only'),
                question: msg('Delete the recording for good, and keep the verdicts?'),
                yes: msg('Yes, delete it'),
                onYes: () => void this.#deleteMedia(),
              })
        }
      </div>
    </section>`;
  }

  readonly #onWords = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const words = { title: String(data.get('title')).trim(), note: String(data.get('note')) };
    void this.#try(async (history) => {
      await history.edit(this.argument, words);
      this.said = msg('Saved.');
    });
  };

  async #export(kind: ExportKind): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    this.busy = kind;
    await this.#try(async (history) => {
      const { content, name } = await exportFile(kind, history, opened.record, opened.lanes);
      saveFile(content, name);
    });
    this.busy = null;
  }

  async #saveMedia(name: string): Promise<void> {
    const part = this.opened?.parts.find(({ ref }) => ref.name === name);
    if (part !== undefined) saveFile(part.file, name);
  }

  async #delete(): Promise<void> {
    await this.#try(async (history) => {
      this.unfollow();
      await history.delete(this.argument);
      location.hash = hashOf('history');
    });
  }

  async #deleteMedia(): Promise<void> {
    await this.#try(async (history) => {
      await history.deleteMedia(this.argument);
      this.said = msg('The recording is deleted.');
    });
  }

  async #open(): Promise<void> {
    this.opened = null;
    await this.#try(async (history) => {
      const id = this.argument;
      const undo = history.watch((change) => {
        if (change.kind !== 'all' && !('id' in change && change.id === id)) return;
        void this.#attempt((again) => this.#read(again));
      });
      this.follow(undo);
      await this.#read(history);
      const { opened } = this;
      if (opened !== null) document.title = `${nameOf(opened.record)}, ${verdictText(opened.record)}: Bona Fide`;
    });
  }

  async #read(history: History): Promise<void> {
    const id = this.argument;
    const record = await history.get(id);
    const lanes = await history.lanes(id);
    const found = await Promise.all(record.media.map(async (ref) => ({ ref, file: await history.media(id, ref) })));
    // Another session may have been asked for meanwhile.
    if (id !== this.argument) return;
    const before = this.opened?.parts ?? [];
    const timelines = { voice: laneTimeline(lanes.voice), face: laneTimeline(lanes.face) };
    const parts = found.flatMap(({ ref, file }) => (file === null ? [] : [{ ref, file: sameFile(before, ref, file) }]));
    const lost = found.flatMap(({ ref, file }) => (file === null ? [ref.name] : []));
    const captions = (fromMs: number): string => exportVtt(lanes, fromMs);
    this.opened = { record, lanes, timelines, parts, captions, lost };
  }

  async #try(work: (history: History) => Promise<void>): Promise<void> {
    this.error = null;
    await this.#attempt(work);
  }

  /** What was said before stays: a change elsewhere takes no error away. */
  async #attempt(work: (history: History) => Promise<void>): Promise<void> {
    try {
      await work(await openHistory());
    } catch (thrown) {
      const error = BonaFideError.wrap(thrown, 'storage-unavailable', 'The history could not be read.');
      if (error.code === 'session-missing') this.opened = null;
      this.error = error.toData();
    }
  }
}

/** The handle that is played from already, as long as its file is the same: the player goes on when a note is saved. */
function sameFile(before: readonly PlayablePart[], { name }: MediaRef, file: File): File {
  const played = before.find(({ ref }) => ref.name === name)?.file;
  return played?.size === file.size && played.lastModified === file.lastModified ? played : file;
}
