import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import type { LaneSummary, SessionRecord } from '../../contract/record.js';
import type { Lanes } from '../../history/exported.js';
import { openHistory } from '../../history/history.js';
import type { SessionOptions } from '../../session/session.js';
import { buttons, theme } from '../../ui/theme.js';
import { listText } from '../../ui/words/format.js';
import { clockText, percent, shareText } from '../../ui/words/time.js';
import { hashOf } from '../router.js';
import { type Again, judgeAgain } from './again.js';
import { verdictText } from './session-words.js';
import { viewStyles } from './view-styles.js';
import { LocalizedElement } from '../../ui/localized.js';

/**
 * Judges a kept session again by the model that the page has now, from its recording or from a file, and shows what is
 * different. Nothing is changed by it; the new verdicts may be kept as a session of their own.
 */
export class AgainPanel extends LocalizedElement {
  static override properties = {
    record: { attribute: false },
    lanes: { attribute: false },
    recording: { attribute: false },
    options: { attribute: false },
    share: { state: true },
    again: { state: true },
    error: { state: true },
  };
  declare record: SessionRecord | null;
  declare lanes: Lanes | null;
  /** The first part of the recording; null without one. */
  declare recording: File | null;
  declare options: SessionOptions | null;
  /** How far it is, 0 to 1; null while nothing runs. */
  declare protected share: number | null;
  declare protected again: Again | null;
  declare protected error: ErrorData | null;
  #running: AbortController | null = null;

  constructor() {
    super();
    this.record = null;
    this.lanes = null;
    this.recording = null;
    this.options = null;
    this.share = null;
    this.again = null;
    this.error = null;
  }

  static override styles = [theme, buttons, viewStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  protected override render() {
    const { record, recording, share, again, error } = this;
    if (record === null) return nothing;
    return html`<section class="sheet" aria-labelledby="again">
      <h2 id="again">${msg('Judge again')}</h2>
      <p>${recording === null ? msg('By the model that this page has now, from the file that was judged. What is kept does not change.') : msg('By the model that this page has now, from the recording. What is kept does not change.')}</p>
      ${
        share !== null
          ? html`<bf-load-progress label=${msg('Judging again')} unit="ms" .done=${share * record.listenedMs} .total=${record.listenedMs}></bf-load-progress>
            <div class="actions"><button type="button" @click=${() => this.#running?.abort()}>${msg('Cancel')}</button></div>`
          : recording === null
            ? html`<label>${msg('File')} <input type="file" accept="audio/*,video/*" @change=${this.#onFile} /></label>`
            : html`<div class="actions"><button type="button" @click=${() => void this.#judge(recording)}>${msg('Judge again')}</button></div>`
      }
      ${error === null ? nothing : html`<bf-error-panel .error=${error}></bf-error-panel>`}
      ${again === null ? nothing : this.#difference(record, again)}
    </section>`;
  }

  #difference(record: SessionRecord, { record: now }: Again): TemplateResult {
    const model = (of: SessionRecord): string => {
      const { voice, face } = of.models;
      return listText([voice, face].flatMap((ref) => (ref === null ? [] : [`${ref.id} ${ref.version}`])));
    };
    const same =
      record.models.voice?.sha256 === now.models.voice?.sha256 &&
      record.models.face?.sha256 === now.models.face?.sha256;
    const rows: [string, string, string][] = [
      [msg('Model'), model(record), model(now)],
      [msg('Verdict'), verdictText(record), verdictText(now)],
      ...laneRows(voiceNames, record.summary.voice, now.summary.voice),
      ...(record.summary.face === null && now.summary.face === null
        ? []
        : laneRows(faceNames, record.summary.face, now.summary.face)),
    ];
    return html`<h3>${msg('What is different')}</h3>
      ${same ? html`<p>${this.recording === null ? msg('It is the same model, so what differs comes from the file.') : msg('It is the same model, so what differs comes from the recording: it was encoded, and only its first part was judged.')}</p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${msg('Then and now')}>
        <table>
          <thead><tr><th scope="col">${msg('What')}</th><th scope="col">${msg('Then')}</th><th scope="col">${msg('Now')}</th></tr></thead>
          <tbody>${rows.map(
            ([what, then, today]) =>
              html`<tr><th scope="row">${what}</th><td>${then}</td><td>${then === today ? today : html`<strong>${today}</strong>`}</td></tr>`,
          )}</tbody>
        </table>
      </div>
      <div class="actions"><button type="button" @click=${this.#keep}>${msg('Keep as a session of its own')}</button></div>`;
  }

  readonly #onFile = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file !== undefined) void this.#judge(file);
  };

  async #judge(file: File): Promise<void> {
    const { record, options } = this;
    if (record === null || options === null) return;
    const running = new AbortController();
    this.#running = running;
    this.again = null;
    this.error = null;
    this.share = 0;
    try {
      const onProgress = (share: number): void => {
        this.share = share;
      };
      this.again = await judgeAgain(file, record, options, onProgress, running.signal);
    } catch (thrown) {
      if (!running.signal.aborted) {
        this.error = BonaFideError.wrap(thrown, 'file-unreadable', 'It could not be judged again.').toData();
      }
    }
    this.share = null;
  }

  readonly #keep = async (): Promise<void> => {
    const { again, record } = this;
    if (again === null || record === null) return;
    try {
      const title = msg(str`${record.title === '' ? again.record.source.label : record.title}, judged again`);
      await (await openHistory()).add({ ...again.record, title }, again.lanes);
      location.hash = hashOf('session', again.record.id);
    } catch (thrown) {
      this.error = BonaFideError.wrap(thrown, 'storage-unavailable', 'It could not be kept.').toData();
    }
  };
}

interface LaneNames {
  readonly mean: string;
  readonly judged: string;
  readonly fake: string;
}

const voiceNames = (): LaneNames => ({
  mean: msg('Voice: likely real on average'),
  judged: msg('Voice: time judged'),
  fake: msg('Voice: of it Deepfake'),
});

const faceNames = (): LaneNames => ({
  mean: msg('Faces: likely real on average'),
  judged: msg('Faces: time judged'),
  fake: msg('Faces: of it Deepfake'),
});

function laneRows(
  names: () => LaneNames,
  then: LaneSummary | null,
  now: LaneSummary | null,
): [string, string, string][] {
  const mean = (of: LaneSummary | null): string =>
    of?.meanConfidence == null ? msg('none') : percent(of.meanConfidence);
  const judged = (of: LaneSummary | null): string => (of === null ? msg('none') : clockText(of.judgedMs));
  const fake = (of: LaneSummary | null): string =>
    of === null || of.judgedMs === 0 ? msg('none') : shareText(of.verdictMs.DEEPFAKE / of.judgedMs);
  const name = names();
  return [
    [name.mean, mean(then), mean(now)],
    [name.judged, judged(then), judged(now)],
    [name.fake, fake(then), fake(now)],
  ];
}
