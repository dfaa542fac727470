import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import { isOfPhoto, isOpen, type SessionRecord } from '../../contract/record.js';
import { type History, openHistory } from '../../history/history.js';
import { DEFAULT_RETENTION, RETENTION_DAYS, type Retention } from '../../history/retention.js';
import { buttons, theme } from '../../ui/theme.js';
import { listText, numberText, plural } from '../../ui/words/format.js';
import { clockText } from '../../ui/words/time.js';
import { confirmation, focusAnswers } from '../../ui/confirmation.js';
import { hashOf } from '../router.js';
import { isInSync } from '../sync.js';
import { type Filter, found, NO_FILTER } from './search.js';
import { dateText, daysText, importText, nameOf, sessionsText, verdictOf, verdictText } from './session-words.js';
import { PageView } from './page-view.js';
import { paced } from './paced.js';
import { viewStyles } from './view-styles.js';

/** Rows that are drawn at once; the list itself may be of any length. */
const PAGE = 50;

/** Sessions that were: found, opened, imported, deleted; and how long they are kept. In step with other tabs. */
export class HistoryView extends PageView {
  static override properties = {
    records: { state: true },
    whole: { state: true },
    filter: { state: true },
    shown: { state: true },
    retention: { state: true },
    error: { state: true },
    asking: { state: true },
    said: { state: true },
  };
  /** Null until they were read. */
  declare protected records: readonly SessionRecord[] | null;
  /** All of them were read, and not only those that are in sight at first. */
  declare protected whole: boolean;
  declare protected filter: Filter;
  declare protected shown: number;
  declare protected retention: Retention;
  declare protected error: ErrorData | null;
  declare protected asking: string | null;
  declare protected said: string;

  constructor() {
    super();
    this.records = null;
    this.whole = false;
    this.filter = NO_FILTER;
    this.shown = PAGE;
    this.retention = DEFAULT_RETENTION;
    this.error = null;
    this.asking = null;
    this.said = '';
    this.addEventListener('bf-retry', (event) => {
      event.stopPropagation();
      void this.#open();
    });
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .find {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 1rem;
        align-items: end;
      }
      .find > * {
        flex: 1 1 11rem;
      }
      .find > :first-child {
        flex: 2 1 14rem;
      }
      .find > .check {
        flex: 0 1 auto;
      }
      ol {
        list-style: none;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--card);
        overflow: clip;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        padding: 0.75rem clamp(0.9rem, 3vw, 1.4rem);
        color: inherit;
        text-decoration: none;
      }
      li a:hover {
        background: color-mix(in srgb, var(--ink) 5%, transparent);
      }
      li a:focus-visible {
        outline-offset: -3px;
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .AUTHENTIC {
        color: var(--authentic);
      }
      .SUSPICIOUS {
        color: var(--suspicious);
      }
      .DEEPFAKE {
        color: var(--deepfake);
      }
      .verdict {
        font-weight: 600;
      }
      .keep {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
        gap: 0.75rem 1rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('asking')) focusAnswers(this.renderRoot, this.asking, changed.get('asking'));
  }

