import { PHOTO_TYPES } from '../../contract/frames.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import type { LaneEntry, LaneSummary, SessionRecord } from '../../contract/record.js';
import type { Verdict } from '../../contract/verdict.js';
import type { Lanes } from '../../history/exported.js';
import { openHistory } from '../../history/history.js';
import type { SessionOptions } from '../../session/session.js';
import { buttons, theme } from '../../ui/theme.js';
import { errorWords } from '../../ui/words/error.js';
import { listText, numberText, plural } from '../../ui/words/format.js';
import { verdictWords } from '../../ui/words/verdict.js';
import { clockText, percent, shareText } from '../../ui/words/time.js';
import { hashOf } from '../router.js';
import { type Again, judgeAgain, type PartToJudge } from './again.js';
import { changesOf } from './changes.js';
import { laneTimeline } from './lane-timeline.js';
import type { PlayablePart } from './media-player.js';
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
    parts: { attribute: false },
    lost: { attribute: false },
    options: { attribute: false },
    share: { state: true },
    again: { state: true },
    error: { state: true },
  };
  declare record: SessionRecord | null;
  declare lanes: Lanes | null;
  /** Every part of the recording that is here; empty without one. */
  declare parts: readonly PlayablePart[];
  /** Parts that are not here any more, by name. */
  declare lost: readonly string[];
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
    this.parts = [];
    this.lost = [];
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
    const { record, parts, lost, share, again, error } = this;
    if (record === null) return nothing;
    return html`<section class="sheet" aria-labelledby="again">
      <h2 id="again">${msg('Judge again')}</h2>
      <p>${fromText(parts.length)} ${msg('What is kept does not change.')}</p>
      ${lost.length === 0 || parts.length === 0 ? nothing : html`<p>${msg(str`Not on this device any more, and so not judged: ${listText(lost)}.`)}</p>`}
      ${
        share !== null
          ? html`<bf-load-progress label=${msg('Judging again')} unit="ms" .done=${share * record.listenedMs} .total=${record.listenedMs}></bf-load-progress>
            <div class="actions"><button type="button" @click=${() => this.#running?.abort()}>${msg('Cancel')}</button></div>`
          : parts.length === 0
            ? html`<label>${msg('File')} <input type="file" accept=${`audio/*,video/*,${PHOTO_TYPES}`} @change=${this.#onFile} /></label>`
            : html`<div class="actions"><button type="button" @click=${this.#onParts}>${msg('Judge again')}</button></div>`
      }
      ${error === null ? nothing : html`<bf-error-panel .error=${error}></bf-error-panel>`}
      ${again === null ? nothing : this.#difference(record, again)}
    </section>`;
  }

  #difference(record: SessionRecord, { record: now, lanes, judged, failed }: Again): TemplateResult {
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
    const recorded = this.parts.length > 0;
    return html`<h3>${msg('What is different')}</h3>
      ${judged + failed.length === 1 ? nothing : html`<p>${msg(str`${judged} of ${judged + failed.length} parts were judged.`)}</p>`}
      ${failed.map(({ name, error }) => html`<p><strong>${msg('Not judged:')}</strong> ${name}. ${errorWords(error.code).what}</p>`)}
      ${same ? html`<p>${recorded ? msg('It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.') : msg('It is the same model, so what differs comes from the file.')}</p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${msg('Then and now')}>
        <table>
          <thead><tr><th scope="col">${msg('What')}</th><th scope="col">${msg('Then')}</th><th scope="col">${msg('Now')}</th></tr></thead>
          <tbody>${rows.map(
            ([what, then, today]) =>
              html`<tr><th scope="row">${what}</th><td>${then}</td><td>${then === today ? today : html`<strong>${today}</strong>`}</td></tr>`,
          )}</tbody>
        </table>
      </div>
      ${changesText(voiceNames(), this.lanes?.voice ?? [], lanes.voice)}
      ${now.summary.face === null ? nothing : changesText(faceNames(), this.lanes?.face ?? [], lanes.face)}
      ${lanes.voice.length === 0 ? nothing : nowTimeline('Voice now', lanes.voice)}
      ${lanes.face.length === 0 ? nothing : nowTimeline('Faces now', lanes.face)}
      <div class="actions"><button type="button" @click=${this.#keep}>${msg('Keep as a session of its own')}</button></div>`;
  }

  readonly #onFile = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file !== undefined) void this.#judge([{ file, startMs: 0, durationMs: null }]);
  };

  readonly #onParts = (): void => {
    // By its ending the file system takes sound in WebM for a film, for which the face model would be fetched in vain.
    const typed = ({ file, ref: { startMs, durationMs, mimeType } }: PlayablePart): PartToJudge => ({
      file: new File([file], file.name, { type: mimeType }),
      startMs,
      durationMs,
    });
    void this.#judge(this.parts.map(typed));
  };

  async #judge(parts: readonly PartToJudge[]): Promise<void> {
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
      this.again = await judgeAgain(parts, record, options, onProgress, running.signal);
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
      const note = again.failed
        .map(({ name, error }) => `${msg('Not judged:')} ${name}. ${errorWords(error.code).what}`)
        .join('\n');
      await (await openHistory()).add({ ...again.record, title, note }, again.lanes);
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
  readonly moments: string;
  readonly differs: string;
}

const voiceNames = (): LaneNames => ({
  mean: msg('Voice: likely real on average'),
  judged: msg('Voice: time judged'),
  fake: msg('Voice: of it Deepfake'),
  moments: msg('Voice, moment by moment:'),
  differs: msg('Voice: where it differs'),
});

const faceNames = (): LaneNames => ({
  mean: msg('Faces: likely real on average'),
  judged: msg('Faces: time judged'),
  fake: msg('Faces: of it Deepfake'),
  moments: msg('Faces, moment by moment:'),
  differs: msg('Faces: where it differs'),
});

/** From what it is judged again; `parts` of a recording, none for a file. */
function fromText(parts: number): string {
  if (parts === 0) return msg('By the model that this page has now, from the file that was judged.');
  return plural(
    parts,
    msg(
      'one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.',
    ),
  );
}

/** Rows of what has changed; more of them nobody reads. */
const MOST_CHANGES = 40;

function changesText(names: LaneNames, then: readonly LaneEntry[], now: readonly LaneEntry[]): TemplateResult {
  const { stretches, bothMs, sameMs } = changesOf(then, now);
  const word = (verdict: Verdict | null): string => (verdict === null ? msg('No verdict') : verdictWords(verdict).name);
  const same =
    bothMs === 0
      ? msg('there was no verdict at the same moment.')
      : msg(str`the same word for ${shareText(sameMs / bothMs)} of the time with a verdict both times.`);
  return html`<p><strong>${names.moments}</strong> ${same}</p>
    ${
      stretches.length === 0
        ? nothing
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${names.differs}>
          <table>
            <thead><tr><th scope="col">${msg('From')}</th><th scope="col">${msg('To')}</th><th scope="col">${msg('Then')}</th><th scope="col">${msg('Now')}</th></tr></thead>
            <tbody>${stretches
              .slice(0, MOST_CHANGES)
              .map(
                (each) =>
                  html`<tr><td class="digits">${clockText(each.startMs)}</td><td class="digits">${clockText(each.endMs)}</td><td>${word(each.before)}</td><td><strong>${word(each.now)}</strong></td></tr>`,
              )}</tbody>
          </table>
        </div>`
    }
    ${stretches.length > MOST_CHANGES ? html`<p class="small muted">${msg(str`And ${numberText(stretches.length - MOST_CHANGES)} more.`)}</p>` : nothing}`;
}

function nowTimeline(name: 'Voice now' | 'Faces now', entries: readonly LaneEntry[]): TemplateResult {
  const timeline = laneTimeline(entries);
  return html`<bf-session-timeline
    .timeline=${timeline}
    .version=${timeline.version}
    lane=${name}
    session-ms=${timeline.endMs}
  ></bf-session-timeline>`;
}

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