  protected override render() {
    const { records, error } = this;
    return html`<h1 id="view-title" tabindex="-1">${msg('History')}</h1>
      ${error === null ? nothing : html`<bf-error-panel .error=${error}></bf-error-panel>`}
      ${records === null ? (error === null ? html`<p class="muted">${msg('Opening…')}</p>` : nothing) : this.#list(records)}
      ${records === null ? nothing : html`${this.#importing()}${this.#keeping()}${this.#deleting(records)}`}
      <p role="status" class="visually-hidden">${this.said}</p>`;
  }

  #list(records: readonly SessionRecord[]): TemplateResult {
    if (records.length === 0) {
      return html`<p class="lede">
        ${msg('Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.')}
      </p>`;
    }
    const matching = found(records, this.filter);
    return html`${this.#finder()}
      <p class="muted" role="status">
        ${!this.whole ? '' : matching.length === records.length ? sessionsText(records.length) : msg(str`${numberText(matching.length)} of ${sessionsText(records.length)}`)}
      </p>
      ${matching.length === 0 ? nothing : html`<ol aria-label=${msg('Sessions')}>${matching.slice(0, this.shown).map(row)}</ol>`}
      ${
        matching.length > this.shown
          ? html`<div class="actions"><button type="button" @click=${() => {
              this.shown += PAGE;
            }}>${msg('Show more')}</button></div>`
          : nothing
      }`;
  }

  #finder(): TemplateResult {
    return html`<search class="find">
      <label>${msg('Find')}
        <input type="search" .value=${this.filter.words} placeholder=${msg('name, note, source, date')} @input=${this.#onWords} />
      </label>
      <label>${msg('Verdict')}
        <select @change=${this.#onVerdict}>
          ${[
            ['', msg('Any')],
            ['AUTHENTIC', msg('Authentic')],
            ['SUSPICIOUS', msg('Suspicious')],
            ['DEEPFAKE', msg('Deepfake')],
            ['none', msg('None')],
          ].map(
            ([value, label]) =>
              html`<option value=${value} ?selected=${this.filter.verdict === value}>${label}</option>`,
          )}
        </select>
      </label>
      <label class="check"><input type="checkbox" .checked=${this.filter.withMedia} @change=${this.#onMedia} />${msg('With a recording')}</label>
    </search>`;
  }

  #importing(): TemplateResult {
    return html`<section class="sheet" aria-labelledby="import">
      <h2 id="import">${msg('Import')}</h2>
      <p>${msg('A bundle (.zip) that this app has exported, on this device or another. It is verified first.')} ${importText(this.retention)}</p>
      <label>${msg('Bundle')} <input type="file" accept=".zip,application/zip" @change=${this.#onImport} /></label>
    </section>`;
  }

  #keeping(): TemplateResult {
    const { verdictsDays, mediaDays } = this.retention;
    const choice = (label: string, key: keyof Retention, value: number | null): TemplateResult => html`<label>${label}
      <select @change=${(event: Event) => void this.#onRetention(key, (event.target as HTMLSelectElement).value)}>
        ${RETENTION_DAYS.map((days) => html`<option value=${String(days)} ?selected=${days === value}>${daysText(days)}</option>`)}
      </select>
    </label>`;
    return html`<section class="sheet" aria-labelledby="keep">
      <h2 id="keep">${msg('How long it is kept')}</h2>
      <div class="keep">
        ${choice(msg('Verdicts'), 'verdictsDays', verdictsDays)} ${choice(msg('Recordings'), 'mediaDays', mediaDays)}
      </div>
      <p class="small muted">
        ${msg('Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.')} ${msg('It counts from the end of a session, and for one that was imported from its import, a day at least.')}
      </p>
      ${
        isInSync()
          ? html`<p class="small muted">
              ${msg('For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.')}
            </p>`
          : nothing
      }
    </section>`;
  }

  #deleting(records: readonly SessionRecord[]): TemplateResult | typeof nothing {
    if (records.length === 0) return nothing;
    return html`<section class="sheet" aria-labelledby="delete">
      <h2 id="delete">${msg('Delete everything')}</h2>
      <div class="actions">${confirmation(
        {
          key: 'all',
          label: msg('Delete all sessions'),
          question: plural(
            records.length,
            isInSync()
              ? msg(
                  'one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?',
                )
              : msg(
                  'one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?',
                ),
          ),
          yes: msg('Yes, delete all'),
          onYes: () => void this.#deleteAll(),
        },
        this.asking,
        (key) => {
          this.asking = key;
        },
      )}</div>
    </section>`;
  }

  readonly #onWords = (event: Event): void => {
    this.#find({ words: (event.target as HTMLInputElement).value });
  };

  readonly #onVerdict = (event: Event): void => {
    this.#find({ verdict: (event.target as HTMLSelectElement).value as Filter['verdict'] });
  };

  readonly #onMedia = (event: Event): void => {
    this.#find({ withMedia: (event.target as HTMLInputElement).checked });
  };

  #find(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.shown = PAGE;
  }

  readonly #onImport = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    await this.#try(async (history) => {
      const { importBundle } = await import('../../history/import.js');
      const record = await importBundle(history, file);
      location.hash = hashOf('session', record.id);
    });
    input.value = '';
  };

  async #onRetention(key: keyof Retention, value: string): Promise<void> {
    const retention = { ...this.retention, [key]: value === 'null' ? null : Number(value) };
    await this.#try(async (history) => {
      await history.setRetention(retention);
      this.said = msg('Saved.');
    });
  }

  async #deleteAll(): Promise<void> {
    await this.#try(async (history) => {
      await history.deleteAll();
      this.said = msg('All sessions are deleted.');
      await this.#read(history);
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#view-title')?.focus();
  }

  async #open(): Promise<void> {
    await this.#try(async (history) => {
      this.follow(history.watch(paced(() => void this.#attempt((again) => this.#read(again)))));
      await this.#read(history);
    });
  }

  async #read(history: History): Promise<void> {
    // What is in sight first; the rest is there before anybody has read that.
    if (this.records === null) {
      this.records = await history.newest(PAGE);
      await this.updateComplete;
    }
    this.records = await history.list();
    this.whole = true;
    this.retention = await history.retention();
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
      this.error = BonaFideError.wrap(thrown, 'storage-unavailable', 'The history could not be read.').toData();
    }
  }
}

function row(record: SessionRecord): TemplateResult {
  const { recovered, media } = record;
  const marks = [
    ...(isOpen(record) ? [msg('running')] : isOfPhoto(record) ? [] : [clockText(record.listenedMs)]),
    ...(media.length > 0 ? [msg('recorded')] : []),
    ...(recovered ? [msg('recovered')] : []),
  ];
  return html`<li><a href=${hashOf('session', record.id)}>
    <span class="name">${nameOf(record)}</span>
    <span class="verdict ${verdictOf(record) ?? 'none'}">${verdictText(record)}</span>
    <span class="small muted digits">${dateText(record.startedAt)}</span>
    <span class="small muted digits">${listText(marks)}</span>
  </a></li>`;
}
